package org.claimgraph.extract.text;

import java.util.ArrayList;
import java.util.List;

/// Adds to the teacher's sentences what newspapers print and running text lacks: headlines with a capital on each word,
/// headings all in capitals.
final class Augmentation {
    private static final int HEADLINE = 14;

    private Augmentation() {}

    static List<Silver> of(List<Silver> sentences) {
        List<Silver> all = new ArrayList<>(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            Silver sentence = sentences.get(i);
            boolean isShort = sentence.tokens().size() <= HEADLINE;
            if (isShort && i % 3 == 0) {
                all.add(sentence.inTitleCase());
            }
            if (sentence.canBeInCapitals() && (i % 20 == 1 || (isShort && i % 6 == 1))) {
                all.add(sentence.inCapitals());
            }
        }
        return all;
    }
}
