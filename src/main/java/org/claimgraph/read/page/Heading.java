package org.claimgraph.read.page;

import org.claimgraph.read.text.Wording;

/// A heading of the first or second level.
///
/// @param text as a browser shows it, on one line
record Heading(Part part, String text) {
    /// Whether it is of the first level.
    boolean isMain() {
        return part.is("h1");
    }

    /// Whether it says these words, however they are typeset.
    boolean says(String title) {
        return Wording.core(text).equals(Wording.core(title));
    }
}
