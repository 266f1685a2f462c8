package org.claimgraph.compare;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.model.Approximation;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Modality;
import org.claimgraph.model.Place;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.model.TimePrecision;
import org.claimgraph.model.TimeRelation;
import org.jspecify.annotations.Nullable;

/// A one-sentence article with one claim, for tests: the sentence, and what its words mean.
public final class Report {
    private final String outlet;
    private final OffsetDateTime publishedAt;
    private final String text;
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Attribution> attribution = new ArrayList<>();
    private String story = "story_one";
    private String subject = "";
    private String object = "";
    private String predicate = "";
    private String lemma = "be";
    private Modality modality = Modality.ASSERTED;
    private String title = "";
    private boolean negated;
    private @Nullable String entity;

    private Report(String outlet, String publishedAt, String text) {
        this.outlet = outlet;
        this.publishedAt = OffsetDateTime.parse(publishedAt);
        this.text = text;
        attribution.add(new Attribution(Attribution.Kind.PUBLISHER, outlet, null, null, null));
    }

    public static Report of(String outlet, String publishedAt, String text) {
        return new Report(outlet, publishedAt, text);
    }

    public Report does(String subject, String predicate, String lemma) {
        this.subject = subject;
        this.predicate = predicate;
        this.lemma = lemma;
        return this;
    }

    public Report to(String object) {
        this.object = object;
        return this;
    }

    public Report titled(String title) {
        this.title = title;
        return this;
    }

    /// The entity that its subject names.
    public Report named(String entity) {
        this.entity = entity;
        return this;
    }

    public Report in(String story) {
        this.story = story;
        return this;
    }

    public Report planned() {
        modality = Modality.PLANNED;
        return this;
    }

    public Report denied() {
        modality = Modality.DENIED;
        return this;
    }

    public Report negated() {
        negated = true;
        return this;
    }

    public Report credited(String agency) {
        attribution.add(new Attribution(Attribution.Kind.OUTLET, agency, "(" + agency + ")", null, null));
        return this;
    }

    public Report time(String words, String start, String end) {
        return time(words, start, end, TimeRelation.DURING);
    }

    public Report time(String words, String start, String end, TimeRelation relation) {
        return time(words, start, end, TimePrecision.DAY, relation);
    }

    public Report clock(String words, String start, String end) {
        return time(words, start, end, TimePrecision.MINUTE, TimeRelation.DURING);
    }

    private Report time(String words, String start, String end, TimePrecision precision, TimeRelation relation) {
        times.add(new TimeExpression(
                words, span(words), OffsetDateTime.parse(start), OffsetDateTime.parse(end), precision, relation));
        return this;
    }

    public Report place(String name, String... within) {
        places.add(new Place(name, span(name), name, null, List.of(within)));
        return this;
    }

    public Report amount(String words, double value, @Nullable String unit, Approximation approximation) {
        quantities.add(new Quantity(words, span(words), value, value, value, unit, approximation));
        return this;
    }

    public Report amount(String words, double value, @Nullable String unit) {
        return amount(words, value, unit, Approximation.EXACT);
    }

    public ReportedClaim claim() {
        String id = outlet.replace(' ', '-') + "-" + Math.abs(text.hashCode());
        return new ReportedClaim(
                new Claim(
                        "claim_" + id,
                        "article_" + id,
                        text,
                        text,
                        new Span(0, text.length()),
                        attribution,
                        modality,
                        negated,
                        subject.isEmpty() ? null : new Argument(subject, span(subject), entity),
                        predicate,
                        lemma,
                        object.isEmpty() ? null : new Argument(object, span(object), null),
                        times,
                        places,
                        quantities,
                        List.of(),
                        0.5),
                Articles.page("article_" + id, outlet, publishedAt, title, text, story));
    }

    private Span span(String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }
}
