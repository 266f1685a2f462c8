package org.claimgraph.model;

import java.util.List;

/// Whose voices an article carries.
///
/// @param articleId   the article
/// @param names       the outlets that its claims are credited to, and its publisher where one is not; in lower case
/// @param originalIds the articles whose text it repeats
public record Voices(String articleId, List<String> names, List<String> originalIds) {
    public Voices {
        names = List.copyOf(names);
        originalIds = List.copyOf(originalIds);
    }
}
