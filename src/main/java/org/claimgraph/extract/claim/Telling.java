package org.claimgraph.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.claimgraph.extract.clause.Clause;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Token;
import org.claimgraph.model.Quotation;
import org.claimgraph.model.Span;

/// Which words tell what a clause says: its own, with the clauses that no comma parts from it ("sank before a ship
/// could reach it", "a man who had been on remand"), and without what is said of something in passing.
final class Telling {
    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    private final SentenceClauses clauses;
    private final List<Token> tokens;
    private final Layout layout;
    private final Predicate<Clause> speaks;

    /// @param speaks whether a clause only says who speaks
    Telling(SentenceClauses clauses, Layout layout, Predicate<Clause> speaks) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.layout = layout;
        this.speaks = speaks;
    }

    /// The words of a clause and of those that belong to it.
    Range whole(Clause clause) {
        int from = clause.range().from();
        int to = clause.range().to();
        for (Clause other : clauses.clauses()) {
            if (other.range().to() == from && isCondition(other) && clause.kind() == Clause.Kind.MAIN) {
                from = other.range().from();
            } else if (other.range().from() == to && other.range().to() > to && continues(clause, other)) {
                to = other.range().to();
            }
        }
        return new Range(from, to);
    }

    /// Whether what a clause says hangs on a condition: "if the vote fails".
    boolean isConditional(Clause clause) {
        Range whole = whole(clause);
        return clauses.clauses().stream()
                .anyMatch(other -> whole.contains(other.range().from()) && !other.equals(clause) && isCondition(other));
    }

    private boolean isCondition(Clause clause) {
        return CONDITIONS.contains(Words.lower(tokens.get(clause.range().from())));
    }

    private boolean continues(Clause clause, Clause other) {
        Token before = tokens.get(other.range().from() - 1);
        boolean parted = Words.isComma(before) || before.tag().equals("CC");
        return switch (other.kind()) {
            case RELATIVE, ADVERBIAL -> !parted;
            case COMPLEMENT -> !parted && !speaks.test(clause);
            case MAIN, COORDINATED, PARTICIPIAL -> false;
        };
    }

    /// What stands among the words told without belonging to them, with the commas around it, in order.
    List<Span> asides(Clause clause, Range told) {
        List<Span> asides = new ArrayList<>();
        for (Clause other : clauses.clauses()) {
            if (!other.equals(clause) && isAside(clause, other, told)) {
                asides.add(aside(other.range(), told));
            }
        }
        for (Quotation quotation : layout.quotationsCuedBy(told.span(clauses.sentence()))) {
            Span source = quotation.source();
            Span cue = quotation.cue();
            if (source != null && cue != null && isCredit(cue)) {
                asides.add(aside(Range.over(clauses.sentence(), cue.joined(source)), told));
            }
        }
        asides.sort(Comparator.naturalOrder());
        return asides;
    }

    /// "Norvik, which owns the mill, will close it", "The buyer, he said, is a bank".
    private boolean isAside(Clause clause, Clause other, Range told) {
        Range range = other.range();
        boolean within = told.from() < range.from() && range.to() < told.to();
        boolean parted = range.from() > 0 && Words.isComma(tokens.get(range.from() - 1));
        boolean relative = other.kind() == Clause.Kind.RELATIVE
                && range.to() <= clause.verb().from();
        return within && parted && (relative || (other.kind() == Clause.Kind.MAIN && speaks.test(other)));
    }

    private boolean isCredit(Span cue) {
        String words = cue.of(layout.material().text().text());
        return words.toLowerCase(Locale.ENGLISH).startsWith("according");
    }

    private Span aside(Range range, Range told) {
        int from = range.from();
        int to = Math.min(range.to(), told.to());
        if (from > told.from() && Words.isComma(tokens.get(from - 1))) {
            from--;
        }
        if (to < told.to() && Words.isComma(tokens.get(to))) {
            to++;
        }
        return new Range(Math.max(from, told.from()), Math.max(to, from + 1)).span(clauses.sentence());
    }
}
