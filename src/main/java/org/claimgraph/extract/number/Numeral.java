package org.claimgraph.extract.number;

/// A number as told, without what it counts.
///
/// @param from  its first lexeme
/// @param to    the lexeme after its last
/// @param lower what it is at least; equal to `upper` unless it is vague ("thousands")
/// @param upper what it is at most
public record Numeral(int from, int to, double lower, double upper, Form form) {
    public enum Form {
        /// "1,200", "1.3 billion".
        DIGITS,
        /// "twelve", "two dozen".
        WORDS,
        /// "a third", "three-quarters", "1 in 5".
        SHARE,
        /// "dozens", "tens of thousands".
        VAGUE
    }

    public double value() {
        return lower;
    }

    public boolean isWhole() {
        return isExact() && lower == Math.rint(lower);
    }

    public boolean isExact() {
        return lower == upper;
    }

    Numeral negative(int first) {
        return new Numeral(first, to, -upper, -lower, form);
    }

    Numeral plus(int end, double more) {
        return new Numeral(from, end, lower + more, upper + more, form);
    }

    public Numeral times(double factor, int end) {
        return new Numeral(from, end, lower * factor, upper * factor, form);
    }
}
