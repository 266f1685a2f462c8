package org.claimgraph.extract.speech;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Gives quoted passages without a cue of their own to the speaker who goes on, or to the one announced before them.
final class Continuations {
    private static final Pattern SIGNATURE = Pattern.compile("\\s*([–—―-]{1,2}) ?(\\p{Lu}[^,\\n]{2,60})");

    private final String text;
    private final List<Draft> drafts;

    /// @param drafts in the order of their cues
    Continuations(String text, List<Draft> drafts) {
        this.text = text;
        this.drafts = drafts;
    }

    void attach(List<Span> quoted) {
        for (Span passage : quoted) {
            if (isSpeech(passage) && drafts.stream().noneMatch(draft -> draft.covers(passage))) {
                Draft signed = signature(passage);
                Draft speaker = signed == null ? speaker(passage) : signed;
                if (speaker != null) {
                    speaker.content.add(passage);
                }
                if (signed != null) {
                    drafts.add(signed);
                }
            }
        }
    }

    /// Whole sentences, not a word or a title in quotation marks: it starts like one and ends like one.
    private boolean isSpeech(Span passage) {
        String before = text.substring(Math.max(0, passage.start() - 2), passage.start())
                .strip();
        boolean opensLine = passage.start() == 0 || text.charAt(passage.start() - 1) == '\n';
        boolean opens = opensLine || before.isEmpty() || ".!?:”\"…,".indexOf(before.charAt(before.length() - 1)) >= 0;
        return opens && passage.of(text).chars().filter(Character::isWhitespace).count() >= 2;
    }

    /// A paragraph after the words that names their speaker behind a dash: "– Sen. Ann Lee, at a hearing".
    private @Nullable Draft signature(Span passage) {
        Matcher dash = SIGNATURE.matcher(text).region(passage.end(), text.length());
        if (!dash.lookingAt()) {
            return null;
        }
        Span source = new Span(dash.start(2), dash.end(2));
        return new Draft(source, source, new Span(dash.start(1), dash.end(1)), false);
    }

    private @Nullable Draft speaker(Span passage) {
        Draft last = null;
        for (Draft draft : drafts) {
            if (draft.spoken && draft.start() < passage.start()) {
                last = draft;
            }
        }
        return last != null && isNear(last, passage) ? last : null;
    }

    /// In the same paragraph, or right after a paragraph that ends with the speaker's announcement or words.
    private boolean isNear(Draft draft, Span passage) {
        int end = draft.content.stream().mapToInt(Span::end).reduce(draft.cue.end(), Math::max);
        String between = text.substring(Math.min(end, passage.start()), passage.start());
        int breaks = between.split("\n\n", -1).length - 1;
        return breaks == 0
                ? !draft.content.isEmpty() || between.length() < 200
                : breaks == 1 && opensParagraph(passage);
    }

    private boolean opensParagraph(Span passage) {
        return passage.start() >= 2 && text.startsWith("\n\n", passage.start() - 2);
    }
}
