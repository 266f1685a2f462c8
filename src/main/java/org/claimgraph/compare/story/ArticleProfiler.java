package org.claimgraph.compare.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Article;
import org.claimgraph.model.ArticleProfile;

/// Makes profiles of articles from their titles and texts.
public final class ArticleProfiler {
    private static final double TITLE = 3;
    private static final double LEAD = 3;
    private static final int LEAD_WORDS = 60;
    private static final int LONGEST_NAME = 4;

    /// The profile of an article; what stands in the title or the lead counts more.
    public ArticleProfile profile(Article article) {
        Map<String, Double> counts = new HashMap<>();
        Set<String> lowerCase = lowerCased(article.text());
        count(counts, Words.of(article.title()), lowerCase, TITLE, Integer.MAX_VALUE);
        count(counts, Words.of(article.text()), lowerCase, LEAD, LEAD_WORDS);
        counts.replaceAll((key, count) -> 1 + Math.log(Math.max(1, count)));
        return new ArticleProfile(article.id(), article.storyId(), article.publishedAt(), counts);
    }

    private static void count(
            Map<String, Double> counts, List<Word> words, Set<String> lowerCase, double early, int earlyWords) {
        List<Word> name = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            double weight = i < earlyWords ? early : 1;
            boolean named = word.capitalized()
                    && !lowerCase.contains(word.text().toLowerCase(Locale.ROOT))
                    && Words.isContent(word);
            if (named && !name.isEmpty() && name.getLast().end() + 1 < word.start()) {
                addName(counts, name, weight);
                name.clear();
            }
            if (named && name.size() < LONGEST_NAME) {
                name.add(word);
            } else {
                addName(counts, name, weight);
                name.clear();
            }
            if (word.numeric()) {
                counts.merge("#:" + word.stem(), weight, Double::sum);
            } else if (Words.isContent(word)) {
                counts.merge((named ? "n:" : "w:") + word.stem(), weight, Double::sum);
            }
        }
        addName(counts, name, 1);
    }

    private static void addName(Map<String, Double> counts, List<Word> name, double weight) {
        if (name.size() > 1) {
            counts.merge("n:" + name.stream().map(Word::stem).collect(Collectors.joining(" ")), weight, Double::sum);
        }
    }

    /// Words that the text also has in lower case: no names, though a sentence may begin with them.
    private static Set<String> lowerCased(String text) {
        return Words.of(text).stream()
                .filter(word -> !word.capitalized())
                .map(Word::text)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
