package org.claimgraph.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.TextAnalyzer;
import org.claimgraph.extract.time.TimeFinder;
import org.claimgraph.model.Approximation;
import org.claimgraph.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2024-05-15T09:00:00Z");
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private static final TimeFinder TIMES = new TimeFinder();
    private static final QuantityFinder FINDER = new QuantityFinder();

    private static List<Quantity> find(String text) {
        AnalyzedText analyzed = ANALYZER.analyze(text);
        return FINDER.find(analyzed, TIMES.find(analyzed, PUBLISHED));
    }

    private static Quantity only(String text) {
        List<Quantity> quantities = find(text);
        assertThat(quantities).hasSize(1);
        return quantities.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The firm paid $1.3 billion for the yard.          | 1.3e9   | USD
        The firm paid $1.3B for the yard.                 | 1.3e9   | USD
        The firm paid €5m for the yard.                   | 5e6     | EUR
        The firm paid EUR50m for the yard.                | 5e7     | EUR
        The firm paid A$1.2bn for the yard.               | 1.2e9   | AUD
        The firm paid $A1.2bn for the yard.               | 1.2e9   | AUD
        The firm paid $US3 million for the yard.          | 3e6     | USD
        The firm paid C$40 for the lamp.                  | 40      | CAD
        The firm paid Rs 500 for the lamp.                | 500     | INR
        The firm paid ¥900 for the lamp.                  | 900     | JPY
        The firm paid $100 million Canadian for it.       | 1e8     | CAD
        The firm paid 20,000 pounds for the yard.         | 20000   | GBP
        The firm paid 30 million Danish crowns.           | 3e7     | DKK
        The lorry carried 600 pounds of cement.           | 600     | pound-mass
        Oil rose to $81 a barrel.                         | 81      | USD per barrel
        """)
    void moneyIsToldInItsCurrency(String text, double value, String unit) {
        Quantity quantity = only(text);
        assertThat(quantity.value()).isEqualTo(value);
        assertThat(quantity.unit()).isEqualTo(unit);
    }

    @Test
    void aFractionRunIntoItsNumberIsRead() {
        assertThat(only("He spent 41/2 months at sea.").value()).isEqualTo(4.5);
        assertThat(only("He spent 4 1/2 months at sea.").value()).isEqualTo(4.5);
    }

    @Test
    void aPartOfSomebodysThingsCountsThese() {
        assertThat(find("She missed 10 of the Bears' 16 games."))
                .extracting(Quantity::value, Quantity::unit)
                .containsExactly(tuple(10.0, "game"), tuple(16.0, "game"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Anna Weiss, 63, was not there.           | 63
        She was 63 and lived in Bonn.            | 63
        Weiss, who is 63, keeps bees.            | 63
        He is said to be 63.                     | 63
        A man aged 63 was hurt.                  | 63
        """)
    void agesAreYearsOfAge(String text, double years) {
        assertThat(only(text).value()).isEqualTo(years);
        assertThat(only(text).unit()).isEqualTo("year of age");
    }

    @Test
    void aNumberOfThingsIsNoAge() {
        assertThat(find("The score was 63 when Weiss, 63 minutes in, fell."))
                .extracting(Quantity::unit)
                .doesNotContain("year of age");
    }

    @Test
    void anHourAndAHalfIsOneLength() {
        assertThat(only("The swap lasted an hour and a half.").value()).isEqualTo(1.5);
    }

    @Test
    void quartersAreAddedToNumbersInWords() {
        assertThat(only("The rate fell to four and a quarter percent.").value()).isEqualTo(4.25);
        assertThat(only("The club spent four and a quarter million dollars.").value())
                .isEqualTo(4_250_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Prices rose 4.5 percent.                          | 4.5      | percent
        Rates rose 25 basis points.                       | 25       | basis point
        Support fell 3 percentage points.                 | 3        | percentage point
        The wall is 12 km long.                           | 12       | kilometre
        The wind reached 140km/h.                         | 140      | kilometre per hour
        The train does 200 miles per hour.                | 200      | mile per hour
        It was minus 12 degrees Celsius.                  | -12      | celsius
        The farm covers 40 square miles.                  | 40       | square mile
        The plant yields 1.2 gigawatts.                   | 1.2      | gigawatt
        The disk holds 54GB.                              | 54       | gigabyte
        They met for two-hour talks.                      | 2        | hour
        It took 5 1/2 hours.                              | 5.5      | hour
        They left within a week.                          | 1        | week
        More than a metre of water stood in the nave.     | 1        | metre
        The car stopped a mile from the border.           | 1        | mile
        A boy of nine was found.                          | 9        | year of age
        Vera Lunde (34) was hurt.                         | 34       | year of age
        It took half an hour.                             | 0.5      | hour
        They walked a quarter of a mile.                  | 0.25     | mile
        She was jailed for three years.                   | 3        | year
        A 42-year-old was hurt.                           | 42       | year of age
        A man aged 42 was hurt.                           | 42       | year of age
        The ship carried 12.3m tonnes.                    | 12.3e6   | metric ton
        """)
    void measuresHaveOneNameEach(String text, double value, String unit) {
        Quantity quantity = only(text);
        assertThat(quantity.value()).isEqualTo(value);
        assertThat(quantity.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The firm runs 200 antennas.                       | 200      | antenna
        Rescuers found 12 more people.                    | 12       | person
        The site saw six launches.                        | 6        | launch
        The blast left 13 injured workers.                | 13       | worker
        The clinic did 700 heart transplants.             | 700      | heart transplant
        The town hired twenty-three teachers.             | 23       | teacher
        The club sold half a million tickets.             | 500000   | ticket
        The farm lost two dozen cows.                     | 24       | cow
        The army sent three aircraft.                     | 3        | aircraft
        One of the bridges is closed.                     | 1        | bridge
        The seven-member crew slept.                      | 7        | member
        The plant makes 400 cars per day.                 | 400      | car per day
        """)
    void whatIsCountedIsTheUnitInTheSingular(String text, double value, String unit) {
        Quantity quantity = only(text);
        assertThat(quantity.value()).isEqualTo(value);
        assertThat(quantity.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three of the five reactors stopped.",
                "Three of its five reactors stopped.",
                "The firm stopped three of Sunday's five reactors."
            })
    void aPartOfAWholeCountsTheSame(String text) {
        assertThat(find(text)).extracting(Quantity::value).containsExactlyInAnyOrder(3.0, 5.0);
        assertThat(find(text)).extracting(Quantity::unit).containsOnly("reactor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        It lasted nearly seven years.                     | NEARLY    | 6.5  | 7
        It cost nearly 200 dollars.                       | NEARLY    | 180  | 200
        The firm runs more than 200 antennas.             | MORE_THAN | 200  | -
        The firm runs over 200 antennas.                  | MORE_THAN | 200  | -
        The blast killed at least 12 people.              | AT_LEAST  | 12   | -
        The blast killed 12 or more people.               | AT_LEAST  | 12   | -
        The blast killed up to 12 people.                 | AT_MOST   | -    | 12
        The blast killed fewer than 12 people.            | LESS_THAN | -    | 12
        About 40 people came.                             | ABOUT     | 36   | 44
        Some 40 people came.                              | ABOUT     | 36   | 44
        Exactly 40 people came.                           | EXACT     | 40   | 40
        Dozens of people came.                            | ABOUT     | 24   | 100
        Tens of thousands of people came.                 | ABOUT     | 10000| 100000
        From 10 to 12 people came.                        | RANGE     | 10   | 12
        Between 5 and 7 people came.                      | RANGE     | 5    | 7
        Some 10-12 percent stayed away.                   | RANGE     | 10   | 12
        It took three or four years.                      | RANGE     | 3    | 4
        It costs $89 to $93 billion.                      | RANGE     | 89e9 | 93e9
        """)
    void approximationsAreBounds(String text, Approximation approximation, Double lower, Double upper) {
        Quantity quantity = only(text);
        assertThat(quantity.approximation()).isEqualTo(approximation);
        assertThat(quantity.lower()).isEqualTo(lower);
        assertThat(quantity.upper()).isEqualTo(upper);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A third of the voters stayed away.                | 0.3333
        Three-quarters of the voters came.                | 0.75
        One in five voters stayed away.                   | 0.2
        Nine out of 10 voters came.                       | 0.9
        """)
    void sharesAreFractions(String text, double value) {
        assertThat(only(text).value()).isCloseTo(value, within(1e-3));
    }

    @ParameterizedTest
    @CsvSource({
        "A Falcon 9 lifted off.",
        "A Boeing 737 landed.",
        "The NS-34 crew slept.",
        "The Kestrel 8A rocket waits.",
        "Call 555-0123 for help.",
        "They won 2-1 in the rain.",
        "She sat in Row 21.",
        "It is open 24/7 all year.",
        "The two spoke at length.",
        "It was her third win.",
        "The gate opened on May 4.",
        "The gate opened in 2018."
    })
    void numbersInNamesScoresAndDatesAreNoAmounts(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void lengthInALaterTimeIsAnAmount() {
        assertThat(find("The strike began on Monday. Nine days later it ended."))
                .extracting(Quantity::text)
                .containsExactly("Nine days");
    }

    @Test
    void listMembersShareTheLastUnit() {
        assertThat(find("They sell four-, five- and six-cylinder engines."))
                .extracting(Quantity::value, Quantity::unit)
                .containsExactly(tuple(4.0, "cylinder"), tuple(5.0, "cylinder"), tuple(6.0, "cylinder"));
    }

    @Test
    void spansCoverHedgeNumberAndUnit() {
        Quantity quantity = only("The vote took nearly seven years to come.");
        assertThat(quantity.text()).isEqualTo("nearly seven years");
        assertThat(quantity.span().start()).isEqualTo(14);
    }

    @Test
    void typographicSignsReadLikePlainOnes() {
        assertThat(only("It lasted a two‑hour stretch.").unit()).isEqualTo("hour");
        assertThat(only("Prices rose 10–12 percent.").upper()).isEqualTo(12);
    }
}
