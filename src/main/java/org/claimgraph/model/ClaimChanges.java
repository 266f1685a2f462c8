package org.claimgraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// What became of an article's claims from one version to the next, by the article's words.
///
/// @param came    claims that the later version makes and the earlier did not
/// @param went    claims that the earlier version made and the later does not
/// @param changed claims that both make in other words
@Description("What became of an article's claims from this version to the next, by the article's words.")
public record ClaimChanges(
        @NonNull List<@NonNull String> came,
        @NonNull List<@NonNull String> went,
        @NonNull List<@NonNull Reworded> changed) {
    /// Two claims of one predicate that share so much of their words are one, reworded.
    private static final double ALIKE = 0.5;

    public ClaimChanges {
        came = List.copyOf(came);
        went = List.copyOf(went);
        changed = List.copyOf(changed);
    }

    /// A claim in other words.
    @Description("A claim in other words.")
    public record Reworded(@NonNull String before, @NonNull String after) {}

    /// From the claims of one version to those of the next.
    public static ClaimChanges between(List<ClaimWords> earlier, List<ClaimWords> later) {
        List<ClaimWords> gone = without(earlier, later);
        List<ClaimWords> fresh = new ArrayList<>(without(later, earlier));
        List<String> went = new ArrayList<>();
        List<Reworded> changed = new ArrayList<>();
        for (ClaimWords claim : gone) {
            fresh.stream()
                    .filter(other -> other.lemma().equals(claim.lemma()) && alike(claim.quote(), other.quote()))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> {
                                fresh.remove(other);
                                changed.add(new Reworded(claim.quote(), other.quote()));
                            },
                            () -> went.add(claim.quote()));
        }
        return new ClaimChanges(fresh.stream().map(ClaimWords::quote).distinct().toList(), went, changed);
    }

    private static List<ClaimWords> without(List<ClaimWords> some, List<ClaimWords> others) {
        Set<String> known = others.stream().map(ClaimWords::identity).collect(Collectors.toSet());
        return some.stream().filter(claim -> !known.contains(claim.identity())).toList();
    }

    private static boolean alike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        long shared = words.stream().filter(others::contains).count();
        return shared >= ALIKE * Math.max(words.size(), others.size());
    }

    private static Set<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .collect(Collectors.toSet());
    }
}
