package org.claimgraph.extract.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimgraph.extract.clause.Clause;
import org.claimgraph.extract.clause.ClauseReader;
import org.claimgraph.extract.name.Names;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.model.Quotation;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Finds who is said to have said, written, thought or wanted what.
///
/// The parts and their borders are those of attribution corpora (Pareti 2015, PARC3; Newell, Margolin and Ruths 2018,
/// PolNeAR): the source with its title and apposition, the cue with its auxiliaries, the content with "that".
public final class QuotationFinder {
    /// The quotations of a text in the order of their content.
    public List<Quotation> find(AnalyzedText text, Names names) {
        List<Span> quoted = QuotedPassages.of(text.text());
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            drafts.addAll(inSentence(sentence, quoted));
        }
        List<Draft> labelled = SpeakerLabels.read(text.text(), names);
        drafts.removeIf(draft -> labelled.stream().anyMatch(label -> label.covers(draft.cue)));
        drafts.addAll(labelled);
        drafts.sort(Comparator.comparingInt(draft -> draft.cue.start()));
        new Continuations(text.text(), drafts).attach(quoted);
        Speakers speakers = new Speakers(names, text.text());
        return drafts.stream()
                .filter(draft -> !draft.content.isEmpty())
                .map(draft -> quotation(draft, quoted, speakers))
                .sorted(Comparator.comparing(quotation -> quotation.content().getFirst()))
                .toList();
    }

    private static List<Draft> inSentence(Sentence sentence, List<Span> quoted) {
        List<Clause> clauses = ClauseReader.read(sentence);
        List<Cue> cues = CueReader.read(sentence).stream()
                .filter(cue -> !isQuoted(cue.words().span(sentence), quoted))
                .toList();
        ContentReader contents = new ContentReader(sentence, clauses, cues, quoted);
        List<Draft> drafts = new ArrayList<>(AccordingTo.read(sentence));
        drafts.addAll(NounCues.read(sentence));
        for (Cue cue : cues) {
            Draft draft = new Draft(
                    cue.source() == null ? null : cue.source().span(sentence),
                    cue.referent() == null ? null : cue.referent().span(sentence),
                    cue.words().span(sentence),
                    cue.isSpoken());
            draft.content.addAll(contents.read(cue));
            drafts.add(draft);
        }
        return drafts;
    }

    /// What a quoted speaker says of others is left to the speaker.
    private static boolean isQuoted(Span cue, List<Span> quoted) {
        return quoted.stream().anyMatch(passage -> passage.contains(cue));
    }

    private static Quotation quotation(Draft draft, List<Span> quoted, Speakers speakers) {
        List<Span> content = draft.content.stream().sorted().toList();
        return new Quotation(draft.source, draft.cue, content, kind(content, quoted), entity(draft, speakers));
    }

    private static @Nullable String entity(Draft draft, Speakers speakers) {
        return draft.referent == null ? null : speakers.entity(draft.referent);
    }

    private static Quotation.Kind kind(List<Span> content, List<Span> quoted) {
        if (content.stream().allMatch(part -> quoted.stream().anyMatch(quote -> quote.contains(part)))) {
            return Quotation.Kind.DIRECT;
        }
        boolean some = content.stream().anyMatch(part -> quoted.stream().anyMatch(part::overlaps));
        return some ? Quotation.Kind.MIXED : Quotation.Kind.INDIRECT;
    }
}
