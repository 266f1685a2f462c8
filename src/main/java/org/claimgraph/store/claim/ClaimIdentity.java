package org.claimgraph.store.claim;

import java.util.Locale;
import org.claimgraph.model.Article;
import org.claimgraph.model.Claim;
import org.claimgraph.store.key.ContentHash;

/// What a claim is known by beyond its row (ADR-15): its article's address, or its publisher and headline where it
/// has none, its words without their punctuation, and its predicate. An article that is ingested again gives its
/// claims the identities that they had.
final class ClaimIdentity {
    private ClaimIdentity() {}

    static String of(Article article, Claim claim) {
        String address = article.canonicalUrl() != null ? article.canonicalUrl() : article.url();
        String where = address != null ? address : article.sourceName() + "\n" + words(article.title());
        return ContentHash.of(where + "\n" + words(claim.quote()) + "\n" + claim.lemma());
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
