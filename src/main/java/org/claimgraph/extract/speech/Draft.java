package org.claimgraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// A quotation in the making: content is added to it as the text goes on.
final class Draft {
    final @Nullable Span source;
    final @Nullable Span referent;
    final Span cue;
    final boolean spoken;
    final List<Span> content = new ArrayList<>();

    /// @param referent what the source stands for, when that is a relative pronoun; else the source
    /// @param spoken   whether the cue can stand by words in quotation marks
    Draft(@Nullable Span source, @Nullable Span referent, Span cue, boolean spoken) {
        this.source = source;
        this.referent = referent;
        this.cue = cue;
        this.spoken = spoken;
    }

    /// Where its words start, wherever they are in the sentence.
    int start() {
        int start = source == null ? cue.start() : Math.min(source.start(), cue.start());
        return content.stream().mapToInt(Span::start).reduce(start, Math::min);
    }

    boolean covers(Span span) {
        return content.stream().anyMatch(part -> part.overlaps(span));
    }
}
