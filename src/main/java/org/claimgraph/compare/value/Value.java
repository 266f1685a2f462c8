package org.claimgraph.compare.value;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.compare.statement.Located;
import org.claimgraph.compare.statement.Rejected;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.Place;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Span;

/// A value that a statement tells, and so an answer to some question: how much, when, or where.
public sealed interface Value {
    Statement statement();

    /// Where it stands in the article's text.
    Span span();

    Dimension dimension();

    /// Whether the two can answer one question at all: amounts of what can be one thing, two times, two places.
    boolean comparable(Value other);

    /// Whether both can be true of one thing.
    boolean agrees(Value other);

    /// Whether both tell the same, as far as they tell: closer than [#agrees], where one of the two is only a bound.
    default boolean matches(Value other) {
        return agrees(other);
    }

    /// As printed.
    default String text() {
        return statement().words(span());
    }

    /// Every value that a statement holds to be so, in the order amounts, times, places; none of a line that tells
    /// nothing.
    static List<Value> of(Statement statement) {
        return all(statement).stream()
                .filter(value -> !Rejected.is(statement, value.span()))
                .toList();
    }

    /// The same with those that it names only to say that they are not so.
    static List<Value> all(Statement statement) {
        List<Value> values = new ArrayList<>();
        if (statement.tells()) {
            Tally tally = Tally.of(statement);
            statement.claim().quantities().stream()
                    .filter(quantity -> !isPartOfATime(statement, quantity))
                    .filter(quantity -> tally == null || !tally.span().overlaps(quantity.span()))
                    .forEach(quantity -> addFigure(statement, quantity, values));
            Moment.all(statement).forEach(moment -> values.add(new Time(statement, moment)));
            Located.all(statement).forEach(place -> values.add(new Site(statement, place)));
        }
        return values;
    }

    private static boolean isPartOfATime(Statement statement, Quantity quantity) {
        return statement.claim().times().stream().anyMatch(time -> time.span().overlaps(quantity.span()));
    }

    private static void addFigure(Statement statement, Quantity quantity, List<Value> values) {
        Amount amount = Amount.of(quantity, quantity.unit() == null ? "" : quantity.unit());
        if (amount != null) {
            values.add(new Figure(new Measured(Question.of(statement, quantity.span()), quantity, amount)));
        }
    }

    /// How much or how many.
    record Figure(Measured measured) implements Value {
        @Override
        public Statement statement() {
            return measured.statement();
        }

        @Override
        public Span span() {
            return measured.quantity().span();
        }

        @Override
        public Dimension dimension() {
            return Dimension.QUANTITY;
        }

        public Amount amount() {
            return measured.amount();
        }

        @Override
        public boolean comparable(Value other) {
            return other instanceof Figure figure
                    && amount().nearEnough(figure.amount())
                    && (amount().comparable(figure.amount())
                            || amount().counted(figure.amount())
                            || amount().sameCount(figure.amount())
                            || amount().leavesOutCurrency(figure.amount()))
                    && measured.age() == figure.measured().age()
                    && measured.frequency() == figure.measured().frequency();
        }

        @Override
        public boolean agrees(Value other) {
            return other instanceof Figure figure && amount().agrees(figure.amount());
        }

        @Override
        public boolean matches(Value other) {
            return other instanceof Figure figure && amount().matches(figure.amount());
        }
    }

    /// When.
    record Time(Statement statement, Moment moment) implements Value {
        @Override
        public Span span() {
            return moment.span();
        }

        @Override
        public Dimension dimension() {
            return Dimension.TIME;
        }

        @Override
        public boolean comparable(Value other) {
            return other instanceof Time;
        }

        @Override
        public boolean agrees(Value other) {
            return other instanceof Time time && moment.overlaps(time.moment());
        }
    }

    /// Where.
    record Site(Statement statement, Place place) implements Value {
        @Override
        public Span span() {
            return place.span();
        }

        @Override
        public Dimension dimension() {
            return Dimension.PLACE;
        }

        @Override
        public boolean comparable(Value other) {
            return other instanceof Site site
                    && Located.isOrigin(statement, place) == Located.isOrigin(site.statement, site.place);
        }

        /// One place, one within the other, or one of which it is not known what it lies in.
        @Override
        public boolean agrees(Value other) {
            return other instanceof Site site
                    && (place.name().equalsIgnoreCase(site.place().name())
                            || Located.lies(place, site.place())
                            || Located.lies(site.place(), place));
        }
    }
}
