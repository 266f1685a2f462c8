package org.claimgraph.compare.likeness;

import java.util.List;
import org.claimgraph.lexicon.WordList;

/// What the signs weigh, for values that match and for others, learnt from labelled stories by logistic regression.
/// How, and from what, is in docs/models.md.
@SuppressWarnings("EnumOrdinal") // the file has the names
public final class SignWeights {
    private static final class Learnt {
        static final SignWeights APART = new SignWeights(WordList.rows("compare-sign-weights"));
        static final SignWeights MATCHING = new SignWeights(WordList.rows("compare-match-weights"));
    }

    private final double[] weights = new double[Sign.values().length];
    private double bias;

    private SignWeights(List<List<String>> rows) {
        for (List<String> row : rows) {
            double weight = Double.parseDouble(row.get(1));
            if (row.getFirst().equals("BIAS")) {
                bias = weight;
            } else {
                weights[Sign.valueOf(row.getFirst()).ordinal()] = weight;
            }
        }
    }

    /// How likely it is that two values answer one question, 0 to 1.
    public static double oneQuestion(Likeness likeness) {
        SignWeights learnt = likeness.matches() ? Learnt.MATCHING : Learnt.APART;
        double sum = learnt.bias;
        for (int i = 0; i < learnt.weights.length; i++) {
            sum += learnt.weights[i] * likeness.signs()[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
