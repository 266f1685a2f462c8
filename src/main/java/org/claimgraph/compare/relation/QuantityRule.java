package org.claimgraph.compare.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.RelationKind;

/// Amounts of the same thing. Holds for "14 vehicles fell into the river" and "17 vehicles plunged into the water";
/// not for "14 vehicles" and "13 people", nor for "at least 12" and "15", nor for 420 metres and 1,380 feet.
final class QuantityRule implements Rule {
    private static final double SAME_WORDS = 0.5;
    private static final double SOME_WORDS = 0.25;
    private static final Pattern OLD = Pattern.compile("\\b(?:from|than)\\s+$");
    private static final Pattern NUMBER_OF =
            Pattern.compile("\\b(?:number|count|total|toll|tally) of (?:the )?(\\p{L}+)");

    private static final Pattern PART = Pattern.compile("\\bof (?:the|them|its|their|those)\\b");
    private static final Pattern OF = Pattern.compile("\\s+of (?:the|them|its|their|those)\\b");

    /// "two more cars" come on top of others.
    private static final Pattern MORE = Pattern.compile("\\b(?:more|other|another|additional|further)\\b(?! than)");

    private static final Pattern PER =
            Pattern.compile("\\s*(?:for |in )?(?:each|per|every|an?)\\s+(?:\\p{Lu}\\S+\\s+)?(\\p{L}+)");

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        List<Judgement> judgements = new ArrayList<>();
        for (Quantity one : told(fresh)) {
            for (Quantity other : told(known)) {
                Amount left = Amount.of(one, counted(fresh, one));
                Amount right = Amount.of(other, counted(known, other));
                if (left == null || right == null || !left.comparable(right)) {
                    continue;
                }
                Pair pair = new Pair(fresh, one, left, known, other, right);
                if (pair.sameQuestion(alignment)) {
                    judgements.add(pair.judgement());
                }
            }
        }
        return judgements;
    }

    /// The quantities that the statement tells, without those it only compares with: "down from 22".
    private static List<Quantity> told(Statement statement) {
        String text = statement.article().text();
        return statement.claim().quantities().stream()
                .filter(quantity ->
                        !OLD.matcher(text.substring(0, quantity.span().start())).find())
                .toList();
    }

    /// What a bare number counts: "the number of people killed rose to 11" people, "orders stand at 120,000" orders.
    private static String counted(Statement statement, Quantity quantity) {
        if (quantity.unit() != null) {
            return quantity.unit();
        }
        String before = statement
                .article()
                .text()
                .substring(
                        statement.context().start(),
                        Math.max(statement.context().start(), quantity.span().start()));
        Matcher matcher = NUMBER_OF.matcher(before);
        if (matcher.find()) {
            return matcher.group(1);
        }
        List<Word> subject = statement.claim().subject() == null
                ? List.of()
                : Words.content(statement.claim().subject().text());
        return subject.isEmpty() ? "" : subject.getLast().text();
    }

    private record Pair(Statement fresh, Quantity one, Amount left, Statement known, Quantity other, Amount right) {
        boolean sameQuestion(Alignment alignment) {
            Clause mine = Clause.around(fresh, one.span());
            Clause theirs = Clause.around(known, other.span());
            if (!Qualifiers.compatible(mine, one.span(), theirs, other.span()) || !Things.compatible(fresh, known)) {
                return false;
            }
            if (part(fresh, one) != part(known, other) || !left.nearEnough(right) || planAndDeed()) {
                return false;
            }
            if (MORE.matcher(one.text()).find() != MORE.matcher(other.text()).find()) {
                return false;
            }
            if (left.money()) {
                boolean each = per(fresh, one, left).equals("shar");
                return perAlike()
                        && (each
                                || !Alignment.shared(mine.roles(), theirs.roles())
                                        .isEmpty());
            }
            Set<String> topics = Alignment.shared(mine.topics(), theirs.topics());
            double overlap = mine.overlap(theirs);
            boolean counts = topics.stream()
                    .anyMatch(topic -> Topics.has(topic, Topics.Trait.TOLL) || Topics.has(topic, Topics.Trait.STATUS));
            if (!alikeModified() || (!counts && !left.agrees(right) && !oneThing(overlap))) {
                return false;
            }
            if (topics.isEmpty()) {
                return overlap >= SAME_WORDS && alignment.overlap() >= 0.3 && alignment.words() >= 3;
            }
            return !left.share() || overlap >= 0.2 || topics.size() > 1 || topics.contains("premium");
        }

        /// Other amounts than tolls differ only where more is the same: the subject and the predicate, or many words.
        private boolean oneThing(double overlap) {
            return overlap >= SOME_WORDS || (Things.sameSubject(fresh, known) && Things.alikePredicate(fresh, known));
        }

        /// "Merchant vessels" are no "speed boats": what stands before the counted noun must not differ.
        private boolean alikeModified() {
            Set<String> mine = modifiers(one);
            Set<String> theirs = modifiers(other);
            return mine.isEmpty()
                    || theirs.isEmpty()
                    || !Alignment.shared(mine, theirs).isEmpty();
        }

        private static Set<String> modifiers(Quantity quantity) {
            String unit = quantity.unit() == null ? "" : quantity.unit();
            int head = unit.lastIndexOf(' ');
            return head < 0 ? Set.of() : Words.stems(unit.substring(0, head));
        }

        /// How many there were is no answer to how many were planned, prices aside.
        private boolean planAndDeed() {
            return !left.money()
                    && fresh.planned() != known.planned()
                    && (fresh.asserted() || known.asserted())
                    && !left.agrees(right);
        }

        /// "Six of the businesses" are a part of them.
        private static boolean part(Statement statement, Quantity quantity) {
            String text = statement.article().text();
            return PART.matcher(quantity.text()).find()
                    || OF.matcher(text)
                            .region(quantity.span().end(), text.length())
                            .lookingAt();
        }

        /// "$31.50 a share" and "$31.50 for each share" are told alike, "$31.50 a share" and "$4.6 billion" are not.
        private boolean perAlike() {
            return per(fresh, one, left).equals(per(known, other, right));
        }

        private static String per(Statement statement, Quantity quantity, Amount amount) {
            if (!amount.per().isEmpty()) {
                return Words.stem(amount.per());
            }
            Matcher matcher = PER.matcher(statement.article().text())
                    .region(quantity.span().end(), statement.claim().span().end());
            return matcher.lookingAt() ? Words.stem(matcher.group(1)) : "";
        }

        Judgement judgement() {
            if (left.agrees(right)) {
                return made(RelationKind.SUPPORTS, fresh, known, "quantity-equal/1", "agree");
            }
            boolean grows = topics().stream().anyMatch(topic -> Topics.has(topic, Topics.Trait.TOLL));
            boolean changes = topics().stream().anyMatch(topic -> Topics.has(topic, Topics.Trait.STATUS));
            Statement later = fresh.after(known).isNegative() ? known : fresh;
            boolean more = later == fresh ? left.middle() > right.middle() : right.middle() > left.middle();
            boolean apart = fresh.after(known).abs().toHours() >= 2;
            if (apart && (changes || (grows && more))) {
                return made(
                        RelationKind.SUPERSEDES,
                        later,
                        later == fresh ? known : fresh,
                        "count-updated/1",
                        "are of different times");
            }
            return made(RelationKind.CONTRADICTS, fresh, known, "quantity-disjoint/1", "cannot both be true");
        }

        private Set<String> topics() {
            return Alignment.shared(
                    Clause.around(fresh, one.span()).topics(),
                    Clause.around(known, other.span()).topics());
        }

        private Judgement made(RelationKind kind, Statement subject, Statement object, String rule, String verb) {
            String value = subject == fresh ? one.text() : other.text();
            String otherValue = subject == fresh ? other.text() : one.text();
            return new Judgement(
                    kind,
                    subject,
                    object,
                    Dimension.QUANTITY,
                    value,
                    otherValue,
                    subject.voice() + " gives " + value + " and " + object.voice() + " " + otherValue + ", which "
                            + verb + ".",
                    rule,
                    kind == RelationKind.CONTRADICTS ? 0.75 : 0.8);
        }
    }
}
