package org.claimgraph.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Citation;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Quotation;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Who answers for words of a text: the outlets credited for them, then those quoted, outermost first.
final class Chain {
    private final Layout layout;
    private final String text;
    private final Slots slots;
    private final UnnamedSpeakers unnamed;

    Chain(Layout layout, Slots slots) {
        this.layout = layout;
        this.text = layout.material().text().text();
        this.slots = slots;
        this.unnamed = new UnnamedSpeakers(layout);
    }

    /// @param quote     the claim's words
    /// @param predicate those of its predicate, which a quotation must hold
    List<Attribution> of(Span quote, Span predicate) {
        List<Attribution> chain = new ArrayList<>();
        for (Citation citation : layout.material().citations()) {
            if (citation.scope().contains(predicate)) {
                chain.add(outlet(citation));
            }
        }
        for (Quotation quotation : around(predicate)) {
            Attribution speaker = speaker(quotation);
            if (speaker != null && chain.stream().noneMatch(link -> link.equals(speaker))) {
                chain.add(speaker);
            }
        }
        return chain;
    }

    /// The word by which the nearest speaker says it, lower case; empty when none is quoted.
    String cueLemma(Span predicate) {
        List<Quotation> quotations = around(predicate);
        Span cue = quotations.isEmpty() ? null : quotations.getLast().cue();
        return cue == null ? "" : cue.of(text).toLowerCase(Locale.ENGLISH);
    }

    /// The quotations that hold a predicate, the longest, which quotes the others, first.
    private List<Quotation> around(Span predicate) {
        return layout.quotationsOf(predicate).stream()
                .filter(quotation -> quotation.content().stream()
                        .anyMatch(content -> content.contains(predicate) && !isInfinitive(content)))
                .sorted(Comparator.comparingInt(Chain::length).reversed())
                .toList();
    }

    private boolean isInfinitive(Span content) {
        return content.length() >= 3 && text.startsWith("to ", content.start());
    }

    private static int length(Quotation quotation) {
        return quotation.content().stream().mapToInt(Span::length).sum();
    }

    private Attribution outlet(Citation citation) {
        return new Attribution(
                Attribution.Kind.OUTLET, citation.name(), citation.span().of(text), citation.span(), null);
    }

    private @Nullable Attribution speaker(Quotation quotation) {
        Span source = quotation.source();
        if (source == null) {
            return null;
        }
        return new Attribution(
                Attribution.Kind.SPEAKER,
                name(source, slots.entity(quotation.entityId())),
                quotation.cue() == null ? null : quotation.cue().of(text),
                source,
                quotation.entityId());
    }

    private String name(Span source, @Nullable NamedEntity entity) {
        if (entity != null) {
            return entity.name();
        }
        String introduced = unnamed.behind(source);
        return introduced == null ? source.of(text) : introduced;
    }
}
