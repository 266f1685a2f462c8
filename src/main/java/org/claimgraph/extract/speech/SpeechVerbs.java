package org.claimgraph.extract.speech;

import java.util.Map;
import org.claimgraph.lexicon.WordList;

/// Which words give speech and thought away, and what they take.
final class SpeechVerbs {
    /// What a cue can be followed by.
    enum Frame {
        CLAUSE('S'),
        QUESTION('W'),
        QUOTE('D'),
        INFINITIVE('I'),
        NOUN('N'),
        LISTENER('T');

        private final char letter;

        Frame(char letter) {
            this.letter = letter;
        }
    }

    private static final Map<String, String> VERBS = WordList.table("speech-verbs");
    private static final Map<String, String> NOUNS = WordList.table("speech-nouns");

    private SpeechVerbs() {}

    /// The frames of a verb, or of a verb with its particle ("call for"), as letters; empty if it is no cue.
    static String frames(String verb) {
        return VERBS.getOrDefault(verb, "");
    }

    static String nounFrames(String noun) {
        return NOUNS.getOrDefault(noun, "");
    }

    static boolean takes(String frames, Frame frame) {
        return frames.indexOf(frame.letter) >= 0;
    }
}
