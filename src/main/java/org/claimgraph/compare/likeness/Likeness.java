package org.claimgraph.compare.likeness;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.compare.statement.Clause;
import org.claimgraph.compare.statement.Course;
import org.claimgraph.compare.statement.Numbered;
import org.claimgraph.compare.statement.Retrospect;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.value.Amount;
import org.claimgraph.compare.value.Measured;
import org.claimgraph.compare.value.Moment;
import org.claimgraph.compare.value.Value;
import org.claimgraph.compare.word.Meaning;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Phrases;
import org.claimgraph.compare.word.Rarity;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.compare.word.Words;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Approximation;
import org.claimgraph.model.Modality;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.model.TimePrecision;
import org.claimgraph.model.TimeRelation;

/// All signs of two values, one published later than the other: see [Sign].
///
/// @param matches whether both values tell the same
/// @param signs   by the ordinal of [Sign]
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"}) // made here, read here; stored under the signs' names
public record Likeness(Value later, Value earlier, boolean matches, double[] signs) {
    private static final int MOST = 3;

    /// The logarithm of how much two amounts must differ: by a tenth.
    private static final double LITTLE = 0.1;

    private static final double SUM = 1e6;

    /// Topics of money that comes in bit by bit.
    private static final Set<String> GROWING = Set.of("donation", "funding");

    /// What is told within three days is told of one time.
    private static final double SOON = Math.log1p(3);

    /// What is no more than possible, or held to be right.
    private static final Set<Modality> HELD = Set.of(Modality.POSSIBLE, Modality.OPINION);

    private static final Pattern CHANGED_TO = Pattern.compile("\\b(?:to|reache[ds]|reaching)(?: \\p{Ll}+)?\\s+$");

    /// What shares do in a day.
    private static final Set<String> TRADING = Set.of(
            "climb", "close", "drop", "end", "fall", "finish", "gain", "jump", "lose", "open", "plunge", "rise",
            "slide", "slip", "soar", "trade", "tumble");

    private static final Set<String> BEGINNING = Set.of("begin", "break", "erupt", "open", "start");

    private static final double A_DAY = Math.log1p(1);

    /// What holds while it is told is no deed: "is limited to", "provides for".
    private static final Pattern PRESENT =
            Pattern.compile("^(?:(?:is|are)\\b(?! (?:\\p{L}+ly )?being)|(?!was$)\\p{Ll}+s$)");

    private static final class Lists {
        static final Phrases SHARES = Phrases.of(List.of("shares", "stock", "share_price"));
        static final Phrases SO_FAR = Phrases.of(WordList.words("compare-so-far"));
        static final Set<String> CHANGED = Set.copyOf(WordList.words("compare-changed-to"));
        static final Phrases SETTLED = Phrases.of(WordList.words("compare-settled"));
        static final Phrases SPREADING = Phrases.of(WordList.words("compare-spreading"));
        static final Phrases PROVISIONAL = Phrases.of(WordList.words("compare-provisional"));
        static final Set<String> WISHES = Set.copyOf(WordList.words("compare-wishes"));
        static final Phrases CONTRAST = Phrases.of(WordList.words("compare-contrasts"));
    }

    /// @param one its value is comparable with that of `other`; which was published later is found out here
    static Likeness of(Surroundings one, Surroundings other) {
        boolean inOrder =
                !one.value().statement().after(other.value().statement()).isNegative();
        Surroundings later = inOrder ? one : other;
        Surroundings earlier = inOrder ? other : one;
        boolean matches = later.value().matches(earlier.value());
        Likeness likeness = new Likeness(later.value(), earlier.value(), matches, new double[Sign.values().length]);
        likeness.readWords(later, earlier);
        likeness.readSlots(later, earlier);
        likeness.readNames(later.names(), earlier.names());
        likeness.readTopics(later.question().clause(), earlier.question().clause());
        likeness.readCourse(later, earlier);
        likeness.readTelling();
        likeness.readPositions();
        likeness.readValues();
        if (matches) {
            likeness.readMatch();
        }
        return likeness;
    }

    /// Whether it is that of the values at these places, in whichever order.
    public boolean of(Span one, Span other) {
        return (later.span().equals(one) && earlier.span().equals(other))
                || (later.span().equals(other) && earlier.span().equals(one));
    }

    double get(Sign sign) {
        return signs[sign.ordinal()];
    }

    void set(Sign sign, double value) {
        signs[sign.ordinal()] = value;
    }

    private void set(Sign sign, boolean holds) {
        set(sign, holds ? 1 : 0);
    }

    private void setBoth(Sign less, Sign more, double one, double other) {
        set(less, Math.min(one, other));
        set(more, Math.max(one, other));
    }

    /// "By 10 p.m., 46 flights had been cancelled": more can follow.
    private static boolean countedBy(Statement statement) {
        return !statement.planned()
                && statement.claim().times().stream().anyMatch(time -> time.relation() == TimeRelation.BY);
    }

    private void readPositions() {
        setBoth(Sign.POSITION_LESS, Sign.POSITION_MORE, position(later), position(earlier));
    }

    private static double position(Value value) {
        return value.span().start()
                / (double) Math.max(1, value.statement().article().text().length());
    }

    private Statement one() {
        return later.statement();
    }

    private Statement other() {
        return earlier.statement();
    }

    /// How near the two are by words alone, which decides between rivals.
    double closeness() {
        double near = (get(Sign.NEAR_LESS) + get(Sign.NEAR_MORE)) / 2;
        double told = (get(Sign.TOLD_LESS) + get(Sign.TOLD_MORE)) / 2;
        return closeness(near, told, get(Sign.UNIT));
    }

    /// The same of two values of which nothing else is asked.
    static double closeness(Surroundings one, Surroundings other) {
        double near = (one.near(other) + other.near(one)) / 2;
        double told = (one.told(other) + other.told(one)) / 2;
        boolean amounts = one.value() instanceof Value.Figure && other.value() instanceof Value.Figure;
        double unit =
                amounts ? unit(((Value.Figure) one.value()).amount(), ((Value.Figure) other.value()).amount()) : 0;
        return closeness(near, told, unit);
    }

    private static double closeness(double near, double told, double unit) {
        return near + told / 2 + Math.max(0, unit) / 2;
    }

    private void readWords(Surroundings mine, Surroundings theirs) {
        setBoth(Sign.NEAR_LESS, Sign.NEAR_MORE, mine.near(theirs), theirs.near(mine));
        setBoth(Sign.BESIDE_LESS, Sign.BESIDE_MORE, mine.beside(theirs), theirs.beside(mine));
        setBoth(Sign.TOLD_LESS, Sign.TOLD_MORE, mine.told(theirs), theirs.told(mine));
        setBoth(Sign.LED_LESS, Sign.LED_MORE, mine.led(theirs), theirs.led(mine));
        setBoth(Sign.WORDS_LESS, Sign.WORDS_MORE, mine.size(), theirs.size());
        set(Sign.NEXT_WORD, mine.next(theirs));
    }

    private void readSlots(Surroundings mine, Surroundings theirs) {
        set(Sign.VERB, mine.verb(theirs));
        set(Sign.LIGHT_VERBS, (one().light() ? 1 : 0) + (other().light() ? 1 : 0));
        set(Sign.VERB_TOLD, Math.min(mine.verbTold(theirs), theirs.verbTold(mine)));
        set(Sign.SUBJECT, mine.subject(theirs));
        set(Sign.OBJECT, mine.object(theirs));
        set(Sign.CROSSED, Math.max(mine.crossed(theirs), theirs.crossed(mine)));
        set(Sign.SUBJECT_TOLD, Math.min(mine.subjectTold(theirs), theirs.subjectTold(mine)));
    }

    private void readNames(Set<String> mine, Set<String> theirs) {
        set(Sign.NAMES_SHARED, weight(Overlap.shared(mine, theirs)));
        set(Sign.NUMBERED_APART, Numbered.apart(one(), other()));
        setBoth(
                Sign.NAMES_STRANGE_LESS,
                Sign.NAMES_STRANGE_MORE,
                weight(strange(mine, theirs, other())),
                weight(strange(theirs, mine, one())));
    }

    private static Set<String> strange(Set<String> names, Set<String> known, Statement statement) {
        Set<String> strange = new HashSet<>(names);
        strange.removeAll(known);
        strange.removeAll(statement.lead().stems());
        return strange;
    }

    private static double weight(Set<String> stems) {
        return stems.stream().mapToDouble(Rarity::of).sum();
    }

    private void readTopics(Clause mine, Clause theirs) {
        set(Sign.TOPICS, shared(one().topicNames(), other().topicNames()));
        set(Sign.TOPICS_OF_PREDICATES, shared(mine.told(), theirs.told()));
        set(Sign.TOPICS_OF_CLAUSES, shared(mine.topics(), theirs.topics()));
        set(
                Sign.TOPICS_APART,
                !mine.told().isEmpty() && !theirs.told().isEmpty() && get(Sign.TOPICS_OF_PREDICATES) == 0);
        Set<String> topics = Overlap.shared(one().topicNames(), other().topicNames());
        set(Sign.TOLL, any(topics, Topics.Trait.TOLL));
        set(Sign.STATUS, any(topics, Topics.Trait.STATUS));
        set(Sign.PRICE, any(topics, Topics.Trait.MONEY));
    }

    private static int shared(Set<String> some, Set<String> others) {
        return Math.min(MOST, Overlap.shared(some, others).size());
    }

    private static boolean any(Set<String> topics, Topics.Trait trait) {
        return topics.stream().anyMatch(topic -> Topics.has(topic, trait));
    }

    private void readCourse(Surroundings mine, Surroundings theirs) {
        set(Sign.PLANNED_APART, one().planned() != other().planned());
        set(Sign.MODALITY_SAME, one().claim().modality() == other().claim().modality());
        set(Sign.NEGATED_APART, one().claim().negated() != other().claim().negated());
        set(Sign.WINDOWS_APART, mine.window().apart(theirs.window()));
        set(Sign.RETROSPECT_APART, Retrospect.before(one()) != Retrospect.before(other()));
        set(Sign.COMPATIBLE, mine.question().compatible(theirs.question()));
        set(
                Sign.AMOUNTS,
                Math.max(
                        one().claim().quantities().size(),
                        other().claim().quantities().size()));
    }

    /// When and how the later one is told after the earlier.
    private void readTelling() {
        set(Sign.DAYS, Math.log1p(one().after(other()).toHours() / 24.0));
        set(Sign.ONE_OUTLET, one().article().sourceId().equals(other().article().sourceId()));
        set(Sign.LATER_CHANGES, Course.changed(one().words()));
        set(Sign.EARLIER_SO_FAR, Lists.SO_FAR.in(other().words()) || countedBy(other()));
        set(Sign.EARLIER_PLANNED, other().planned());
        set(Sign.LATER_PLANNED, one().planned());
        set(Sign.CONTRAST, Lists.CONTRAST.in(one().words()) || Lists.CONTRAST.in(other().words()));
    }

    private void readValues() {
        if (later instanceof Value.Figure mine && earlier instanceof Value.Figure theirs) {
            readAmounts(mine.amount(), theirs.amount());
            readTellingOfAmounts(mine.measured(), theirs.measured());
        } else if (later instanceof Value.Time mine && earlier instanceof Value.Time theirs) {
            readTimes(mine.moment(), theirs.moment());
        } else if (later instanceof Value.Site mine && earlier instanceof Value.Site theirs) {
            set(Sign.IS_PLACE, 1);
            set(
                    Sign.PLACED,
                    !mine.place().within().isEmpty() && !theirs.place().within().isEmpty());
        }
    }

    private void readMatch() {
        if (later instanceof Value.Figure mine && earlier instanceof Value.Figure theirs) {
            Quantity one = mine.measured().quantity();
            Quantity other = theirs.measured().quantity();
            boolean exact = one.approximation() == Approximation.EXACT && other.approximation() == Approximation.EXACT;
            set(Sign.MATCH_DIGITS, Math.min(digits(one), digits(other)));
            set(
                    Sign.MATCH_EXACT,
                    exact && mine.amount().middle() == theirs.amount().middle());
        } else if (later instanceof Value.Time mine && earlier instanceof Value.Time theirs) {
            set(Sign.MATCH_CLOCK, isClock(mine) && isClock(theirs));
            set(Sign.MATCH_DATE, isDate(mine) && isDate(theirs));
        } else if (later instanceof Value.Site mine) {
            Set<String> name = Words.stems(mine.place().name());
            set(Sign.MATCH_RARITY, weight(name));
            set(
                    Sign.MATCH_LED,
                    one().lead().stems().containsAll(name)
                            && other().lead().stems().containsAll(name));
        }
    }

    /// Significant digits as told: one of 700,000, two of 6.4.
    private static int digits(Quantity quantity) {
        Double value = quantity.value();
        return value == null || value == 0
                ? 1
                : BigDecimal.valueOf(value).stripTrailingZeros().precision();
    }

    private static boolean isClock(Value.Time time) {
        return time.moment().expression().precision() == TimePrecision.MINUTE;
    }

    /// A day that is not that of the report, nor the one before or behind it.
    private static boolean isDate(Value.Time time) {
        TimeExpression told = time.moment().expression();
        OffsetDateTime known = time.statement().knownAt();
        return told.precision() == TimePrecision.DAY
                && (told.end().isBefore(known.minusDays(1)) || told.start().isAfter(known.plusDays(1)));
    }

    private void readAmounts(Amount mine, Amount theirs) {
        double less = Math.min(Math.abs(mine.middle()), Math.abs(theirs.middle()));
        double more = Math.max(Math.abs(mine.middle()), Math.abs(theirs.middle()));
        set(Sign.IS_AMOUNT, 1);
        set(Sign.UNIT, unit(mine, theirs));
        set(Sign.RATIO, Math.log(Math.max(1e-9, more) / Math.max(1e-9, less)));
        set(Sign.RISE, (mine.middle() > theirs.middle() ? 1 : -1) * Math.min(2, get(Sign.RATIO)));
        set(Sign.SIZE, Math.log10(1 + more));
        set(Sign.MONEY, mine.money() || theirs.money());
        set(Sign.PERCENT, mine.share());
        set(Sign.PEOPLE, mine.counts() && (mine.ofPeople() || theirs.ofPeople()));
        set(Sign.COUNT, mine.counts() && !mine.ofPeople() && !theirs.ofPeople());
        set(Sign.UNITS_COMPARABLE, mine.comparable(theirs));
        set(Sign.OPEN, !mine.bounded() || !theirs.bounded());
        set(Sign.SINGLE, mine.middle() == 1 || theirs.middle() == 1);
    }

    private static double unit(Amount mine, Amount theirs) {
        if (mine.measure().isEmpty() || theirs.measure().isEmpty()) {
            return -1;
        }
        return mine.comparable(theirs) ? 1 : Meaning.nearness(mine.head(), theirs.head());
    }

    private void readTellingOfAmounts(Measured mine, Measured theirs) {
        set(Sign.PART_APART, mine.part() != theirs.part());
        set(Sign.MORE_APART, mine.more() != theirs.more());
        set(Sign.PER_APART, !mine.per().equals(theirs.per()));
        set(Sign.QUALIFIED_APART, !mine.alikeQualified(theirs));
        set(Sign.BESIDE_THE_POINT, mine.besideThePoint() || theirs.besideThePoint());
        set(Sign.AGE, mine.age() || theirs.age());
    }

    private void readTimes(Moment mine, Moment theirs) {
        Duration between =
                Duration.between(mine.expression().start(), theirs.expression().start());
        set(Sign.IS_TIME, 1);
        set(
                Sign.RELATION_SAME,
                mine.expression().relation() == theirs.expression().relation());
        set(Sign.DAYS_BETWEEN, Math.log1p(Math.abs(between.toMinutes()) / 1440.0));
        setBoth(Sign.LENGTH_LESS, Sign.LENGTH_MORE, length(mine), length(theirs));
        set(
                Sign.PRECISION_SAME,
                mine.expression().precision() == theirs.expression().precision());
        set(Sign.NEWS_APART, mine.ofNews(one()) != theirs.ofNews(other()));
        set(Sign.NEWS, mine.ofNews(one()) && theirs.ofNews(other()));
    }

    /// Whether both are told as so, and of one thing. What could or should be excludes nothing; how much it was is
    /// no answer to how much was planned; two parts can make up a whole; and two amounts that differ by little and
    /// were told days apart can both have been right.
    public boolean excludes() {
        boolean held = HELD.contains(one().claim().modality())
                || HELD.contains(other().claim().modality());
        return !held && !wished() && !planThenDeed() && !parts() && !ofOthers() && !little();
    }

    /// Whether only one of them is what somebody would have: "wants the firm to pay 500".
    private boolean wished() {
        return Lists.WISHES.contains(one().claim().lemma())
                != Lists.WISHES.contains(other().claim().lemma());
    }

    private boolean planThenDeed() {
        boolean sum = get(Sign.MONEY) > 0 && get(Sign.DAYS) <= SOON; // "agreed to buy it for", "will buy it for"
        return get(Sign.IS_AMOUNT) > 0
                && !sum
                && get(Sign.EARLIER_PLANNED) > 0
                && get(Sign.LATER_PLANNED) == 0
                && !PRESENT.matcher(one().claim().predicate()).find();
    }

    /// Whether something says that they are answers of two things, or of one at two times.
    private boolean ofOthers() {
        return get(Sign.NUMBERED_APART) + get(Sign.WINDOWS_APART) > 0
                || ofAnotherTime()
                || measuredApart()
                || one().participants().ofTwoPeople(other().participants());
    }

    /// "Met on Monday" beside "had last met in 2019", the Lindgren Award beside the Nordic one.
    private boolean ofAnotherTime() {
        return later instanceof Value.Time mine
                && earlier instanceof Value.Time theirs
                && (Retrospect.ofAnotherTime(one(), other())
                        || Retrospect.next(one()) != Retrospect.next(other())
                        || beginningAndEnd(mine, theirs)
                        || one().participants().ofTwoObjects(other().participants())
                        || mine.moment().ofAnotherEvent(one(), theirs.moment(), other()));
    }

    /// "The shooting began at noon" and "until Friday noon".
    private static boolean beginningAndEnd(Value.Time mine, Value.Time theirs) {
        return (ends(mine) && begins(theirs)) || (ends(theirs) && begins(mine));
    }

    private static boolean ends(Value.Time time) {
        return time.moment().expression().relation() == TimeRelation.UNTIL;
    }

    private static boolean begins(Value.Time time) {
        return BEGINNING.contains(time.statement().claim().lemma());
    }

    /// An age of another time, or an amount that is narrowed so that both can be right.
    private boolean measuredApart() {
        return later instanceof Value.Figure mine
                && earlier instanceof Value.Figure theirs
                && (mine.measured().ofAnotherAge(theirs.measured())
                        || mine.measured().narrowedApart(theirs.measured()));
    }

    private boolean little() {
        return get(Sign.IS_AMOUNT) > 0 && get(Sign.RATIO) < LITTLE && get(Sign.DAYS) > SOON && !sum() && !settled();
    }

    /// A sum of millions, which is paid or lost once; prices change, and what is raised grows.
    private boolean sum() {
        return get(Sign.MONEY) > 0
                && Overlap.shared(GROWING, one().topicNames()).isEmpty()
                && later instanceof Value.Figure figure
                && figure.amount().middle() >= SUM;
    }

    /// Whether both can be right as parts of a whole, or one as a part of the other: "40 percent" and "60 percent", "71
    /// flights on Thursday and another 47" and "118 flights".
    public boolean parts() {
        return later instanceof Value.Figure mine
                && earlier instanceof Value.Figure theirs
                && (mine.amount().completes(theirs.amount()) || addsUp(mine, theirs) || addsUp(theirs, mine));
    }

    /// Whether an amount and another of its statement make up a whole: "231 passengers and eleven crew"
    /// are "242 people".
    private static boolean addsUp(Value.Figure part, Value.Figure whole) {
        double rest = whole.amount().middle() - part.amount().middle();
        return part.amount().counts()
                && rest > 0
                && part.statement().claim().quantities().stream()
                        .filter(quantity -> !quantity.span().equals(part.span()))
                        .anyMatch(quantity -> quantity.value() != null && quantity.value() == rest);
    }

    /// Whether what is told is known to change: more people than before where both were not planned,
    /// a toll that rose, more than was told so far, what has spread; what changes daily; a time that
    /// was planned. Or whether the later one says that it changed: of a price only by its verb ("has
    /// been lifted to"), of a time never.
    public boolean changes() {
        boolean settled = settled();
        boolean bothPlanned = get(Sign.EARLIER_PLANNED) > 0 && get(Sign.LATER_PLANNED) > 0;
        boolean open = !settled && ((get(Sign.PEOPLE) > 0 && !bothPlanned) || get(Sign.EARLIER_SO_FAR) > 0);
        boolean rose = get(Sign.RISE) > 0 && (open || get(Sign.TOLL) > 0 || spreads());
        boolean planned = get(Sign.IS_TIME) > 0 && (get(Sign.EARLIER_PLANNED) > 0 || foretold());
        boolean said = get(Sign.LATER_CHANGES) > 0 && get(Sign.IS_TIME) + get(Sign.MONEY) == 0 && !settled;
        boolean provisional = get(Sign.IS_AMOUNT) > 0 && Lists.PROVISIONAL.in(other().ownWords());
        boolean status = get(Sign.STATUS) > 0 && get(Sign.IS_PLACE) == 0 && !settled;
        return rose || planned || said || provisional || status || changedTo() || traded();
    }

    /// Whether the earlier time still lay ahead when it was told, and the later one did not: "suspended
    /// until Thursday", "resumed on Saturday".
    private boolean foretold() {
        return later instanceof Value.Time mine
                && earlier instanceof Value.Time theirs
                && theirs.moment().expression().start().isAfter(other().knownAt())
                && !mine.moment().expression().start().isAfter(one().knownAt());
    }

    /// What shares cost or lose on one day says nothing of another.
    private boolean traded() {
        return get(Sign.MONEY) + get(Sign.PERCENT) > 0
                && get(Sign.DAYS) >= A_DAY
                && isTraded(one())
                && isTraded(other())
                && !ofOneDay();
    }

    /// Whether both tell of one day, by its date or its weekday.
    private boolean ofOneDay() {
        return Moment.of(one()).stream()
                .anyMatch(mine -> mine.days() <= 1
                        && Moment.of(other()).stream().anyMatch(theirs -> theirs.days() <= 1 && mine.overlaps(theirs)));
    }

    private static boolean isTraded(Statement statement) {
        return TRADING.contains(statement.claim().lemma()) && Lists.SHARES.in(statement.ownWords());
    }

    /// Whether what is told was so once and for all: how many were on board, how long it is.
    private boolean settled() {
        boolean length = ofLength() && !spreads();
        return length || Lists.SETTLED.in(one().ownWords()) || Lists.SETTLED.in(other().ownWords());
    }

    /// Whether the later value is what something has changed to, or how far something has got that spreads.
    public boolean movedOn() {
        return changedTo() || (get(Sign.RISE) > 0 && spreads());
    }

    /// Whether both tell how far something has got that spreads: "14 kilometres of coast are covered with oil".
    private boolean spreads() {
        return ofLength() && Lists.SPREADING.in(one().ownWords()) && Lists.SPREADING.in(other().ownWords());
    }

    private boolean ofLength() {
        return later instanceof Value.Figure figure && figure.amount().ofLength();
    }

    /// Whether the later value is what something has changed to, by its verb: "the price was trimmed to".
    private boolean changedTo() {
        Statement statement = one();
        int start = statement.claim().span().start();
        String before = statement
                .article()
                .text()
                .substring(start, Math.max(start, later.span().start()));
        return Lists.CHANGED.contains(statement.claim().lemma())
                && CHANGED_TO.matcher(before).find();
    }

    private static double length(Moment moment) {
        return Math.log(0.001 + moment.days());
    }
}
