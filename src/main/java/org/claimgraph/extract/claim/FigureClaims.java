package org.claimgraph.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Figures of the day: an amount on a line of its own, or before a colon, and the words that say what it is.
final class FigureClaims {
    private static final int FAR = 3;

    private FigureClaims() {}

    static List<Claim> read(Layout layout, ClaimWriter writer) {
        List<Claim> claims = new ArrayList<>();
        List<Sentence> sentences = layout.material().text().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Quantity figure = figure(sentences.get(i), layout);
            if (figure == null) {
                continue;
            }
            int colon = indexBehind(sentences.get(i), figure.span());
            if (isColon(sentences.get(i), colon)) {
                Range told = new Range(colon + 1, sentences.get(i).tokens().size());
                claims.add(writer.figure(sentences.get(i), told, figure));
            } else if (colon == sentences.get(i).tokens().size()
                    && i + 1 < sentences.size()
                    && isNear(figure, sentences.get(i + 1))) {
                Sentence next = sentences.get(i + 1);
                claims.add(writer.figure(next, new Range(0, next.tokens().size()), figure));
            }
        }
        return claims;
    }

    /// The amount that a sentence opens with.
    private static @Nullable Quantity figure(Sentence sentence, Layout layout) {
        for (Quantity quantity : layout.quantitiesIn(sentence.span())) {
            if (quantity.span().start() == sentence.span().start()) {
                return quantity;
            }
        }
        return null;
    }

    private static int indexBehind(Sentence sentence, Span span) {
        int index = 0;
        while (index < sentence.tokens().size()
                && sentence.tokens().get(index).span().start() < span.end()) {
            index++;
        }
        return index;
    }

    private static boolean isColon(Sentence sentence, int at) {
        return at + 2 < sentence.tokens().size()
                && sentence.tokens().get(at).text().equals(":");
    }

    /// The words follow on the next line, and open with what the amount is of.
    private static boolean isNear(Quantity figure, Sentence next) {
        return next.span().start() - figure.span().end() <= FAR
                && Words.isPhrasal(next.tokens().getFirst());
    }
}
