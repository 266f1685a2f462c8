package org.claimgraph.compare.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.model.Quantity;

/// Things of one name that numbers tell apart: "Heron 3" is not "Heron 4", "Route 9" not "Route 12".
public final class Numbered {
    private static final Pattern NAME = Pattern.compile("\\b(\\p{Lu}\\p{L}+)[ -](\\d{1,3})\\b(?![.,:%]?\\d|%)");

    private static final Pattern DATE = Pattern.compile(
            "\\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}\\b");

    private Numbered() {}

    /// Whether some name stands in both, and nowhere with the same number behind it.
    public static boolean apart(Statement one, Statement other) {
        Map<String, Set<String>> mine = names(withoutValues(one));
        Map<String, Set<String>> theirs = mine.isEmpty() ? mine : names(withoutValues(other));
        return mine.entrySet().stream()
                .anyMatch(name -> theirs.containsKey(name.getKey())
                        && Overlap.shared(name.getValue(), theirs.getOrDefault(name.getKey(), Set.of()))
                                .isEmpty());
    }

    /// Without amounts and dates: "in Hagdorf 3 people", "on March 3" number nothing.
    private static String withoutValues(Statement statement) {
        String text = statement.ownText();
        for (Quantity quantity : statement.claim().quantities()) {
            text = text.replace(quantity.text(), "-");
        }
        return DATE.matcher(text).replaceAll("-");
    }

    private static Map<String, Set<String>> names(String text) {
        Map<String, Set<String>> names = new HashMap<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.computeIfAbsent(matcher.group(1), name -> new HashSet<>()).add(matcher.group(2));
        }
        return names;
    }
}
