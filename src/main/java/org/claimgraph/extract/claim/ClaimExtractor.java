package org.claimgraph.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimgraph.extract.clause.ClauseReader;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.model.Claim;

/// Reads what a text asserts, clause by clause.
///
/// A clause that only says who speaks ("officials said") gives no claim of its own; it stands in the attribution of
/// the claims that it introduces. The publisher is not in the chain: whoever knows the article puts it in front.
public final class ClaimExtractor {
    private final Supplier<UUID> ids;

    /// @param ids a fresh identifier for each claim
    public ClaimExtractor(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /// The claims of a text in the order of their spans.
    ///
    /// @param articleId the article whose text it is
    public List<Claim> extract(ClaimMaterial found, String articleId) {
        Layout layout = new Layout(Referents.resolved(found));
        List<SentenceClauses> read = layout.material().text().sentences().stream()
                .map(sentence -> new SentenceClauses(sentence, ClauseReader.read(sentence)))
                .toList();
        ClaimWriter writer = new ClaimWriter(layout, NounAntecedents.of(layout.material(), read), articleId, ids);
        List<Claim> claims = new ArrayList<>();
        for (SentenceClauses clauses : read) {
            Sentence sentence = clauses.sentence();
            if (isCutOff(sentence)) {
                continue;
            }
            claims.addAll(ClauseClaims.read(clauses, layout, writer));
            if (claims.isEmpty() || !sentence.span().contains(claims.getLast().span())) {
                claims.addAll(NominalClaims.read(sentence, layout, writer));
            }
        }
        claims.addAll(RoleClaims.read(layout, writer));
        claims.addAll(AgeClaims.read(layout, writer));
        claims.addAll(FigureClaims.read(layout, writer));
        claims.sort(Comparator.comparing(Claim::span));
        return claims;
    }

    /// "One of three men who escaped from an…": a title that its page has shortened.
    private static boolean isCutOff(Sentence sentence) {
        return switch (sentence.tokens().getLast().text()) {
            case "…", "..." -> !Words.isQuotationMark(sentence.tokens().getFirst());
            default -> false;
        };
    }
}
