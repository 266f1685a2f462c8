package org.claimgraph.compare.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.claimgraph.compare.Articles;
import org.claimgraph.model.Article;
import org.claimgraph.model.Derivation;
import org.junit.jupiter.api.Test;

class CopyDetectorTest {
    private static final String WIRE =
            "PORT ELIN (Tidewire) - The last sardine cannery on the Elin coast will shut its doors"
                    + " in March, ending a trade that fed the town for ninety years, its owners said.\n\nThe plant employs 140 people,"
                    + " most of them women over fifty. A buyer from Lisbon walked away in January after looking at the books.\n\n"
                    + "The mayor has asked the ministry for help with retraining and for a road to the new harbour.";
    private static final String REPRINT =
            "The last sardine cannery on the Elin coast will shut its doors in March, ending a"
                    + " trade that fed the town for ninety years, its owners said on Friday.\n\nA buyer from Lisbon walked away in"
                    + " January after looking at the books. Our reporter found the gates open and nobody at the desk; a cat slept on"
                    + " the scales, and the radio played to an empty hall where forty workers used to stand.";
    private static final String REWRITE =
            "Elin loses its cannery. After nine decades the town's sardine works closes this"
                    + " spring, and 140 workers go home. A Portuguese investor had looked, and left.";

    private final CopyDetector detector = new CopyDetector();

    @Test
    void aReprintIsFoundWithItsPassages() {
        Article reprint = article("b", "2026-02-07T12:00:00Z", REPRINT, null);

        List<Derivation> derivations =
                detector.detect(reprint, List.of(article("a", "2026-02-06T12:00:00Z", WIRE, null)));

        assertThat(derivations).hasSize(1);
        assertThat(derivations.getFirst().share()).isBetween(0.4, 0.8);
        assertThat(derivations.getFirst().passages().getFirst().of(REPRINT)).startsWith("The last sardine cannery");
    }

    @Test
    void aRewriteIsNoCopy() {
        Article rewrite = article("b", "2026-02-07T12:00:00Z", REWRITE, null);

        assertThat(detector.detect(rewrite, List.of(article("a", "2026-02-06T12:00:00Z", WIRE, null))))
                .isEmpty();
    }

    @Test
    void theEarlierArticleRepeatsNothing() {
        Article wire = article("a", "2026-02-06T12:00:00Z", WIRE, null);

        assertThat(detector.detect(wire, List.of(article("b", "2026-02-07T12:00:00Z", REPRINT, null))))
                .isEmpty();
    }

    @Test
    void anItemDoesNotRepeatItsNewsletter() {
        Article item = article("b", "2026-02-07T12:00:00Z", WIRE, "a");

        assertThat(detector.detect(item, List.of(article("a", "2026-02-07T12:00:00Z", WIRE, null))))
                .isEmpty();
    }

    @Test
    void whatASpeakerSaidToBothIsNoCopy() {
        String quote =
                "\"We kept the ovens warm for ninety years and nobody came to ask us how, and now they come with cameras"
                        + " and ask us why the ovens are cold\"";
        Article one =
                article("a", "2026-02-06T12:00:00Z", "An old worker, Rosa Diaz, wept. " + quote + ", she said.", null);
        Article other = article("b", "2026-02-07T12:00:00Z", quote + ", says Rosa Diaz at her kitchen table.", null);

        assertThat(detector.detect(other, List.of(one))).isEmpty();
    }

    @Test
    void aReprintSharesManyHashesOfItsFingerprint() {
        long[] wire = detector.fingerprint(WIRE);
        long shared = LongStream.of(detector.fingerprint(REPRINT))
                .filter(hash -> Arrays.binarySearch(wire, hash) >= 0)
                .count();

        assertThat(shared).isGreaterThan(3);
        assertThat(detector.fingerprint("Two words")).isEmpty();
    }

    private static Article article(String id, String publishedAt, String text, String parent) {
        return Articles.item(id, "Outlet " + id, OffsetDateTime.parse(publishedAt), text, parent);
    }
}
