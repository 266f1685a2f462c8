package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.FirstNames;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Span;

/// Finds names by capitals, lists and the words around them.
final class NameRecognizer {
    private static final Set<String> JOINERS = Set.of("of", "&", "de", "van", "von", "bin", "al", "del", "la");

    private final Gazetteer gazetteer;
    private final FirstNames firstNames = new FirstNames();
    private final Set<String> titles = WordList.table("person-titles").keySet();
    private final Set<String> organizationWords = WordList.words("organization-words");
    private final Set<String> placeWords = WordList.words("place-words");

    NameRecognizer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Name> names(AnalyzedText text) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            scan(text, i, names);
        }
        return names;
    }

    private void scan(AnalyzedText text, int index, List<Name> names) {
        List<Token> tokens = text.sentences().get(index).tokens();
        int i = 0;
        while (i < tokens.size()) {
            int end = i;
            while (end < tokens.size() && (isName(tokens.get(end)) || joins(tokens, i, end))) {
                end++;
            }
            if (end > i) {
                add(text, index, i, end, names);
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean joins(List<Token> tokens, int start, int at) {
        return at > start
                && at + 1 < tokens.size()
                && JOINERS.contains(tokens.get(at).text())
                && isName(tokens.get(at + 1));
    }

    private static boolean isName(Token token) {
        return token.tag().startsWith("NNP")
                && Character.isUpperCase(token.text().charAt(0));
    }

    private void add(AnalyzedText text, int index, int start, int end, List<Name> names) {
        Sentence sentence = text.sentences().get(index);
        int first = start;
        boolean titled = false;
        while (first + 1 < end && titles.contains(sentence.tokens().get(first).text())) {
            first++;
            titled = true;
        }
        Span span = sentence.tokens()
                .get(first)
                .span()
                .joined(sentence.tokens().get(end - 1).span());
        String words = span.of(text.text());
        if (gazetteer.countryOf(words) == null) {
            names.add(new Name(index, first, end, span, words, type(words, titled)));
        }
    }

    private EntityType type(String words, boolean titled) {
        String first = words.split(" ", 2)[0];
        String last = words.substring(words.lastIndexOf(' ') + 1);
        if (titled) {
            return EntityType.PERSON;
        }
        if (gazetteer.isCountry(words) || gazetteer.isPlace(words) || placeWords.contains(last)) {
            return EntityType.PLACE;
        }
        if (organizationWords.contains(last) || Aliases.isAcronym(words)) {
            return EntityType.ORGANIZATION;
        }
        return firstNames.contains(first) && words.contains(" ") ? EntityType.PERSON : EntityType.OTHER;
    }
}
