package org.claimgraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimgraph.extract.clause.Clause;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Reads what a cue introduces: the words before it, behind it, or on both sides.
final class ContentReader {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Clause> clauses;
    private final List<Cue> cues;
    private final Openings openings;
    private final ContentEnd ends;

    ContentReader(Sentence sentence, List<Clause> clauses, List<Cue> cues, List<Span> quoted) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.clauses = clauses;
        this.cues = cues;
        this.openings = new Openings(tokens);
        this.ends = new ContentEnd(sentence, cues, quoted);
    }

    /// The spans of what a cue introduces; empty when its sentence holds nothing of the kind.
    List<Span> read(Cue cue) {
        List<Span> content = new ArrayList<>();
        int opening = cue.source() == null
                ? cue.words().from()
                : Math.min(cue.words().from(), cue.source().from());
        int behind = cue.source() == null
                ? cue.words().to()
                : Math.max(cue.words().to(), cue.source().to());
        if (cue.verb().passive()) {
            passive(content, cue);
        } else if (isPostposed(cue, opening, behind)) {
            content.add(lead(opening));
            addIfPresent(content, resumed(behind, content.getFirst()));
        } else {
            addIfPresent(content, following(cue));
        }
        return content;
    }

    /// "The deal was announced by the firm", "He is expected to resign": the subject, and what follows of it.
    private void passive(List<Span> content, Cue cue) {
        int at = cue.words().to();
        Range subject = clauses.stream()
                .filter(clause -> clause.verb().equals(cue.first()))
                .map(Clause::subject)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean continues = at < tokens.size() && (openings.isInfinitive(at) || openings.isComplementizer(at));
        if (subject != null && (cue.source() != null || (continues && !Words.is(tokens.get(subject.from()), "it")))) {
            content.add(subject.span(sentence));
        }
        if (continues) {
            content.add(ends.rest(at, tokens.size()));
        }
    }

    private static void addIfPresent(List<Span> content, @Nullable Span span) {
        if (span != null && span.length() > 0) {
            content.add(span);
        }
    }

    // ---------------------------------------------------------------- before the cue

    /// "..., he said": a comma or a closing quotation mark before, nothing that could be said behind.
    private boolean isPostposed(Cue cue, int opening, int behind) {
        boolean told =
                cue.isSpoken() || (cue.takes(SpeechVerbs.Frame.CLAUSE) && isClosed(behind)); // "..., a study shows."
        if (opening < 1 || !told || !cue.first().isFinite()) {
            return false;
        }
        Token before = tokens.get(opening - 1);
        if (Words.isQuotationMark(before)) {
            return true;
        }
        boolean closed = Words.isComma(before) || Words.isDash(before);
        boolean inserted =
                behind < tokens.size() && Words.isComma(tokens.get(behind)) && cue.takes(SpeechVerbs.Frame.CLAUSE);
        return closed && (hasVerb(opening) || inserted) && !introducesClause(behind);
    }

    private boolean isClosed(int behind) {
        return behind >= tokens.size() || tokens.get(behind).tag().equals(".") || Words.isComma(tokens.get(behind));
    }

    private boolean hasVerb(int to) {
        return clauses.stream().anyMatch(clause -> clause.verb().to() <= to && clause.kind() != Clause.Kind.ADVERBIAL);
    }

    private boolean introducesClause(int behind) {
        if (behind >= tokens.size() || tokens.get(behind).tag().equals(".") || Words.isComma(tokens.get(behind))) {
            return false;
        }
        return clauses.stream()
                .anyMatch(clause -> clause.kind() == Clause.Kind.COMPLEMENT
                        && clause.verb().from() > behind
                        && clause.range().from() >= behind
                        && !openings.hasComma(behind, clause.verb().from()));
    }

    private Span lead(int opening) {
        int last = opening - 1;
        int end = tokens.get(last).span().end();
        if (Words.isComma(tokens.get(last)) || Words.isDash(tokens.get(last))) {
            end = tokens.get(Math.max(0, last - 1)).span().end();
        }
        int start = sentence.span().start();
        Span quotation = ends.quotationAt(end - 1);
        if (quotation != null) {
            start = Math.min(start, quotation.start());
        }
        return new Span(Math.min(start, end), end);
    }

    /// What comes after an inserted "he said".
    private @Nullable Span resumed(int behind, Span lead) {
        int i = behind;
        while (i < tokens.size()
                && !Words.isComma(tokens.get(i))
                && !Words.isQuotationMark(tokens.get(i))
                && !tokens.get(i).text().equals(":")) {
            i++;
        }
        while (i < tokens.size()
                && (Words.isComma(tokens.get(i)) || tokens.get(i).text().equals(":"))) {
            i++;
        }
        if (i + 1 >= tokens.size()) {
            return null;
        }
        boolean quotes = Words.isQuotationMark(tokens.get(i));
        boolean quotedLead = ends.quotationAt(lead.end() - 1) != null;
        if (quotes) {
            Span quotation = ends.quotationAt(tokens.get(i).span().start());
            return quotation == null ? ends.rest(i, tokens.size()) : quotation;
        }
        return quotedLead
                        || isCueAt(i)
                        || tokens.get(i).tag().equals("VBG")
                        || tokens.get(i).tag().startsWith("W")
                ? null
                : ends.rest(i, tokens.size());
    }

    private boolean isCueAt(int i) {
        return cues.stream().anyMatch(cue -> cue.words().contains(i))
                || Words.is(tokens.get(i), "according")
                || Words.is(tokens.get(i), "and")
                || Words.is(tokens.get(i), "but");
    }

    // ---------------------------------------------------------------- behind the cue

    private @Nullable Span following(Cue cue) {
        int at = cue.words().to();
        if (cue.source() != null && cue.source().from() >= at) {
            at = cue.source().to();
        }
        int start = start(cue, at);
        if (start < 0) {
            return null;
        }
        boolean thing = start == at && !openings.isComplementizer(at) && !isClausal(cue, at);
        return thing ? ends.rest(start, nextClause(cue)) : ends.rest(start, tokens.size());
    }

    /// Whether a clause rather than a noun phrase stands behind the cue.
    private boolean isClausal(Cue cue, int at) {
        return openings.quotationStart(at) >= 0
                || openings.isInfinitive(at)
                || clauses.stream()
                        .anyMatch(clause -> clause.kind() == Clause.Kind.COMPLEMENT
                                && clause.range().from() >= at
                                && clause.range().from() <= at + 1
                                && !clause.verb().equals(cue.verb()));
    }

    /// Where the next clause opens that is no part of a noun phrase.
    private int nextClause(Cue cue) {
        return clauses.stream()
                .filter(clause -> clause.range().from() >= cue.words().to())
                .filter(clause -> clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.COORDINATED)
                .mapToInt(clause -> clause.range().from())
                .findFirst()
                .orElse(tokens.size());
    }

    private int start(Cue cue, int at) {
        int direct = openings.quotationStart(at);
        if (direct >= 0 && (cue.isSpoken() || cue.takes(SpeechVerbs.Frame.NOUN))) {
            return direct;
        }
        boolean clausal = cue.takes(SpeechVerbs.Frame.CLAUSE)
                || cue.takes(SpeechVerbs.Frame.QUESTION)
                || cue.takes(SpeechVerbs.Frame.LISTENER);
        int clause = clausal ? clauseStart(cue, at) : -1;
        if (clause >= 0) {
            return clause;
        }
        if (cue.takes(SpeechVerbs.Frame.INFINITIVE)) {
            int infinitive = infinitiveStart(cue, at);
            if (infinitive >= 0) {
                return infinitive;
            }
        }
        return (cue.takes(SpeechVerbs.Frame.NOUN) || isHiddenClause(cue, at)) && openings.opensPhrase(at) ? at : -1;
    }

    /// "said the two raised millions", whose verb was read as a participle.
    private boolean isHiddenClause(Cue cue, int at) {
        return cue.isSpoken()
                && cue.takes(SpeechVerbs.Frame.CLAUSE)
                && at < tokens.size()
                && !Times.isDay(tokens.get(at))
                && tokens.subList(at, tokens.size()).stream().anyMatch(Words::isVerb);
    }

    private int clauseStart(Cue cue, int at) {
        if (openings.isComplementizer(at)) {
            return at;
        }
        for (Clause clause : clauses) {
            if (clause.verb().from() >= at && !clause.verb().equals(cue.verb())) {
                return complementStart(cue, clause, at);
            }
        }
        return -1;
    }

    private int complementStart(Cue cue, Clause clause, int at) {
        int from = clause.range().from();
        boolean hangs = clause.kind() == Clause.Kind.COMPLEMENT
                || (clause.kind() == Clause.Kind.RELATIVE && Words.is(tokens.get(from), "that"))
                || (clause.kind() == Clause.Kind.ADVERBIAL && from > at)
                || clause.kind() == Clause.Kind.MAIN;
        if (!hangs) {
            return -1;
        }
        if (clause.kind() == Clause.Kind.COMPLEMENT && from > at) {
            return openings.hasComma(at, from) ? -1 : from;
        }
        Range subject = clause.subject();
        int start = openings.afterDates(at);
        if (subject != null && subject.from() >= at && !openings.hasComma(at, subject.from())) {
            boolean led = start < subject.from() // "cited remarks Roe had made"
                    && openings.opensPhrase(start)
                    && !cue.takes(SpeechVerbs.Frame.LISTENER);
            return led
                    ? start
                    : Math.max(start, Math.min(subject.from(), clause.verb().from()));
        }
        return subject != null && subject.from() >= at && Times.isDay(tokens.get(at))
                ? subject.from()
                : start == at && openings.opensPhrase(at) ? at : -1;
    }

    private int infinitiveStart(Cue cue, int at) {
        if (openings.isInfinitive(at)) {
            return at;
        }
        if (!cue.takes(SpeechVerbs.Frame.LISTENER)) {
            return -1;
        }
        for (int i = at; i < tokens.size() && !Words.isComma(tokens.get(i)); i++) {
            if (openings.isInfinitive(i)) {
                return at;
            }
        }
        return -1;
    }
}
