package org.claimgraph.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
    @Test
    void readsObjectsArraysAndEscapes() {
        assertThat(JsonReader.read("{\"a\": [1, \"b\\u00e9\\n\", null, {\"c\": true}]}"))
                .isEqualTo(Map.of("a", List.of("1", "b\u00e9\n", Map.of("c", "true"))));
    }

    @Test
    void forgivesRawLineBreaksAndTrailingCommas() {
        assertThat(JsonReader.read("{\"a\": \"one\ntwo\", }")).isEqualTo(Map.of("a", "one\ntwo"));
    }

    @Test
    void readsWhatStandsBeforeACutOffEnd() {
        assertThat(JsonReader.read("{\"a\": \"one\", \"b\": [\"two\""))
                .isEqualTo(Map.of("a", "one", "b", List.of("two")));
    }

    @Test
    void survivesNestingWithoutEnd() {
        assertThat(JsonReader.read("[".repeat(100_000))).isNotNull();
    }
}
