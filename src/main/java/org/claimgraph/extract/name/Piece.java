package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.Characters;
import org.claimgraph.model.Span;

/// What a name is made of: a token, or a part of one between hyphens, since "U.S.-Russia" names two things.
///
/// @param text  its characters by their plain twins
/// @param token the index of its token in the sentence
record Piece(Span span, String text, int token) {
    static List<Piece> of(Sentence sentence) {
        List<Piece> pieces = new ArrayList<>(sentence.tokens().size() + 4);
        for (int i = 0; i < sentence.tokens().size(); i++) {
            split(sentence.tokens().get(i), i, pieces);
        }
        return pieces;
    }

    private static void split(Token token, int index, List<Piece> pieces) {
        String text = Characters.plain(token.text());
        int start = 0;
        for (int hyphen = text.indexOf('-', 1);
                hyphen > 0 && hyphen < text.length() - 1;
                hyphen = text.indexOf('-', hyphen + 1)) {
            if (hyphen > start) {
                add(token, text, start, hyphen, index, pieces);
            }
            add(token, text, hyphen, hyphen + 1, index, pieces);
            start = hyphen + 1;
        }
        add(token, text, start, text.length(), index, pieces);
    }

    private static void add(Token token, String text, int start, int end, int index, List<Piece> pieces) {
        int offset = token.span().start();
        pieces.add(new Piece(new Span(offset + start, offset + end), text.substring(start, end), index));
    }

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }
}
