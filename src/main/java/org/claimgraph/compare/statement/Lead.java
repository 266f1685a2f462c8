package org.claimgraph.compare.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Article;

/// What an article is about: the words of its headline and its first paragraphs. News names it there and then leaves it
/// out, or says "the bridge": so what a lead names is understood in every sentence behind it.
///
/// @param stems  the content words
/// @param topics the questions that they raise
public record Lead(Set<String> stems, Set<String> topics) {
    private static final int SHORTEST = 200;
    private static final int LONGEST = 500;

    /// The lead of an article, from its headline and the first paragraphs of its text.
    public static Lead of(Article article) {
        String text = article.text();
        int end = text.indexOf("\n", Math.min(text.length(), SHORTEST)); // past headings and datelines
        int limit = Math.min(text.length(), LONGEST);
        String first = text.substring(0, end < 0 || end > limit ? limit : end);
        List<Word> words = Words.of(article.title() + ".\n" + first);
        return new Lead(
                words.stream().filter(Words::isContent).map(Word::stem).collect(Collectors.toUnmodifiableSet()),
                Topics.of(words).stream().map(Topics.Hit::topic).collect(Collectors.toUnmodifiableSet()));
    }
}
