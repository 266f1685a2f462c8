package org.claimgraph.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {
    private final AuthorNames names = new AuthorNames();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Fenn and Ilse Brandt | Ada Fenn; Ilse Brandt",
                "Von Ada Fenn und Ilse Brandt, Korrespondentin | Ada Fenn; Ilse Brandt",
                "par Élodie Roux et Jean-Luc Petit | Élodie Roux; Jean-Luc Petit",
                "Por: Elena Ruiz y Ana de la Torre | Elena Ruiz; Ana de la Torre",
                "di Carla Neri, Ugo D'Este | Carla Neri; Ugo D'Este",
                "Tekst: Kari Lund | Kari Lund",
                "WRITTEN BY ADA FENN | ADA FENN",
                "Ada Fenn, AP | Ada Fenn; AP",
                "Ada Fenn, Harbour Correspondent | Ada Fenn",
                "Автор: Иван Петров | Иван Петров"
            })
    void takesTheNamesOutOfAByline(String byline, String expected) {
        assertThat(names.all(List.of(byline)))
                .containsExactlyElementsOf(
                        Arrays.stream(expected.split("; ", -1)).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://dray.example/ada",
                "Published on Tuesday",
                "Facebook Twitter",
                "Mehr zum Thema",
                "Wen wir vertreten",
                "Dray",
                "12 minutes read",
                "A pier, a mill and a market"
            })
    void whatIsNoNameIsNobody(String text) {
        assertThat(names.people(List.of(text))).isEmpty();
    }

    @Test
    void aLineIsABylineOnlyAsAWhole() {
        assertThat(names.ofByline("By Ada Fenn")).containsExactly("Ada Fenn");
        assertThat(names.ofByline("Ada Fenn")).isEmpty();
        assertThat(names.ofByline("By Friday the pier had closed.")).isEmpty();
    }
}
