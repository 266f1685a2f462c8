package org.claimgraph.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/// What a client changes, asked of what was built: the jar, or with `-Dnative` the executable.
@QuarkusIntegrationTest
class MutationIT extends MutationTest {}
