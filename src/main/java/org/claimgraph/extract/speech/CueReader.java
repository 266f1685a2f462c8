package org.claimgraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.clause.Clause;
import org.claimgraph.extract.clause.ClauseReader;
import org.claimgraph.extract.clause.NounPhrases;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.VerbGroup;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the cue verbs of a sentence and whose words they are.
final class CueReader {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Clause> clauses;
    private final List<VerbGroup> verbs;
    private final SourceReader sources;
    private final StanceReader stances;

    private CueReader(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.clauses = ClauseReader.read(sentence);
        this.verbs = ClauseReader.verbGroups(sentence);
        this.sources = new SourceReader(sentence);
        this.stances = new StanceReader(tokens);
    }

    /// In order.
    static List<Cue> read(Sentence sentence) {
        return new CueReader(sentence).cues();
    }

    private List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < verbs.size(); i++) {
            Cue cue = cue(i);
            if (cue != null) {
                Range source = source(cue, cues);
                cues.add(cue.from(pronoun(cue, source), source));
            }
        }
        return cues;
    }

    private @Nullable Cue cue(int i) {
        VerbGroup verb = verbs.get(i);
        boolean controlled = i > 0 && verbs.get(i - 1).to() == verb.from() && !verb.isFinite();
        if (verb.form() == VerbGroup.Form.INFINITIVE && (!controlled || takesInfinitive(verbs.get(i - 1)))) {
            return null;
        }
        String lemma = tokens.get(verb.main()).lemma();
        String particle = verb.to() < tokens.size() ? Words.lower(tokens.get(verb.to())) : "";
        String joined = SpeechVerbs.frames(lemma + " " + particle);
        String frames = joined.isEmpty() ? SpeechVerbs.frames(lemma) : joined;
        VerbGroup first = controlled ? verbs.get(i - 1) : verb;
        int to = joined.isEmpty() && !(verb.passive() && particle.equals("by")) ? verb.to() : verb.to() + 1;
        boolean colon = to < tokens.size() && tokens.get(to).text().equals(":");
        Range words = new Range(withAdverbs(first.from()), colon ? to + 1 : to);
        return frames.isEmpty() ? stance(verb, first) : new Cue(words, verb, first, frames, null, null);
    }

    private @Nullable Cue stance(VerbGroup verb, VerbGroup first) {
        StanceReader.Reading reading = stances.behind(verb);
        if (reading == null) {
            return null;
        }
        Range words = new Range(withAdverbs(first.from()), reading.to());
        return new Cue(words, active(verb), first, reading.frames(), null, null);
    }

    /// "is worried" has for its subject who worries.
    private static VerbGroup active(VerbGroup verb) {
        return new VerbGroup(verb.from(), verb.to(), verb.main(), verb.form(), false, verb.negated());
    }

    private boolean takesInfinitive(VerbGroup verb) {
        return SpeechVerbs.takes(SpeechVerbs.frames(tokens.get(verb.main()).lemma()), SpeechVerbs.Frame.INFINITIVE);
    }

    private int withAdverbs(int from) {
        int start = from;
        while (start > 1 && Words.isAdverb(tokens.get(start - 1)) && !Words.isComma(tokens.get(start - 2))) {
            start--;
        }
        return start;
    }

    /// "who", "which" or "that" itself where it is the subject of its clause.
    private @Nullable Range pronoun(Cue cue, @Nullable Range source) {
        int before = cue.words().from() - 1;
        boolean relative = before >= 0
                && tokens.get(before).tag().startsWith("W")
                && cue.first().isFinite();
        return relative && source != null ? new Range(before, before + 1) : source;
    }

    private @Nullable Range source(Cue cue, List<Cue> before) {
        VerbGroup first = cue.first();
        if (cue.verb().passive()) {
            return sources.agent(cue.words().to() - 1);
        }
        return switch (first.form()) {
            case FINITE -> finiteSource(cue, first);
            case PARTICIPLE -> participleSource(first, before);
            case INFINITIVE -> null;
        };
    }

    private @Nullable Range finiteSource(Cue cue, VerbGroup first) {
        Range inverted = cue.isSpoken() ? sources.inverted(first, cue.words().to()) : null;
        if (inverted != null) {
            return inverted;
        }
        for (Clause clause : clauses) {
            if (clause.verb().equals(first)) {
                return sources.before(cue.words().from(), clause);
            }
        }
        return null; // a participle in the guise of a past tense
    }

    /// ", saying ...": the one whose clause it stands in; "a letter saying ...": the noun before.
    private @Nullable Range participleSource(VerbGroup first, List<Cue> before) {
        if (first.from() == 0 || Words.isComma(tokens.get(first.from() - 1))) {
            Clause governing = clauses.stream()
                    .filter(clause -> clause.verb().to() <= first.from())
                    .reduce((one, other) -> other)
                    .orElse(clauses.isEmpty() ? null : clauses.getFirst());
            return governing == null ? null : sourceOf(governing, before);
        }
        Range noun = NounPhrases.endingAt(sentence, first.from());
        return noun.isEmpty() ? null : noun;
    }

    private @Nullable Range sourceOf(Clause governing, List<Cue> before) {
        for (Cue cue : before) {
            if (cue.first().equals(governing.verb()) && cue.source() != null) {
                return cue.source();
            }
        }
        return governing.subject();
    }
}
