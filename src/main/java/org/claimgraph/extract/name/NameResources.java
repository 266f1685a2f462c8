package org.claimgraph.extract.name;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.FirstNames;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.lexicon.WordClasses;
import org.claimgraph.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// The lists that tell names from other words, each loaded once.
record NameResources(
        Gazetteer gazetteer,
        FirstNames firstNames,
        WordClasses classes,
        NameWords words,
        NameLists lists,
        Map<String, String> titleSexes,
        Set<String> titles,
        Set<String> organizationWords,
        Set<String> placeWords,
        Set<String> organizations) {
    static NameResources load(Gazetteer gazetteer) {
        Map<String, String> titles = WordList.table("person-titles");
        return new NameResources(
                gazetteer,
                new FirstNames(),
                WordClasses.shared(),
                NameWords.load("/models/name-words.bin"),
                NameLists.load("/models/name-lists.bin"),
                titles,
                titles.keySet(),
                WordList.words("organization-words"),
                WordList.words("place-words"),
                organizationNames());
    }

    /// The sex that a person's title or first name tells: `'m'`, `'f'` or null.
    @Nullable
    Character sexOf(Name name, AnalyzedText text) {
        List<Token> tokens = text.sentences().get(name.sentence()).tokens();
        if (name.first() > 0) {
            String sex = titleSexes.getOrDefault(tokens.get(name.first() - 1).text(), "");
            if (!sex.isEmpty()) {
                return sex.charAt(0);
            }
        }
        return name.text().contains(" ")
                ? firstNames.sex(name.text().substring(0, name.text().indexOf(' ')))
                : null;
    }

    private static Set<String> organizationNames() {
        Set<String> names = new HashSet<>();
        for (List<String> row : WordList.rows("organizations")) {
            names.add(row.getFirst());
            names.addAll(List.of(row.get(1).split(";", -1)));
        }
        return names;
    }
}
