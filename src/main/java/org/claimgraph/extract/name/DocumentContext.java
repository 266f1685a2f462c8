package org.claimgraph.extract.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a whole document tells of a word: a surname after a first name anywhere makes it one everywhere.
final class DocumentContext {
    static final int AFTER_FIRST_NAME = 1;
    static final int AFTER_TITLE = 2;
    static final int BEFORE_BODY_WORD = 4;
    static final int AFTER_PLACE_PREPOSITION = 8;
    static final int LOWER_CASE = 16;
    static final int CAPITAL_WITHIN_SENTENCE = 32;
    static final int BEFORE_CAPITAL = 64;

    private final Map<String, Integer> clues = new HashMap<>();

    DocumentContext(List<List<Piece>> sentences, NameResources resources) {
        for (List<Piece> pieces : sentences) {
            for (int i = 0; i < pieces.size(); i++) {
                String word = pieces.get(i).text();
                if (pieces.get(i).isCapital()) {
                    note(word, clues(pieces, i, resources));
                } else if (Character.isLetter(word.charAt(0))) {
                    note(Character.toUpperCase(word.charAt(0)) + word.substring(1), LOWER_CASE);
                }
            }
        }
    }

    /// The clues about a capitalized word, of all its occurrences.
    int of(String word) {
        return clues.getOrDefault(word, 0);
    }

    private void note(String word, int clue) {
        clues.merge(word, clue, (known, more) -> known | more);
    }

    private static int clues(List<Piece> pieces, int i, NameResources resources) {
        String before = i == 0 ? "" : pieces.get(i - 1).text();
        String after = i + 1 == pieces.size() ? "" : pieces.get(i + 1).text();
        int clue = i == 0 ? 0 : CAPITAL_WITHIN_SENTENCE;
        if (!before.isEmpty() && Character.isUpperCase(before.charAt(0))) {
            clue |= resources.titles().contains(before) ? AFTER_TITLE : 0;
            clue |= resources.firstNames().contains(before) ? AFTER_FIRST_NAME : 0;
        }
        if (before.equals("in") || before.equals("at") || before.equals("near")) {
            clue |= AFTER_PLACE_PREPOSITION;
        }
        if (!after.isEmpty() && Character.isUpperCase(after.charAt(0))) {
            clue |= BEFORE_CAPITAL;
            clue |= resources.organizationWords().contains(after) ? BEFORE_BODY_WORD : 0;
        }
        return clue;
    }
}
