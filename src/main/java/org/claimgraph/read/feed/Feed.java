package org.claimgraph.read.feed;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Member;
import org.jspecify.annotations.Nullable;

/// A feed that is being read: its entries in their order, each once, read when it is asked for.
///
/// What breaks the feed as a whole is its last member.
public abstract sealed class Feed implements Iterator<Member>, Closeable permits XmlFeed, JsonFeed {
    /// An id that comes again after so many others is taken for new.
    private static final int REMEMBERED = 10_000;

    private final InputStream in;
    private final @Nullable String address;
    private final Set<String> seen = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });
    private @Nullable Member next;
    private boolean ended;

    Feed(InputStream in, @Nullable String address) {
        this.in = in;
        this.address = address;
    }

    /// What the feed calls itself, as far as it was read.
    public abstract @Nullable String title();

    /// Where the feed goes on with older entries (`next_url` of JSON Feed, RFC 5005 for the others); told when all its
    /// own entries were read, null where it ends with them.
    public abstract @Nullable String nextPage();

    /// The next entry or what is left of it; null at the end.
    ///
    /// @throws IOException when the feed breaks
    abstract @Nullable Member advance() throws IOException;

    /// The entries as a stream that closes the feed.
    public final Stream<Member> members() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false)
                .onClose(this::close);
    }

    @Override
    public final boolean hasNext() {
        if (next == null && !ended) {
            next = advanceOrEnd();
            ended = next == null || ended;
        }
        return next != null;
    }

    @Override
    public final Member next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Member member = next;
        next = null;
        return member;
    }

    @Override
    public final void close() {
        try {
            in.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// An entry as a member; null for one that was there before.
    final @Nullable Member member(FeedEntry entry) {
        if (entry.id() != null && !seen.add(entry.id())) {
            return null;
        }
        boolean empty = entry.url() == null && entry.html() == null && entry.text() == null;
        return empty
                ? broken(entry.name(), "it has neither an address nor a text")
                : new Member.Whole(entry.name(), entry.submission(FeedTitle.publisher(title(), address)));
    }

    static Member broken(String name, String why) {
        return new Member.Broken(
                name, new CodedException(ErrorCode.UNREADABLE_DOCUMENT, "The feed's entry is broken: " + why + "."));
    }

    private @Nullable Member advanceOrEnd() {
        try {
            return advance();
        } catch (CodedException problem) {
            ended = true;
            return new Member.Broken(name(), problem);
        } catch (IOException | UncheckedIOException | IllegalArgumentException problem) {
            ended = true;
            CodedException coded = new CodedException(
                    ErrorCode.UNREADABLE_DOCUMENT,
                    "The feed breaks off: " + problem.getMessage() + "; its entries up to here were read.",
                    problem);
            return new Member.Broken(name(), coded);
        }
    }

    private String name() {
        return address != null ? address : "the feed";
    }
}
