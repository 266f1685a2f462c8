package org.claimgraph.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.lexicon.WordList;

/// Phrases of several kinds, looked up in text at the bounds of words, however it is typeset.
///
/// A list is a lexicon of two columns, kind and phrase. Phrases are written folded (see [Wording#fold]), and so
/// must be
/// the text they are looked up in: callers ask many kinds of one text, and fold it once.
public final class PhraseList {
    /// More marks than these at a phrase's ends are no typesetting.
    private static final int MARKS = 8;

    private final Map<String, Set<String>> whole = new HashMap<>();
    private final Map<String, Map<String, List<String>>> byFirstWord = new HashMap<>();

    /// How phrases start, so that most words of a text need not be looked up.
    private final BitSet starts = new BitSet();

    private final int longest;

    private PhraseList(String name) {
        int most = 0;
        for (List<String> row : WordList.rows(name)) {
            String phrase = row.get(1);
            whole.computeIfAbsent(row.get(0), _ -> new HashSet<>()).add(phrase);
            byFirstWord
                    .computeIfAbsent(row.get(0), _ -> new HashMap<>())
                    .computeIfAbsent(firstWord(phrase, 0), _ -> new ArrayList<>())
                    .add(phrase);
            starts.set(start(phrase, 0));
            most = Math.max(most, phrase.length() + MARKS);
        }
        this.longest = most;
    }

    /// The list in `/lexicon/<name>.txt`.
    public static PhraseList load(String name) {
        return new PhraseList(name);
    }

    /// Whether the text is one of the phrases, but for marks at its ends.
    public boolean matches(String kind, String folded) {
        return folded.length() <= longest && whole.getOrDefault(kind, Set.of()).contains(Wording.trimmed(folded));
    }

    /// Whether the text begins with one of the phrases.
    public boolean opens(String kind, String folded) {
        int start = 0;
        while (start < folded.length() && !Character.isLetterOrDigit(folded.charAt(start))) {
            start++;
        }
        return standsAt(kind, folded, start);
    }

    /// Whether one of the phrases stands in the text.
    public boolean holds(String kind, String folded) {
        for (int i = 0; i < folded.length(); i++) {
            boolean wordStart = i == 0 || !Character.isLetterOrDigit(folded.charAt(i - 1));
            if (wordStart && starts.get(start(folded, i)) && standsAt(kind, folded, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(String kind, String folded, int start) {
        Map<String, List<String>> phrases = byFirstWord.getOrDefault(kind, Map.of());
        for (String phrase : phrases.getOrDefault(firstWord(folded, start), List.of())) {
            int end = start + phrase.length();
            boolean whole = end >= folded.length()
                    || !Character.isLetterOrDigit(folded.charAt(end))
                    || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1));
            if (whole && folded.startsWith(phrase, start)) {
                return true;
            }
        }
        return false;
    }

    /// A number for the first two characters.
    private static int start(String text, int at) {
        int second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        return (text.charAt(at) * 64 + second) & 0xffff;
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
