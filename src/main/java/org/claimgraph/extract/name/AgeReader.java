package org.claimgraph.extract.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/// Reads how old people are said to be, beside their names: "Vera Lunde, 34, rows", "Vera Lunde, aged 34", "34-year-old
/// rower Vera Lunde". Not "Vera Lunde (34)", which is as often a score, nor "Vera Lunde, 34 minutes later".
public final class AgeReader {
    private static final Pattern BEHIND = Pattern.compile("^(?:,? aged (\\d{1,3})\\b|, (\\d{1,3})[,.;])");
    private static final Pattern BEFORE = Pattern.compile("(\\d{1,3})-year-old (?:[\\p{L}-]+ ){0,3}$");
    private static final int FAR = 60;
    private static final int OLDEST = 115;

    /// The age of each person whose age stands beside a name of theirs, by the id of the entity, in years.
    public Map<String, Integer> ages(String text, List<Mention> mentions) {
        Map<String, Integer> ages = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.PERSON
                    && mention.form() == Mention.Form.NAME
                    && mention.entityId() != null) {
                Integer age = age(text, mention);
                if (age != null) {
                    ages.putIfAbsent(mention.entityId(), age);
                }
            }
        }
        return ages;
    }

    private static @Nullable Integer age(String text, Mention mention) {
        int start = mention.span().start();
        int end = mention.span().end();
        Matcher behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + FAR)));
        if (behind.find()) {
            return human(behind.group(1) == null ? behind.group(2) : behind.group(1));
        }
        Matcher before = BEFORE.matcher(text.substring(Math.max(0, start - FAR), start));
        return before.find() ? human(before.group(1)) : null;
    }

    private static @Nullable Integer human(String years) {
        int age = Integer.parseInt(years);
        return age > OLDEST ? null : age;
    }
}
