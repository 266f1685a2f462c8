package org.claimgraph.read.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Member;
import org.claimgraph.read.text.DateReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
    private static final FeedReader FEEDS = new FeedReader(new DateReader());
    private static final String HEAD = "<rss version='2.0'><channel><title>Tarn Today</title>";
    private static final String ITEM =
            "<item><title>Fire at %d</title><link>https://tarn.example/%<d</link><description>x</description></item>";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,        UTF-8,        ''",
        "UTF-8,        windows-1252, ''",
        "windows-1252, windows-1252, ''",
        "windows-1252, UTF-8,        ''",
        "iso-8859-1,   iso-8859-1,   ''",
        "UTF-16,       UTF-16,       ''",
        "windows-1252, '',           'application/rss+xml; charset=windows-1252'",
        "windows-1252, '',           ''"
    })
    void lettersAreRightWhateverIsDeclared(String real, String declared, String type) {
        String declaration = declared.isEmpty() ? "" : "<?xml version='1.0' encoding='" + declared + "'?>";
        String feed = declaration + HEAD + "<item><title>Café in Chambéry</title><link>https://tarn.example/1</link>"
                + "</item></channel></rss>";
        assertThat(entries(feed.getBytes(Charset.forName(real)), type))
                .singleElement()
                .satisfies(entry -> assertThat(entry.title()).isEqualTo("Café in Chambéry"));
    }

    @Test
    void aSingleWrongLetterSpoilsNoOther() {
        byte[] feed = (HEAD
                        + "<item><title>Zürich, Caf# and Kraków</title><link>https://tarn.example/1</link></item></channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < feed.length; i++) {
            feed[i] = feed[i] == '#' ? (byte) 0xE9 : feed[i];
        }
        assertThat(entries(feed, ""))
                .singleElement()
                .satisfies(entry -> assertThat(entry.title()).isEqualTo("Zürich, Café and Kraków"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 03 Mar 2026 21:15:00 GMT        | 2026-03-03T21:15Z",
                "Tue, 3 Mar 2026 21:15:00 -0500       | 2026-03-03T21:15-05:00",
                "Tue, 03 Mar 26 21:15 +05:30          | 2026-03-03T21:15+05:30",
                "03 March 2026 21:15 PST              | 2026-03-03T21:15-08:00",
                "2026-03-03T21:15:00Z                 | 2026-03-03T21:15Z",
                "2026-03-03 21:15:00 +0200            | 2026-03-03T21:15+02:00",
                "2026-03-03T21:15:00.123456+02:00     | 2026-03-03T21:15+02:00",
                "20260303T211500Z                     | 2026-03-03T21:15Z",
                "2026-03-03                           | 2026-03-03T00:00Z",
                "Di, 03 März 2026 21:15:00 +0100      | 2026-03-03T21:15+01:00",
                "Tue Mar 3 2026 21:15:00 GMT+0100 (CET) | 2026-03-03T21:15+01:00",
                "3-Mar-2026 21:15:00 GMT              | 2026-03-03T21:15Z",
                "1772572500                           | 2026-03-03T21:15Z",
                "1772572500000                        | 2026-03-03T21:15Z",
                "Mars 2026, le soir                   | ",
                "2026-13-45                           | "
            })
    void datesAreReadAsTheyComeWithTheirZone(String written, String meant) {
        assertThat(new FeedDates(new DateReader()).read(written)).isEqualTo(meant == null ? null : time(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour Post,              Harbour Post",
        "World news | Harbour Post, Harbour Post",
        "Harbour Post - World,      Harbour Post",
        "Harbour Post RSS Feed,     Harbour Post",
        "The Harbour Post: Sport,   The Harbour Post",
        "Latest - News,             "
    })
    void theOutletIsFoundInTheFeedsTitle(String title, String outlet) {
        assertThat(FeedTitle.publisher(title, "https://www.harbourpost.example/rss"))
                .isEqualTo(outlet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><head></head><body>news</body></html>", "{\"a\": 1}", "plain words", "\0\1\2"})
    void whatIsNoFeedIsRefused(String content) {
        assertThatThrownBy(() -> entries(content.getBytes(StandardCharsets.UTF_8), ""))
                .isInstanceOfSatisfying(
                        CodedException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ErrorCode.UNREADABLE_DOCUMENT));
    }

    @Test
    void aPageThatNamesItsFeedLeadsToIt() {
        String page = "<html><head><link rel=alternate type=application/rss+xml href=/rss></head></html>";
        assertThatThrownBy(() -> entries(page.getBytes(StandardCharsets.UTF_8), ""))
                .hasMessageContaining("https://tarn.example/rss");
    }

    @Test
    void aFeedOfAnyLengthIsReadAsItIsAskedFor() {
        Endless feed = new Endless(HEAD, ITEM);
        List<String> names;
        try (Stream<Member> members = FEEDS.open(feed, null, "").members()) {
            names = members.skip(20_000).limit(3).map(Member::name).toList();
        }
        assertThat(names)
                .containsExactly(
                        "https://tarn.example/20000", "https://tarn.example/20001", "https://tarn.example/20002");
        assertThat(feed.given - feed.startOf(20_003)).isLessThan(200_000);
        assertThat(feed.closed).isTrue();
    }

    @Test
    void anEntryWithoutEndEndsTheFeedWithAnError() {
        Endless feed = new Endless(HEAD + ITEM.formatted(0) + "<item><description>", "more and more words %d ");
        try (Stream<Member> members = FEEDS.open(feed, null, "").members()) {
            List<Member> all = members.toList();
            assertThat(all).hasSize(2);
            assertThat(all.getLast())
                    .isInstanceOfSatisfying(
                            Member.Broken.class,
                            broken -> assertThat(broken.problem().code()).isEqualTo(ErrorCode.DOCUMENT_TOO_LARGE));
        }
    }

    @Test
    void aFeedThatBreaksOffKeepsWhatCameBefore() {
        String feed = "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"id\": \"1\", \"url\":"
                + " \"https://tarn.example/1\", \"content_text\": \"Fire.\"}, {\"id\": \"2\", \"conte";
        try (Stream<Member> members =
                open(feed.getBytes(StandardCharsets.UTF_8), "").members()) {
            assertThat(members.map(Member::getClass)).containsExactly(Member.Whole.class, Member.Broken.class);
        }
    }

    private static OffsetDateTime time(String text) {
        return OffsetDateTime.parse(text);
    }

    private static List<FeedEntry> entries(byte[] feed, String type) {
        try (Stream<Member> members = open(feed, type).members()) {
            return members.map(member -> FEEDS.entry(member.submission().content()))
                    .toList();
        }
    }

    private static Feed open(byte[] feed, String type) {
        return FEEDS.open(new ByteArrayInputStream(feed), "https://tarn.example/feed", type);
    }

    /// A head, and then one thing after the other without end.
    private static final class Endless extends InputStream {
        private final String head;
        private final String item;
        private byte[] piece;
        private int at;
        private int number;
        private long given;
        private boolean closed;

        Endless(String head, String item) {
            this.head = head;
            this.item = item;
            this.piece = head.getBytes(StandardCharsets.UTF_8);
        }

        long startOf(int wanted) {
            long bytes = head.length();
            for (int i = 0; i < wanted; i++) {
                bytes += item.formatted(i).length();
            }
            return bytes;
        }

        @Override
        public int read() {
            if (at == piece.length) {
                piece = item.formatted(number++).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            given++;
            return piece[at++] & 0xFF;
        }

        @Override
        public void close() throws IOException {
            closed = true;
            super.close();
        }
    }
}
