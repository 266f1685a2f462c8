package org.claimgraph.extract.name;

import java.util.List;

/// What the word lists tell of each piece of a sentence, as bits.
final class WordClues {
    private static final int FIRST_NAME = 1;
    private static final int TITLE = 2;
    private static final int ORGANIZATION_WORD = 4;
    private static final int PLACE_WORD = 8;
    private static final int COUNTRY = 16;
    private static final int DEMONYM = 32;
    private static final int TOWN = 64;
    private static final int CITY = 128;
    private static final int LANDMARK = 256;
    private static final int ORGANIZATION = 512;
    private static final int LARGE = 500;

    private final List<Piece> pieces;
    private final NameResources resources;
    private final int[] clues;

    WordClues(List<Piece> pieces, NameResources resources) {
        this.pieces = pieces;
        this.resources = resources;
        clues = new int[pieces.size()];
        for (int i = 0; i < clues.length; i++) {
            if (pieces.get(i).isCapital()) {
                clues[i] |= ofWord(pieces.get(i).text());
                places(i);
            }
        }
    }

    int[] clues() {
        return clues;
    }

    private int ofWord(String word) {
        int clue = resources.firstNames().contains(word) ? FIRST_NAME : 0;
        clue |= resources.titles().contains(word) ? TITLE : 0;
        clue |= resources.organizationWords().contains(word) ? ORGANIZATION_WORD : 0;
        clue |= resources.placeWords().contains(word) ? PLACE_WORD : 0;
        return clue | (resources.gazetteer().countryOf(word) != null ? DEMONYM : 0);
    }

    /// Marks the longest place that begins at a piece.
    private void places(int start) {
        StringBuilder phrase = new StringBuilder();
        int end = start;
        int best = 0;
        for (int i = start; i < Math.min(pieces.size(), start + 4); i++) {
            phrase.append(i == start ? "" : separator(i)).append(pieces.get(i).text());
            int clue = pieces.get(i).isCapital() ? ofPhrase(phrase.toString()) : 0;
            if (clue != 0) {
                best = clue;
                end = i + 1;
            }
        }
        for (int i = start; i < end; i++) {
            clues[i] |= best;
        }
    }

    private String separator(int i) {
        return pieces.get(i - 1).span().end() == pieces.get(i).span().start() ? "" : " ";
    }

    private int ofPhrase(String phrase) {
        if (resources.organizations().contains(phrase)) {
            return ORGANIZATION;
        }
        if (resources.gazetteer().isCountry(phrase)) {
            return COUNTRY;
        }
        int thousands = resources.gazetteer().thousands(phrase);
        if (thousands > 0) {
            return thousands >= LARGE ? CITY : TOWN;
        }
        return thousands == 0 || resources.gazetteer().isPlaceButCity(phrase) ? LANDMARK : 0;
    }
}
