package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimgraph.lexicon.WordList;
import org.jsoup.nodes.Element;

/// Reads what an element is for from its class and id, by the words in `/lexicon/read-markup.txt`.
final class Names {
    static final int NONE = Integer.MAX_VALUE;

    private final Map<String, Map<String, Integer>> ranks = new HashMap<>();

    Names() {
        for (List<String> row : WordList.rows("read-markup")) {
            Map<String, Integer> words = ranks.computeIfAbsent(row.get(0), _ -> new HashMap<>());
            words.putIfAbsent(row.get(1), words.size());
        }
    }

    /// Whether a word of that kind stands in the element's class or id.
    boolean tell(Element element, String kind) {
        return rank(element, kind) < NONE;
    }

    /// The place in the list of the first word of that kind that the class or id holds; the largest integer
    /// for none.
    int rank(Element element, String kind) {
        Map<String, Integer> words = ranks.getOrDefault(kind, Map.of());
        int best = NONE;
        for (String name : names(element)) {
            String previous = "";
            String beforeThat = "";
            for (String word : words(name)) {
                best = Math.min(best, words.getOrDefault(word, best));
                best = Math.min(best, words.getOrDefault(previous + " " + word, best));
                best = Math.min(best, words.getOrDefault(beforeThat + " " + previous + " " + word, best));
                beforeThat = previous;
                previous = word;
            }
        }
        return best;
    }

    private static List<String> names(Element element) {
        List<String> names = new ArrayList<>();
        for (String attribute : new String[] {"class", "id", "role", "data-component", "data-testid", "data-type"}) {
            String value = element.attr(attribute);
            if (!value.isEmpty()) {
                names.addAll(List.of(value.strip().split(" ", -1)));
            }
        }
        return names;
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
