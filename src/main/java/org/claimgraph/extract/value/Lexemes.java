package org.claimgraph.extract.value;

import java.util.List;

/// The lexemes of a sentence; beyond its ends stands `Lexeme.NONE`, so that neighbours need no bounds.
record Lexemes(List<Lexeme> list) {
    Lexemes {
        list = List.copyOf(list);
    }

    Lexeme at(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : Lexeme.NONE;
    }

    int size() {
        return list.size();
    }

    /// The lexeme after a hyphen that stands at `index` without a space; `index` itself where there is none.
    int afterHyphen(int index) {
        return isHyphen(index) ? index + 1 : index;
    }

    /// Whether a hyphen stands right behind the lexeme before `index`.
    boolean isHyphen(int index) {
        return at(index).is("-") && !at(index).spaced();
    }

    /// Whether the lexemes from `index` on are these words.
    boolean are(int index, String... words) {
        for (int offset = 0; offset < words.length; offset++) {
            if (!at(index + offset).is(words[offset])) {
                return false;
            }
        }
        return true;
    }
}
