package org.claimgraph.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.lexicon.Lemmatizer;
import org.claimgraph.model.Span;

/// Parts a text into sentences of tokens with their tags, base forms and dependencies. Thread-safe.
public final class TextAnalyzer {
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;

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
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            String word = spans.get(i).of(text);
            String tag = RoughTagger.tag(word, i == 0);
            tokens.add(new Token(spans.get(i), word, Lemmatizer.lemma(word, tag), tag, i - 1, i == 0 ? "root" : "dep"));
        }
        return new Sentence(spans.getFirst().joined(spans.getLast()), tokens);
    }
}
