/// Bytes to `Document`: pages, newsletters, mail, feeds, archives, plain text; what surrounds the article is left
/// behind.
///
/// Input: bytes or text, and what the caller knows of them. Output: a `Document` with clean text, metadata, credits
/// and, for a newsletter, items; or a `CodedException`.
@NullMarked
package org.claimgraph.read;

import org.jspecify.annotations.NullMarked;
