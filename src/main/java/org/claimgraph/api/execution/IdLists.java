package org.claimgraph.api.execution;

import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Scalars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Makes `@Id List<String>` work as an argument of type `[ID!]`: SmallRye GraphQL 2.17 names the class of
/// the list where that of its elements belongs, and then cannot read them.
@ApplicationScoped
class IdLists {
    void mend(@Observes Operation operation) {
        for (Argument argument : operation.getArguments()) {
            if (argument.hasWrapper() && argument.getReference().getName().equals("ID")) {
                argument.setReference(Scalars.getIDScalar(String.class.getName()));
            }
        }
    }
}
