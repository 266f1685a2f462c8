package org.claimgraph.compare.finding;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimgraph.compare.origin.Origins;
import org.claimgraph.model.Derivation;
import org.claimgraph.model.Position;
import org.claimgraph.model.ReportedClaim;
import org.jspecify.annotations.Nullable;

/// Makes a position of answers that agree.
record PositionMaker(Map<String, ReportedClaim> claims, List<Derivation> derivations, Set<String> overtaken) {
    Position position(List<Answer> answers) {
        List<ReportedClaim> holders = answers.stream()
                .map(Answer::claimId)
                .distinct()
                .map(id -> Objects.requireNonNull(claims.get(id)))
                .toList();
        List<String> ids = holders.stream().map(holder -> holder.claim().id()).toList();
        return new Position(
                value(answers),
                ids,
                holders.stream()
                        .map(holder -> holder.article().sourceId())
                        .distinct()
                        .toList(),
                Origins.of(holders, derivations).size(),
                firstReported(holders),
                !overtaken.containsAll(ids));
    }

    /// The value that most claims word alike, of those the fullest; where there is no value, the first claim's words.
    private String value(List<Answer> answers) {
        Map<String, Integer> counts = new HashMap<>();
        answers.forEach(answer -> counts.merge(words(answer), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(String::length))))
                .orElseThrow()
                .getKey();
    }

    private String words(Answer answer) {
        return answer.value() != null && !answer.value().isBlank()
                ? answer.value()
                : Objects.requireNonNull(claims.get(answer.claimId())).claim().text();
    }

    private static @Nullable OffsetDateTime firstReported(List<ReportedClaim> holders) {
        return holders.stream()
                .map(holder -> holder.article().publishedAt())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
