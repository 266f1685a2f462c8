package org.claimgraph.read.fetch;

import java.util.Map;

/// An HTTP response as it came.
///
/// @param headers names in lower case; of a repeated header the first value
/// @param body    unpacked; empty where the status promises none
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or kept
record Reply(int status, Map<String, String> headers, byte[] body) {
    boolean isRedirect() {
        return status / 100 == 3 && status != 304 && headers.containsKey("location");
    }

    boolean asksToWait() {
        return status == 429 || status == 503;
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
