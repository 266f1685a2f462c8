package org.claimgraph.extract.quantity;

/// What a number counts or measures.
///
/// @param name as a claim carries it: "USD", "percent", "antenna", "USD per barrel"
/// @param to   the lexeme after its last; the number's own end when it stands before the number
/// @param kind what sort of unit it is
record Unit(String name, int to, Kind kind) {
    enum Kind {
        MEASURE,
        MONEY,
        COUNTED
    }

    Unit per(String other, int end) {
        return new Unit(name + " per " + other, end, kind);
    }
}
