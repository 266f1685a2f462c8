package org.claimgraph.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/// The schema, asked of what was built: the jar, or with `-Dnative` the executable.
@QuarkusIntegrationTest
class SchemaIT extends SchemaTest {}
