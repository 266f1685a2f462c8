package org.claimgraph.compare;

import org.claimgraph.compare.pair.Signs;
import org.claimgraph.compare.pair.Tone;
import org.claimgraph.compare.word.Words;

/// Judges two short texts as wholes: does one support or contradict the other?
///
/// A short right text is tested against the left one as evidence. Two longer ones are weighed by likeness and by tone:
/// there, contradiction is mostly a matter of one side answering the other. It works from the words alone, so that it
/// answers for texts in which no claim is found too.
public final class PairJudge {
    private static final int SHORT = 15;
    private static final double ENOUGH = 0.50;

    /// How much the left text supports and contradicts the right one, each 0 to 1; the greater one decides.
    public record Verdict(double support, double contradiction) {}

    public Verdict judge(String left, String right) {
        return Words.of(right).size() <= SHORT ? tested(left, right) : weighed(left, right);
    }

    private static Verdict tested(String left, String right) {
        Signs signs = Signs.of(left, right);
        double lean = 4 * (signs.coverage() - ENOUGH) - 1.2 * signs.conflict() - signs.hole();
        lean -= signs.negated() ? 2.5 : 0;
        return new Verdict(share(lean), share(-lean));
    }

    private static Verdict weighed(String left, String right) {
        Tone tone = Tone.of(left, right);
        double lean = 8 * (tone.likeness() - 0.15) - 0.4 * tone.contrast();
        return new Verdict(share(lean), share(0.5 * tone.contrast() - 2.5));
    }

    private static double share(double lean) {
        return 1 / (1 + Math.exp(-lean));
    }
}
