package org.claimgraph.read.fetch;

import java.time.Duration;

/// How a host is treated.
///
/// @param pause        between two requests to one host, unless its robots.txt asks for another
/// @param longestPause the most that a robots.txt is given
/// @param patience     the longest wait for a turn, or for a host that asks to be asked later
/// @param time         for one answer, from the first byte sent to the last received
/// @param largest      the most bytes of an answer, unpacked
public record Manners(Duration pause, Duration longestPause, Duration patience, Duration time, int largest) {
    /// What strangers' hosts may expect.
    public static final Manners USUAL = new Manners(
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            Duration.ofSeconds(30),
            16 * 1024 * 1024);

    /// The same without a pause; for hosts of one's own.
    public Manners hurried() {
        return new Manners(Duration.ZERO, Duration.ZERO, patience, time, largest);
    }
}
