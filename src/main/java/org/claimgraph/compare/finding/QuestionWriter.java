package org.claimgraph.compare.finding;

import java.util.Locale;
import java.util.Set;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.Modality;
import org.claimgraph.model.Quantity;
import org.jspecify.annotations.Nullable;

/// Puts the question that a claim answers: "Where did Bakanov and Duffy meet?"
final class QuestionWriter {
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    /// Words that a capital stands on only because they begin a sentence.
    private static final Set<String> OPENERS = Set.of(
            "The", "A", "An", "No", "This", "That", "These", "Those", "His", "Her", "Its", "Our", "Their", "There",
            "It", "He", "She", "We", "They", "Some", "All", "Both", "In", "On", "At", "By", "For", "From", "After",
            "Before");

    private static final Set<String> TIME_UNITS =
            Set.of("second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century");

    /// @param value the claim's answer in that dimension, where it is known
    String question(Claim claim, @Nullable Dimension dimension, @Nullable String value) {
        if (dimension == null) {
            return whole(claim);
        }
        return switch (dimension) {
            case PLACE -> asked("Where", claim);
            case TIME -> asked("When", claim);
            case QUANTITY -> quantity(claim, value);
            case ACTOR -> "Who " + predicateAndObject(claim) + "?";
            case NEGATION -> whole(claim);
            case OUTCOME -> "What came of " + about(claim, value) + "?";
        };
    }

    private static String whole(Claim claim) {
        return "Is it so that " + lowerFirst(withoutStop(claim.text())) + "?";
    }

    private static String asked(String word, Claim claim) {
        String subject = subject(claim);
        String[] verbs = claim.predicate().strip().split("\\s+", -1);
        String first = verbs[0].toLowerCase(Locale.ROOT);
        String object = claim.object() == null || claim.object().text().isBlank()
                ? ""
                : " " + claim.object().text();
        String start = word + " ";
        if (BE.contains(first)
                || claim.modality() == Modality.PLANNED
                || first.equals("will")
                || first.equals("would")) {
            String rest = BE.contains(first) ? rest(verbs) : " " + claim.lemma();
            String auxiliary = BE.contains(first) ? first : "will";
            if (BE.contains(first) && subject.equals("it") && !object.isEmpty()) { // "it was the first meeting"
                return capital(start + auxiliary + rest + object) + "?";
            }
            return capital(start + auxiliary + " " + subject + rest + object) + "?";
        }
        return capital(start + "did " + subject + " " + claim.lemma() + object) + "?";
    }

    /// The claim with its amount asked for in its place: "How many vehicles went into the river?"
    private static String quantity(Claim claim, @Nullable String value) {
        String text = withoutStop(claim.text());
        Quantity quantity = claim.quantities().stream()
                .filter(each -> each.text().equals(value))
                .findFirst()
                .orElse(null);
        if (quantity == null || !text.contains(quantity.text())) {
            return "How much is it: " + lowerFirst(text) + "?";
        }
        int at = text.indexOf(quantity.text());
        return capital(text.substring(0, at)
                        + asked(quantity)
                        + text.substring(at + quantity.text().length()))
                + "?";
    }

    private static String asked(Quantity quantity) {
        String unit = quantity.unit() == null ? "" : quantity.unit();
        if (TIME_UNITS.contains(unit)) {
            return "how long";
        }
        if (unit.equals("percent") || unit.equals("percentage point")) {
            return "what share";
        }
        boolean money = !unit.isEmpty() && unit.equals(unit.toUpperCase(Locale.ROOT));
        String counted = quantity.text().substring(quantity.text().lastIndexOf(' ') + 1);
        if (money || unit.contains(" per ")) {
            return "how much";
        }
        return unit.isEmpty() || counted.equals(quantity.text()) ? "how many" : "how many " + counted;
    }

    private static String predicateAndObject(Claim claim) {
        String object = claim.object() == null ? "" : " " + claim.object().text();
        return claim.predicate() + object;
    }

    /// What was acted on, unless the answer stands in it: "left Brussels 40 minutes late".
    private static String about(Claim claim, @Nullable String value) {
        Argument object = claim.object();
        return object == null || (value != null && object.text().contains(value)) ? subject(claim) : object.text();
    }

    private static String subject(Claim claim) {
        Argument subject = claim.subject();
        return subject == null ? "it" : lowerFirst(subject.text());
    }

    private static String rest(String[] verbs) {
        StringBuilder rest = new StringBuilder();
        for (int i = 1; i < verbs.length; i++) {
            rest.append(' ').append(verbs[i]);
        }
        return rest.toString();
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static String lowerFirst(String text) {
        String first = text.split(" ", 2)[0];
        return OPENERS.contains(first) ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
