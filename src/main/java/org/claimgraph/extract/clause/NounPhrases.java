package org.claimgraph.extract.clause;

import java.util.List;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;

/// Finds noun phrases by their tags.
public final class NounPhrases {
    private NounPhrases() {}

    /// The noun phrase, with what "of", "for" and the like add to it, that ends right before a token; empty if none.
    public static Range endingAt(Sentence sentence, int to) {
        List<Token> tokens = sentence.tokens();
        int from = to;
        while (from > 0 && (isMember(tokens, from - 1) || joins(tokens, from - 1))) {
            from--;
        }
        while (from < to && !opens(tokens.get(from))) {
            from++;
        }
        return new Range(from, Math.max(from, to));
    }

    /// The noun phrase, with what "of" adds to it, that starts at a token and ends before `limit`; empty if none.
    public static Range startingAt(Sentence sentence, int from, int limit) {
        List<Token> tokens = sentence.tokens();
        int to = from;
        while (to < limit && (continues(tokens.get(to)) || (to > from && isJoint(tokens, to, limit)))) {
            to++;
        }
        return new Range(from, to).trimmed(sentence);
    }

    private static boolean continues(Token token) {
        return Words.isPhrasal(token) || Words.isAdverb(token);
    }

    private static boolean isJoint(List<Token> tokens, int i, int limit) {
        boolean joins = Words.is(tokens.get(i), "of") || tokens.get(i).tag().equals("CC");
        return joins && i + 1 < limit && Words.isPhrasal(tokens.get(i + 1));
    }

    /// The subject among the words before a verb: what follows the last comma, without a preposition's phrase in
    /// front; empty if none.
    static Range subject(Sentence sentence, Range region) {
        List<Token> tokens = sentence.tokens();
        int from = region.from();
        for (int i = region.from(); i < region.to(); i++) {
            if ((Words.isComma(tokens.get(i)) || Words.isDash(tokens.get(i))) && i + 1 < region.to()) {
                from = isListed(tokens, from, i, region.to()) ? from : i + 1;
            }
        }
        from = stacked(tokens, from, region.to());
        Range subject = withoutAdverbs(
                sentence, withoutLead(sentence, new Range(from, region.to())).trimmed(sentence));
        boolean nominal = subject.tokens(sentence).stream().anyMatch(Words::isNominal);
        return nominal ? pronounAlone(sentence, subject) : new Range(region.to(), region.to());
    }

    /// "last week the six people", "clear the leak": a determiner right behind a noun or an adjective opens the
    /// subject.
    private static int stacked(List<Token> tokens, int from, int to) {
        int start = from;
        for (int i = from + 1; i < to; i++) {
            String tag = tokens.get(i).tag();
            Token before = tokens.get(i - 1);
            boolean complete = Words.isNoun(before)
                    || before.tag().equals("PRP")
                    || before.tag().equals("CD")
                    || before.tag().startsWith("JJ")
                    || Words.isAdverb(before);
            if (complete && (tag.equals("DT") || tag.equals("PRP$"))) {
                start = i;
            }
        }
        return start;
    }

    /// "Of course he": a pronoun takes nothing before it unless it is joined to it.
    private static Range pronounAlone(Sentence sentence, Range subject) {
        List<Token> tokens = sentence.tokens();
        int last = subject.to() - 1;
        boolean joined = last > subject.from() && tokens.get(last - 1).tag().equals("CC");
        return Words.isPronoun(tokens.get(last)) && !joined ? new Range(last, last + 1) : subject;
    }

    /// "Clinton apparently": adverbs behind a subject belong to its verb.
    private static Range withoutAdverbs(Sentence sentence, Range subject) {
        int to = subject.to();
        while (to > subject.from() + 1 && isOfVerb(sentence.tokens().get(to - 1))) {
            to--;
        }
        return new Range(subject.from(), to);
    }

    private static boolean isOfVerb(Token token) {
        return Words.isAdverb(token) || Words.is(token, "neither") || Words.is(token, "either");
    }

    /// "Thales, Leonardo and Airbus": the comma parts the members of one subject.
    private static boolean isListed(List<Token> tokens, int from, int comma, int to) {
        return from < comma
                && !tokens.get(from).tag().equals("IN")
                && Words.isNominal(tokens.get(comma - 1))
                && tokens.subList(comma, to).stream()
                        .anyMatch(token -> token.tag().equals("CC"));
    }

    /// "On Tuesday the council": the words behind the leading prepositional phrase.
    private static Range withoutLead(Sentence sentence, Range range) {
        List<Token> tokens = sentence.tokens();
        int from = range.from();
        while (from < range.to() && (Words.isAdverb(tokens.get(from)) || Words.isEdge(tokens.get(from)))) {
            from++;
        }
        if (from + 1 < range.to() && tokens.get(from).tag().equals("VBG") && !Words.is(tokens.get(from + 1), "with")) {
            return new Range(from + 1, range.to());
        }
        if (from < range.to() && tokens.get(from).tag().equals("IN")) {
            int start = range.to();
            while (start > from + 1 && Words.isPhrasal(tokens.get(start - 1)) && !splits(tokens, start, range.to())) {
                start--;
            }
            return new Range(start > from + 1 ? start : from, range.to());
        }
        return new Range(from, range.to());
    }

    /// Whether a phrase that runs up to `to` is complete at `start`: a determiner or a pronoun opens it.
    private static boolean splits(List<Token> tokens, int start, int to) {
        if (start >= to) {
            return false;
        }
        String tag = tokens.get(start).tag();
        return tag.equals("DT") || tag.equals("PRP") || tag.equals("PRP$");
    }

    /// The first of the comma-parted phrases that end right before a verb: "Northgate's finance chief, Paul
    /// Redmayne,".
    static Range beforeApposition(Sentence sentence, Range region) {
        List<Token> tokens = sentence.tokens();
        int comma = region.to() - 1;
        int before = comma - 1;
        while (before >= region.from() && !Words.isComma(tokens.get(before)) && !Words.isDash(tokens.get(before))) {
            before--;
        }
        if (before < region.from()) {
            return subject(sentence, new Range(region.from(), comma));
        }
        Range phrase = endingAt(sentence, before);
        return phrase.isEmpty() || phrase.from() < region.from()
                ? subject(sentence, new Range(before + 1, comma))
                : phrase;
    }

    /// A word of a noun phrase; a participle only where it stands before a noun it describes.
    private static boolean isMember(List<Token> tokens, int i) {
        if (!tokens.get(i).tag().equals("VBG") && !tokens.get(i).tag().equals("VBN")) {
            return Words.isPhrasal(tokens.get(i));
        }
        String before = i == 0 ? "" : tokens.get(i - 1).tag();
        boolean titled = before.startsWith("NNP")
                && Character.isUpperCase(tokens.get(i).text().charAt(0));
        return titled // "NASA Acting Administrator"
                || before.equals("DT")
                || before.equals("PRP$")
                || before.equals("POS")
                || before.equals("CD")
                || before.startsWith("JJ");
    }

    private static boolean joins(List<Token> tokens, int i) {
        return i > 0
                && (Words.is(tokens.get(i), "of") || tokens.get(i).tag().equals("CC"))
                && Words.isNominal(tokens.get(i - 1));
    }

    private static boolean opens(Token token) {
        return Words.isPhrasal(token) && !token.tag().equals("POS");
    }
}
