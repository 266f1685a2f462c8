package org.claimgraph.extract.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.FirstNames;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.EntityType;

/// Tells towns that no list knows from people and firms by where their names stand: in the dateline that
/// opens a report ("OSTMARK, March 4 (APA) -"), behind "in" ("seized in Ostmark", not "trust in
/// Lindqvist"), and beside what they are ("the village of Ostmark", "Ostmark, a village in the hills").
/// Thread-safe.
final class PlaceSurroundings {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> KINDS = Set.of(
            "village",
            "town",
            "city",
            "island",
            "suburb",
            "district",
            "county",
            "hamlet",
            "province",
            "region",
            "port");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

    private final FirstNames firstNames;
    private final Set<String> governors = WordList.words("name-in-governors");

    PlaceSurroundings(FirstNames firstNames) {
        this.firstNames = firstNames;
    }

    /// The names of the text that stand where only a place does, folded, whatever their type.
    Set<String> places(AnalyzedText text, List<Name> names) {
        Set<String> places = new HashSet<>();
        for (Name name : names) {
            List<Token> tokens = text.sentences().get(name.sentence()).tokens();
            if (isDateline(tokens, name)
                    || isNamedAs(tokens, name)
                    || (isWithin(tokens, name) && !isSomeone(name, names))) {
                places.add(Gazetteer.fold(name.text()));
            }
        }
        return places;
    }

    /// Whether the name is one of the first two of a sentence that is a dateline: places, a date, the agency in
    /// brackets, a dash.
    private static boolean isDateline(List<Token> tokens, Name name) {
        Token first = tokens.getFirst();
        boolean second = name.first() > 1
                && tokens.subList(1, name.first() - 1).stream().allMatch(PlaceSurroundings::isUpper)
                && tokens.get(name.first() - 1).text().equals(",");
        return (name.first() == 0 || second)
                && tokens.size() > name.end()
                && first.text().length() > 1
                && isUpper(first)
                && DASHES.contains(tokens.getLast().text())
                && tokens.stream().noneMatch(token -> token.tag().startsWith("VB"));
    }

    private static boolean isUpper(Token token) {
        return token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    /// "The island of Fjarholm", "Fjarholm, an island off the coast".
    private static boolean isNamedAs(List<Token> tokens, Name name) {
        int lead = name.first() - 1;
        if (lead > 0
                && tokens.get(lead).text().equals("of")
                && KINDS.contains(tokens.get(lead - 1).text())) {
            return true;
        }
        int at = name.end();
        if (at + 2 >= tokens.size()
                || !tokens.get(at).text().equals(",")
                || !ARTICLES.contains(tokens.get(at + 1).text())) {
            return false;
        }
        int noun = at + 2;
        while (noun < tokens.size() && tokens.get(noun).tag().startsWith("JJ")) {
            noun++;
        }
        return noun < tokens.size() && KINDS.contains(tokens.get(noun).text());
    }

    private boolean isWithin(List<Token> tokens, Name name) {
        int lead = name.first() - 1;
        boolean owner =
                name.end() < tokens.size() && tokens.get(name.end()).tag().equals("POS");
        return name.type() == EntityType.PERSON
                && lead > 0
                && tokens.get(lead).text().equals("in")
                && !owner
                && !governors.contains(tokens.get(lead - 1).lemma());
    }

    /// Whether a first name begins the name, or another name of the text ends with it.
    private boolean isSomeone(Name name, List<Name> names) {
        int space = name.text().indexOf(' ');
        return space > 0
                ? firstNames.contains(name.text().substring(0, space))
                : firstNames.contains(name.text()) || name.endsOneOf(names);
    }
}
