package org.claimgraph.extract.text;

import org.claimgraph.model.Span;

/// A word or a sign of a sentence.
///
/// @param span     where it stands in the text
/// @param text     the text's own characters at `span`
/// @param lemma    its base form, lower case unless it is a name
/// @param tag      its part of speech, a Penn Treebank tag: `VBD`, `NNP`, `CD`
/// @param head     the index in the sentence of the token it depends on; -1 for the root
/// @param relation how it depends on it; the labels are documented at `DependencyParser`
public record Token(Span span, String text, String lemma, String tag, int head, String relation) {}
