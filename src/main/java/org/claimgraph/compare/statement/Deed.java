package org.claimgraph.compare.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Thesaurus;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.jspecify.annotations.Nullable;

/// Who did something to something.
///
/// @param verb stem of what was done
/// @param done stems of what it was done to that carry meaning; none where a pronoun is
/// @param sole whether it is told that nobody else did it: "it was Orr who found her", "was the first to find her"
public record Deed(Statement statement, Thing doer, String verb, Set<String> done, boolean sole) {
    /// How many characters of the sentence before a subject may lift it out.
    private static final int BEFORE = 16;

    /// Verbs of one deed where somebody does it first.
    private static final Set<String> NOTICING = Words.stems("discover detect find notice see smell spot");

    /// What begins a sentence that lifts out who did it.
    private static final Pattern LIFTED = Pattern.compile("\\b[Ii]t (?:was|is|had been) (?:in fact |rather )?$");

    private static final Pattern FIRST = Pattern.compile(
            "\\b(?:the (?:first|only|one)(?: (?:person|man|woman|one|people))?) (?:to (?<verb>\\p{Ll}+)|who (?<past>\\p{Ll}+))"
                    + " (?<done>[^,;.]+)");

    /// What tells that nobody else did it, or not so soon.
    private static final Pattern ALONE = Pattern.compile(
            "\\b(?:before any(?:one|body)|(?:and|by) no(?:body| one)) else\\b|\\ball by (?:him|her|it)self\\b");

    private static final Pattern ORDER =
            Pattern.compile("\\bg(?:ave|iven?|iving) (?:the|an) order (?:to|for) (?<done>[^,;.]+)");

    /// What ends a noun and the words before it.
    private static final Pattern BEHIND = Pattern.compile(
            " (?:of|when|while|after|before|as|and|who|which|that|on|in|at|by|from|with|during|because|since)\\b");

    /// What a statement tells of a deed; null where it tells of none, or leaves the doer or the verb's meaning out.
    public static @Nullable Deed of(Statement statement) {
        if (statement.claim().negated() || !statement.asserted()) {
            return null;
        }
        Thing subject = statement.subject();
        Thing object = statement.object();
        if (subject == null || object == null || statement.counts(object.span())) {
            return null;
        }
        if (statement.claim().lemma().equals("be")) {
            return first(statement, subject);
        }
        Deed order = order(statement, subject);
        if (order != null || statement.light()) {
            return order;
        }
        boolean passive = statement.passive();
        if (passive && !statement.claim().predicate().endsWith(" by")) {
            return null;
        }
        Thing doer = passive ? object : subject;
        Thing done = passive ? subject : object;
        return doer.mute()
                ? null
                : new Deed(
                        statement,
                        doer,
                        Words.stem(statement.claim().lemma()),
                        stems(done),
                        (!passive && lifted(statement, subject))
                                || ALONE.matcher(statement.ownText()).find());
    }

    /// "Gave the order to shut the airport": who ordered that it be shut.
    private static @Nullable Deed order(Statement statement, Thing subject) {
        Matcher order = ORDER.matcher(statement.claim().quote());
        return subject.mute() || !order.find()
                ? null
                : new Deed(
                        statement,
                        subject,
                        Words.stem("order"),
                        Words.stems(BEHIND.split(order.group("done"), 2)[0]),
                        lifted(statement, subject));
    }

    private static @Nullable Deed first(Statement statement, Thing subject) {
        Matcher first = FIRST.matcher(statement.ownText());
        if (subject.mute() || !first.find()) {
            return null;
        }
        String verb = first.group("verb") == null ? first.group("past") : first.group("verb");
        Set<String> done = Words.stems(BEHIND.split(first.group("done"), 2)[0]);
        return new Deed(statement, subject, Words.stem(verb), done, true);
    }

    private static Set<String> stems(Thing thing) {
        Set<String> stems = new LinkedHashSet<>(thing.names());
        stems.addAll(thing.nouns());
        return stems;
    }

    private static boolean lifted(Statement statement, Thing subject) {
        int start = subject.span().start();
        String text = statement.article().text();
        return LIFTED.matcher(text.substring(Math.max(0, start - BEFORE), start))
                .find();
    }

    /// Whether one of the two must be wrong: one deed, done by nobody else for what one of them says, and two doers.
    public boolean excludes(Deed other) {
        return (sole || other.sole) && same(other) && apart(this, other) && apart(other, this);
    }

    private boolean same(Deed other) {
        boolean topic = !Overlap.shared(statement.toldByVerb(), other.statement.toldByVerb())
                .isEmpty();
        boolean noticing = NOTICING.contains(verb) && NOTICING.contains(other.verb);
        boolean both = sole && other.sole && noticing; // "the first to see them"
        return (topic || noticing || Thesaurus.nearness(verb, other.verb) >= 0.8)
                && ((both && (done.isEmpty() || other.done.isEmpty()))
                        || done.stream()
                                .anyMatch(one ->
                                        other.done.stream().anyMatch(like -> Thesaurus.nearness(one, like) > 0)));
    }

    /// Whether a doer is neither that of another deed nor told of beside it.
    private static boolean apart(Deed one, Deed other) {
        Thing doer = one.doer;
        return doer.named()
                ? !doer.is(other.doer)
                        && Overlap.shared(doer.names(), other.statement.names()).isEmpty()
                : Thesaurus.nearness(one.head(), other.head()) == 0 && !other.statement.tells(one.head());
    }

    /// The stem of the doer's noun: "captain" of "the captain of a cargo plane".
    private String head() {
        List<Word> words = Words.content(BEHIND.split(value(), 2)[0]);
        return words.isEmpty() ? "" : words.getLast().stem();
    }

    /// The doer, as printed; by name where a pronoun is printed.
    public String value() {
        return statement.printed(doer);
    }
}
