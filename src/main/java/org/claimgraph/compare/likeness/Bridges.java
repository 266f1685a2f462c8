package org.claimgraph.compare.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What third articles tell that is near to values of two others. "There were 84 people on board" and "the crew and
/// passengers, 91 in all" have no word in common; between them stands "none of the 84 passengers survived".
final class Bridges {
    /// The closeness that counts as 1.
    private static final double NEAREST = 2;

    /// From a value to one of a third article.
    ///
    /// @param closeness 0 where the two cannot answer one question, to 1
    private record Step(double closeness, boolean matches) {}

    private final List<Surroundings> thirds;
    private final Map<Surroundings, List<Step>> steps = new HashMap<>();

    /// @param thirds the values of all third articles
    Bridges(List<Surroundings> thirds) {
        this.thirds = thirds;
    }

    /// Sets the signs of two values.
    void weigh(Likeness likeness, Surroundings one, Surroundings other) {
        List<Step> mine = steps.computeIfAbsent(one, this::steps);
        List<Step> theirs = steps.computeIfAbsent(other, this::steps);
        double matched = 0;
        double near = 0;
        for (int i = 0; i < thirds.size(); i++) {
            double both = mine.get(i).closeness() * theirs.get(i).closeness();
            if (mine.get(i).matches() || theirs.get(i).matches()) {
                matched = Math.max(matched, both);
            } else {
                near = Math.max(near, both);
            }
        }
        likeness.set(Sign.BRIDGE_MATCHED, matched);
        likeness.set(Sign.BRIDGE, near);
    }

    private List<Step> steps(Surroundings value) {
        return thirds.stream().map(third -> step(value, third)).toList();
    }

    private static Step step(Surroundings value, Surroundings third) {
        if (!value.value().comparable(third.value())) {
            return new Step(0, false);
        }
        double closeness = Likeness.closeness(value, third) / NEAREST;
        return new Step(Math.clamp(closeness, 0, 1), value.value().matches(third.value()));
    }
}
