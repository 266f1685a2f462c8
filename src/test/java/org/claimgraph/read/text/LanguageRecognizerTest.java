package org.claimgraph.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageRecognizerTest {
    private final LanguageRecognizer languages = new LanguageRecognizer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The bridge was closed on Monday, and nobody could say when it would be opened again.",
                "de | Die Brücke wurde am Montag gesperrt, und niemand konnte sagen, wann sie wieder geöffnet wird.",
                "fr | Le pont a été fermé lundi et personne ne pouvait dire quand il serait de nouveau ouvert.",
                "es | El puente se cerró el lunes y nadie sabía cuándo se iba a abrir de nuevo para los coches.",
                "ru | Мост закрыли в понедельник, и никто не знает, когда его откроют.",
                "ja | 橋は月曜日に閉鎖されました。",
                "en | Anna Smith resigned on Saturday.", // "on" is Finnish, too
                "und | Zyx qwv"
            })
    void recognizes(String language, String text) {
        assertThat(languages.recognize(text)).isEqualTo(language);
    }
}
