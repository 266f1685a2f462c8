package org.claimgraph.compare.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.lexicon.Lemmatizer;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Quantity;
import org.jspecify.annotations.Nullable;

/// Asks for an amount of a claim: "How many vehicles plunged into the water?", "For how much will Orbel buy it?"
final class AmountQuestion {
    private static final Set<String> TIME_UNITS =
            Set.of("second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century");

    /// What leads to an amount and is left out of its question.
    private static final Pattern LEADING = Pattern.compile(
            "(?i)(?:(?:only|the|an?|its|his|her|their|some|all|about|another|roughly|just|almost|as many as|as much as"
                    + "|a total of|an average of|a magnitude of|a record|at least|at most|up to|of|so far|in all"
                    + "|as a result)(?:,?\\s+|,?$))*");

    private static final Pattern PREPOSITION = Pattern.compile(
            "(?i)(?:^|.*\\s)(to|for|at|by|from|with|within|after|on|over|under|into|in|against|above|below)");

    /// An amount before this one in a list: "1,318 tortoises, 86 parrots and".
    private static final Pattern LISTED = Pattern.compile(".*\\d.*(?:,|\\sand)", Pattern.DOTALL);

    /// What belongs to the counted thing: "tonnes | of oil", "metres | tall".
    private static final Pattern BELONGING = Pattern.compile(
            "(?i)(?:long|tall|high|wide|deep|thick|away|late|early|short|apart|longer|higher|more)\\b"
                    + "|of\\s(?:(?!(?:in|at|on|from|by|to|with|for|during|near|after|before|over|under|into|through)\\b)\\S+(?:\\s+|$))+");

    private AmountQuestion() {}

    /// @param words what the amount is told in, as the finding prints it
    static Asked ask(Claim claim, @Nullable Inversion inversion, @Nullable String words) {
        Quantity quantity = claim.quantities().stream()
                .filter(each -> each.text().equalsIgnoreCase(words == null ? "" : words))
                .findFirst()
                .orElse(null);
        String text = Phrase.withoutStop(claim.text());
        int at = quantity == null ? -1 : Phrase.indexOf(text, quantity.text(), 0);
        if (quantity == null || at < 0) {
            return unasked(claim, inversion);
        }
        if (inversion != null) {
            int inRest = Phrase.indexOf(inversion.rest(), quantity.text(), 0);
            if (inRest >= 0) {
                return ofRest(
                        claim,
                        inversion,
                        quantity,
                        inversion.rest().substring(0, inRest).strip(),
                        inversion.rest().substring(inRest + quantity.text().length()));
            }
        }
        return ofBeginning(
                claim,
                inversion,
                quantity,
                text.substring(0, at),
                text.substring(at + quantity.text().length()));
    }

    /// The amount stands before the verb: the sentence keeps its order.
    private static Asked ofBeginning(
            Claim claim, @Nullable Inversion inversion, Quantity quantity, String before, String behind) {
        String tail = Phrase.firstThing(behind);
        if (LEADING.matcher(before.strip()).matches() && !isAge(quantity)) {
            return tail.isEmpty()
                    ? unasked(claim, inversion)
                    : Asked.of(
                            Phrase.question(phrase(quantity, tail), tail),
                            (inversion == null ? 4 : 0) + unnamed(quantity));
        }
        boolean amid =
                PREPOSITION.matcher(before.strip()).matches() || before.strip().endsWith(" of");
        return amid && !isAge(quantity)
                ? Asked.of(Phrase.question(before, phrase(quantity, behind), behind), 4)
                : unasked(claim, inversion);
    }

    /// The amount stands behind the verb: it goes to the front, with the preposition that leads to it.
    private static Asked ofRest(Claim claim, Inversion inversion, Quantity quantity, String before, String behind) {
        String tail = Phrase.firstThing(behind);
        if (isAge(quantity)) {
            return inversion.isLone() && before.isEmpty()
                    ? Asked.of(inversion.ask("how old", ""), 0)
                    : unasked(claim, inversion);
        }
        String asking = phrase(quantity, tail);
        if (asking.equals("what temperature") && inversion.subject().endsWith("temperature")) {
            asking = "how high";
        }
        Matcher belonging = BELONGING.matcher(tail);
        if (belonging.lookingAt()) {
            asking += " " + belonging.group().strip();
            tail = tail.substring(belonging.end()).strip();
        }
        int strain = unnamed(quantity);
        if (before.matches("(?i)(?:.*\\s)?every")) {
            return Asked.of(inversion.ask("how often", tail), strain);
        }
        if (LEADING.matcher(before).matches() || LISTED.matcher(before).matches()) {
            return Asked.of(inversion.ask(asking, tail), strain + (before.isEmpty() ? 0 : 1));
        }
        if (before.matches("worth|up|down|back")) {
            return Asked.of(inversion.ask(asking, before + " " + tail), strain);
        }
        Matcher preposition = PREPOSITION.matcher(before);
        if (preposition.matches() && !before.contains("first")) {
            String word = preposition.group(1).toLowerCase(Locale.ROOT);
            String kept = before.substring(0, preposition.start(1));
            return Asked.of(inversion.ask(word + " " + asking, kept + " " + tail), strain + 1);
        }
        return before.matches("(?i)(?:.*\\s)?(?:the|a|an|its|his|her|their|these|those)")
                ? unasked(claim, inversion)
                : Asked.of(Phrase.question(inversion.subject(), claim.predicate(), before, asking, tail), 4);
    }

    /// The claim as a whole, where no question can take its amount out of it.
    private static Asked unasked(Claim claim, @Nullable Inversion inversion) {
        return Asked.whole(claim, inversion).strained(4);
    }

    /// A bare number leaves open what is counted.
    private static int unnamed(Quantity quantity) {
        return quantity.unit() == null ? 1 : 0;
    }

    private static boolean isAge(Quantity quantity) {
        return Quantity.YEAR_OF_AGE.equals(quantity.unit());
    }

    /// What asks for the amount: "how many vehicles", "how long", "what percentage".
    private static String phrase(Quantity quantity, String behind) {
        String unit = quantity.unit() == null ? "" : quantity.unit();
        if (TIME_UNITS.contains(unit)) {
            return behind.isEmpty() || !behind.matches("(?:late|early|away|old|apart|later|earlier)\\b.*")
                    ? "how long"
                    : "how many " + counted(quantity);
        }
        if (unit.equals("percent") || unit.equals("percentage point")) {
            return "what percentage";
        }
        if (unit.startsWith("degree")) {
            return "what temperature";
        }
        if (unit.contains(" per hour")) {
            return "what speed";
        }
        boolean money = !unit.isEmpty() && unit.equals(unit.toUpperCase(Locale.ROOT));
        if (money || unit.contains(" per ") || (unit.isEmpty() && isBroken(quantity))) {
            return "how much";
        }
        String counted = counted(quantity);
        return counted.isEmpty() ? "how many" : "how many " + counted;
    }

    /// What is counted, as printed; a unit's sign written out.
    private static String counted(Quantity quantity) {
        String unit = quantity.unit();
        List<String> words = Arrays.asList(quantity.text().split(" "));
        if (unit == null || words.size() < 2) {
            return "";
        }
        String last = words.getLast();
        if (last.length() < 4
                && !last.equalsIgnoreCase(unit)
                && last.charAt(0) == unit.charAt(0)
                && !Lemmatizer.lemma(last, "NNS").equals(unit)) {
            return unit + "s";
        }
        int length = Math.min(unit.split(" ").length, words.size() - 1);
        String printed = String.join(" ", words.subList(words.size() - length, words.size()));
        return quantity.text().matches("(?i)(?:half )?(?:an?|one) .*") && printed.equals(unit)
                ? printed + "s"
                : printed;
    }

    private static boolean isBroken(Quantity quantity) {
        return quantity.value() != null && quantity.value() != Math.rint(quantity.value());
    }
}
