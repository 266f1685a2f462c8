package org.claimgraph.compare.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Derivation;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.model.Voices;

/// Counts voices, not prints: claims credited to one outlet go back to that outlet, the others to their publisher,
/// and a claim in a copied passage to wherever the original's goes.
public final class Origins {
    private final Map<String, String> parents = new HashMap<>();

    private Origins() {}

    /// The origins of the claims, the one with most claims first. A claim within a copied passage goes back to the
    /// article that the passage was taken from.
    public static List<Origin> of(List<ReportedClaim> claims, List<Derivation> derivations) {
        Origins origins = new Origins();
        claims.forEach(origins::uniteWithVoice);
        derivations.forEach(derivation -> claims.forEach(reported -> origins.uniteWithOriginal(reported, derivation)));
        return origins.collected(claims);
    }

    /// How many origins a story's articles go back to: their voices, those of an article that repeats another's text
    /// counted with that other's.
    public static int count(Collection<Voices> articles) {
        Origins origins = new Origins();
        Map<String, Voices> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.articleId(), article));
        for (Voices article : articles) {
            article.names().forEach(voice -> origins.unite(outlet(voice), outlet(voice)));
            article.originalIds().stream()
                    .filter(byId::containsKey)
                    .flatMap(original -> Objects.requireNonNull(byId.get(original)).names().stream())
                    .forEach(voice -> article.names().forEach(own -> origins.unite(outlet(own), outlet(voice))));
        }
        return (int) List.copyOf(origins.parents.keySet()).stream()
                .map(origins::root)
                .distinct()
                .count();
    }

    /// The voices of an article, in lower case: who its claims are credited to, its publisher where one is not.
    public static List<String> voices(List<ReportedClaim> said) {
        return said.stream()
                .flatMap(reported -> {
                    List<String> credits = credits(reported.claim());
                    return credits.isEmpty() ? Stream.of(reported.article().sourceName()) : credits.stream();
                })
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private void uniteWithVoice(ReportedClaim reported) {
        List<String> credits = credits(reported.claim());
        if (credits.isEmpty()) {
            unite(node(reported), "source " + reported.article().sourceId());
            unite(node(reported), outlet(reported.article().sourceName()));
        }
        credits.forEach(credit -> unite(node(reported), outlet(credit)));
    }

    private void uniteWithOriginal(ReportedClaim reported, Derivation derivation) {
        String article = reported.article().id();
        boolean copied = article.equals(derivation.articleId())
                && derivation.passages().stream()
                        .anyMatch(passage -> passage.overlaps(reported.claim().span()));
        if (copied || article.equals(derivation.originalId())) {
            unite(node(reported), "article " + derivation.originalId());
        }
    }

    private List<Origin> collected(List<ReportedClaim> claims) {
        Map<String, List<ReportedClaim>> groups = new LinkedHashMap<>();
        claims.forEach(reported -> groups.computeIfAbsent(root(node(reported)), key -> new ArrayList<>())
                .add(reported));
        return groups.values().stream()
                .map(Origins::origin)
                .sorted(Comparator.comparingInt(
                                (Origin origin) -> origin.claimIds().size())
                        .reversed())
                .toList();
    }

    private static Origin origin(List<ReportedClaim> claims) {
        ReportedClaim first = claims.stream()
                .min(Comparator.comparing(reported -> reported.article().knownAt()))
                .orElseThrow();
        String name = claims.stream()
                .flatMap(reported -> credits(reported.claim()).stream())
                .findFirst()
                .orElse(first.article().sourceName());
        return new Origin(
                name,
                claims.stream()
                        .map(reported -> reported.claim().id())
                        .distinct()
                        .toList());
    }

    private static List<String> credits(Claim claim) {
        return claim.attribution().stream()
                .filter(link -> link.kind() == Attribution.Kind.OUTLET)
                .map(Attribution::name)
                .toList();
    }

    private static String node(ReportedClaim reported) {
        return "claim " + reported.claim().id();
    }

    private static String outlet(String name) {
        return "outlet " + name.strip().toLowerCase(Locale.ROOT);
    }

    private void unite(String one, String other) {
        parents.put(root(one), root(other));
    }

    private String root(String node) {
        String parent = parents.getOrDefault(node, node);
        if (parent.equals(node)) {
            return node;
        }
        String root = root(parent);
        parents.put(node, root);
        return root;
    }
}
