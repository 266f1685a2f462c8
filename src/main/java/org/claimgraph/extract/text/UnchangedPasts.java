package org.claimgraph.extract.text;

import java.util.List;
import java.util.Set;
import org.claimgraph.model.Span;

/// Mends the tag of a verb whose past is its base form and that looks like a noun: "The repair cost 210 million".
final class UnchangedPasts {
    private static final Set<String> VERBS = Set.of("cost", "cut", "hit", "hurt", "shed", "shut", "split", "spread");

    private UnchangedPasts() {}

    /// Changes a noun of `tags` to the past tense where an amount stands right behind it, a noun or pronoun
    /// right before it, and no verb before it in the sentence.
    static void mend(String text, List<Span> tokens, String[] tags) {
        for (int i = 1; i + 1 < tags.length && !isVerb(tags[i - 1]); i++) {
            if (tags[i].equals("NN")
                    && isThing(tags[i - 1])
                    && isAmount(tags[i + 1])
                    && VERBS.contains(tokens.get(i).of(text))) {
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
