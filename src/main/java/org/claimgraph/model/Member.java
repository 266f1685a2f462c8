package org.claimgraph.model;

/// One text out of what holds one or many: a page by itself, an entry of a feed, a page of an archive.
public sealed interface Member {
    /// How a person would name it: its address, else its title or place.
    String name();

    /// Its content.
    ///
    /// @throws CodedException if it cannot be had
    Submission submission();

    /// It is there.
    record Whole(String name, Submission submission) implements Member {}

    /// It is broken; those after it may be whole.
    record Broken(String name, CodedException problem) implements Member {
        @Override
        public Submission submission() {
            throw problem;
        }
    }
}
