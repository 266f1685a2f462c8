package org.claimgraph.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Maps the teacher's relations to those that [DependencyParser] documents.
final class Relations {
    private static final Map<String, String> RENAMED =
            Map.of("dobj", "obj", "dative", "iobj", "qmod", "quantmod", "meta", "dep", "intj", "discourse");

    private Relations() {}

    /// The relations of a sentence whose heads may have been changed to `heads`.
    static List<String> of(Silver sentence, int[] heads) {
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            String relation = sentence.relations().get(i);
            boolean secondRoot = sentence.heads()[i] < 0 && heads[i] >= 0;
            relations.add(secondRoot ? "parataxis" : name(relation, sentence.tags().get(i), heads[i]));
        }
        return relations;
    }

    private static String name(String relation, String tag, int head) {
        if (head < 0) {
            return "root";
        }
        return switch (relation) {
            case "nmod" -> ofNoun(tag);
            case "dative" -> tag.equals("IN") || tag.equals("TO") ? "prep" : "iobj";
            default -> RENAMED.getOrDefault(relation, relation);
        };
    }

    /// What the teacher calls a modifier of a noun, told apart by its part of speech.
    private static String ofNoun(String tag) {
        return switch (tag) {
            case "CD" -> "num";
            case "NN", "NNS", "NNP", "NNPS", "FW" -> "compound";
            default -> "amod";
        };
    }
}
