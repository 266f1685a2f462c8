package org.claimgraph.extract.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.Token;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Mention;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Words a claim so that it stands alone: names for pronouns and descriptions, dates for "Wednesday".
final class Wording {
    /// Words to stand in for others; for a name, the name itself.
    ///
    /// @param entityId what they name; null for a date and for "the ship"
    private record Substitute(
            Span span, String words, @Nullable String entityId, boolean person, boolean pronoun) {
        static Substitute date(Span span, String words) {
            return new Substitute(span, words, null, false, false);
        }

        static Substitute noun(Span span, String words) {
            return new Substitute(span, words, null, false, true);
        }
    }

    private static final Pattern BESIDE = Pattern.compile(",?\\s+");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern PREPOSITION = Pattern.compile("(?si).*\\b(on|in|at|during|by|since|until|till|from"
            + "|before|after|of|for|late|early|last|next|this|the|and|to)");

    private static final Pattern DETERMINER = Pattern.compile("(?<!\\bspent )\\b(?:the|that)\\s$");

    /// How many characters before a day may hold its determiner, and the verb before that.
    private static final int DETERMINER_WITHIN = 12;

    private static final Pattern WEEKDAY = Pattern.compile("\\p{Lu}\\p{Ll}{2,5}day");
    private static final Pattern ALONE =
            Pattern.compile("\\s*(?:[.,;:)\\n]|$)|\\s(?:and|but|or|when|after|before|in|at|with|as|he|she|they)\\b");

    private static final Pattern SUBJECT =
            Pattern.compile("(?s)(['’]s\\b| (is|was|will|has|had|may|might|would|could)\\b).*");

    /// Verbs whose participle tells what their subject did: "the bridge, gone since 1991".
    private static final Set<String> UNACCUSATIVE = Set.of(
            "appear",
            "arrive",
            "become",
            "collapse",
            "come",
            "die",
            "disappear",
            "fall",
            "go",
            "grow",
            "happen",
            "occur",
            "retire",
            "rise",
            "vanish");

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "my", "our", "mine", "ours");

    private final String text;
    private final Clitics clitics;
    private final Set<Span> objects;
    private final SpanIndex<Substitute> names;
    private final SpanIndex<Substitute> substitutes;

    /// @param antecedents what pronouns stand for that no name does
    Wording(Layout layout, Slots slots, Map<Span, String> antecedents) {
        ClaimMaterial material = layout.material();
        text = material.text().text();
        clitics = Clitics.of(material.text());
        objects = objects(material.text());
        List<Substitute> standIns = new ArrayList<>();
        List<Mention> mentions = material.names().mentions();
        for (int i = 0; i < mentions.size(); i++) {
            if (!isApposed(mentions, i, i - 1) && !isApposed(mentions, i, i + 1)) {
                addMention(mentions.get(i), slots.entity(mentions.get(i).entityId()), standIns);
            }
        }
        antecedents.forEach((span, words) -> standIns.add(Substitute.noun(span, words)));
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

    /// The statement as a sentence of its own, asides left out.
    String sentence(Statement statement) {
        Span told = statement.told().span(statement.sentence());
        Range subject = statement.subject();
        List<Span> pieces = new ArrayList<>(without(told, statement.asides()));
        if (subject != null && !told.overlaps(subject.span(statement.sentence()))) {
            Range modal = statement.modal();
            if (modal != null) {
                pieces.addFirst(modal.span(statement.sentence()));
            }
            pieces.addFirst(subject.span(statement.sentence()));
        }
        return capitalized(rewritten(pieces, substitutes, verbs(statement))) + ".";
    }

    /// Words that go in for others, or before a place, so that a participle tells by itself.
    private static Map<Span, String> verbs(Statement statement) {
        String be = missingBe(statement);
        int start = statement.predicate().span(statement.sentence()).start();
        return be.isEmpty() ? Participles.finite(statement) : Map.of(new Span(start, start), be);
    }

    /// "The mill, built in 1891, burned": the mill was built. Empty where a verb needs no "was".
    private static String missingBe(Statement statement) {
        Token verb = statement.sentence().tokens().get(statement.predicate().from());
        Range subject = statement.subject();
        boolean reduced = verb.tag().equals("VBN")
                && verb.relation().equals("acl")
                && statement.object() == null
                && !statement.lemma().equals("be")
                && !UNACCUSATIVE.contains(statement.lemma());
        if (!reduced || subject == null) {
            return "";
        }
        return isPlural(subject.tokens(statement.sentence())) ? "were" : "was";
    }

    private static boolean isPlural(List<Token> subject) {
        Token head = subject.getFirst();
        for (Token token : subject) {
            if (token.tag().equals("IN")) {
                break;
            }
            if (token.tag().equals("CC")) {
                return true;
            }
            head = token.tag().startsWith("NN") ? token : head;
        }
        return head.tag().equals("NNS");
    }

    /// Pieces of which none reaches over any of these places.
    private static List<Span> parted(List<Span> pieces, Collection<Span> places) {
        List<Span> parts = pieces;
        for (Span place : places) {
            parts = parts.stream()
                    .flatMap(piece -> piece.start() <= place.start() && place.end() < piece.end()
                            ? Stream.of(new Span(piece.start(), place.start()), new Span(place.end(), piece.end()))
                            : Stream.of(piece))
                    .filter(part -> part.length() > 0)
                    .toList();
        }
        return parts;
    }

    /// What is left of a span without the asides in it, which are in order.
    private static List<Span> without(Span told, List<Span> asides) {
        List<Span> left = new ArrayList<>();
        int at = told.start();
        for (Span aside : asides) {
            if (aside.start() > at) {
                left.add(new Span(at, aside.start()));
            }
            at = Math.max(at, aside.end());
        }
        if (at < told.end()) {
            left.add(new Span(at, told.end()));
        }
        return left;
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

    private void addMention(Mention mention, @Nullable NamedEntity entity, List<Substitute> names) {
        if (entity == null || isReflexive(mention) || FIRST_PERSON.contains(lower(mention))) {
            return; // "I am" stays as it was said: the attribution tells who says it
        }
        boolean pronoun = mention.form() == Mention.Form.PRONOUN;
        String words = mention.form() == Mention.Form.NAME ? mention.text() : words(mention, entity.name());
        boolean person = mention.type() == EntityType.PERSON;
        Span span = pronoun ? clitics.with(mention.span()) : mention.span();
        String clitic = clitics.words(mention.span().end());
        names.add(new Substitute(span, pronoun ? words + clitic : words, entity.id(), person, pronoun));
    }

    private static String lower(Mention mention) {
        return mention.text().toLowerCase(Locale.ENGLISH);
    }

    private static boolean isReflexive(Mention mention) {
        return lower(mention).endsWith("self") || lower(mention).endsWith("selves");
    }

    private String words(Mention mention, String name) {
        boolean possessive =
                switch (lower(mention)) {
                    case "his", "its", "their", "her" -> isBeforeNoun(mention);
                    default -> false;
                };
        return possessive ? possessive(name) : name;
    }

    /// Where "her" is the object: "sent her to the bottom".
    private static Set<Span> objects(AnalyzedText text) {
        return text.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> Words.is(token, "her") && token.tag().equals("PRP"))
                .map(Token::span)
                .collect(Collectors.toSet());
    }

    /// "her" before a word owns it, unless it is the object; before anything else it is that.
    private boolean isBeforeNoun(Mention mention) {
        int next = mention.span().end() + 1;
        return !mention.text().equalsIgnoreCase("her")
                || (!objects.contains(mention.span())
                        && next < text.length()
                        && Character.isLetter(text.charAt(next))
                        && text.charAt(next - 1) == ' ');
    }

    private static String possessive(String name) {
        return name.endsWith("s") ? name + "'" : name + "'s";
    }

    private void addDate(TimeExpression time, List<Substitute> substitutes) {
        String date = Dates.resolved(time);
        if (!date.equals(time.text())) {
            Span span = Dates.isBareDay(time) ? withDeterminer(time.span()) : time.span();
            boolean bare = !isAfterPreposition(span.start()) && !isSubject(span);
            String preposition = bare ? Dates.preposition(time) : "";
            substitutes.add(Substitute.date(span, preposition + date));
        }
    }

    /// "On the Wednesday", "that Thursday": a date needs none; "the Friday meeting" does.
    private Span withDeterminer(Span day) {
        Matcher determiner = DETERMINER.matcher(text).region(Math.max(0, day.start() - DETERMINER_WITHIN), day.start());
        boolean alone = WEEKDAY.matcher(day.of(text)).matches()
                && ALONE.matcher(text).region(day.end(), text.length()).lookingAt();
        return alone && determiner.find() ? new Span(determiner.start(), day.end()) : day;
    }

    private boolean isAfterPreposition(int at) {
        String before = text.substring(Math.max(0, at - 8), at).stripTrailing();
        return PREPOSITION.matcher(before).matches();
    }

    /// "Friday is still the date", "Tuesday's launch".
    private boolean isSubject(Span time) {
        String behind = text.substring(time.end(), Math.min(text.length(), time.end() + 8));
        return SUBJECT.matcher(behind).matches();
    }

    private String rewritten(Span span, SpanIndex<Substitute> substitutes) {
        return rewritten(List.of(span), substitutes, Map.of());
    }

    /// Pieces of the text with their pronouns and dates resolved. A pronoun stays where it can only mean the one named
    /// last: "Ann Lee sold her house".
    ///
    /// @param verbs words that go in where others stand, or where nothing stands
    private String rewritten(List<Span> pieces, SpanIndex<Substitute> substitutes, Map<Span, String> verbs) {
        StringBuilder words = new StringBuilder();
        Map<Boolean, String> named = new HashMap<>();
        Map<Integer, String> inserted = new HashMap<>();
        verbs.forEach((span, verb) -> inserted.put(span.end(), verb));
        for (Span piece : parted(pieces, verbs.keySet())) {
            int at = piece.start();
            String verb = inserted.get(at);
            if (verb != null) {
                endWithoutComma(words);
                words.append(verb).append(' ');
            }
            for (Substitute substitute : substitutes.within(piece)) {
                String id = substitute.entityId();
                boolean stays = substitute.pronoun() && id != null && id.equals(named.get(substitute.person()));
                if (substitute.span().start() >= at && !stays) {
                    words.append(text, at, substitute.span().start()).append(substitute.words());
                    at = substitute.span().end();
                }
                if (id != null) {
                    named.put(substitute.person(), id);
                }
            }
            words.append(text, at, piece.end()).append(' ');
        }
        return WHITE_SPACE.matcher(words).replaceAll(" ").strip();
    }

    private static void endWithoutComma(StringBuilder words) {
        int end = words.length();
        while (end > 0 && " ,\n".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        words.setLength(end);
        words.append(' ');
    }

    private static String capitalized(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
