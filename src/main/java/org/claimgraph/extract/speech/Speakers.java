package org.claimgraph.extract.speech;

import java.util.List;
import java.util.regex.Pattern;
import org.claimgraph.extract.name.Names;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Tells which entity a source names or refers to.
final class Speakers {
    /// "a plumber at the firm" speaks for himself; "a spokesman for the firm" for the firm.
    private static final Pattern BESIDE = Pattern.compile("(?is).*\\b(at|in|near|with|from) (the |a |an )?");

    private final String text;
    private final List<Mention> mentions;

    Speakers(Names names, String text) {
        this.text = text;
        mentions = names.mentions().stream()
                .filter(mention -> mention.entityId() != null)
                .toList();
    }

    /// The first person of the source, else the entity mentioned first; null if none is.
    @Nullable
    String entity(Span source) {
        List<Mention> within = mentions.stream()
                .filter(mention -> source.contains(mention.span()))
                .toList();
        return within.stream()
                .filter(mention -> mention.type() == EntityType.PERSON)
                .findFirst()
                .or(() -> within.stream().findFirst().filter(mention -> !isBeside(source, mention)))
                .map(Mention::entityId)
                .orElse(null);
    }

    private boolean isBeside(Span source, Mention mention) {
        int from = source.start();
        return mention.span().start() > from
                && BESIDE.matcher(text.substring(from, mention.span().start())).matches();
    }
}
