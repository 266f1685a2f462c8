/// What is kept: JPA entities (package-private), repositories with intent-named queries, migrations, the embedded
/// PostgreSQL. Takes and gives `model` records only.
@NullMarked
package org.claimgraph.store;

import org.jspecify.annotations.NullMarked;
