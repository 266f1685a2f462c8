package org.claimgraph.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.claimgraph.compare.relation.Alignment;
import org.claimgraph.compare.statement.Lead;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Article;
import org.claimgraph.model.ReportedClaim;

/// What claims and articles were read as lately: one that is held against many others is read once. Thread-safe.
final class Readings {
    private static final int CLAIMS = 2048;
    private static final int ARTICLES = 128;

    /// An article with the stems of its words, and what it is about.
    private record Stems(Article article, Set<String> stems, Lead lead) {}

    private final Map<String, Statement> statements = latest(CLAIMS);
    private final Map<String, Stems> articles = latest(ARTICLES);

    /// A claim as the rules see it.
    Statement statement(ReportedClaim claim) {
        Statement known = statements.get(claim.claim().id());
        if (known != null && known.reported().equals(claim)) {
            return known;
        }
        Statement read = new Statement(claim, read(claim.article()).lead());
        statements.put(claim.claim().id(), read);
        return read;
    }

    /// The stems of an article's title and text.
    Set<String> stems(Article article) {
        return read(article).stems();
    }

    /// Whether two articles tell one story: as they were grouped, or by their words where one was not.
    boolean sameStory(Article one, Article other) {
        if (one.storyId() != null && other.storyId() != null) {
            return one.storyId().equals(other.storyId());
        }
        return Alignment.sameSubject(stems(one), stems(other));
    }

    private Stems read(Article article) {
        Stems known = articles.get(article.id());
        if (known != null && known.article().equals(article)) {
            return known;
        }
        Stems read = new Stems(article, Words.stems(article.title() + "\n" + article.text()), Lead.of(article));
        articles.put(article.id(), read);
        return read;
    }

    /// A map that forgets what was asked for longest ago.
    private static <V> Map<String, V> latest(int limit) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > limit;
            }
        });
    }
}
