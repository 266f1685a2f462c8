package org.claimgraph.extract.name;

import java.util.List;

/// Where the name lists match a sentence: for each piece and kind, whether the longest match begins, continues or ends
/// there.
final class ListMatches {
    private static final int BEGINS = 1;
    private static final int CONTINUES = 2;
    private static final int ENDS = 4;

    private final List<Piece> pieces;
    private final NameResources resources;
    private final int[] matches;

    ListMatches(List<Piece> pieces, NameResources resources) {
        this.pieces = pieces;
        this.resources = resources;
        matches = new int[pieces.size()];
        int[] until = new int[NameLists.KINDS];
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).isCapital()) {
                match(i, until);
            }
        }
    }

    int[] matches() {
        return matches;
    }

    private void match(int start, int[] until) {
        int[] longest = new int[NameLists.KINDS];
        int phrase = NameLists.NO_WORDS;
        int limit = Math.min(pieces.size(), start + NameLists.LONGEST);
        for (int end = start + 1; end <= limit; end++) {
            phrase = NameLists.append(phrase, pieces.get(end - 1).text());
            for (int kind = 0; kind < NameLists.KINDS && end > start + 1; kind++) {
                if (isWhole(end) && resources.lists().contains(phrase, kind)) {
                    longest[kind] = end;
                }
            }
        }
        for (int kind = 0; kind < NameLists.KINDS; kind++) {
            if (longest[kind] > until[kind]) {
                mark(start, longest[kind], kind);
                until[kind] = longest[kind];
            }
        }
    }

    private boolean isWhole(int end) {
        char first = pieces.get(end - 1).text().charAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    private void mark(int start, int end, int kind) {
        for (int i = start; i < end; i++) {
            int place = i == start ? BEGINS : i == end - 1 ? ENDS : CONTINUES;
            matches[i] |= place << (3 * kind);
        }
    }
}
