package org.claimgraph.extract.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts the words whose head (UAS) and whose head and relation (LAS) are the teacher's, without punctuation, as is the
/// custom.
final class ParserScore {
    private static final class Count {
        int words;
        int attached;
        int labelled;
    }

    private final Count all = new Count();
    private final Map<String, Count> byRelation = new TreeMap<>();

    void add(DependencyParser.Parse parse, int[] heads, List<String> relations) {
        for (int i = 0; i < heads.length; i++) {
            String relation = relations.get(i);
            if (!relation.equals(DependencyParser.PUNCTUATION)) {
                boolean attached = parse.heads()[i] == heads[i];
                boolean labelled = attached && parse.relations()[i].equals(relation);
                count(all, attached, labelled);
                count(byRelation.computeIfAbsent(relation, name -> new Count()), attached, labelled);
            }
        }
    }

    private static void count(Count count, boolean attached, boolean labelled) {
        count.words++;
        count.attached += attached ? 1 : 0;
        count.labelled += labelled ? 1 : 0;
    }

    void print() {
        print("parser:", all);
        byRelation.forEach((relation, count) -> print("  " + relation, count));
    }

    private static void print(String name, Count count) {
        System.out.printf(
                "%s UAS %.2f LAS %.2f of %d words%n",
                name, 100.0 * count.attached / count.words, 100.0 * count.labelled / count.words, count.words);
    }
}
