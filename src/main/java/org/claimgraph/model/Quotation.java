package org.claimgraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words that a text gives to someone else: who (source), by which word (cue), and what (content).
///
/// The three parts are those of attribution corpora (PARC3, PolNeAR).
///
/// @param source   the speaker's words in the text, title and name: "NASA Acting Administrator Sean Duffy"
/// @param cue      "said", "according to"
/// @param content  one span, or several around an inserted "he said"; quotation marks included
/// @param entityId the speaker, where the source names or refers to an entity of the extraction
public record Quotation(
        @Nullable Span source,
        @Nullable Span cue,
        List<Span> content,
        Kind kind,
        @Nullable String entityId) {
    /// How much of it is in the speaker's own words.
    public enum Kind {
        /// All: "..." between quotation marks.
        DIRECT,
        /// None: he said that it was ready.
        INDIRECT,
        /// Some: he spoke of "wild disagreement".
        MIXED
    }

    public Quotation {
        content = List.copyOf(content);
    }
}
