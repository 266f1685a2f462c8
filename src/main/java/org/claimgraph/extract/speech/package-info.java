/// Sentences to quotations: who is said to have said what, in which words.
@NullMarked
package org.claimgraph.extract.speech;

import org.jspecify.annotations.NullMarked;
