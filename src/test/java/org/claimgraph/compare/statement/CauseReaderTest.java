package org.claimgraph.compare.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.claimgraph.compare.Report;
import org.claimgraph.model.ReportedClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            An electrical fault caused the fire, investigators say. | An electrical fault | the fire
            A leaking pipe may have caused the blast. | A leaking pipe | the blast
            A short circuit is thought to have sparked the blaze. | A short circuit | the blaze
            A candle had started the fire. | A candle | the fire
            A spark from a grinder set a haystack on fire. | A spark from a grinder | a haystack
            The blaze was started by a cigarette. | a cigarette | The blaze
            Officials put the collapse down to heavy snow. | heavy snow | the collapse
            The crash was down to worn brakes. | worn brakes | The crash
            The ministry blames the outage on a hacker. | a hacker | the outage
            The union blamed rusty cables for the delay. | rusty cables | the delay
            The mayor pointed to rotten beams as the cause of the collapse. | rotten beams | the collapse
            Cucumbers have been identified as the source of the outbreak. | Cucumbers | the outbreak
            The source of the outbreak, she said, was a batch of sprouts. | a batch of sprouts | the outbreak
            The culprit is a loose bolt. | a loose bolt | ''
            The port was shut, citing a strike of pilots. | a strike of pilots | The port was shut,
            Because of a frozen switch, the tram ran late. | a frozen switch | the tram ran late
            What brought the mast down was a gust of wind. | a gust of wind | the mast down
            The fever of its singer, Ana Roe, has led the band to cancel its show. \
                | The fever of its singer, Ana Roe, | to cancel its show
            The fault lies in a seal. | a seal | ''
            """)
    void theCauseAndItsEffectAreFound(String sentence, String cause, String effect) {
        Cause found = causes(sentence).getFirst();

        assertThat(found.text()).isEqualTo(cause);
        assertThat(found.effect().text()).isEqualTo(effect);
        assertThat(found.denied()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The delay had nothing to do with a strike. | a strike
            Ice was not to blame for the crash. | Ice
            The heater did not cause the fire. | The heater
            Police ruled out arson as the cause of the blaze. | arson
            The outage was not caused by a storm. | a storm
            Ice played no part in the crash. | Ice
            No lightning caused the outage. | No lightning
            """)
    void whatIsClearedIsNoCause(String sentence, String cause) {
        Cause found = causes(sentence).getFirst();

        assertThat(found.denied()).isTrue();
        assertThat(found.text()).isEqualTo(cause);
    }

    @Test
    void aCauseIsToldApartFromAnother() {
        assertThat(causes("Swaps, and not house loans, did the damage."))
                .extracting(Cause::text, Cause::denied)
                .containsExactly(tuple("Swaps", false), tuple("house loans", true));
        assertThat(causes("It was an oven, not a battery."))
                .extracting(Cause::text, Cause::denied)
                .containsExactly(tuple("an oven", false), tuple("a battery", true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The cause was unknown.
            The talks were due to resume on Monday.
            No child had died because of the vaccine.
            The firm had blamed an oven.
            The cause of the crash is under investigation.
            """)
    void whatNamesNoCauseHasNone(String sentence) {
        assertThat(causes(sentence)).isEmpty();
    }

    private static List<Cause> causes(String sentence) {
        ReportedClaim claim =
                Report.of("Dune Post", "2026-03-02T08:00:00Z", sentence).claim();
        return new Statement(claim, Lead.of(claim.article())).causes();
    }
}
