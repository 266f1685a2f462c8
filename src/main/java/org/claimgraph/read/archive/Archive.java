package org.claimgraph.read.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Member;
import org.claimgraph.model.Submission;
import org.claimgraph.read.fetch.Answer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// A web archive that is being read: its pages in their order, one in memory at a time.
///
/// Where the file itself is broken, reading goes on at the next record that can be found; the break is one member.
public final class Archive implements Iterator<Member>, Closeable {
    private final String name;
    private final FileChannel file;
    private final WarcReader records;
    private final RecordScanner scanner;
    private final Function<Answer.Found, Submission> pages;
    private @Nullable Member next;
    private boolean ended;
    /// Where a record starts of which it was told that it is broken.
    private long toldOf = -1;

    /// Opens an archive, of which nothing but the start is read yet.
    ///
    /// @param pages tells form and charset of what a server once answered
    public Archive(Path path, Function<Answer.Found, Submission> pages) throws IOException {
        this.name = String.valueOf(path.getFileName());
        this.pages = pages;
        this.file = FileChannel.open(path);
        this.records = new WarcReader(file);
        this.scanner = new RecordScanner(path);
    }

    /// Whether a file that starts with these bytes, gzip taken off, is a web archive.
    public static boolean isArchive(byte[] start) {
        String text = new String(start, 0, Math.min(16, start.length), StandardCharsets.ISO_8859_1);
        return text.startsWith("WARC/") || text.startsWith("filedesc://");
    }

    /// The pages as a stream that closes the archive.
    public Stream<Member> members() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false)
                .onClose(this::close);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public Member next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Member member = next;
        next = null;
        return member;
    }

    /// The next record as a member; null for one that is none, and at the end.
    private @Nullable Member advance() {
        WarcRecord record;
        try {
            record = records.next().orElse(null);
        } catch (IOException | RuntimeException broken) { // jwarc lets numbers that are none and short buffers through
            return resume(broken);
        }
        if (record == null) {
            ended = true;
            return null;
        }
        return member(record);
    }

    private @Nullable Member member(WarcRecord record) {
        try {
            Answer.Found page = ArchivedPage.of(record);
            return page == null ? null : new Member.Whole(page.address().toString(), pages.apply(page));
        } catch (CodedException problem) {
            return new Member.Broken(ArchivedPage.name(record), problem);
        } catch (IOException | RuntimeException | LinkageError broken) { // a native executable has no Zstandard
            toldOf = records.position();
            return broken(ArchivedPage.name(record), broken);
        }
    }

    /// Goes on at the next thing that looks like a record. A break inside a record that was told of is not told
    /// again.
    private @Nullable Member resume(Exception broken) {
        long at = records.position();
        Member told = at == toldOf ? null : broken(name + ", byte " + at, broken);
        try {
            long start = scanner.next(at + 1);
            if (start < 0) {
                ended = true;
            } else {
                records.position(start);
                toldOf = start;
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return told;
    }

    private static Member broken(String name, Throwable problem) {
        return new Member.Broken(
                name,
                new CodedException(
                        ErrorCode.UNREADABLE_DOCUMENT,
                        "The archive's record is broken or cut off: " + problem.getMessage() + ".",
                        problem));
    }

    @Override
    public void close() {
        try {
            records.close();
            file.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
