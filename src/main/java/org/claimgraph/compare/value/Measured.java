package org.claimgraph.compare.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimgraph.compare.statement.Clause;
import org.claimgraph.compare.statement.Qualifiers;
import org.claimgraph.compare.statement.Rejected;
import org.claimgraph.compare.statement.Retrospect;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// An amount that a statement tells, and the question that it answers: how many of what, of what whole, in what
/// role.
public record Measured(Question question, Quantity quantity, Amount amount) {
    /// What is only compared with: "down from 22".
    private static final Pattern OLD = Pattern.compile("\\b(?:from|than)\\s+$");

    /// "Nine days before the vote" tells when, not how long; "140 kilometres lower than planned" a difference.
    private static final Pattern OFFSET =
            Pattern.compile("\\s+(?:before|after|ago|later|earlier|from now|\\p{Ll}+er than|more than|less than)\\b");

    private static final Pattern EVERY = Pattern.compile("\\b(?:[Ee]very|[Ee]ach)\\s+$");

    private static final Pattern AGED =
            Pattern.compile("\\b(?:aged|(?:man|woman|boy|girl|child|student|driver|person) of) $");

    private static final Pattern AGE_END = Pattern.compile("[,.;](?! ?\\d)");

    private static final Pattern REACHED = Pattern.compile(
            "\\b(?:st[ao]nds?|stood|ris(?:es|en)|rose|f[ae]ll(?:en)?|climbed|grew|grown|reach(?:es|ed)?|hit|totall?ed"
                    + "|is|are|was|were|magnitude(?: of)?|puts?|worth)\\b(?: (?:at|to|now|still|about|around|nearly|some|least))*\\s*$");

    private static final Pattern NUMBER_OF =
            Pattern.compile("\\b(?:number|count|total|toll|tally) of (?:the )?(\\p{L}+)");

    private static final Pattern NEXT_WORD = Pattern.compile("\\s+(\\p{L}+)");

    private static final Pattern PART = Pattern.compile("\\bof (?:the|them|its|their|those)\\b");
    private static final Pattern OF = Pattern.compile("\\s+of (?:the|them|its|their|those)\\b");

    /// "two more cars" come on top of others.
    private static final Pattern MORE = Pattern.compile("\\b(?:more|other|another|additional|further)\\b(?! than)");

    private static final Pattern PER = Pattern.compile(
            "\\s*(?:of \\p{Ll}+ )?(?:for |in )?(?:each|per|every|an?)\\s+(?:\\p{Lu}\\S+\\s+)?(\\p{L}+)");

    /// The amounts of a statement, those aside that it only compares with or rejects, and those that tell the one
    /// before them in another unit: "1,150 kilometres (715 miles)".
    public static List<Measured> of(Statement statement) {
        List<Measured> all = new ArrayList<>();
        Quantity last = null;
        for (Quantity quantity : statement.claim().quantities()) {
            Amount amount = Amount.of(quantity, counted(statement, quantity));
            if (amount != null
                    && isFigure(statement, quantity)
                    && !isOld(statement, quantity)
                    && !isOffset(statement, quantity)
                    && !isConversion(statement, last, quantity)
                    && !Rejected.is(statement, quantity.span())) {
                all.add(new Measured(Question.of(statement, quantity.span()), quantity, amount));
            }
            last = quantity;
        }
        return all;
    }

    private static boolean isOld(Statement statement, Quantity quantity) {
        String text = statement.article().text();
        return OLD.matcher(text.substring(0, quantity.span().start())).find();
    }

    /// A bare number is a figure where something is said to be or to have become so many: "stands at 13", "the number
    /// of people killed rose to 11"; not "rejected by 75 votes to 74".
    private static boolean isFigure(Statement statement, Quantity quantity) {
        int from = statement.context().start();
        String before = statement
                .article()
                .text()
                .substring(from, Math.max(from, quantity.span().start()));
        return quantity.unit() != null
                || ofThem(statement, quantity)
                || REACHED.matcher(before).find()
                || NUMBER_OF.matcher(before).find();
    }

    private static boolean isOffset(Statement statement, Quantity quantity) {
        String text = statement.article().text();
        return OFFSET.matcher(text).region(quantity.span().end(), text.length()).lookingAt();
    }

    private static boolean isConversion(Statement statement, @Nullable Quantity last, Quantity quantity) {
        boolean otherMoney = last != null && Amount.money(quantity) && !Objects.equals(last.unit(), quantity.unit());
        if (last == null || otherMoney || last.span().end() > quantity.span().start()) {
            return false;
        }
        Span between = new Span(
                /* start= */ last.span().end(), /* end= */ quantity.span().start());
        return statement.words(between).strip().equals("(");
    }

    /// "Half a million of them".
    private static boolean ofThem(Statement statement, Quantity quantity) {
        String text = statement.article().text();
        return OF.matcher(text).region(quantity.span().end(), text.length()).lookingAt();
    }

    /// What a bare number counts: "the number of people killed rose to 11" people, "orders stand at 120,000"
    /// orders.
    private static String counted(Statement statement, Quantity quantity) {
        if (quantity.unit() != null) {
            return quantity.unit();
        }
        if (ofThem(statement, quantity)) {
            return "";
        }
        int from = statement.context().start();
        String text = statement.article().text();
        Matcher matcher = NUMBER_OF.matcher(
                text.substring(from, Math.max(from, quantity.span().start())));
        if (matcher.find()) {
            return matcher.group(1);
        }
        List<Word> subject = statement.claim().subject() == null
                ? List.of()
                : Words.content(statement.claim().subject().text());
        return subject.isEmpty() ? "" : subject.getLast().text();
    }

    /// Whether both can be amounts of one thing, told in one way: of the whole or of a part, in all or for each.
    public boolean comparable(Measured other) {
        return amount.comparable(other.amount)
                && amount.nearEnough(other.amount)
                && part() == other.part()
                && more() == other.more()
                && per().equals(other.per())
                && alikeModified(other)
                && oneExtent(other)
                && question.compatible(other.question)
                && alikeQualified(other)
                && (amount.money() ? oneRole(other) : oneTopic(other));
    }

    /// Whether both are amounts of one thing for all that is told: then two that differ exclude each other.
    public boolean same(Measured other) {
        return question.same(other.question)
                && Retrospect.before(statement()) == Retrospect.before(other.statement())
                && Retrospect.next(statement()) == Retrospect.next(other.statement())
                && !ofAnotherAge(other)
                && !planAndDeed(other)
                && (!amount.money() || !Window.of(question).apart(Window.of(other.question)))
                && attributed().equals(other.attributed())
                && (!amount.ofPeople() || oneFate(other))
                && !othersApart(other);
    }

    /// Whether both are narrowed alike: both "including debt" or neither.
    public boolean alikeQualified(Measured other) {
        return Qualifiers.compatible(clause(), quantity.span(), other.clause(), other.quantity.span());
    }

    /// Whether only one of them is narrowed so that both can be right: "29 at first", "29 including debt".
    public boolean narrowedApart(Measured other) {
        return Qualifiers.apart(clause(), quantity.span(), other.clause(), other.quantity.span());
    }

    /// Whether it is only compared with, or a distance from another time: "down from 22", "nine days before".
    public boolean besideThePoint() {
        return isOld(statement(), quantity) || isOffset(statement(), quantity);
    }

    /// Whether it tells how often: "every half hour".
    boolean frequency() {
        return EVERY.matcher(before()).find();
    }

    /// The few characters before it.
    private String before() {
        int start = quantity.span().start();
        return statement().article().text().substring(Math.max(0, start - 16), start);
    }

    /// Whether only one of two ages is that of the time told of: "was 18 at the time".
    public boolean ofAnotherAge(Measured other) {
        return Quantity.YEAR_OF_AGE.equals(quantity.unit())
                && Retrospect.then(statement()) != Retrospect.then(other.statement());
    }

    /// Whether it is somebody's age: "a man of 34", "aged 12", "Ana Ruiz, 41, said".
    public boolean age() {
        String text = statement().article().text();
        String before = before();
        boolean alone = quantity.unit() == null || quantity.unit().equals("year");
        boolean beside = before.endsWith(", ")
                && AGE_END.matcher(text)
                        .region(quantity.span().end(), text.length())
                        .lookingAt();
        return Quantity.YEAR_OF_AGE.equals(quantity.unit())
                || (alone && (beside || AGED.matcher(before).find()));
    }

    public Set<String> topics(Measured other) {
        return Overlap.shared(clause().topics(), other.clause().topics());
    }

    public Statement statement() {
        return question.statement();
    }

    private Clause clause() {
        return question.clause();
    }

    /// What money is paid for, or a price for each.
    private boolean oneRole(Measured other) {
        return per().equals("shar")
                || !Overlap.shared(clause().roles(), other.clause().roles()).isEmpty();
    }

    private boolean oneTopic(Measured other) {
        Set<String> topics = topics(other);
        double overlap = clause().overlap(other.clause());
        if (topics.isEmpty()) {
            return overlap >= 0.5;
        }
        return !amount.share()
                || overlap >= 0.2
                || !Overlap.shared(clause().told(), other.clause().told()).isEmpty();
    }

    /// What an amount is a quality of: "contract" for "a seven-year contract"; empty for an amount that
    /// stands by itself.
    private String attributed() {
        String text = statement().article().text();
        boolean joined = quantity.text().matches(".*\\p{L}-\\p{L}.*|.*\\d ?-.*");
        Matcher next = NEXT_WORD.matcher(text).region(quantity.span().end(), text.length());
        return !joined ? "" : next.lookingAt() ? Words.stem(next.group(1)) : "-";
    }

    /// Counts of people differ only where the same befell them, and more than one is counted.
    private boolean oneFate(Measured other) {
        return amount.middle() != 1
                && other.amount.middle() != 1
                && (!Overlap.shared(clause().told(), other.clause().told()).isEmpty()
                        || topics(other).stream().anyMatch(topic -> Topics.has(topic, Topics.Trait.TOLL)));
    }

    /// How many there were is no answer to how many were planned, prices aside.
    private boolean planAndDeed(Measured other) {
        Statement one = statement();
        Statement two = other.statement();
        return !amount.money() && one.planned() != two.planned() && (one.asserted() || two.asserted());
    }

    /// Whether another amount of both differs too: "33 homers and 121 runs" and "13 homers and 43 runs" are those of
    /// two seasons, not two counts of one.
    private boolean othersApart(Measured other) {
        return of(statement()).stream()
                .filter(each -> !each.quantity.equals(quantity))
                .anyMatch(each -> {
                    List<Measured> same = of(other.statement()).stream()
                            .filter(match -> !match.quantity.equals(other.quantity))
                            .filter(match -> each.amount.comparable(match.amount))
                            .toList();
                    return !same.isEmpty() && same.stream().noneMatch(match -> each.amount.agrees(match.amount));
                });
    }

    /// "174 metres high" is no length: what is raised right behind both amounts must not differ.
    private boolean oneExtent(Measured other) {
        Set<String> mine = behind();
        Set<String> theirs = other.behind();
        return mine.isEmpty()
                || theirs.isEmpty()
                || !Overlap.shared(mine, theirs).isEmpty();
    }

    private Set<String> behind() {
        return statement().topics().stream()
                .filter(hit -> hit.start() == quantity.span().end() + 1)
                .map(Topics.Hit::topic)
                .collect(Collectors.toSet());
    }

    /// "Merchant vessels" are no "speed boats": what stands before the counted noun must not differ.
    private boolean alikeModified(Measured other) {
        Set<String> mine = modifiers();
        Set<String> theirs = other.modifiers();
        return mine.isEmpty()
                || theirs.isEmpty()
                || !Overlap.shared(mine, theirs).isEmpty();
    }

    private Set<String> modifiers() {
        String unit = quantity.unit() == null ? "" : quantity.unit();
        int head = unit.lastIndexOf(' ');
        return head < 0 ? Set.of() : Words.stems(unit.substring(0, head));
    }

    /// "Six of the businesses" are a part of them.
    public boolean part() {
        return PART.matcher(quantity.text()).find() || ofThem(statement(), quantity);
    }

    public boolean more() {
        return MORE.matcher(quantity.text()).find();
    }

    /// What the amount is told for each of: "$31.50 a share" and "$31.50 for each share" are told alike.
    public String per() {
        if (!amount.per().isEmpty()) {
            return Words.stem(amount.per());
        }
        int end = Math.max(quantity.span().end(), statement().claim().span().end());
        Matcher matcher =
                PER.matcher(statement().article().text()).region(quantity.span().end(), end);
        return matcher.lookingAt() ? Words.stem(matcher.group(1)) : "";
    }
}
