package org.claimgraph.extract.number;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimgraph.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// The words that numbers are written with, from `/lexicon/value-numbers.txt`.
public final class NumberWords {
    enum Kind {
        UNIT,
        TEEN,
        TEN,
        SCALE,
        PART,
        VAGUE
    }

    record NumberWord(Kind kind, double value) {}

    /// "sixfold" is six.
    private static final String FOLD = "fold";

    private final Map<String, NumberWord> words = new HashMap<>();

    public NumberWords() {
        for (List<String> row : WordList.rows("value-numbers")) {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            words.put(row.getFirst(), new NumberWord(kind, Double.parseDouble(row.get(2))));
        }
    }

    @Nullable
    public NumberWord of(Lexeme lexeme) {
        if (!lexeme.isWord()) {
            return null;
        }
        String word = lexeme.lower();
        return words.get(word.endsWith(FOLD) ? word.substring(0, word.length() - FOLD.length()) : word);
    }

    /// The value of `lexeme` if it is a word of this kind, else NaN.
    double value(Lexeme lexeme, Kind kind) {
        NumberWord word = of(lexeme);
        return word != null && word.kind() == kind ? word.value() : Double.NaN;
    }
}
