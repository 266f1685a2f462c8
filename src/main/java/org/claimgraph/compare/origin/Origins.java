package org.claimgraph.compare.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Derivation;
import org.claimgraph.model.ReportedClaim;

/// Counts voices, not prints: claims credited to one outlet go back to that outlet, the others to their publisher, and
/// a claim in a copied passage to wherever the original's goes.
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
