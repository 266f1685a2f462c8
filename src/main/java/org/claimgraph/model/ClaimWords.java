package org.claimgraph.model;

/// A claim as an earlier version of its article made it.
///
/// @param identity what it is known by beyond its row
/// @param lemma    its predicate's base form
/// @param quote    the article's words
public record ClaimWords(String identity, String lemma, String quote) {}
