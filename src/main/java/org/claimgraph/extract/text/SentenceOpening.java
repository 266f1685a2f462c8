package org.claimgraph.extract.text;

/// Mends the tag of a noun that opens a sentence and looks like a command or a participle: "Work on the cable will
/// begin", "Pumping will begin".
final class SentenceOpening {
    private SentenceOpening() {}

    /// Changes the first of `tags` from a verb to a noun where a preposition follows it and then, with nothing between
    /// that could open another clause, a finite verb.
    ///
    /// An "-ing" form is a noun where the finite verb stands right behind it, a base form where a modal does.
    static void mend(String[] tags) {
        boolean subject = tags.length > 2
                && ((tags[0].equals("VBG") && isFinite(tags[1])) || (tags[0].equals("VB") && tags[1].equals("MD")));
        if (subject) {
            tags[0] = "NN";
            return;
        }
        if (tags.length < 4 || !tags[0].equals("VB") || !tags[1].equals("IN")) {
            return;
        }
        for (int i = 2; i < tags.length && !opensClause(tags[i]); i++) {
            if (isFinite(tags[i])) {
                tags[0] = "NN";
                return;
            }
        }
    }

    private static boolean isFinite(String tag) {
        return tag.equals("MD") || tag.equals("VBZ") || tag.equals("VBD");
    }

    private static boolean opensClause(String tag) {
        return tag.startsWith("W") || tag.startsWith("PRP") || Signs.isPunctuation(tag) || tag.equals("CC");
    }
}
