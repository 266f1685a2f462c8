/// GraphQL: one resolver class per type, over `store`; changes go through `ingest`.
@NullMarked
package org.claimgraph.api;

import org.jspecify.annotations.NullMarked;
