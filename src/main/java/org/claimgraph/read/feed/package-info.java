/// Feeds (RSS, Atom, JSON Feed) to entries, one after the other.
///
/// Input: a stream of bytes, and the address that it came from. Output: a `Member` for each entry, a broken one
/// too; its content is the entry in one form, whatever the feed's: a JSON Feed 1.1 item (ADR-10).
@NullMarked
package org.claimgraph.read.feed;

import org.jspecify.annotations.NullMarked;
