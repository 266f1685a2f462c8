package org.claimgraph.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.claimgraph.compare.likeness.Likeness;
import org.claimgraph.compare.likeness.Rivals;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.model.Article;
import org.claimgraph.model.ReportedClaim;

/// Articles held against each other as a whole: which of the values of one are like which of the other is
/// told by all of them, not by two claims alone. Each pair of articles is looked at when it is first
/// asked for.
final class Encounters {
    /// Two articles, or two claims, by id: the fresh one, the known one.
    private record Pair(String fresh, String known) {}

    private final Readings readings;
    private final Map<String, Map<String, ReportedClaim>> claims = new LinkedHashMap<>();
    private final Map<String, List<Statement>> statements = new HashMap<>();
    private final Map<Pair, Map<Pair, List<Likeness>>> likenesses = new HashMap<>();

    /// @param known what each fresh claim is to be held against
    Encounters(
            Readings readings,
            Collection<ReportedClaim> fresh,
            Function<ReportedClaim, ? extends Collection<ReportedClaim>> known) {
        this.readings = readings;
        for (ReportedClaim claim : fresh) {
            add(claim);
            known.apply(claim).forEach(this::add);
        }
    }

    private void add(ReportedClaim claim) {
        claims.computeIfAbsent(claim.article().id(), article -> new LinkedHashMap<>())
                .putIfAbsent(claim.claim().id(), claim);
    }

    /// The likenesses of two claims' values.
    List<Likeness> of(ReportedClaim fresh, ReportedClaim known) {
        return likenesses
                .computeIfAbsent(new Pair(fresh.article().id(), known.article().id()), this::met)
                .getOrDefault(new Pair(fresh.claim().id(), known.claim().id()), List.of());
    }

    private Map<Pair, List<Likeness>> met(Pair articles) {
        Map<Pair, List<Likeness>> met = new HashMap<>();
        for (Likeness likeness :
                Rivals.of(statements(articles.fresh()), statements(articles.known()), thirds(articles))) {
            boolean laterIsFresh =
                    likeness.later().statement().reported().article().id().equals(articles.fresh());
            String later = likeness.later().statement().reported().claim().id();
            String earlier = likeness.earlier().statement().reported().claim().id();
            met.computeIfAbsent(
                            laterIsFresh ? new Pair(later, earlier) : new Pair(earlier, later),
                            pair -> new ArrayList<>())
                    .add(likeness);
        }
        return met;
    }

    /// What the other known articles of the story tell.
    private List<List<Statement>> thirds(Pair articles) {
        Article fresh = article(articles.fresh());
        return claims.keySet().stream()
                .filter(id -> !id.equals(articles.fresh()) && !id.equals(articles.known()))
                .filter(id -> readings.sameStory(fresh, article(id)))
                .map(this::statements)
                .toList();
    }

    private Article article(String id) {
        return Objects.requireNonNull(claims.get(id)).values().iterator().next().article();
    }

    private List<Statement> statements(String articleId) {
        return statements.computeIfAbsent(
                articleId,
                id -> claims.getOrDefault(id, Map.of()).values().stream()
                        .map(readings::statement)
                        .toList());
    }
}
