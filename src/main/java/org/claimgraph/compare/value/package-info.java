/// What a claim answers, and to which question: amounts, moments and places, and whether two of them agree.
///
/// Input: statements. Output: values with the question that each answers, and those that a statement rejects.
@NullMarked
package org.claimgraph.compare.value;

import org.jspecify.annotations.NullMarked;
