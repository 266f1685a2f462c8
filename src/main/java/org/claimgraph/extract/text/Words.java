package org.claimgraph.extract.text;

import java.util.List;
import org.claimgraph.lexicon.Characters;
import org.claimgraph.lexicon.WordClasses;
import org.claimgraph.model.Span;

/// The words of one sentence as the tagger and the parser look at them: numbers for spelling, shape and known classes,
/// computed once.
///
/// Words before the first and after the last have the values of [#OUTSIDE].
final class Words {
    /// What stands for a word outside of the sentence.
    static final int OUTSIDE = 0x5bd1e995;

    private static final int SUFFIX = 4;

    final int length;
    /// The lower-case word.
    final int[] forms;
    /// Capitals, digits and signs, runs of a kind shortened.
    final int[] shapes;
    /// The last one to four characters.
    final int[][] suffixes;
    final int[] prefixes;
    final int[] clusters;
    /// Coarser clusters.
    final int[] families;
    /// The parts of speech that the word is known to have.
    final int[] tagSets;
    /// Whether nearly all is in capitals, as headings are, so that capitals tell nothing.
    final boolean capitals;

    private final StringBuilder plain = new StringBuilder();

    Words(String text, List<Span> tokens) {
        length = tokens.size();
        forms = new int[length];
        shapes = new int[length];
        suffixes = new int[SUFFIX][length];
        prefixes = new int[length];
        clusters = new int[length];
        families = new int[length];
        tagSets = new int[length];
        capitals = isInCapitals(text, tokens);
        for (int i = 0; i < length; i++) {
            look(i, text, tokens.get(i));
        }
    }

    /// `values[at]`, or [#OUTSIDE].
    int at(int[] values, int at) {
        return at >= 0 && at < length ? values[at] : OUTSIDE;
    }

    private void look(int i, String text, Span token) {
        plain.setLength(0);
        for (int at = token.start(); at < token.end(); at++) {
            plain.append(Character.toLowerCase(Characters.plain(text.charAt(at))));
        }
        int size = plain.length();
        forms[i] = FeatureList.hash(plain);
        shapes[i] = shape(text, token);
        prefixes[i] = FeatureList.hash(plain, 0, Math.min(3, size));
        for (int n = 0; n < SUFFIX; n++) {
            suffixes[n][i] = FeatureList.hash(plain, Math.max(0, size - n - 1), size);
        }
        WordClasses classes = WordClasses.shared();
        int entry = classes.find(plain);
        clusters[i] = classes.cluster(entry);
        families[i] = classes.cluster(entry, 6);
        tagSets[i] = classes.tags(entry);
    }

    private static int shape(String text, Span token) {
        int shape = 17;
        int last = -1;
        int run = 0;
        for (int at = token.start(); at < token.end(); at++) {
            int kind = kind(text.charAt(at));
            run = kind == last ? run + 1 : 0;
            if (run < 2) {
                shape = shape * 31 + kind;
            }
            last = kind;
        }
        return shape;
    }

    private static int kind(char c) {
        if (Character.isUpperCase(c)) {
            return 1;
        }
        if (Character.isLetter(c)) {
            return 2;
        }
        return Character.isDigit(c) ? 3 : 4 + Characters.plain(c);
    }

    private static boolean isInCapitals(String text, List<Span> tokens) {
        int lower = 0;
        int upper = 0;
        for (Span token : tokens) {
            for (int at = token.start(); at < token.end(); at++) {
                char c = text.charAt(at);
                lower += Character.isLowerCase(c) ? 1 : 0;
                upper += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        return upper > 4 && lower * 5 < upper;
    }
}
