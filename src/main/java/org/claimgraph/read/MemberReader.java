package org.claimgraph.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Member;
import org.claimgraph.model.Provenance;
import org.claimgraph.model.Submission;
import org.claimgraph.read.archive.Archive;
import org.claimgraph.read.feed.Feed;
import org.claimgraph.read.feed.FeedReader;
import org.claimgraph.read.fetch.Answer;
import org.claimgraph.read.text.DateReader;
import org.jspecify.annotations.Nullable;

/// Opens whatever holds articles: a feed or an archive, which hold many, or a page, a mail, a text, which is its
/// own only member. Members are read when they are asked for, and one at a time is in memory.
///
/// Thread-safe; made once, as it loads its word lists.
public final class MemberReader {
    private static final int LOOK = 64 * 1024;
    private static final int PIECE = 16;
    private static final long LARGEST = 64L * 1024 * 1024;
    /// A feed may go on over as many pages; more is a loop, or an archive that nobody asked for.
    private static final int MOST_PAGES = 50;

    private final SubmissionReader submissions = new SubmissionReader();
    private final Served served = new Served();
    private final FeedReader feeds = new FeedReader(new DateReader());

    /// Opens a file.
    ///
    /// @param known of the file; of a feed's entries, the publisher and the language count, and the address is what
    ///     theirs are relative to
    /// @return to be closed by the caller
    /// @throws CodedException if it is damaged
    public Stream<Member> open(Path file, Provenance known) throws IOException {
        byte[] start = start(file);
        if (Archive.isArchive(start)) {
            return each(new Archive(file, served::submission).members(), known);
        }
        if (FeedReader.isFeed(start)) {
            return each(feeds.open(unpacked(file), known.url(), "").members(), known);
        }
        if (Files.size(file) > LARGEST) {
            throw new CodedException(ErrorCode.DOCUMENT_TOO_LARGE, "The file is larger than any article.");
        }
        return alone(file.toString(), known.of(submissions.read(name(file), Files.readAllBytes(file))));
    }

    /// Fetches a page or a feed, with the pages that a feed goes on with.
    ///
    /// @throws CodedException if it cannot be fetched
    public Stream<Member> open(URI address, PageFetcher fetcher, Provenance known) {
        Answer.Found found = fetcher.fetchAny(address);
        return FeedReader.isFeed(found.content())
                ? each(pages(open(found), fetcher), known)
                : alone(address.toString(), known.of(served.submission(found)));
    }

    private Feed open(Answer.Found found) {
        return feeds.open(
                new ByteArrayInputStream(found.content()), found.address().toString(), found.type());
    }

    /// A feed's entries, then those of the pages that it goes on with, each fetched when those before it were read.
    private Stream<Member> pages(Feed first, PageFetcher fetcher) {
        Set<String> seen = new HashSet<>();
        return Stream.iterate(
                        new Page(first, first.members()),
                        Objects::nonNull,
                        page -> page.after(next -> seen.add(next) ? opened(next, fetcher) : null))
                .limit(MOST_PAGES)
                .flatMap(Page::members);
    }

    /// One page of a feed; without a feed where it could not be had.
    private record Page(@Nullable Feed feed, Stream<Member> members) {
        @Nullable
        Page after(Function<String, @Nullable Page> open) {
            String next = feed == null ? null : feed.nextPage();
            return next == null ? null : open.apply(next);
        }
    }

    private Page opened(String address, PageFetcher fetcher) {
        try {
            Feed feed = open(fetcher.fetchAny(URI.create(address)));
            return new Page(feed, feed.members());
        } catch (CodedException problem) {
            return new Page(null, Stream.of(new Member.Broken(address, problem)));
        }
    }

    private static Stream<Member> alone(String name, Submission submission) {
        return Stream.of(new Member.Whole(name, submission));
    }

    private static Stream<Member> each(Stream<Member> members, Provenance known) {
        Provenance shared = known.ofEach();
        return members.map(member -> switch (member) {
            case Member.Whole whole -> new Member.Whole(whole.name(), shared.of(whole.submission()));
            case Member.Broken broken -> broken;
        });
    }

    /// As much of the start as can be unpacked: damage further on is for whoever reads the whole file to tell of.
    private static byte[] start(Path file) throws IOException {
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        try (InputStream content = unpacked(file)) {
            byte[] piece = content.readNBytes(PIECE);
            while (piece.length > 0 && start.size() < LOOK) {
                start.writeBytes(piece);
                piece = content.readNBytes(PIECE);
            }
        } catch (ZipException | EOFException damaged) {
            return start.toByteArray();
        }
        return start.toByteArray();
    }

    private static InputStream unpacked(Path file) throws IOException {
        BufferedInputStream content = new BufferedInputStream(Files.newInputStream(file), LOOK);
        content.mark(2);
        boolean packed = content.read() == 0x1F && content.read() == 0x8B;
        content.reset();
        return packed ? new GZIPInputStream(content, LOOK) : content;
    }

    private static String name(Path file) {
        return Objects.toString(file.getFileName(), "");
    }
}
