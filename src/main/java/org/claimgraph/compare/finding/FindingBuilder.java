package org.claimgraph.compare.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.model.Claim;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Derivation;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.Finding;
import org.claimgraph.model.FindingKind;
import org.claimgraph.model.Position;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.RelationStatus;
import org.claimgraph.model.ReportedClaim;

/// Groups claims by the question that they answer: claims joined by relations of one dimension are one finding, those
/// among them that agree one position.
public final class FindingBuilder {
    private final QuestionWriter questions = new QuestionWriter();

    /// The findings of a story, disputed ones first, then by how many claims answer.
    ///
    /// @param relations between the claims; those of other claims and rejected ones are left out
    public List<Finding> findings(
            List<ReportedClaim> claims, List<ClaimRelation> relations, List<Derivation> derivations) {
        Map<String, ReportedClaim> byId = new LinkedHashMap<>();
        claims.forEach(reported -> byId.put(reported.claim().id(), reported));
        List<ClaimRelation> valid = relations.stream()
                .filter(relation -> relation.status() != RelationStatus.REJECTED)
                .filter(relation -> byId.containsKey(relation.claimId()) && byId.containsKey(relation.otherId()))
                .toList();
        return questionsOf(telling(valid)).values().stream()
                .map(ofOneQuestion -> finding(ofOneQuestion, byId, derivations))
                .sorted(Comparator.comparingInt(Finding::rank))
                .toList();
    }

    /// Without those that only say that two claims agree, where another says on what.
    private static List<ClaimRelation> telling(List<ClaimRelation> relations) {
        Set<Set<String>> told = relations.stream()
                .filter(relation -> relation.dimension() != null && CorroborationCounter.agrees(relation.kind()))
                .map(FindingBuilder::pair)
                .collect(Collectors.toSet());
        return relations.stream()
                .filter(relation -> relation.dimension() != null || !told.contains(pair(relation)))
                .toList();
    }

    private static Set<String> pair(ClaimRelation relation) {
        return Set.of(relation.claimId(), relation.otherId());
    }

    /// Relations by question: those of one dimension that share an answer hang together.
    private static Map<Answer, List<ClaimRelation>> questionsOf(List<ClaimRelation> relations) {
        Groups<Answer> groups = new Groups<>();
        relations.forEach(relation -> groups.unite(
                Answer.of(relation).bare(), Answer.ofOther(relation).bare()));
        Map<Answer, List<ClaimRelation>> questions = new LinkedHashMap<>();
        relations.forEach(relation -> questions
                .computeIfAbsent(groups.root(Answer.of(relation).bare()), key -> new ArrayList<>())
                .add(relation));
        return questions;
    }

    private Finding finding(
            List<ClaimRelation> relations, Map<String, ReportedClaim> byId, List<Derivation> derivations) {
        Map<Answer, Answer> courses = new HashMap<>();
        both(relations).filter(Answer::tellsCourse).forEach(answer -> courses.put(answer.bare(), answer));
        Groups<Answer> agreeing = new Groups<>();
        Set<Answer> answers = new LinkedHashSet<>();
        for (ClaimRelation relation : relations) {
            Answer one = courses.getOrDefault(Answer.of(relation).bare(), Answer.of(relation));
            Answer other = courses.getOrDefault(Answer.ofOther(relation).bare(), Answer.ofOther(relation));
            answers.add(one);
            answers.add(other);
            if (CorroborationCounter.agrees(relation.kind())) {
                agreeing.unite(one, other);
            }
        }
        uniteAlike(answers, agreeing);
        Map<Answer, List<Answer>> groups = new LinkedHashMap<>();
        answers.forEach(answer -> groups.computeIfAbsent(agreeing.root(answer), key -> new ArrayList<>())
                .add(answer));
        Set<String> overtaken = relations.stream()
                .filter(relation -> relation.kind() == RelationKind.SUPERSEDES)
                .map(ClaimRelation::otherId)
                .collect(Collectors.toSet());
        Map<Answer, Asked> asked = new LinkedHashMap<>();
        answers.forEach(answer -> asked.put(answer, asked(answer, relations, overtaken, byId)));
        Answer plainest = plainest(asked, byId);
        boolean who = plainest.dimension() == null && questions.holder(claim(plainest, byId)) != null;
        List<Position> positions = groups.values().stream()
                .map(group -> new PositionMaker(byId, derivations, overtaken).position(group))
                .map(position -> who ? position.withValue(holder(position, byId)) : position)
                .sorted(Comparator.comparingInt(Position::independentOriginCount)
                        .thenComparingInt(position -> position.claimIds().size())
                        .reversed())
                .toList();
        return new Finding(
                kind(relations, positions),
                who ? Dimension.ACTOR : plainest.dimension(),
                Objects.requireNonNull(asked.get(plainest)).text(),
                positions);
    }

    private static Stream<Answer> both(List<ClaimRelation> relations) {
        return relations.stream().flatMap(relation -> Stream.of(Answer.of(relation), Answer.ofOther(relation)));
    }

    private Asked asked(
            Answer answer, List<ClaimRelation> relations, Set<String> overtaken, Map<String, ReportedClaim> byId) {
        Asked asked = questions.question(
                claim(answer, byId),
                answer.dimension(),
                answer.value(),
                relations.getFirst().rule());
        return overtaken.contains(answer.claimId()) ? asked.strained(1) : asked;
    }

    /// The fullest name that the holder of an office goes by.
    private String holder(Position position, Map<String, ReportedClaim> byId) {
        return position.claimIds().stream()
                .map(id -> questions.holder(Objects.requireNonNull(byId.get(id)).claim()))
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(String::length))
                .orElse(position.value());
    }

    /// Answers in the same words are one position.
    private static void uniteAlike(Set<Answer> answers, Groups<Answer> agreeing) {
        Map<String, Answer> byWords = new HashMap<>();
        for (Answer answer : answers) {
            if (answer.value() != null) {
                Answer first = byWords.putIfAbsent(answer.value().toLowerCase(Locale.ROOT), answer);
                if (first != null) {
                    agreeing.unite(answer, first);
                }
            }
        }
    }

    /// The answer whose claim words the question best: it can be turned into a question with the least strain, has the
    /// verb that most use, and says no more than it must.
    private static Answer plainest(Map<Answer, Asked> asked, Map<String, ReportedClaim> byId) {
        Map<String, Integer> verbs = new HashMap<>();
        asked.keySet().forEach(answer -> verbs.merge(claim(answer, byId).lemma(), 1, Integer::sum));
        return asked.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<Answer, Asked> each) ->
                                each.getValue().strain())
                        .thenComparingInt(each ->
                                -verbs.getOrDefault(claim(each.getKey(), byId).lemma(), 0))
                        .thenComparingInt(each -> each.getValue().text().length())
                        .thenComparing(each -> each.getValue().text()))
                .orElseThrow()
                .getKey();
    }

    private static Claim claim(Answer answer, Map<String, ReportedClaim> byId) {
        return Objects.requireNonNull(byId.get(answer.claimId())).claim();
    }

    private static FindingKind kind(List<ClaimRelation> relations, List<Position> positions) {
        long current = positions.stream().filter(Position::current).count();
        boolean disputed = relations.stream().anyMatch(relation -> relation.kind() == RelationKind.CONTRADICTS);
        if (disputed && current > 1) {
            return FindingKind.DISPUTED;
        }
        if (relations.stream().anyMatch(relation -> relation.kind() == RelationKind.SUPERSEDES)) {
            return FindingKind.UPDATED;
        }
        if (disputed) {
            return FindingKind.DISPUTED;
        }
        return positions.getFirst().independentOriginCount() > 1 ? FindingKind.AGREED : FindingKind.SINGLE_SOURCE;
    }

    /// Sets that grow together, each known by one of its members.
    private static final class Groups<T> {
        private final Map<T, T> parents = new HashMap<>();

        void unite(T one, T other) {
            parents.put(root(one), root(other));
        }

        T root(T node) {
            T at = node;
            for (T parent = parents.get(at); parent != null && !parent.equals(at); parent = parents.get(at)) {
                at = parent;
            }
            return at;
        }
    }
}
