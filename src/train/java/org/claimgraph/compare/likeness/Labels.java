package org.claimgraph.compare.likeness;

import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.value.Value;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.compare.likeness.LabelledStory.Kind;
import org.claimgraph.compare.likeness.LabelledStory.Mention;
import org.claimgraph.compare.likeness.LabelledStory.Pair;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Which labelled answers two values are: their claims stand in the labelled sentences, and they are the values that the
/// labels name.
final class Labels {
    private static final double ENOUGH = 0.4;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?|\\p{L}+");
    private static final List<String> SMALL = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
    private static final Map<String, String> TENS = Map.of(
            "thirty", "30", "forty", "40", "fifty", "50", "sixty", "60", "seventy", "70", "eighty", "80", "ninety",
            "90", "half", "0.5");
    private static final Set<String> MUTE =
            Set.of("the", "and", "about", "some", "nearly", "around", "more", "than", "over", "early", "late", "least");

    private Labels() {}

    /// What a story's labels say of two values, null when they do not answer one labelled question.
    static @Nullable Kind of(Likeness likeness, String article, String other, List<Pair> pairs) {
        for (Pair pair : pairs) {
            boolean straight = is(likeness.later(), article, pair.one()) && is(likeness.earlier(), other, pair.other());
            boolean turned = is(likeness.later(), article, pair.other()) && is(likeness.earlier(), other, pair.one());
            if (straight || turned) {
                return pair.kind();
            }
        }
        return null;
    }

    static boolean is(Value value, String article, Mention mention) {
        if (!article.equals(mention.article()) || !sharesValue(value, mention.value())) {
            return false;
        }
        Statement statement = value.statement();
        int at = statement.article().text().indexOf(mention.quote());
        if (at < 0) {
            return false;
        }
        Span claim = statement.claim().span();
        int shared = Math.min(claim.end(), at + mention.quote().length()) - Math.max(claim.start(), at);
        return shared >= ENOUGH * Math.min(claim.length(), mention.quote().length());
    }

    private static boolean sharesValue(Value value, String label) {
        boolean figure = value instanceof Value.Figure;
        Set<String> mine = tokens(value.text(), figure);
        boolean lone = figure && mine.isEmpty(); // "an hour"
        mine = lone ? tokens(value.text(), false) : mine;
        mine.retainAll(tokens(label, figure && !lone));
        return !mine.isEmpty();
    }

    /// The numbers of a text, in digits; other words too unless only numbers count.
    private static Set<String> tokens(String text, boolean numbersOnly) {
        Set<String> tokens = new HashSet<>();
        Matcher matcher = NUMBER.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String token = matcher.group().replace(",", "");
            String number = SMALL.contains(token) ? String.valueOf(SMALL.indexOf(token)) : TENS.get(token);
            if (number != null) {
                tokens.add(number);
            } else if (Character.isDigit(token.charAt(0)) || (!numbersOnly && token.length() > 2 && !MUTE.contains(token))) {
                tokens.add(token);
            }
        }
        return tokens;
    }
}
