package org.claimgraph.extract.text;

/// What the parser looks at before a move: the top three words of the stack, the next three words, their dependents
/// so far, how far they lie apart (after Zhang and Nivre 2011).
final class MoveFeatures {
    private final Words words;
    private final int[] tags;

    MoveFeatures(Words words, String[] tags) {
        this.words = words;
        this.tags = new int[tags.length];
        for (int i = 0; i < tags.length; i++) {
            this.tags[i] = tags[i].hashCode();
        }
    }

    void collect(ParserState state, FeatureList into) {
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int n0 = state.next();
        single(s0, s1, n0, into);
        pairs(s0, s1, n0, into);
        context(state, s0, s1, n0, into);
        dependents(state, s0, s1, n0, into);
        distances(state, s0, s1, n0, into);
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

    private int family(int at) {
        return words.at(words.families, at);
    }

    private void single(int s0, int s1, int n0, FeatureList into) {
        into.add(100, 0);
        into.add(101, form(s0), tag(s0));
        into.add(102, tag(s0));
        into.add(103, cluster(s0), tag(s0));
        into.add(104, form(n0), tag(n0));
        into.add(105, tag(n0));
        into.add(106, cluster(n0), tag(n0));
        into.add(107, form(s1), tag(s1));
        into.add(108, tag(s1));
        into.add(109, cluster(s1));
        into.add(110, form(n0 + 1), tag(n0 + 1));
        into.add(111, tag(n0 + 1), tag(n0 + 2));
        into.add(112, form(n0 + 2));
        into.add(113, form(s0));
        into.add(114, form(n0));
    }

    private void pairs(int s0, int s1, int n0, FeatureList into) {
        into.add(120, form(s0), form(n0));
        into.add(121, form(s0), tag(n0), tag(s0));
        into.add(122, tag(s0), form(n0), tag(n0));
        into.add(123, tag(s0), tag(n0));
        into.add(124, cluster(s0), cluster(n0));
        into.add(125, form(s0), cluster(n0));
        into.add(126, cluster(s0), form(n0));
        into.add(127, form(s1), form(s0));
        into.add(128, form(s1), tag(s0));
        into.add(129, tag(s1), form(s0));
        into.add(130, tag(s1), tag(s0));
        into.add(131, cluster(s1), cluster(s0));
        into.add(132, cluster(s1), form(s0));
        into.add(133, form(s1), cluster(s0));
        into.add(134, form(s1), form(n0));
        into.add(135, tag(s1), tag(n0), tag(s0));
        into.add(136, form(s1), tag(s0), tag(n0));
        into.add(137, tag(s1), form(s0), tag(n0));
        into.add(138, tag(s1), tag(s0), form(n0));
        into.add(139, family(s1), family(s0), family(n0));
    }

    private void context(ParserState state, int s0, int s1, int n0, FeatureList into) {
        int s2 = state.stack(2);
        into.add(140, tag(s0), tag(n0), tag(n0 + 1));
        into.add(141, form(s0), tag(n0), tag(n0 + 1));
        into.add(142, tag(n0), tag(n0 + 1), tag(n0 + 2));
        into.add(143, tag(s2), tag(s1), tag(s0));
        into.add(144, tag(s2), tag(s1), tag(n0));
        into.add(145, form(s2));
        into.add(146, tag(s0), form(n0), form(n0 + 1));
        into.add(147, tag(s0 - 1), tag(s0), tag(s0 + 1));
        into.add(148, tag(n0 - 1), tag(s0), tag(n0));
        into.add(149, tag(s1), tag(s0), tag(n0 + 1));
        into.add(150, tag(s1 + 1), tag(s1), tag(s0));
    }

    private void dependents(ParserState state, int s0, int s1, int n0, FeatureList into) {
        int s0l = state.left[Math.max(s0, 0)];
        int s0r = state.right[Math.max(s0, 0)];
        int s1l = state.left[Math.max(s1, 0)];
        int s1r = state.right[Math.max(s1, 0)];
        int n0l = state.left[n0];
        into.add(160, tag(s0), tag(s0l), tag(n0));
        into.add(161, tag(s0), tag(s0r), tag(n0));
        into.add(162, tag(s0), tag(n0), tag(n0l));
        into.add(163, tag(s1), tag(s0), tag(s0l));
        into.add(164, tag(s1), tag(s0), tag(s0r));
        into.add(165, tag(s1), tag(s1l), tag(s0));
        into.add(166, tag(s1), tag(s1r), tag(s0));
        into.add(167, form(s0), tag(s0r), tag(state.right2[Math.max(s0, 0)]));
        into.add(168, form(s0), form(s0r));
        into.add(169, form(s0), form(s0l));
        into.add(170, form(n0), form(n0l));
        into.add(171, tag(n0), tag(n0l), tag(state.left2[n0]));
        into.add(172, form(s1), form(s1r), tag(s0));
        into.add(173, tag(s0), form(s0l), tag(n0));
        into.add(174, tag(s0), form(s0r), tag(n0));
        into.add(175, cluster(s1), form(s1r), form(s0));
        into.add(176, form(s1r), form(s0), tag(s1));
        into.add(177, tag(s1), tag(s0), form(n0l));
    }

    private void distances(ParserState state, int s0, int s1, int n0, FeatureList into) {
        int gap = s0 < 0 ? 0 : bucket(n0 - s0);
        int gap1 = s1 < 0 ? 0 : bucket(s0 - s1);
        int counts = s0 < 0 ? 0 : Math.min(3, state.leftCount[s0]) * 4 + Math.min(3, state.rightCount[s0]);
        int counts1 = s1 < 0 ? 0 : Math.min(3, state.leftCount[s1]) * 4 + Math.min(3, state.rightCount[s1]);
        into.add(180, gap, tag(s0), tag(n0));
        into.add(181, gap, form(s0));
        into.add(182, gap, form(n0));
        into.add(183, counts, form(s0));
        into.add(184, counts, tag(s0), tag(n0));
        into.add(185, Math.min(3, state.leftCount[n0]), tag(n0), tag(s0));
        into.add(186, gap1, tag(s1), tag(s0));
        into.add(187, counts1, tag(s1), tag(s0));
        into.add(188, counts1, form(s1));
        into.add(189, Math.min(state.depth(), 4), tag(s0), tag(n0));
        into.add(190, words.at(words.shapes, s1), words.at(words.shapes, s0), tag(n0));
        into.add(191, tag(s0 + 1), tag(s0), tag(n0));
        into.add(192, form(s0 + 1), tag(s0), tag(n0));
        into.add(193, form(s1 + 1), tag(s1), tag(s0));
        into.add(194, form(s1r(state, s1)), words.at(words.shapes, s1), words.at(words.shapes, s0));
    }

    private static int s1r(ParserState state, int s1) {
        return state.right[Math.max(s1, 0)];
    }

    static int bucket(int distance) {
        return distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7;
    }
}
