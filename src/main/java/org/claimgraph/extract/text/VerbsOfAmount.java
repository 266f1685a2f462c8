package org.claimgraph.extract.text;

import java.util.List;
import java.util.Set;
import org.claimgraph.model.Span;

/// Mends the tag of a verb that looks like a noun before an amount: "The repair cost 210 million", "The rocket
/// measures 61 metres"; and of one whose participle looks like its present: "has cost the lives of two".
final class VerbsOfAmount {
    private static final Set<String> VERBS = Set.of("cost", "cut", "hit", "hurt", "shed", "shut", "split", "spread");

    private static final Set<String> HAVE = Set.of("has", "have", "had");

    private static final Set<String> MEASURES =
            Set.of("carries", "costs", "covers", "holds", "lasts", "measures", "seats", "spans", "stands", "weighs");

    private VerbsOfAmount() {}

    /// Changes a noun of `tags` to the past tense where an amount stands right behind it, a noun or pronoun
    /// right before it, and no verb before it in the sentence; a plural likewise to the present; and "hurt" of
    /// "killed two and hurt five" to the past.
    static void mend(String text, List<Span> tokens, String[] tags) {
        boolean after = false;
        for (int i = 1; i + 1 < tags.length; i++) {
            after |= isVerb(tags[i - 1]);
            String word = tokens.get(i).of(text);
            if (VERBS.contains(word) && HAVE.contains(tokens.get(i - 1).of(text)) && tags[i].startsWith("VB")) {
                tags[i] = "VBN";
            }
            if (!isAmount(tags[i + 1])) {
                continue;
            }
            if (!after && isThing(tags[i - 1]) && tags[i].equals("NN") && VERBS.contains(word)) {
                tags[i] = "VBD";
            } else if (!after && isThing(tags[i - 1]) && tags[i].equals("NNS") && MEASURES.contains(word)) {
                tags[i] = "VBZ";
            } else if (after && tags[i - 1].equals("CC") && !isVerb(tags[i]) && VERBS.contains(word)) {
                tags[i] = "VBD";
            }
        }
    }

    private static boolean isVerb(String tag) {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    private static boolean isThing(String tag) {
        return tag.startsWith("NN") || tag.equals("PRP");
    }

    private static boolean isAmount(String tag) {
        return tag.equals("CD") || tag.equals("$");
    }
}
