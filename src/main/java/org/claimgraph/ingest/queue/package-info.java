/// What is done later, by whichever instance has time: polling the feeds that are followed, and jobs.
///
/// Input: what the store keeps waiting. Output: articles, taken in one by one, and what became of each (ADR-11).
@NullMarked
package org.claimgraph.ingest.queue;

import org.jspecify.annotations.NullMarked;
