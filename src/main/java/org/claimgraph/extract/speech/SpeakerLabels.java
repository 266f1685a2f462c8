package org.claimgraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimgraph.extract.name.Names;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Reads speaker labels, "JF: ..." and "Jeff Foust: ...", in interviews, transcripts and headlines.
final class SpeakerLabels {
    /// One to five capitalised words or initials at the start of a paragraph, and a colon.
    private static final Pattern LABEL = Pattern.compile(
            "(?m)(?:\\A|(?<=\\n\\n))[\"“]?((?:\\p{Lu}[\\p{L}.'’-]*)(?: (?:\\p{Lu}[\\p{L}.'’-]*|of|the)){0,4})(:) +(?=\\S)");

    private SpeakerLabels() {}

    static List<Draft> read(String text, Names names) {
        List<Draft> drafts = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            Span source = new Span(label.start(1), label.end(1));
            if (!isSpeaker(source, text, names)) {
                continue;
            }
            Draft draft = new Draft(source, named(source, text, drafts), new Span(label.start(2), label.end(2)), false);
            int end = text.indexOf("\n\n", label.end());
            draft.content.add(new Span(label.end(), end < 0 ? text.length() : end));
            drafts.add(draft);
        }
        return drafts;
    }

    /// The first words of all, initials, words in capitals, or words that name a person or a body: not "Top Stories".
    private static boolean isSpeaker(Span label, String text, Names names) {
        String words = label.of(text);
        return label.start() == 0
                || words.equals(words.toUpperCase(Locale.ENGLISH))
                || names.mentions().stream()
                        .anyMatch(mention -> mention.span().overlaps(label)
                                && (mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANIZATION));
    }

    /// The speaker's name: the label itself, or for initials the earlier words that they are the initials of.
    private static @Nullable Span named(Span label, String text, List<Draft> before) {
        String words = label.of(text);
        if (words.length() > 3 || !words.equals(words.toUpperCase(Locale.ENGLISH))) {
            return label;
        }
        for (Draft draft : before.reversed()) {
            if (draft.source != null && initials(draft.source.of(text)).equals(words)) {
                return draft.source;
            }
        }
        Matcher name = Pattern.compile("\\b" + pattern(words) + "\\b").matcher(text);
        return name.find() && name.start() < label.start() ? new Span(name.start(), name.end()) : label;
    }

    private static String pattern(String initials) {
        return initials.chars().mapToObj(letter -> (char) letter + "\\p{Ll}+").collect(Collectors.joining(" "));
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return initials.toString();
    }
}
