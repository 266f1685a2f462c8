package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimgraph.lexicon.WordList;

/// Reads what an element is for from its class and id, by the words in `/lexicon/read-markup.txt`.
///
/// Thread-safe.
final class Names {
    private final Map<String, Naming> known = new HashMap<>();
    private final Set<String> ends = new HashSet<>();

    Names() {
        Map<String, Integer> ranks = new HashMap<>();
        for (List<String> row : WordList.rows("read-markup")) {
            Naming naming = Naming.of(row.get(0), ranks.merge(row.get(0), 1, Integer::sum) - 1);
            known.merge(row.get(1), naming, Naming::and);
            if (row.get(1).indexOf(' ') > 0) {
                ends.add(row.get(1).substring(row.get(1).lastIndexOf(' ') + 1));
            }
        }
    }

    /// What one name tells: one of the names in a class.
    Naming read(String name) {
        Naming naming = Naming.NONE;
        List<String> words = words(name);
        for (int i = 0; i < words.size(); i++) {
            naming = with(naming, words.get(i));
            for (int from = i - 1; from >= 0 && from > i - 3 && ends.contains(words.get(i)); from--) {
                naming = with(naming, String.join(" ", words.subList(from, i + 1)));
            }
        }
        return naming;
    }

    private Naming with(Naming naming, String phrase) {
        Naming told = known.get(phrase);
        return told == null ? naming : naming.and(told);
    }

    /// "articleBody-main_text" is article, body, main, text.
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            boolean hump = !end
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (end || hump) {
                if (i > start) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = end ? i + 1 : i;
            }
        }
        return words;
    }
}
