package org.claimgraph.extract.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.extract.text.AnalyzedText;

/// Short names that a text gives in brackets: "Kongsberg Satellite Services (KSAT)".
final class Acronyms {
    private Acronyms() {}

    /// Short names to the full names that they were given for.
    static Map<String, String> definitions(AnalyzedText text, List<Name> names) {
        Map<String, String> definitions = new LinkedHashMap<>();
        for (int i = 1; i < names.size(); i++) {
            Name full = names.get(i - 1);
            Name acronym = names.get(i);
            if (isInBrackets(text.text(), full.span().end(), acronym)
                    && Aliases.isShortFor(acronym.text(), full.text())) {
                definitions.putIfAbsent(acronym.text(), full.text());
            }
        }
        return definitions;
    }

    private static boolean isInBrackets(String text, int end, Name name) {
        String between =
                text.substring(Math.min(end, name.span().start()), name.span().start());
        return between.strip().equals("(")
                && name.span().end() < text.length()
                && text.charAt(name.span().end()) == ')';
    }
}
