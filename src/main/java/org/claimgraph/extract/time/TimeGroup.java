package org.claimgraph.extract.time;

import java.util.Comparator;
import java.util.List;

/// The matches of a sentence that tell one time together: "11:43 a.m. EDT" and "August 1".
record TimeGroup(List<TimeMatch> matches) {
    TimeGroup {
        matches = List.copyOf(matches);
    }

    int from() {
        return matches.getFirst().from();
    }

    int to() {
        return matches.getLast().to();
    }

    /// The match that names the day or longer; where all tell a time of day, its part before the clock.
    TimeMatch head() {
        return matches.stream()
                .filter(match -> !match.reading().isClock())
                .findFirst()
                .or(() -> matches.stream()
                        .filter(match -> !match.reading().isMinute())
                        .findFirst())
                .orElse(matches.getFirst());
    }

    /// The times of day beside the head, a part of the day before its clock, so that the clock has the last word.
    List<TimeMatch> clocks() {
        return matches.stream()
                .filter(match -> match.reading().isClock() && !match.equals(head()))
                .sorted(Comparator.comparing(match -> match.reading().isMinute()))
                .toList();
    }
}
