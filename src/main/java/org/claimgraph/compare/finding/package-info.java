/// From relations to what a reader asks: findings with positions, and how well a claim is backed.
///
/// Input: claims with their articles, their relations, derivations. Output: findings, corroboration, standing.
@NullMarked
package org.claimgraph.compare.finding;

import org.jspecify.annotations.NullMarked;
