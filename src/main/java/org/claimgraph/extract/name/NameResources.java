package org.claimgraph.extract.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.lexicon.FirstNames;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.lexicon.WordClasses;
import org.claimgraph.lexicon.WordList;

/// The lists that tell names from other words, each loaded once.
record NameResources(
        Gazetteer gazetteer,
        FirstNames firstNames,
        WordClasses classes,
        NameWords words,
        NameLists lists,
        Set<String> titles,
        Set<String> organizationWords,
        Set<String> placeWords,
        Set<String> organizations) {
    static NameResources load(Gazetteer gazetteer) {
        return new NameResources(
                gazetteer,
                new FirstNames(),
                WordClasses.shared(),
                NameWords.load("/models/name-words.gz"),
                NameLists.load("/models/name-lists.gz"),
                WordList.table("person-titles").keySet(),
                WordList.words("organization-words"),
                WordList.words("place-words"),
                organizationNames());
    }

    private static Set<String> organizationNames() {
        Set<String> names = new HashSet<>();
        for (List<String> row : WordList.rows("organizations")) {
            names.add(row.getFirst());
            names.addAll(List.of(row.get(1).split(";")));
        }
        return names;
    }
}
