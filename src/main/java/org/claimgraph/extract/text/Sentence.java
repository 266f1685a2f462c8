package org.claimgraph.extract.text;

import java.util.List;
import org.claimgraph.model.Span;

/// A sentence, or a heading or credit that stands like one.
///
/// @param span   from its first token's start to its last token's end
/// @param tokens in order
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
