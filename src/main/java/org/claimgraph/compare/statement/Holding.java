package org.claimgraph.compare.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Thesaurus;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.compare.word.Topics.Trait;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Who holds what: an office, a company, a title, a side that one advises.
///
/// @param topics what kind of holding it is
/// @param office whether it is told as an office: "is chairman of Balten Energy"
public record Holding(Statement statement, Set<String> topics, boolean office, Thing holder, Thing held) {
    private static final Set<String> LEADERSHIP = Set.of("leadership");

    private static final Pattern CHARGE = Pattern.compile(
            "\\b(?:in (?:charge|command)|at the (?:head|helm)) of (?<held>(?:(?!(?:at|when|on|in|and|since|during|is|was)\\b)"
                    + "[\\p{L}\\p{N}'’-]+ ?)+)",
            Pattern.CASE_INSENSITIVE);

    /// The holding that a statement tells of; null where it tells of none, or leaves one of the two out.
    public static @Nullable Holding of(Statement statement) {
        Thing subject = statement.subject();
        Thing object = statement.object();
        Holding charge = charge(statement);
        if (charge != null) {
            return charge;
        }
        if (subject == null || object == null || statement.counts(object.span())) { // "ran for 40 yards"
            return null;
        }
        if (statement.claim().lemma().equals("be")) {
            Set<String> offices = raisedIn(statement, object.span(), Trait.OFFICE);
            return offices.isEmpty() ? null : new Holding(statement, offices, true, subject, object);
        }
        Set<String> topics = raisedIn(statement, statement.verb(), Trait.HOLDER);
        topics.addAll(raisedIn(statement, statement.verb(), Trait.SIDE));
        if (topics.isEmpty()) {
            return null;
        }
        return statement.passive()
                ? new Holding(statement, topics, false, object, subject)
                : new Holding(statement, topics, false, subject, object);
    }

    /// "Orr was in charge of the shift", "at the head of the delegation is Orr".
    private static @Nullable Holding charge(Statement statement) {
        Thing subject = statement.subject();
        Matcher charge = CHARGE.matcher(statement.claim().quote());
        if (subject == null || !statement.claim().lemma().equals("be") || !charge.find()) {
            return null;
        }
        Thing object = statement.object();
        boolean turned = charge.start() == 0;
        if (turned) {
            return object == null ? null : new Holding(statement, LEADERSHIP, false, object, subject);
        }
        int start = statement.claim().span().start();
        Span span = new Span(start + charge.start("held"), start + charge.end("held"));
        return start + charge.start() > statement.verb().start()
                ? new Holding(
                        statement,
                        LEADERSHIP,
                        false,
                        subject,
                        Thing.of(statement, new Argument(statement.words(span), span, null)))
                : null;
    }

    private static Set<String> raisedIn(Statement statement, Span words, Trait trait) {
        return statement.topics().stream()
                .filter(hit -> words.overlaps(new Span(hit.start(), hit.end())) && Topics.has(hit.topic(), trait))
                .map(Topics.Hit::topic)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Whether two hold what only one can: one office of one body, or one thing by one verb.
    public boolean holderDiffers(Holding other) {
        return !shared(other, Trait.SIDE)
                && sameHeld(other)
                && holder.named()
                && other.holder.named()
                && apart(holder, other.holder, other.statement)
                && apart(other.holder, holder, statement);
    }

    /// Whether one is told to be on two sides, of which only one can be true.
    public boolean sideDiffers(Holding other) {
        return shared(other, Trait.SIDE)
                && holder.sameName(other.holder)
                && held.named()
                && other.held.named()
                && apart(held, other.held, other.statement)
                && apart(other.held, held, statement);
    }

    private boolean shared(Holding other, Trait trait) {
        return Overlap.shared(topics, other.topics).stream().anyMatch(topic -> Topics.has(topic, trait));
    }

    /// Whether what is held is one: an office by its title and its body, another thing by its name or noun.
    boolean sameHeld(Holding other) {
        boolean named = !Overlap.shared(held.names(), other.held.names()).isEmpty();
        if (Overlap.shared(topics, other.topics).isEmpty()) {
            return false;
        }
        if (office && other.office) {
            return named && sameTitle(other);
        }
        return held.is(other.held);
    }

    private static boolean apart(Thing one, Thing other, Statement statement) {
        return !one.is(other) && Overlap.shared(one.names(), statement.names()).isEmpty();
    }

    /// Whether the words of the shorter title that are no names have their like in the other.
    private boolean sameTitle(Holding other) {
        List<Set<String>> titles = held.nouns().size() <= other.held.nouns().size()
                ? List.of(held.nouns(), other.held.nouns())
                : List.of(other.held.nouns(), held.nouns());
        return standsIn(held) == standsIn(other.held)
                && !titles.getFirst().isEmpty()
                && titles.getFirst().stream()
                        .allMatch(
                                word -> titles.getLast().stream().anyMatch(like -> Thesaurus.nearness(word, like) > 0));
    }

    /// "Interim coach" is another office than "coach".
    private static boolean standsIn(Thing office) {
        return !Overlap.shared(office.nouns(), Standing.IN).isEmpty();
    }

    private static final class Standing {
        static final Set<String> IN = Words.stems("interim acting caretaker deputy assistant vice associate");
    }

    /// The holder or, of a side, the side, as printed; by name where a pronoun is printed.
    public String value(boolean side) {
        return statement.printed(side ? held : holder);
    }
}
