/// Web archives (WARC, ARC; plain or in gzip) to the pages in them, one record after the other.
///
/// Input: a file. Output: a `Member` for each page, a broken one too; other records are passed over.
@NullMarked
package org.claimgraph.read.archive;

import org.jspecify.annotations.NullMarked;
