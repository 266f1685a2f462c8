/// Sentences to entities and their mentions: names, descriptions, pronouns; and an entity's match in the store.
@NullMarked
package org.claimgraph.extract.name;

import org.jspecify.annotations.NullMarked;
