package org.claimgraph.model;

import java.util.Map;

/// A story, and what a new article is recognised by as telling it.
///
/// @param weights      key (an entity, a rare word) to how much of the story it is
/// @param articleCount the articles that the weights were taken from
public record StoryProfile(Story story, Map<String, Double> weights, int articleCount) {
    public StoryProfile {
        weights = Map.copyOf(weights);
    }
}
