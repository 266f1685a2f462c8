package org.claimgraph.compare.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.compare.word.Meaning;
import org.claimgraph.compare.word.Words;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Approximation;
import org.claimgraph.model.Quantity;
import org.jspecify.annotations.Nullable;

/// A quantity in base units, as the interval it can mean: "about 420 metres" is 378 to 462, "$4.6 billion" 4.55 to
/// 4.65 billion, "at least 12" 12 and more.
///
/// @param measure what it measures: "length", a currency, or what is counted; empty for a bare number
/// @param lower   in base units
/// @param upper   in base units
/// @param middle  the number as told, in base units
/// @param step    one of the unit it was told in, in base units
public record Amount(String measure, double lower, double upper, double middle, double step) {
    private static final double ABOUT = 0.07;
    private static final double TEN = 10;
    private static final double WHOLE = 100;

    /// How far from "three quarters" a share can lie that is told so.
    private static final double FRACTION = 0.02;

    /// How near the nouns of two counts must be.
    private static final double LIKE = 0.3;

    private static final double LARGE = 10_000;

    /// So many times its bound is another amount.
    private static final double FAR = 1.75;

    private static final double CONVERSION = 0.025;

    private static final String SHARE = "share";

    /// "Thousands of people" are any number of them.
    private static final Pattern VAGUE =
            Pattern.compile("\\b(?:dozens|scores|hundreds|thousands|millions|billions)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DECIMAL = Pattern.compile("\\d[.,]\\d");

    /// @param shift what to add to the told number times the factor: degrees begin elsewhere
    private record Unit(String measure, double factor, double shift) {
        static Unit of(List<String> row) {
            double shift = row.size() > 3 ? Double.parseDouble(row.get(3)) : 0;
            return new Unit(row.get(1), Double.parseDouble(row.get(2)), shift);
        }

        double base(double told) {
            return told * factor + shift;
        }
    }

    /// "Three in four" are 75 percent.
    private static final Unit PART = new Unit(SHARE, WHOLE, 0);

    private static final class Units {
        static final Map<String, Unit> OF = new HashMap<>();

        /// What units measure, shares aside.
        static final Set<String> MEASURES = new HashSet<>();

        static {
            WordList.rows("compare-units").forEach(row -> OF.put(row.getFirst(), Unit.of(row)));
            OF.values().forEach(unit -> MEASURES.add(unit.measure()));
            MEASURES.remove(SHARE);
        }
    }

    private static final class Counted {
        static final List<Set<String>> GROUPS = WordList.words("compare-counted").stream()
                .map(line -> (Set<String>) new HashSet<>(
                        Arrays.stream(line.split(" ", -1)).map(Words::stem).toList()))
                .toList();

        static final Set<String> PERSONS = Stream.of("compare-persons", "person-nouns", "office-nouns")
                .flatMap(list -> WordList.words(list).stream())
                .map(Words::stem)
                .collect(Collectors.toSet());

        static final Set<String> JOBS = Words.stems("job post position role");
    }

    /// @param counted its unit, or for a bare number what it counts, empty when that is not known
    static @Nullable Amount of(Quantity quantity, String counted) {
        Double told = quantity.value() != null ? quantity.value() : quantity.lower();
        if (told == null) {
            return null;
        }
        String name = counted.strip();
        boolean vague = VAGUE.matcher(quantity.text()).find();
        Unit unit =
                Units.OF.getOrDefault(name.toLowerCase(Locale.ROOT), isPart(quantity, told, name) ? PART : unit(name));
        double lower = unit.base(vague ? told / 2 : lower(quantity, told));
        double upper = unit.base(vague ? Double.POSITIVE_INFINITY : upper(quantity, told));
        return new Amount(unit.measure(), lower, upper, unit.base(told), unit.factor());
    }

    /// Whether both measure the same; a bare number measures whatever the other counts, a currency excepted.
    public boolean comparable(Amount other) {
        if (measure.equals(other.measure)
                || (money() && other.money() && currency().equals(other.currency()))) {
            return true;
        }
        boolean bare = (measure.isEmpty() && other.counts()) || (other.measure.isEmpty() && counts());
        return bare
                || Counted.GROUPS.stream().anyMatch(group -> group.contains(head()) && group.contains(other.head()));
    }

    /// Whether both count things that can be one: trucks and lorries, something and whatever a bare number counts.
    boolean counted(Amount other) {
        return counts()
                && other.counts()
                && (measure.isEmpty()
                        || other.measure.isEmpty()
                        || (work() && other.work())
                        || Meaning.nearness(head(), other.head()) >= LIKE);
    }

    /// Whether both count as many, of ten or more, under whatever name: "18 games" and "18 titles".
    boolean sameCount(Amount other) {
        return counts() && other.counts() && middle == other.middle && middle >= 10;
    }

    /// Whether one is money and the other a large number alone, which can leave out its currency: "his own estimate
    /// is 30 million".
    boolean leavesOutCurrency(Amount other) {
        Amount bare = measure.isEmpty() ? this : other;
        Amount told = measure.isEmpty() ? other : this;
        return bare.measure.isEmpty() && told.money() && told.per().isEmpty() && bare.middle >= LARGE;
    }

    /// Whether both are parts that make up a whole: 60 and 40 percent.
    public boolean completes(Amount other) {
        return share() && other.share() && Math.abs(middle + other.middle - WHOLE) < 1e-6;
    }

    /// Whether both can be the same amount; told in two units, one is rounded to the larger: "two decades" are 21
    /// years.
    public boolean agrees(Amount other) {
        double slack =
                converted() || other.converted() ? CONVERSION * Math.max(Math.abs(middle), Math.abs(other.middle)) : 0;
        slack = Math.max(slack, rounded(other));
        return lower <= other.upper + slack && other.lower <= upper + slack;
    }

    /// Half of the larger unit, where the two are told in two and that one by a whole number.
    private double rounded(Amount other) {
        Amount coarse = step > other.step ? this : other;
        boolean whole = Math.abs(coarse.middle / coarse.step - Math.rint(coarse.middle / coarse.step)) < 1e-6;
        return converted() && step != other.step && whole ? coarse.step / 2 : 0;
    }

    /// Whether both can be the same amount, and neither is so far beyond what bounds the other ("more than 2,000" and
    /// "4,500") that they tell two.
    public boolean matches(Amount other) {
        double more = Math.max(Math.abs(middle), Math.abs(other.middle));
        double less = Math.min(Math.abs(middle), Math.abs(other.middle));
        boolean bothCaps = capped() && other.capped() && upper != other.upper; // "up to 5", "at most 9"
        return agrees(other) && !bothCaps && (more <= FAR * less || (bounded() && other.bounded()));
    }

    /// Whether the two are of one order: amounts of the same thing seldom differ twentyfold.
    boolean nearEnough(Amount other) {
        double more = Math.max(Math.abs(middle), Math.abs(other.middle));
        return more <= 20 * Math.min(Math.abs(middle), Math.abs(other.middle));
    }

    /// Whether it counts things, as against measuring or valuing them.
    public boolean counts() {
        return measure.isEmpty() || (Character.isLowerCase(measure.charAt(0)) && !converted() && !share());
    }

    /// Whether it counts people, under whatever name.
    public boolean ofPeople() {
        return Counted.GROUPS.getFirst().contains(head());
    }

    /// Whether it counts people by any noun: "four climbers", "five citizens".
    private boolean persons() {
        return ofPeople() || Counted.PERSONS.contains(head());
    }

    /// Whether it counts jobs or, maybe, those who hold them.
    private boolean work() {
        return persons() || Counted.JOBS.contains(head());
    }

    public boolean money() {
        return isCurrency(measure);
    }

    private String currency() {
        return measure.substring(0, 3);
    }

    /// What it is told per: "share" of "USD per share"; empty for an amount in all.
    String per() {
        int at = measure.indexOf(" per ");
        return at < 0 ? "" : measure.substring(at + 5);
    }

    /// Whether it is a part of something: percent.
    public boolean share() {
        return measure.equals(SHARE);
    }

    public boolean bounded() {
        return Double.isFinite(lower) && Double.isFinite(upper);
    }

    /// Whether it is told as the most that it can be.
    private boolean capped() {
        return lower == 0 && upper == middle && middle > 0;
    }

    /// Whether it tells how long something is or lasts.
    public boolean ofLength() {
        return measure.equals("length") || measure.equals("duration");
    }

    private boolean converted() {
        return Units.MEASURES.contains(measure);
    }

    /// The noun of what is counted: "vessel" of "cargo vessel".
    public String head() {
        return measure.substring(measure.lastIndexOf(' ') + 1);
    }

    /// Whether it tells which part of something: "three in four voters", "a third of the club", not "0.8 goals".
    private static boolean isPart(Quantity quantity, double told, String name) {
        boolean belowOne = told > 0 && told < 1;
        return belowOne
                && !isRate(name)
                && !isCurrency(name)
                && !DECIMAL.matcher(quantity.text()).find();
    }

    private static Unit unit(String name) {
        return new Unit(counted(name), 1, 0);
    }

    private static boolean isCurrency(String name) {
        return name.length() >= 3 && name.substring(0, 3).chars().allMatch(Character::isUpperCase);
    }

    private static boolean isRate(String name) {
        return name.contains(" per ");
    }

    private static String counted(String name) {
        return isCurrency(name) || isRate(name) ? name : Words.stem(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static double lower(Quantity quantity, double told) {
        return switch (quantity.approximation()) {
            case EXACT -> told - rounding(quantity);
            case ABOUT -> told - about(quantity, told);
            case NEARLY -> quantity.lower() != null && quantity.lower() < told ? quantity.lower() : 0.9 * told;
            case MORE_THAN, AT_LEAST -> told;
            case LESS_THAN, AT_MOST -> quantity.lower() != null ? quantity.lower() : 0;
            case RANGE -> quantity.lower() != null ? quantity.lower() : told;
        };
    }

    private static double upper(Quantity quantity, double told) {
        return switch (quantity.approximation()) {
            case EXACT -> told + rounding(quantity);
            case ABOUT -> told + about(quantity, told);
            case NEARLY, LESS_THAN, AT_MOST -> quantity.upper() != null ? quantity.upper() : told;
            case MORE_THAN, AT_LEAST ->
                quantity.upper() != null && quantity.upper() > told ? quantity.upper() : Double.POSITIVE_INFINITY;
            case RANGE -> quantity.upper() != null ? quantity.upper() : told;
        };
    }

    /// How far from "about" so many it can be; "about ten" can be nine.
    private static double about(Quantity quantity, double told) {
        double least = told % 1 == 0 && told >= TEN ? 1 : 0;
        return Math.max(Math.max(rounding(quantity), least), ABOUT * Math.abs(told));
    }

    /// Half of the last digit that is told, for numbers that look rounded: 0.05 billion for "1.9 billion", 500 for
    /// "22,000", nothing for "31".
    private static double rounding(Quantity quantity) {
        double value = quantity.value() == null ? 0 : Math.abs(quantity.value());
        if (value == 0 || quantity.approximation() == Approximation.RANGE) {
            return 0;
        }
        if (value < 1 && quantity.text().chars().noneMatch(Character::isDigit)) {
            return FRACTION;
        }
        double digit = Math.pow(10, Math.floor(Math.log10(value)));
        for (int digits = 1; digits < 9; digits++, digit /= 10) {
            if (Math.abs(value / digit - Math.rint(value / digit)) < 1e-9) {
                break;
            }
        }
        return digit >= 100 || (value % 1 != 0 && !money(quantity)) ? digit / 2 : 0;
    }

    /// Whether it is told in a currency, and not per something.
    public static boolean money(Quantity quantity) {
        return quantity.unit() != null
                && quantity.unit().length() == 3
                && Character.isUpperCase(quantity.unit().charAt(0));
    }
}
