package org.claimgraph.compare.likeness;

import java.util.List;
import org.claimgraph.lexicon.WordList;

/// What the signs of two values weigh, learnt by logistic regression: of values that exclude each other,
/// where some weigh more or less for times than for others; and of times and places that match.
@SuppressWarnings("EnumOrdinal") // the file has the names
final class SignWeights {
    private static final class Learnt {
        static final SignWeights APART = new SignWeights(WordList.rows("compare-sign-weights"));
        static final SignWeights MATCHING = new SignWeights(WordList.rows("compare-match-weights"));
    }

    private final double[] weights = new double[Sign.values().length];
    private final double[] ofTimes = new double[Sign.values().length];
    private double bias;

    /// @param rows a sign, its weight, and what is added where the values are times, if anything is
    private SignWeights(List<List<String>> rows) {
        for (List<String> row : rows) {
            double weight = Double.parseDouble(row.get(1));
            if (row.getFirst().equals("BIAS")) {
                bias = weight;
            } else {
                int sign = Sign.valueOf(row.getFirst()).ordinal();
                weights[sign] = weight;
                ofTimes[sign] = row.size() > 2 ? Double.parseDouble(row.get(2)) : 0;
            }
        }
    }

    static double likelihood(Likeness likeness) {
        return (likeness.matches() ? Learnt.MATCHING : Learnt.APART).of(likeness);
    }

    private double of(Likeness likeness) {
        double time = likeness.get(Sign.IS_TIME);
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += (weights[i] + time * ofTimes[i]) * likeness.signs()[i];
        }
        return Likelihood.ofSum(sum);
    }
}
