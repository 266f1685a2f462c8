package org.claimgraph.extract.name;

import java.util.List;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Span;

/// A name where it stands.
///
/// @param sentence the index of its sentence in the text
/// @param first    the index of its first token in the sentence
/// @param end      the index after its last token
/// @param span     where its words stand in the text; part of a token in "U.S.-Russia"
record Name(int sentence, int first, int end, Span span, String text, EntityType type) {
    Name as(EntityType other) {
        return new Name(sentence, first, end, span, text, other);
    }

    /// Whether one of these names is longer and ends with it, as a full name does with the last: "Ann Lee", "Lee".
    boolean endsOneOf(List<Name> names) {
        return names.stream().anyMatch(other -> other.text().endsWith(" " + text));
    }

    /// The same name, one or more tokens shorter at its start.
    Name from(Sentence tokens, int start, String wholeText) {
        Span rest = new Span(tokens.tokens().get(start).span().start(), span.end());
        return new Name(sentence, start, end, rest, rest.of(wholeText), type);
    }
}
