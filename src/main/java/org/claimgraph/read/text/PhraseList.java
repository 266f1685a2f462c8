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
/// A list is a lexicon of two columns, kind and phrase. Phrases are written folded (see [Wording#fold]),
/// and so must be the text they are looked up in: callers ask many kinds of one text, and fold it once.
public final class PhraseList {
    /// More marks than these at a phrase's ends are no typesetting.
    private static final int MARKS = 8;

    private static final Kind NONE = new Kind();

    private final Map<String, Kind> kinds = new HashMap<>();
    private final int longest;

    private PhraseList(String name) {
        int most = 0;
        for (List<String> row : WordList.rows(name)) {
            kinds.computeIfAbsent(row.get(0), _ -> new Kind()).add(row.get(1));
            most = Math.max(most, row.get(1).length() + MARKS);
        }
        this.longest = most;
    }

    /// The list in `/lexicon/<name>.txt`.
    public static PhraseList load(String name) {
        return new PhraseList(name);
    }

    /// Whether the text is one of the phrases, but for marks at its ends.
    public boolean matches(String kind, String folded) {
        return folded.length() <= longest && kind(kind).phrases.contains(Wording.trimmed(folded));
    }

    /// Whether the text begins with one of the phrases.
    public boolean opens(String kind, String folded) {
        int start = 0;
        while (start < folded.length() && !Wording.isLetterOrDigit(folded.charAt(start))) {
            start++;
        }
        return kind(kind).standsAt(folded, start);
    }

    /// Whether one of the phrases stands in the text.
    public boolean holds(String kind, String folded) {
        Kind phrases = kind(kind);
        for (int i = 0; i < folded.length(); i++) {
            boolean wordStart = i == 0 || !Wording.isLetterOrDigit(folded.charAt(i - 1));
            if (wordStart && phrases.standsAt(folded, i)) {
                return true;
            }
        }
        return false;
    }

    private Kind kind(String name) {
        return kinds.getOrDefault(name, NONE);
    }

    /// The phrases of one kind.
    private static final class Kind {
        final Set<String> phrases = new HashSet<>();
        private final Map<String, List<String>> byFirstWord = new HashMap<>();

        /// How phrases start, so that most words of a text need not be looked up.
        private final BitSet starts = new BitSet();

        void add(String phrase) {
            phrases.add(phrase);
            byFirstWord
                    .computeIfAbsent(Wording.wordAt(phrase, 0), _ -> new ArrayList<>())
                    .add(phrase);
            starts.set(start(phrase, 0));
        }

        boolean standsAt(String folded, int start) {
            if (start >= folded.length() || !starts.get(start(folded, start))) {
                return false;
            }
            for (String phrase : byFirstWord.getOrDefault(Wording.wordAt(folded, start), List.of())) {
                int end = start + phrase.length();
                boolean whole = end >= folded.length()
                        || !Wording.isLetterOrDigit(folded.charAt(end))
                        || !Wording.isLetterOrDigit(phrase.charAt(phrase.length() - 1));
                if (whole && folded.startsWith(phrase, start)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// A number for the first two characters.
    private static int start(String text, int at) {
        int second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        return (text.charAt(at) * 64 + second) & 0xffff;
    }
}
