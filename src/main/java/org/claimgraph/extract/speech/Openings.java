package org.claimgraph.extract.speech;

import java.util.List;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Token;

/// Where in a sentence the words that a cue introduces can open: at a quotation mark, a conjunction, "to", a phrase.
final class Openings {
    private final List<Token> tokens;

    Openings(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// A quotation mark right behind, or behind a comma or a colon.
    int quotationStart(int at) {
        int i = at;
        while (i < tokens.size()
                && i < at + 2
                && (Words.isComma(tokens.get(i)) || tokens.get(i).text().equals(":"))) {
            i++;
        }
        return i < tokens.size() && Words.isQuotationMark(tokens.get(i)) ? i : -1;
    }

    int afterDates(int at) {
        int i = at;
        while (i < tokens.size() && (Times.isDay(tokens.get(i)) || (i > at && isDatePart(i)))) {
            i++;
        }
        return i;
    }

    private boolean isDatePart(int i) {
        return tokens.get(i).tag().equals("CD")
                || switch (Words.lower(tokens.get(i))) {
                    case "week", "month", "year", "night", "morning", "afternoon", "evening" -> true;
                    default -> false;
                };
    }

    boolean isInfinitive(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).tag().equals("TO")
                && (tokens.get(i + 1).tag().equals("VB") || Words.isAdverb(tokens.get(i + 1)));
    }

    boolean isComplementizer(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        return switch (Words.lower(tokens.get(i))) {
            case "that", "whether", "how", "why", "what", "if", "where", "when", "who" ->
                !tokens.get(i).tag().equals("DT");
            default -> false;
        };
    }

    boolean opensPhrase(int i) {
        return i < tokens.size()
                && (Words.isPhrasal(tokens.get(i))
                        || Words.isQuotationMark(tokens.get(i))
                        || tokens.get(i).tag().startsWith("W"));
    }

    boolean hasComma(int from, int to) {
        return from < to && tokens.subList(from, to).stream().anyMatch(Words::isComma);
    }
}
