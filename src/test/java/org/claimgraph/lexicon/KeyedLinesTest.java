package org.claimgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyedLinesTest {
    @Test
    void everyLineIsFoundByItsKey() {
        for (String name : List.of("gazetteer-places", "gazetteer-regions", "gazetteer-region-names", "first-names")) {
            KeyedLines lines = new KeyedLines(name);
            for (List<String> row : WordList.rows(name)) {
                assertThat(lines.find(row.getFirst())).isEqualTo(String.join("\t", row.subList(1, row.size())));
            }
        }
    }

    @Test
    void whatStandsOnNoLineIsNotFound() {
        KeyedLines lines = new KeyedLines("gazetteer-places");
        assertThat(lines.find("")).isNull();
        assertThat(lines.find("housto")).isNull();
        assertThat(lines.find("houstonn")).isNull();
        assertThat(lines.find("zzzzzzzzzz")).isNull();
    }
}
