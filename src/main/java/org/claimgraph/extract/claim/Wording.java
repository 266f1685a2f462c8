package org.claimgraph.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.model.Mention;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Words a claim so that it stands alone: names for pronouns and descriptions, dates for "Wednesday".
final class Wording {
    /// Words to stand in for others.
    private record Substitute(Span span, String words) {}

    private static final Pattern BESIDE = Pattern.compile(",?\\s+");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern PREPOSITION = Pattern.compile("(?s).*\\b(on|in|at|during|by|since|until|till|from"
            + "|before|after|of|for|late|early|last|next|this|the|and|to)");

    private final String text;
    private final SpanIndex<Substitute> names;
    private final SpanIndex<Substitute> substitutes;

    Wording(Layout layout, Slots slots) {
        ClaimMaterial material = layout.material();
        text = material.text().text();
        List<Substitute> standIns = new ArrayList<>();
        List<Mention> mentions = material.names().mentions();
        for (int i = 0; i < mentions.size(); i++) {
            if (!isApposed(mentions, i, i - 1) && !isApposed(mentions, i, i + 1)) {
                addName(mentions.get(i), slots.entity(mentions.get(i).entityId()), standIns);
            }
        }
        names = SpanIndex.of(standIns, Substitute::span);
        for (TimeExpression time : material.times()) {
            addDate(time, standIns);
        }
        standIns.sort(Comparator.comparing(Substitute::span));
        substitutes = SpanIndex.of(standIns, Substitute::span);
    }

    /// A phrase with its pronouns resolved.
    String phrase(Span span) {
        return rewritten(span, names);
    }

    /// The statement as a sentence of its own.
    String sentence(Statement statement) {
        Span told = statement.told().span(statement.sentence());
        Range subject = statement.subject();
        String words = rewritten(told, substitutes);
        if (subject != null && !told.overlaps(subject.span(statement.sentence()))) {
            words = rewritten(subject.span(statement.sentence()), substitutes) + " " + words;
        }
        return capitalized(words.strip()) + ".";
    }

    /// "Jane Roe, the head of Acme", "the Russian space agency Roscosmos": a description beside a name of the same.
    private boolean isApposed(List<Mention> mentions, int description, int other) {
        if (other < 0 || other >= mentions.size()) {
            return false;
        }
        Mention one = mentions.get(Math.min(description, other));
        Mention next = mentions.get(Math.max(description, other));
        return mentions.get(description).form() == Mention.Form.DESCRIPTION
                && mentions.get(description).entityId() != null
                && Objects.equals(one.entityId(), next.entityId())
                && one.span().end() <= next.span().start()
                && BESIDE.matcher(text.substring(one.span().end(), next.span().start()))
                        .matches();
    }

    private void addName(Mention mention, @Nullable NamedEntity entity, List<Substitute> names) {
        if (entity == null || mention.form() == Mention.Form.NAME || isFirstPerson(mention)) {
            return;
        }
        boolean possessive =
                switch (mention.text().toLowerCase(Locale.ENGLISH)) {
                    case "his", "its", "their", "her" -> isBeforeNoun(mention);
                    default -> false;
                };
        names.add(new Substitute(mention.span(), possessive ? possessive(entity.name()) : entity.name()));
    }

    /// "I am" stays as it was said: the attribution tells who says it.
    private static boolean isFirstPerson(Mention mention) {
        return switch (mention.text().toLowerCase(Locale.ENGLISH)) {
            case "i", "we", "me", "us" -> true;
            default -> false;
        };
    }

    /// "her" before a lower-case word owns it; before anything else it is the object.
    private boolean isBeforeNoun(Mention mention) {
        int next = mention.span().end() + 1;
        return !mention.text().equalsIgnoreCase("her")
                || (next < text.length() && Character.isLetter(text.charAt(next)) && text.charAt(next - 1) == ' ');
    }

    private static String possessive(String name) {
        return name.endsWith("s") ? name + "'" : name + "'s";
    }

    private void addDate(TimeExpression time, List<Substitute> substitutes) {
        String date = Dates.resolved(time);
        if (!date.equals(time.text())) {
            boolean bare =
                    Dates.isBareDay(time) && !isAfterPreposition(time.span().start());
            substitutes.add(new Substitute(time.span(), bare ? "on " + date : date));
        }
    }

    private boolean isAfterPreposition(int at) {
        String before = text.substring(Math.max(0, at - 8), at).stripTrailing();
        return PREPOSITION.matcher(before).matches();
    }

    private String rewritten(Span span, SpanIndex<Substitute> substitutes) {
        StringBuilder words = new StringBuilder();
        int at = span.start();
        for (Substitute substitute : substitutes.within(span)) {
            if (substitute.span().start() >= at) {
                words.append(text, at, substitute.span().start()).append(substitute.words());
                at = substitute.span().end();
            }
        }
        return WHITE_SPACE.matcher(words.append(text, at, span.end())).replaceAll(" ");
    }

    private static String capitalized(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
