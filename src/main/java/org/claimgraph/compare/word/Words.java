package org.claimgraph.compare.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimgraph.lexicon.WordList;

/// Cuts a text into words and tells the ones that carry meaning from the ones that only join them.
public final class Words {
    private static final Pattern WORD = Pattern.compile("\\d+(?:[.,:]\\d+)*|\\p{L}+(?:['&.]\\p{L}+)*");

    private static final class Common {
        static final Set<String> STEMS = listed("compare-stopwords");
    }

    private Words() {}

    /// Every word and number of the text, in order; signs are left out.
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain(text));
        while (matcher.find()) {
            String word = matcher.group();
            words.add(new Word(word, Stem.of(word), matcher.start(), matcher.end()));
        }
        return words;
    }

    /// The words that carry meaning: neither numbers nor the common ones that join others.
    public static List<Word> content(String text) {
        return of(text).stream().filter(Words::isContent).toList();
    }

    /// The stems of [#content], each once, in order.
    public static Set<String> stems(String text) {
        return content(text).stream().map(Word::stem).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public static boolean isContent(Word word) {
        return !word.numeric() && word.stem().length() > 1 && !Common.STEMS.contains(word.stem());
    }

    public static String stem(String word) {
        return Stem.of(word);
    }

    /// The stems of a word list under `/lexicon`.
    public static Set<String> listed(String list) {
        return WordList.words(list).stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());
    }

    /// The text with typographic quotes, hyphens and spaces as their plain twins; as long as it was.
    public static String plain(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('‑', '-')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}
