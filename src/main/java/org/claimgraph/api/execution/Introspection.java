package org.claimgraph.api.execution;

import graphql.introspection.GoodFaithIntrospection;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;

/// Lets clients ask for the schema as they like: several `__type` fields in one request, which graphql-java refuses
/// unless told otherwise. The limits on depth and complexity hold for these requests as for all others.
final class Introspection {
    void allow(@Observes StartupEvent start) {
        GoodFaithIntrospection.enabledJvmWide(false);
    }
}
