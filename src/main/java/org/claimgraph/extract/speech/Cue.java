package org.claimgraph.extract.speech;

import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.VerbGroup;
import org.jspecify.annotations.Nullable;

/// A verb group that gives speech or thought away.
///
/// @param words    its words, adverbs before it and a particle behind it included
/// @param verb     the verb group; the last one of "went on to discuss"
/// @param first    the verb group that has the subject; the first one of "went on to discuss"
/// @param frames   what it takes, see [SpeechVerbs]
/// @param source   whose words they are, where the verb's subject or agent tells
/// @param referent what the source stands for: the noun before "who"; the source itself elsewhere
record Cue(
        Range words,
        VerbGroup verb,
        VerbGroup first,
        String frames,
        @Nullable Range source,
        @Nullable Range referent) {
    boolean takes(SpeechVerbs.Frame frame) {
        return SpeechVerbs.takes(frames, frame);
    }

    boolean isSpoken() {
        return takes(SpeechVerbs.Frame.QUOTE);
    }

    Cue from(@Nullable Range source, @Nullable Range referent) {
        return new Cue(words, verb, first, frames, source, referent);
    }
}
