/// Fetches over HTTP as a polite visitor does: only what is public, only what robots.txt allows, one request at a
/// time for each host, within limits of time and size.
///
/// Input: an address. Output: bytes with what the server says of them; or a `CodedException`.
@NullMarked
package org.claimgraph.read.fetch;

import org.jspecify.annotations.NullMarked;
