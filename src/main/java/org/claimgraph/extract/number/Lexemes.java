package org.claimgraph.extract.number;

import java.util.List;

/// The lexemes of a sentence; beyond its ends stands `Lexeme.NONE`, so that neighbours need no bounds.
public record Lexemes(List<Lexeme> list) {
    public Lexemes {
        list = List.copyOf(list);
    }

    public Lexeme at(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : Lexeme.NONE;
    }

    public int size() {
        return list.size();
    }

    /// The lexeme after a hyphen that stands at `index` without a space; `index` itself where there is none.
    public int afterHyphen(int index) {
        return isHyphen(index) ? index + 1 : index;
    }

    /// Whether a hyphen stands right behind the lexeme before `index`.
    public boolean isHyphen(int index) {
        return at(index).is("-") && !at(index).spaced();
    }

    /// Whether the lexemes from `index` on are these words.
    public boolean are(int index, String... words) {
        for (int offset = 0; offset < words.length; offset++) {
            if (!at(index + offset).is(words[offset])) {
                return false;
            }
        }
        return true;
    }
}
