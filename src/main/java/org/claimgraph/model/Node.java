package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/// A stored thing that its id leads back to.
@Interface
@Description("A stored thing that its id leads back to.")
public interface Node {
    /// Its TypeID.
    @Query // makes a record's accessor a field of the interface
    @Id
    @NonNull
    String id();
}
