package org.claimgraph.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.number.Lexemes;

/// Finds the times of a sentence, and groups those that tell one time together.
final class TimeGroupReader {
    private static final int LONGEST_GAP = 2;

    private final TimePatterns patterns;
    private final TimeSense sense = new TimeSense();

    TimeGroupReader(TimePatterns patterns) {
        this.patterns = patterns;
    }

    List<TimeGroup> read(Lexemes lexemes) {
        List<List<TimeMatch>> groups = new ArrayList<>();
        for (int at = 0; at < lexemes.size(); at++) {
            TimeMatch match = patterns.at(lexemes, at);
            if (match != null && sense.isTime(lexemes, match)) {
                add(lexemes, groups, match);
                at = match.to() - 1;
            }
        }
        return groups.stream().map(TimeGroup::new).toList();
    }

    private static void add(Lexemes lexemes, List<List<TimeMatch>> groups, TimeMatch match) {
        if (!groups.isEmpty() && isOneTime(lexemes, groups.getLast(), match)) {
            groups.getLast().add(match);
        } else {
            groups.add(new ArrayList<>(List.of(match)));
        }
    }

    /// A day takes its time of day, on either side, and only one of each.
    private static boolean isOneTime(Lexemes lexemes, List<TimeMatch> group, TimeMatch match) {
        boolean twice = group.stream().anyMatch(other -> other.reading() == match.reading());
        boolean days = group.stream().anyMatch(other -> !other.reading().isClock());
        boolean fits =
                match.reading().isClock() ? group.stream().allMatch(TimeGroupReader::isDay) : !days && isDay(match);
        return !twice && fits && areJoined(lexemes, group.getLast().to(), match.from());
    }

    private static boolean isDay(TimeMatch match) {
        return match.reading().isDay() || match.reading().isClock();
    }

    private static boolean areJoined(Lexemes lexemes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!lexemes.at(at).isAny(",", "on", "at", "in", "of", "-", "around", "about")) {
                return false;
            }
        }
        return to - from <= LONGEST_GAP;
    }
}
