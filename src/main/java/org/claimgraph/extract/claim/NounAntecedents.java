package org.claimgraph.extract.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.extract.clause.Clause;
import org.claimgraph.extract.clause.NounPhrases;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// What an "it" that opens a sentence stands for where no name does: the subject of the sentence before, "the ship";
/// and what "them" behind a second verb stands for: the object of the first.
///
/// The first only where that is one thing told by a plain phrase, and where what follows "it" tells of a thing:
/// not "it was announced that", "it took hours".
final class NounAntecedents {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");
    private static final int LONGEST = 5;

    private static final class Lists {
        /// Verbs whose "it" can stand for nothing, or for all that was said before.
        static final Set<String> EVENTS = WordList.words("claim-event-verbs");
        static final Set<String> PEOPLE = WordList.words("person-nouns");
    }

    private final ClaimMaterial material;
    private final Set<Span> resolved;
    private final Map<Span, String> found = new HashMap<>();

    private NounAntecedents(ClaimMaterial material) {
        this.material = material;
        resolved = material.names().mentions().stream()
                .filter(mention -> mention.entityId() != null)
                .map(Mention::span)
                .collect(Collectors.toSet());
    }

    /// The words that each such pronoun stands for, by where it stands.
    ///
    /// @param sentences all sentences of the text, in order
    static Map<Span, String> of(ClaimMaterial material, List<SentenceClauses> sentences) {
        NounAntecedents antecedents = new NounAntecedents(material);
        for (int i = 1; i < sentences.size(); i++) {
            antecedents.read(sentences.get(i - 1), sentences.get(i));
        }
        sentences.forEach(antecedents::readObjects);
        return antecedents.found;
    }

    /// "Found the recorders and sent them to Paris": of two verbs of one subject the object of the second is that of
    /// the first.
    private void readObjects(SentenceClauses clauses) {
        for (int i = 1; i < clauses.clauses().size(); i++) {
            Clause first = clauses.clauses().get(i - 1);
            Clause second = clauses.clauses().get(i);
            int at = second.verb().to();
            if (second.kind() == Clause.Kind.COORDINATED
                    && Objects.equals(first.subject(), second.subject())
                    && at < clauses.tokens().size()) {
                addObject(clauses, first, clauses.tokens().get(at));
            }
        }
    }

    private void addObject(SentenceClauses clauses, Clause first, Token pronoun) {
        String tag = Words.is(pronoun, "them") ? "NNS" : Words.is(pronoun, "it") ? "NN" : "";
        if (tag.isEmpty() || resolved.contains(pronoun.span())) {
            return;
        }
        List<Token> object = NounPhrases.startingAt(
                        clauses.sentence(),
                        first.verb().to(),
                        Math.min(first.range().to(), clauses.tokens().size()))
                .tokens(clauses.sentence());
        if (object.size() > 1 && object.size() <= LONGEST + 2 && isPlainPhrase(head(object), tag)) {
            found.put(pronoun.span(), definite(object));
        }
    }

    private void read(SentenceClauses before, SentenceClauses clauses) {
        Token first = clauses.tokens().getFirst();
        if (isIt(first)
                && !resolved.contains(first.span())
                && !parted(before.sentence(), clauses.sentence())
                && isTold(clauses)) {
            String words = subject(before);
            if (words != null) {
                found.put(first.span(), words);
            }
        }
    }

    private static boolean isIt(Token token) {
        return Words.is(token, "it") && token.tag().equals("PRP");
    }

    private boolean parted(Sentence before, Sentence sentence) {
        String between = material.text()
                .text()
                .substring(before.span().end(), sentence.span().start());
        return between.contains("\n\n");
    }

    /// Whether what follows is told of a thing.
    private static boolean isTold(SentenceClauses clauses) {
        Clause clause = clauses.clauses().stream()
                .filter(each -> each.subject() != null && each.subject().from() == 0)
                .findFirst()
                .orElse(null);
        if (clause == null) {
            return false;
        }
        List<Token> tokens = clauses.tokens();
        int main = clause.verb().main();
        String lemma = tokens.get(main).lemma();
        if (lemma.equals("be")) {
            return tokens.subList(main, Math.min(tokens.size(), main + 4)).stream()
                    .anyMatch(token -> token.tag().equals("CD"));
        }
        return !Lists.EVENTS.contains(lemma)
                && tokens.stream().limit(main + 3L).noneMatch(token -> Words.is(token, "that"));
    }

    private @Nullable String subject(SentenceClauses clauses) {
        Range subject = clauses.clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.MAIN)
                .map(Clause::subject)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (subject == null || subject.isEmpty()) {
            return null;
        }
        List<Token> tokens = subject.tokens(clauses.sentence());
        return tokens.size() == 1 ? found.get(tokens.getFirst().span()) : words(head(tokens));
    }

    /// "A fire" of "a fire at the port".
    private static List<Token> head(List<Token> tokens) {
        int to = 1;
        while (to < tokens.size() && !tokens.get(to).tag().equals("IN")) {
            to++;
        }
        return tokens.subList(0, to);
    }

    /// "The ship" for "a ship"; null for what is no plain phrase of one thing.
    private @Nullable String words(List<Token> tokens) {
        boolean plain = tokens.size() <= LONGEST
                && isPlainPhrase(tokens, "NN")
                && !Lists.PEOPLE.contains(Words.lower(tokens.getLast()));
        return plain ? definite(tokens) : null;
    }

    /// A phrase with its article made "the".
    private String definite(List<Token> tokens) {
        Span rest = tokens.get(1).span().joined(tokens.getLast().span());
        return "the " + rest.of(material.text().text());
    }

    /// An article, and words that end in a noun of this tag.
    private static boolean isPlainPhrase(List<Token> tokens, String tag) {
        return tokens.size() > 1
                && ARTICLES.contains(Words.lower(tokens.getFirst()))
                && tokens.getLast().tag().equals(tag)
                && tokens.stream().skip(1).allMatch(NounAntecedents::isPlain);
    }

    private static boolean isPlain(Token token) {
        return Words.isNoun(token)
                || token.tag().startsWith("JJ")
                || token.tag().equals("CD");
    }
}
