package org.claimgraph.extract.text;

import org.jspecify.annotations.Nullable;

/// What is looked at to name a relation when all heads are known: the dependent, its head, the head's head, the words
/// beside and below them, and the names given to earlier dependents of the same head.
final class RelationFeatures {
    private final Words words;
    private final int[] tags;
    private final int[] heads;
    private final boolean[] punctuation;
    /// The outermost dependents of each word, and its last auxiliary.
    private final int[] first;
    private final int[] last;
    private final int[] auxiliary;
    private final int[] previous;
    private final int[] following;
    private final int[] count;

    RelationFeatures(Words words, String[] tags, int[] heads) {
        int length = heads.length;
        this.words = words;
        this.heads = heads;
        this.tags = new int[length];
        punctuation = new boolean[length];
        first = new int[length];
        last = new int[length];
        auxiliary = new int[length];
        previous = new int[length];
        following = new int[length];
        count = new int[length];
        for (int i = 0; i < length; i++) {
            this.tags[i] = tags[i].hashCode();
            punctuation[i] = Signs.isPunctuation(tags[i]);
            first[i] = last[i] = auxiliary[i] = previous[i] = following[i] = -1;
        }
        for (int i = 0; i < length; i++) {
            if (heads[i] >= 0) {
                link(i, heads[i], tags[i]);
            }
        }
    }

    private void link(int word, int head, String tag) {
        if (last[head] >= 0) {
            previous[word] = last[head];
            following[last[head]] = word;
        } else {
            first[head] = word;
        }
        last[head] = word;
        count[head]++;
        if (word < head && (tag.startsWith("VB") || tag.equals("MD"))) {
            auxiliary[head] = word;
        }
    }

    /// Whether the word needs no look: a sign with a head.
    boolean isPunctuation(int i) {
        return punctuation[i] && heads[i] >= 0;
    }

    /// The relation that is certain of a word that has a head; null if none is.
    @Nullable
    String certain(int i, Certainties certainties) {
        return certainties.relation(tags[i], tags[heads[i]], heads[i] - i);
    }

    private int form(int at) {
        return words.at(words.forms, at);
    }

    private int tag(int at) {
        return words.at(tags, at);
    }

    private int cluster(int at) {
        return words.at(words.clusters, at);
    }

    /// @param relations the numbers of the relations named so far, of the words before `i`
    void collect(int i, int[] relations, FeatureList into) {
        int head = heads[i];
        int direction = head < 0 ? 0 : (i < head ? 10 : 20) + MoveFeatures.bucket(Math.abs(i - head));
        ends(i, head, direction, into);
        below(i, head, direction, into);
        int before = previous[i] < 0 ? -1 : relations[previous[i]];
        into.add(240, before, tag(i), tag(head));
        into.add(241, before, form(i));
        into.add(242, before, direction / 10, form(head));
        int above = head < 0 ? -1 : heads[head];
        into.add(243, tag(above), tag(head), tag(i));
        into.add(244, head < 0 || head > i ? -2 : relations[head], tag(head), tag(i));
        into.add(245, form(above), tag(head), tag(i));
    }

    private void ends(int i, int head, int direction, FeatureList into) {
        into.add(200, tag(i), direction);
        into.add(201, form(i), direction);
        into.add(202, tag(i), tag(head), direction);
        into.add(203, form(i), tag(head), direction / 10);
        into.add(204, tag(i), form(head), direction / 10);
        into.add(205, form(i), form(head));
        into.add(206, cluster(i), tag(head), direction / 10);
        into.add(207, tag(i), cluster(head), direction / 10);
        into.add(208, cluster(i), cluster(head));
        into.add(209, tag(i - 1), tag(i), tag(i + 1));
        into.add(210, tag(head - 1), tag(head), tag(i));
        into.add(211, tag(head), tag(head + 1), tag(i));
        into.add(212, form(i - 1), tag(i), tag(head));
        into.add(213, form(i + 1), tag(i), tag(head));
        into.add(214, cluster(i), form(head), direction / 10);
        into.add(215, form(i), tag(i));
        into.add(216, form(head), direction / 10);
    }

    private void below(int i, int head, int direction, FeatureList into) {
        int helper = head < 0 ? -1 : auxiliary[head];
        into.add(220, form(helper), tag(head), tag(i));
        into.add(221, form(auxiliary[i]), tag(i), tag(head));
        into.add(222, form(helper), form(i), tag(head));
        into.add(223, tag(first[i]), tag(i), tag(head));
        into.add(224, tag(last[i]), tag(i), tag(head));
        into.add(225, form(first[i]), tag(i), direction / 10);
        into.add(226, form(last[i]), tag(i), direction / 10);
        into.add(227, Math.min(4, count[i]), tag(i), tag(head));
        into.add(228, tag(previous[i]), tag(i), tag(head));
        into.add(229, tag(following[i]), tag(i), tag(head));
        into.add(230, form(previous[i]), tag(i), tag(head));
        into.add(231, form(following[i]), tag(i), direction / 10);
        into.add(232, form(first[i]), form(head), tag(i));
        into.add(233, head < 0 ? 0 : Math.min(4, count[head]), tag(i), tag(head));
    }
}
