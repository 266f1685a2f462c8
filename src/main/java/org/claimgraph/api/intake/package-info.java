/// What clients hand in: articles to be taken in, at once or as a job, to be previewed or held against what is stored;
/// feeds to be followed.
@NullMarked
package org.claimgraph.api.intake;

import org.jspecify.annotations.NullMarked;
