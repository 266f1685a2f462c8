/// Text to sentences of tokens, with tags, lemmas and dependencies: what the other parts of `extract` read.
@NullMarked
package org.claimgraph.extract.text;

import org.jspecify.annotations.NullMarked;
