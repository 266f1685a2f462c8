package org.claimgraph.compare.finding;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.Modality;
import org.claimgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Puts the question that a claim answers: "Where did Bakanov and Duffy meet?"
final class QuestionWriter {
    private static final Set<String> CAUSING =
            Set.of("cause", "trigger", "spark", "start", "ignite", "prompt", "lead", "bring", "set", "light");

    /// Verbs that only point at the event: "it marks the first meeting since".
    private static final Set<String> MARKING = Set.of("be", "mark");

    private static final Asked BLAME = Asked.of("What was to blame?", 5);

    private static final Pattern BECAUSE = Pattern.compile(
            "(?i)[\\s,]*\\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|over|after|when)\\b.*");

    private static final Pattern CAUSED_BY = Pattern.compile(
            "(?i)(?:.*\\s)?(caused|sparked|triggered|started|ignited|brought about|set off)\\s+by\\b.*");

    private static final Pattern PASSIVE = Pattern.compile("(?i)\\b(?:is|are|was|were|been|be)\\b");

    /// Where a verb without an object leads: "tore | through the old mill".
    private static final Pattern THROUGH =
            Pattern.compile("(?i)(?:through|into|off|out|up|down|away|over|across)\\b.*");

    private static final Pattern NONE = Pattern.compile("(?i)\\b(?:no|not|never|none|nobody|nothing|neither)\\b");

    /// @param value the claim's answer in that dimension, where it is known
    /// @param rule  by which the claim was held against another: "cause-differs/4"
    Asked question(Claim claim, @Nullable Dimension dimension, @Nullable String value, String rule) {
        Inversion inversion = Inversion.of(claim);
        if (dimension == null) {
            return holder(claim) != null
                    ? Asked.of("Who " + claim.predicate() + " " + Phrase.office(object(claim)) + "?", 0)
                    : affirmed(Asked.whole(claim, inversion), null);
        }
        return switch (dimension) {
            case PLACE -> asked("where", claim, inversion, value);
            case TIME -> asked("when", claim, inversion, value);
            case QUANTITY -> AmountQuestion.ask(claim, inversion, value);
            case ACTOR -> Asked.of("Who " + claim.predicate() + " " + object(claim) + "?", 0);
            case NEGATION -> affirmed(Asked.whole(claim, inversion), value);
            case OUTCOME -> rule.startsWith("cause") ? why(claim, inversion, value) : outcome(claim, value);
        };
    }

    /// Who is said to hold an office of a body: the claim answers who holds it. Null where it says no such thing.
    @Nullable
    String holder(Claim claim) {
        Argument subject = claim.subject();
        if (subject == null
                || subject.entityId() == null
                || claim.negated()
                || !claim.lemma().equals("be")) {
            return null;
        }
        String office = object(claim);
        int of = office.indexOf(" of ");
        boolean named = of > 0 && Phrase.isOffice(office.substring(0, of));
        return named && !office.matches("(?i)(?:a|an|one|former|not)\\b.*") ? subject.text() : null;
    }

    private static Asked asked(String word, Claim claim, @Nullable Inversion inversion, @Nullable String value) {
        if (inversion == null) {
            return Asked.whole(claim, null).strained(2);
        }
        String answer = value == null ? "" : value;
        String subject = Phrase.without(inversion.subject(), answer);
        String object = told(claim, inversion, answer);
        if (subject.matches("(?i)|the|an?|this|that")
                || subject.matches("(?i).*\\b(?:to|for|from|with|of)(?: in\\b.*)?")) {
            return Asked.whole(claim, inversion).strained(4);
        }
        if (!subject.equals(inversion.subject())) { // "the meeting in Houston signals a thaw" tells where it was
            return Asked.of(Phrase.question(word, claim.modality() == Modality.PLANNED ? "is" : "was", subject), 1);
        }
        if (inversion.verb().isEmpty() && subject.equals("it") && !object.isEmpty()) { // "it was the first meeting"
            return Asked.of(Phrase.question(word, inversion.auxiliary(), object), 2);
        }
        if (word.equals("when") && tellsOfTheLast(claim, value)) {
            return MARKING.contains(claim.lemma())
                    ? Asked.whole(claim, inversion).strained(4)
                    : Asked.of(Phrase.question("when did", subject, "last", claim.lemma(), object), 0);
        }
        boolean bare = inversion.verb().isEmpty() && object.isEmpty();
        return Asked.of(inversion.ask(word, object), bare ? 1 : 0);
    }

    /// What the question asks beside its subject and verb: the object; or what follows, where a verb without one leads
    /// through something, or "is" says what something is. Times and the answer are left out.
    private static String told(Claim claim, Inversion inversion, String answer) {
        String object = Phrase.without(withoutTimes(object(claim), claim), answer);
        String rest = Phrase.without(Phrase.firstThing(inversion.rest()), answer);
        String told = object.isEmpty() && THROUGH.matcher(inversion.rest()).matches() ? rest : object;
        boolean lone =
                inversion.verb().isEmpty() && (told.isEmpty() || claim.lemma().equals("be"));
        return lone ? withoutTimes(rest, claim) : told;
    }

    private static String withoutTimes(String phrase, Claim claim) {
        String left = phrase;
        for (TimeExpression time : claim.times()) {
            left = Phrase.without(left, time.text());
        }
        return left;
    }

    /// Whether the time is that of the last time, told by the next: "the first since 2018".
    private static boolean tellsOfTheLast(Claim claim, @Nullable String value) {
        String told = value == null ? "" : Pattern.quote(value);
        return Pattern.compile("(?i)\\bfirst\\b.*\\b(?:since|in) (?:\\w+ )?" + told)
                .matcher(claim.text())
                .find();
    }

    /// What brought something about.
    private static Asked why(Claim claim, @Nullable Inversion inversion, @Nullable String value) {
        if (inversion == null) {
            return BLAME;
        }
        String told = inversion.verb() + " " + inversion.rest();
        Matcher causedBy = CAUSED_BY.matcher(told);
        if (causedBy.matches()) {
            return Asked.of(Phrase.question("what", causedBy.group(1), inversion.subject()), 0);
        }
        Matcher because = BECAUSE.matcher(inversion.rest());
        if (because.find()) {
            String before = inversion.rest().substring(0, because.start());
            if (value == null || !before.contains(value)) {
                return Asked.of(inversion.ask("why", before), before.isEmpty() ? 1 : 0);
            }
        }
        if (CAUSING.contains(claim.lemma()) && !object(claim).isEmpty()) {
            return Asked.of(Phrase.question("what", claim.predicate(), Phrase.firstThing(inversion.rest())), 1);
        }
        return BLAME;
    }

    /// What was acted on, unless it has a name of its own or the answer stands in it: "left Brussels 40 minutes late".
    private static Asked outcome(Claim claim, @Nullable String value) {
        Argument subject = claim.subject();
        Argument object = claim.object();
        boolean passive =
                claim.lemma().equals("be") || PASSIVE.matcher(claim.predicate()).find();
        boolean acted = object != null
                && !passive
                && object.entityId() == null
                && (value == null || !object.text().contains(value));
        Argument about = acted ? object : subject;
        return about == null
                ? Asked.of("What came of it?", 3)
                : Asked.of("What became of " + Phrase.amidSentence(about.text(), about.entityId() != null) + "?", 0);
    }

    /// "Was there a warning?" is better asked than "Was there no warning?"
    private static Asked affirmed(Asked asked, @Nullable String value) {
        boolean denies = (value != null && NONE.matcher(value).lookingAt())
                || NONE.matcher(asked.text()).find();
        return denies ? asked.strained(3) : asked;
    }

    private static String object(Claim claim) {
        return claim.object() == null ? "" : claim.object().text();
    }
}
