package org.claimgraph.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/// What is asked wrongly, asked of what was built: the jar, or with `-Dnative` the executable.
@QuarkusIntegrationTest
class RefusalIT extends RefusalTest {}
