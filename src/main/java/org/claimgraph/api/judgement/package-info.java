/// What humans judge: of relations, claims, entities and sources.
@NullMarked
package org.claimgraph.api.judgement;

import org.jspecify.annotations.NullMarked;
