package org.claimgraph.read.fetch;

import java.net.URI;
import org.claimgraph.model.Validators;

/// What a server answered.
public sealed interface Answer {
    /// A document.
    ///
    /// @param address    where it stands, after redirects
    /// @param type       its media type with parameters, in lower case; empty when the server names none
    /// @param content    its bytes, unpacked
    /// @param validators to ask with the next time
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or kept
    record Found(URI address, String type, byte[] content, Validators validators) implements Answer {}

    /// The document is the one that the validators came with.
    record Unchanged() implements Answer {}
}
