package org.claimgraph.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.lexicon.Lemmatizer;
import org.claimgraph.model.Span;

/// Parts a text into sentences of tokens with their tags, base forms and dependencies. Thread-safe; the models load
/// with the first text.
public final class TextAnalyzer {
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;

    private static final class Shipped {
        static final Tagger TAGGER = Tagger.shipped();
        static final DependencyParser PARSER = DependencyParser.shipped();
    }

    public TextAnalyzer() {
        Abbreviations abbreviations = new Abbreviations();
        tokenizer = new Tokenizer(abbreviations);
        splitter = new SentenceSplitter(abbreviations);
    }

    /// Analyzes `text`, whose paragraphs lie apart by blank lines; every offset of the result points into it.
    public AnalyzedText analyze(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            for (List<Span> tokens : splitter.sentences(text, tokenizer.tokens(text, paragraph))) {
                sentences.add(sentence(text, tokens));
            }
        }
        return new AnalyzedText(text, sentences);
    }

    private static Sentence sentence(String text, List<Span> spans) {
        Words words = new Words(text, spans);
        String[] tags = Shipped.TAGGER.tags(text, spans, words);
        SentenceOpening.mend(tags);
        VerbsOfAmount.mend(text, spans, tags);
        OrdinalAdverbs.mend(text, spans, tags);
        Prepositions.mend(text, spans, tags);
        FiniteForms.mend(text, spans, tags);
        DependencyParser.Parse parse = Shipped.PARSER.parse(words, tags);
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < tags.length; i++) {
            String word = spans.get(i).of(text);
            String lemma = Lemmatizer.lemma(word, tags[i]);
            tokens.add(new Token(spans.get(i), word, lemma, tags[i], parse.heads()[i], parse.relations()[i]));
        }
        return new Sentence(spans.getFirst().joined(spans.getLast()), tokens);
    }
}
