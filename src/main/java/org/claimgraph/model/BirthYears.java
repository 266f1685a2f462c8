package org.claimgraph.model;

/// Between which years someone was born, as far as an age tells: who is 34 in 2031 was born in 1996 or 1997.
///
/// @param from the earliest year
/// @param to   the latest year, included
public record BirthYears(int from, int to) {
    /// An age may be a year old itself, or rounded.
    private static final int DOUBT = 1;

    public BirthYears {
        if (from > to) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    /// Of someone who is said to be so old in a year.
    public static BirthYears of(int age, int year) {
        return new BirthYears(year - age - 1, year - age);
    }

    /// Whether they cannot be one person's.
    public boolean exclude(BirthYears other) {
        return from > other.to + DOUBT || other.from > to + DOUBT;
    }
}
