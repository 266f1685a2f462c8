package org.claimgraph.extract.text;

import java.util.List;

/// A text and its sentences, in order; no sentence crosses a paragraph's end.
public record AnalyzedText(String text, List<Sentence> sentences) {
    public AnalyzedText {
        sentences = List.copyOf(sentences);
    }
}
