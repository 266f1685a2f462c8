package org.claimgraph.read.page;

import org.claimgraph.model.FoundIn;

/// Something that a page says of itself, and where.
record Told<T>(T value, FoundIn in) {}
