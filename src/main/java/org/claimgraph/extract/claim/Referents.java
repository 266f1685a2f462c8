package org.claimgraph.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.name.EventPronoun;
import org.claimgraph.extract.name.Names;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Mention;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Quotation;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Resolves the pronouns of reported speech that nothing else has resolved: "I" and "we" are the speaker, and so are
/// "it" or "he" as long as no other thing of that kind has been named in the speaker's words.
final class Referents {
    private static final Set<String> OWN = Set.of("i", "we", "me", "us", "my", "our");
    private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her", "him");
    private static final Set<String> COLLECTIVE = Set.of("it", "its", "they", "their");

    private final ClaimMaterial material;
    private final Layout layout;
    private final Set<Span> known;
    private final Map<String, NamedEntity> entities;

    private Referents(ClaimMaterial material) {
        this.material = material;
        this.layout = new Layout(material);
        this.known = material.names().mentions().stream()
                .filter(mention -> mention.entityId() != null)
                .map(Mention::span)
                .collect(Collectors.toSet());
        this.entities = material.names().entities().stream()
                .collect(Collectors.toMap(NamedEntity::id, Function.identity(), (first, again) -> first));
    }

    /// The material with those mentions added.
    static ClaimMaterial resolved(ClaimMaterial material) {
        return material.with(new Referents(material).names());
    }

    private Names names() {
        Map<Span, Mention> resolved = new LinkedHashMap<>();
        for (Sentence sentence : material.text().sentences()) {
            for (Token token : sentence.tokens()) {
                boolean refers = token.tag().startsWith("PRP") && !isEmpty(token, sentence.tokens());
                Mention mention = refers ? mention(token) : null;
                if (mention != null) {
                    resolved.put(token.span(), mention);
                }
            }
        }
        List<Mention> mentions = new ArrayList<>(material.names().mentions());
        mentions.removeIf(mention -> resolved.containsKey(mention.span()));
        mentions.addAll(resolved.values());
        mentions.sort(Comparator.comparing(Mention::span));
        return new Names(material.names().entities(), mentions);
    }

    private static boolean isEmpty(Token pronoun, List<Token> tokens) {
        return Words.is(pronoun, "it")
                && (presents(pronoun, tokens) || EventPronoun.at(tokens, tokens.indexOf(pronoun)));
    }

    /// "it was the wind", "it is a pity": an "it" that stands for what is named behind it.
    private static boolean presents(Token pronoun, List<Token> tokens) {
        int verb = pronoun.head();
        return verb >= 0
                && tokens.get(verb).lemma().equals("be")
                && tokens.stream()
                        .anyMatch(token ->
                                token.head() == verb && token.relation().equals("attr"));
    }

    private @Nullable Mention mention(Token pronoun) {
        Quotation quotation = known.contains(pronoun.span()) ? null : innermost(pronoun);
        NamedEntity speaker =
                quotation == null || quotation.entityId() == null ? null : entities.get(quotation.entityId());
        if (quotation == null || speaker == null || !fits(pronoun, speaker, quotation)) {
            return null;
        }
        return new Mention(pronoun.span(), pronoun.text(), speaker.type(), Mention.Form.PRONOUN, speaker.id());
    }

    private @Nullable Quotation innermost(Token token) {
        return layout.quotationsOf(token.span()).stream()
                .min(Comparator.comparingInt(
                        quotation -> quotation.content().getFirst().length()))
                .orElse(null);
    }

    private boolean fits(Token pronoun, NamedEntity speaker, Quotation quotation) {
        String word = pronoun.text().toLowerCase(Locale.ENGLISH);
        if (OWN.contains(word)) {
            return quotation.kind() != Quotation.Kind.INDIRECT;
        }
        boolean person = speaker.type() == EntityType.PERSON;
        boolean agrees = person ? PERSONAL.contains(word) : COLLECTIVE.contains(word);
        return agrees
                && quotation.kind() != Quotation.Kind.DIRECT
                && !namesAnother(quotation, pronoun, speaker, person);
    }

    /// Whether the words before the pronoun name another of the speaker's kind.
    private boolean namesAnother(Quotation quotation, Token pronoun, NamedEntity speaker, boolean person) {
        int from = quotation.content().getFirst().start();
        return from <= pronoun.span().start()
                && layout.mentionsIn(new Span(from, pronoun.span().start())).stream()
                        .anyMatch(mention -> !speaker.id().equals(mention.entityId())
                                && (mention.type() == EntityType.PERSON) == person);
    }
}
