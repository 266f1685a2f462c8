/// A claim as it is compared: what it tells of whom, by which words, where, from which cause, and what it denies.
///
/// Input: a claim with its article. Output: a statement and what is read off it; no two claims are compared here.
@NullMarked
package org.claimgraph.compare.statement;

import org.jspecify.annotations.NullMarked;
