package org.claimgraph.compare.word;

/// A word of a text.
///
/// @param text  as printed
/// @param stem  what its forms share, lower case: "meet" for "met", "clos" for "closing"
/// @param start its offset in the text, UTF-16
/// @param end   the offset behind it
public record Word(String text, String stem, int start, int end) {
    /// Whether it is written like a name.
    public boolean capitalized() {
        return Character.isUpperCase(text.charAt(0));
    }

    public boolean numeric() {
        return Character.isDigit(text.charAt(0));
    }
}
