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
    private final Map<String, Naming> whole = new HashMap<>();
    private final Set<String> ends = new HashSet<>();
    private final Map<String, Naming> anywhere = new HashMap<>();

    Names() {
        Map<String, Integer> ranks = new HashMap<>();
        for (List<String> row : WordList.rows("read-markup")) {
            Naming naming = Naming.of(row.get(0), ranks.merge(row.get(0), 1, Integer::sum) - 1);
            boolean part = row.get(1).startsWith("*");
            (part ? anywhere : whole).merge(part ? row.get(1).substring(1) : row.get(1), naming, Naming::and);
            if (row.get(1).indexOf(' ') > 0) {
                ends.add(row.get(1).substring(row.get(1).lastIndexOf(' ') + 1));
            }
        }
    }

    /// What the names in an attribute tell, apart by spaces: `article-body wide`.
    Naming read(String attribute) {
        Naming naming = Naming.NONE;
        for (String name : attribute.strip().split(" ", -1)) {
            naming = naming.and(wholeWords(name));
        }
        String lower = attribute.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, Naming> part : anywhere.entrySet()) {
            naming = lower.contains(part.getKey()) ? naming.and(part.getValue()) : naming;
        }
        return naming;
    }

    private Naming wholeWords(String name) {
        Naming naming = Naming.NONE;
        List<String> words = words(name);
        for (int i = 0; i < words.size(); i++) {
            naming = naming.and(whole.getOrDefault(words.get(i), Naming.NONE));
            for (int from = i - 1; ends.contains(words.get(i)) && from >= 0 && from > i - 3; from--) {
                String phrase = String.join(" ", words.subList(from, i + 1));
                naming = naming.and(whole.getOrDefault(phrase, Naming.NONE));
            }
        }
        return naming;
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
