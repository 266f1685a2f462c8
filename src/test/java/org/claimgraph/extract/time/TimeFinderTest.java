package org.claimgraph.extract.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.extract.text.TextAnalyzer;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.model.TimePrecision;
import org.claimgraph.model.TimeRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {
    /// A Wednesday.
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2024-05-15T09:00:00Z");

    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private static final TimeFinder FINDER = new TimeFinder();

    private static List<TimeExpression> find(String text) {
        return FINDER.find(ANALYZER.analyze(text), PUBLISHED);
    }

    private static TimeExpression only(String text) {
        List<TimeExpression> times = find(text);
        assertThat(times).hasSize(1);
        return times.getFirst();
    }

    /// First and last day, both inclusive.
    private static String days(TimeExpression time) {
        String first = time.start().toLocalDate().toString();
        String last = time.end().minusNanos(1).toLocalDate().toString();
        return first.equals(last) ? first : first + ".." + last;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The ferry sank on March 4, 2021.                    | 2021-03-04
        The ferry sank on 4 March 2021.                     | 2021-03-04
        The ferry sank on Thursday, March 4, 2021.          | 2021-03-04
        The ferry sank on the 4th of March, 2021.           | 2021-03-04
        The notice is dated 2021-03-04.                     | 2021-03-04
        The notice is dated 3/14/21.                        | 2021-03-14
        The notice is dated 14/3/2021.                      | 2021-03-14
        The fair was held on July 4-6, 2023.                | 2023-07-04..2023-07-06
        The fair ran from start to finish in October 2018.  | 2018-10-01..2018-10-31
        The dam was built in 1998.                          | 1998-01-01..1998-12-31
        The dam was built in the 1990s.                     | 1990-01-01..1999-12-31
        The chapel dates from the 13th century.             | 1201-01-01..1300-12-31
        Sales fell in the third quarter of 2022.            | 2022-07-01..2022-09-30
        Sales fell in the first half of 2022.               | 2022-01-01..2022-06-30
        The valley flooded in the summer of 2019.           | 2019-06-01..2019-08-31
        The shop closed on Christmas Eve 2020.              | 2020-12-24
        They ruled between 2003-2007.                       | 2003-01-01..2007-12-31
        """)
    void datesThatNameTheirYearNeedNoPublication(String text, String days) {
        assertThat(days(FINDER.find(ANALYZER.analyze(text), null).getFirst())).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The mayor resigned yesterday.                       | 2024-05-14
        The fair opens Friday.                              | 2024-05-17
        The museum stays closed until Monday.               | 2024-05-20
        The fair opened Friday.                             | 2024-05-10
        The minister says she resigned Friday.              | 2024-05-10
        The mayor will resign tomorrow.                     | 2024-05-16
        The mayor resigned on Monday.                       | 2024-05-13
        The mayor will resign on Monday.                    | 2024-05-20
        The hearing is set for Friday.                      | 2024-05-17
        The mayor resigned on Wednesday.                    | 2024-05-15
        The mayor resigned last Wednesday.                  | 2024-05-08
        The talks resume next Thursday.                     | 2024-05-23
        The mayor resigned last week.                       | 2024-05-06..2024-05-12
        The mayor will resign this month.                   | 2024-05-01..2024-05-31
        The mayor resigned earlier this year.               | 2024-01-01..2024-12-31
        The mayor resigned last year.                       | 2023-01-01..2023-12-31
        The mayor resigned 10 days ago.                     | 2024-05-05
        The mayor resigned two years ago.                   | 2022-01-01..2022-12-31
        The mayor resigned in December.                     | 2023-12-01..2023-12-31
        The mayor will resign in December.                  | 2024-12-01..2024-12-31
        The mayor resigned last March.                      | 2024-03-01..2024-03-31
        The mayor resigned on Nov. 3.                       | 2023-11-03
        The mayor will resign on Nov. 3.                    | 2024-11-03
        The mayor was hired to run the port in March.       | 2024-03-01..2024-03-31
        The mayor resigned on Thanksgiving.                 | 2023-11-23
        The work ends by the end of the year.               | 2024-12-31
        Profit rose in the first quarter.                   | 2024-01-01..2024-03-31
        """)
    void relativeTimesAreReadFromPublicationAndTense(String text, String days) {
        assertThat(days(only(text))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The strike began on March 4, 2021. It ended three days later.          | 2021-03-07
        The strike began on March 4, 2021. It ended the next day.              | 2021-03-05
        The strike began in 2019. It ended the following year.                 | 2020-01-01..2020-12-31
        The strike began on March 4, 2021. Police came that day.               | 2021-03-04
        Profit fell in the third quarter of 2022 from $5 million a year ago.   | 2021-07-01..2021-09-30
        """)
    void laterTimesAreCountedFromTheOneToldBefore(String text, String days) {
        assertThat(days(find(text).getLast())).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The train left at 3:49 a.m. Eastern on Monday.      | 2024-05-13T03:49-04:00
        The train leaves at 11:43 a.m. EDT on August 1.     | 2024-08-01T11:43-04:00
        The train left at 10 p.m. Tuesday.                  | 2024-05-14T22:00Z
        The train left on Tuesday at noon.                  | 2024-05-14T12:00Z
        The train left at 17:22 GMT on Tuesday.             | 2024-05-14T17:22Z
        The train left at about 17:22 on Tuesday.           | 2024-05-14T17:22Z
        The train left shortly after 17:22 on Tuesday.      | 2024-05-14T17:22Z
        The train left at half past midnight on Tuesday.    | 2024-05-14T00:30Z
        """)
    void timesOfDayAreMinutesInTheirZone(String text, String start) {
        TimeExpression time = only(text);
        assertThat(time.start()).isEqualTo(OffsetDateTime.parse(start));
        assertThat(time.start().getOffset())
                .isEqualTo(OffsetDateTime.parse(start).getOffset());
        assertThat(time.precision()).isEqualTo(TimePrecision.MINUTE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The crew had to leave on Tuesday.          | 2024-05-14
        The deck started to move on Tuesday.       | 2024-05-14
        The jet was able to land on Tuesday.       | 2024-05-14
        Residents were forced to flee on Tuesday.  | 2024-05-14
        The firm agreed to meet on Tuesday.        | 2024-05-21
        """)
    void anInfinitiveLooksAheadOnlyBehindAnIntention(String text, String day) {
        assertThat(days(only(text))).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The train left on Monday. It was built in 2004. It passed the border at 3 a.m. and stopped.",
                "The train left on Monday. It has been late since Friday. It passed the border at 3 a.m. and stopped."
            })
    void yearsAndBeginningsDoNotMoveTheDayOfAClock(String text) {
        assertThat(find(text).getLast().start()).isEqualTo(OffsetDateTime.parse("2024-05-13T03:00:00Z"));
    }

    @Test
    void timeOfDayWithoutADayStandsOnTheDayToldBefore() {
        List<TimeExpression> times = find("The train left on Monday. It passed the border at 3 a.m. and stopped.");
        assertThat(times.getLast().start()).isEqualTo(OffsetDateTime.parse("2024-05-13T03:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The shelling began at twenty to five.                     | 2024-05-15T04:40:00Z
        It was eight minutes to eleven when the windows shook.    | 2024-05-15T10:52:00Z
        The boat left at half past six in the evening.            | 2024-05-15T18:30:00Z
        The bell rang at a quarter past nine on Monday morning.   | 2024-05-13T09:15:00Z
        They were home by half past midnight.                     | 2024-05-15T00:30:00Z
        The doors opened a little after nine o'clock.             | 2024-05-15T09:00:00Z
        It was twenty past one when the vote was taken.           | 2024-05-15T01:20:00Z
        """)
    void clocksAreReadOffTheirFaces(String text, OffsetDateTime start) {
        assertThat(only(text).start()).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council approved it by ten to five.",
                "The quota went from twenty to five.",
                "He bet at odds of ten to one.",
                "Ten to five people stayed."
            })
    void whatOnlyLooksLikeAClockIsNoTime(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void partsOfTheDayAreTold() {
        TimeExpression time = only("The bridge closed late Monday.");
        assertThat(time.text()).isEqualTo("late Monday");
        assertThat(time.start()).isEqualTo(OffsetDateTime.parse("2024-05-13T18:00:00Z"));
        assertThat(time.precision()).isEqualTo(TimePrecision.PART_OF_DAY);
    }

    @Test
    void earlyMidAndLateLeaveAThird() {
        assertThat(days(only("The bridge closed in early 1998."))).isEqualTo("1998-01-01..1998-05-01");
        assertThat(days(only("The bridge closed in mid-August 1998."))).isEqualTo("1998-08-11..1998-08-20");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The road has been shut since 2018.              | SINCE
        The road is shut until 2030.                    | UNTIL
        The road will open by 2028.                     | BY
        The road will open before Friday.               | BEFORE
        The road opened after Monday.                   | AFTER
        The road opened in 2018.                        | DURING
        A report from 2018 named the road.              | DURING
        """)
    void wordsBeforeATimeGiveItsRelation(String text, TimeRelation relation) {
        assertThat(only(text).relation()).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource({"She ran the port from 1991 to 1997.", "She ran the port between 1991 and 1997."})
    void rangesWithWordsAreSinceTheOneAndUntilTheOther(String text) {
        assertThat(find(text))
                .extracting(TimeExpression::text, TimeExpression::relation)
                .containsExactly(tuple("1991", TimeRelation.SINCE), tuple("1997", TimeRelation.UNTIL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        They may march again.
        The pool holds 2000 people.
        The office opens every Monday.
        She moved to Easter Island.
        He has recently retired and now paints.
        It was a last minute change.
        The strike lasted three years.
        A Long March 8 rocket stands on the pad.
        """)
    void wordsThatOnlyLookLikeTimesAreNone(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void firstFullDateStandsForAnUnknownPublication() {
        String text = "The gate opened on March 4, 2021. It will close on March 9.";
        List<TimeExpression> times = FINDER.find(ANALYZER.analyze(text), null);
        assertThat(times).extracting(TimeFinderTest::days).containsExactly("2021-03-04", "2021-03-09");
    }

    @Test
    void relativeTimesWithoutAnyReferenceAreLeftOut() {
        assertThat(FINDER.find(ANALYZER.analyze("The gate opened on Monday."), null))
                .isEmpty();
    }
}
