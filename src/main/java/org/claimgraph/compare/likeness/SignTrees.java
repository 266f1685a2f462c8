package org.claimgraph.compare.likeness;

import java.util.Arrays;
import java.util.List;
import org.claimgraph.lexicon.WordList;

/// What the signs of two amounts that match tell, learnt as boosted trees (Friedman 2001): there it is two
/// signs together that tell, as "84 people" twice is no chance, and "two people" twice may be one.
///
/// As a list, each tree from its root: a sign and a threshold, then the tree of what does not lie above it,
/// then that of what does; or `LEAF` and what is added to the sum.
@SuppressWarnings("EnumOrdinal") // the file has the names
final class SignTrees {
    private static final class Learnt {
        static final SignTrees MATCHING = new SignTrees(WordList.rows("compare-match-trees"));
    }

    private static final int LEAF = -1;

    /// Of each node its sign, or [#LEAF].
    private final int[] signs;

    /// Of each node its threshold; of a leaf, what it adds.
    private final double[] numbers;

    /// Of each node, where the tree of what lies above its threshold begins.
    private final int[] above;

    private final int[] roots;

    SignTrees(List<List<String>> rows) {
        signs = new int[rows.size()];
        numbers = new double[rows.size()];
        above = new int[rows.size()];
        for (int at = 0; at < rows.size(); at++) {
            String name = rows.get(at).getFirst();
            signs[at] = name.equals("LEAF") ? LEAF : Sign.valueOf(name).ordinal();
            numbers[at] = Double.parseDouble(rows.get(at).get(1));
        }
        int[] found = new int[rows.size()];
        int trees = 0;
        for (int at = 0; at < rows.size(); at = end(at)) {
            found[trees++] = at;
        }
        roots = Arrays.copyOf(found, trees);
    }

    /// Where the tree that begins at a node ends.
    private int end(int at) {
        if (signs[at] == LEAF) {
            return at + 1;
        }
        above[at] = end(at + 1);
        return end(above[at]);
    }

    static double likelihood(Likeness likeness) {
        return Learnt.MATCHING.of(likeness.signs());
    }

    /// How likely it is with these signs, by the ordinal of [Sign].
    double of(double[] told) {
        double sum = 0;
        for (int root : roots) {
            int at = root;
            while (signs[at] != LEAF) {
                at = told[signs[at]] <= numbers[at] ? at + 1 : above[at];
            }
            sum += numbers[at];
        }
        return Likelihood.ofSum(sum);
    }
}
