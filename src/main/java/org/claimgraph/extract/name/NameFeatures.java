package org.claimgraph.extract.name;

import java.util.List;
import java.util.function.IntPredicate;
import org.claimgraph.extract.text.FeatureList;
import org.claimgraph.extract.text.Sentence;

/// What the name tagger looks at: a piece's spelling and classes, two pieces to either side, the run of capitals it
/// stands in, the lists that hold it, what the document tells of it.
final class NameFeatures {
    private static final int OUTSIDE = 0x5bd1e995;

    private final int length;
    private final int[] forms;
    private final int[] exact;
    private final int[] shapes;
    private final int[][] affixes;
    private final int[] clusters;
    private final int[] families;
    private final int[] fine;
    private final int[] kinds;
    private final int[] tags;
    private final int[] lists;
    private final int[] clues;
    private final int[] document;
    private final int[] runs;
    private final int[] runEnds;
    private final int[] runStarts;
    private final boolean[] isSign;
    private final boolean[] isSmall;
    private final boolean[] isOutside;

    NameFeatures(List<Piece> pieces, Sentence sentence, DocumentContext context, NameResources resources) {
        length = pieces.size();
        forms = new int[length];
        exact = new int[length];
        shapes = new int[length];
        affixes = new int[4][length];
        clusters = new int[length];
        families = new int[length];
        fine = new int[length];
        kinds = new int[length];
        tags = new int[length];
        document = new int[length];
        isSign = new boolean[length];
        isSmall = new boolean[length];
        boolean capitals = isMostlyCapitals(pieces);
        for (int i = 0; i < length; i++) {
            Piece piece = pieces.get(i);
            String text = piece.text();
            isSign[i] = !Character.isLetterOrDigit(text.charAt(0));
            isSmall[i] = Character.isLowerCase(text.charAt(0)) || isSign[i];
            forms[i] = FeatureList.hash(text.toLowerCase(java.util.Locale.ROOT));
            exact[i] = FeatureList.hash(text);
            shapes[i] = shape(text) * 8 + (i == 0 ? 1 : 0) + (capitals ? 2 : 0);
            for (int size = 0; size < 3; size++) {
                affixes[size][i] = FeatureList.hash(text, Math.max(0, text.length() - 2 - size), text.length());
            }
            affixes[3][i] = FeatureList.hash(text, 0, Math.min(3, text.length()));
            int entry = resources.classes().find(text);
            clusters[i] = resources.classes().cluster(entry);
            families[i] = resources.classes().cluster(entry, 8);
            int word = piece.isCapital() ? resources.words().find(text) : -1;
            fine[i] = resources.words().fine(word);
            kinds[i] = resources.words().kind(word);
            tags[i] = FeatureList.hash(sentence.tokens().get(piece.token()).tag());
            document[i] = piece.isCapital() ? context.of(text) : 0;
        }
        lists = new ListMatches(pieces, resources).matches();
        clues = new WordClues(pieces, resources).clues();
        runs = new int[length];
        runEnds = new int[length];
        runStarts = new int[length];
        markRuns(pieces);
        isOutside = new boolean[length];
        for (int i = 0; i < length; i++) {
            isOutside[i] = isOutside(pieces, i);
        }
    }

    int length() {
        return length;
    }

    /// Whether the piece at `i` can be part of no name, by its spelling and that of its neighbours: most small words.
    boolean isOutside(int i) {
        return isOutside[i];
    }

    /// Small words may stand within a name ("Bank of the West") or before it ("al-Qaeda"), numbers after ("Apollo 11").
    private static boolean isOutside(List<Piece> pieces, int i) {
        String text = pieces.get(i).text();
        if (text.chars().anyMatch(Character::isUpperCase)) {
            return false;
        }
        boolean next = isCapital(pieces, i + 1);
        boolean after = next || isCapital(pieces, i + 2);
        boolean before = isCapital(pieces, i - 1) || isCapital(pieces, i - 2);
        if (Character.isLetter(text.charAt(0))) {
            return !next && !(after && (before || pieces.get(i + 1).text().equals("-")));
        }
        return !(before && (after || Character.isDigit(text.charAt(0)))) && !(text.startsWith("'") && before);
    }

    private static boolean isCapital(List<Piece> pieces, int i) {
        return i >= 0 && i < pieces.size() && pieces.get(i).isCapital();
    }

    /// Forgets which words the capital pieces are that `chosen` picks, to learn from their classes alone.
    void forget(IntPredicate chosen) {
        for (int i = 0; i < length; i++) {
            if (runs[i] != 0 && chosen.test(i)) {
                forms[i] = OUTSIDE;
                exact[i] = OUTSIDE;
                runEnds[i] = OUTSIDE;
                runStarts[i] = OUTSIDE;
            }
        }
    }

    /// Adds the features of the piece at `i`.
    void collect(int i, FeatureList into) {
        into.add(0, 0);
        word(i, into);
        classes(i, into);
        neighbours(i, into);
        lists(i, into);
    }

    private void word(int i, FeatureList into) {
        into.add(1, forms[i]);
        into.add(2, exact[i], shapes[i] & 1);
        into.add(3, shapes[i]);
        into.add(4, affixes[0][i]);
        into.add(5, affixes[1][i]);
        into.add(6, affixes[2][i]);
        into.add(7, affixes[3][i]);
        into.add(8, tags[i]);
        into.add(9, tags[i], shapes[i]);
        into.add(10, document[i], shapes[i]);
    }

    private void classes(int i, FeatureList into) {
        into.add(11, clusters[i]);
        into.add(12, families[i], shapes[i] >> 3);
        into.add(13, fine[i]);
        into.add(14, kinds[i], shapes[i] & 1);
        into.add(15, kinds[i], at(kinds, i - 1), at(kinds, i + 1));
        into.add(16, kinds[i], clues[i]);
        into.add(17, kinds[i], at(clusters, i - 1));
        into.add(18, kinds[i], at(clusters, i + 1));
        into.add(19, fine[i], at(fine, i + 1));
        into.add(20, fine[i], at(fine, i - 1));
        into.add(60, kinds[i], document[i]);
    }

    private void neighbours(int i, FeatureList into) {
        for (int distance = -2; distance <= 2; distance++) {
            if (distance != 0) {
                int template = 20 + 5 * (distance + 3);
                into.add(template, at(forms, i + distance));
                into.add(template + 1, at(clusters, i + distance));
                into.add(template + 2, at(shapes, i + distance));
                into.add(template + 3, at(clues, i + distance));
                into.add(template + 4, at(fine, i + distance));
            }
        }
        into.add(50, at(forms, i - 1), forms[i]);
        into.add(51, forms[i], at(forms, i + 1));
        into.add(52, at(shapes, i - 1), shapes[i], at(shapes, i + 1));
        into.add(53, at(tags, i - 1), tags[i], at(tags, i + 1));
        into.add(54, at(forms, i - 2), at(forms, i - 1));
        into.add(55, at(forms, i + 1), at(forms, i + 2));
        into.add(56, at(families, i - 1), at(families, i + 1), shapes[i]);
    }

    private void lists(int i, FeatureList into) {
        into.add(61, lists[i]);
        into.add(62, lists[i], kinds[i]);
        into.add(63, clues[i]);
        into.add(64, clues[i], at(clues, i + 1));
        into.add(65, clues[i], at(clues, i - 1));
        into.add(66, runs[i]);
        into.add(67, runs[i], runEnds[i]);
        into.add(68, runs[i], runStarts[i]);
        into.add(69, lists[i], at(lists, i + 1));
        into.add(70, runs[i], kinds[i]);
        into.add(71, runs[i], lists[i], clues[i]);
        for (int bits = lists[i]; bits != 0; bits &= bits - 1) {
            into.add(72, Integer.numberOfTrailingZeros(bits));
        }
        for (int bits = clues[i]; bits != 0; bits &= bits - 1) {
            into.add(73, Integer.numberOfTrailingZeros(bits));
        }
        for (int bits = document[i]; bits != 0; bits &= bits - 1) {
            into.add(74, Integer.numberOfTrailingZeros(bits), kinds[i]);
        }
    }

    /// Adds what a step of that sort from the label `previous` depends on.
    static void collectStep(int step, int previous, FeatureList into) {
        into.add(80, previous);
        into.add(81, previous, step);
    }

    /// A small number that tells steps apart: what stands at either side of it.
    int step(int i) {
        return sort(i - 1) * 5 + sort(i);
    }

    /// Of what sort a piece is: not a capital one, a hyphen or the like, one of a run.
    private int sort(int i) {
        if (i < 0) {
            return 4;
        }
        if (runs[i] == 0) {
            return isSign[i] ? 1 : 0;
        }
        return isSmall[i] ? 2 : 3;
    }

    private int at(int[] values, int i) {
        return i < 0 || i >= length ? OUTSIDE : values[i];
    }

    /// Marks each piece of a run of capitals with its place in it and the run's length, first and last word.
    private void markRuns(List<Piece> pieces) {
        int start = 0;
        while (start < length) {
            int end = start;
            while (end < length && isOfRun(pieces, start, end)) {
                end++;
            }
            for (int i = start; i < end; i++) {
                runs[i] = 1 + Math.min(i - start, 3) * 8 + Math.min(end - i, 3) * 64 + Math.min(end - start, 7);
                runEnds[i] = forms[end - 1];
                runStarts[i] = forms[start];
            }
            start = Math.max(end, start + 1);
        }
    }

    private static boolean isOfRun(List<Piece> pieces, int start, int i) {
        if (pieces.get(i).isCapital()) {
            return true;
        }
        String text = pieces.get(i).text();
        boolean joiner =
                text.equals("of") || text.equals("&") || text.equals("-") || text.equals("the") || text.equals("de");
        return joiner && i > start && i + 1 < pieces.size() && isOfRun(pieces, start, i + 1) && !text.equals("-");
    }

    private static boolean isMostlyCapitals(List<Piece> pieces) {
        int words = 0;
        int capitals = 0;
        for (Piece piece : pieces) {
            if (Character.isLetter(piece.text().charAt(0)) && piece.text().length() > 3) {
                words++;
                capitals += piece.isCapital() ? 1 : 0;
            }
        }
        return words > 2 && capitals * 10 >= words * 7;
    }

    /// Capitals, small letters, digits and signs, runs of a kind shortened to two.
    private static int shape(String text) {
        int shape = 1;
        int before = 0;
        int run = 0;
        for (int i = 0; i < text.length() && shape < 1 << 24; i++) {
            char c = text.charAt(i);
            int kind = Character.isUpperCase(c)
                    ? 1
                    : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : c == '.' ? 4 : 5;
            run = kind == before ? run + 1 : 0;
            if (run < 2) {
                shape = shape * 6 + kind;
            }
            before = kind;
        }
        return shape;
    }
}
