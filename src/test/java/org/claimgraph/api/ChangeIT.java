package org.claimgraph.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/// What changes, told by what was built to those who ask and to those who listen.
@QuarkusIntegrationTest
class ChangeIT extends ChangeTest {}
