package org.claimgraph.store.article;

import java.util.List;

/// What remains and has to be looked at again after articles or their claims went.
///
/// @param storyIds stories that lost an article and still have others
/// @param claimIds claims that were related to a claim that went
public record Removal(List<String> storyIds, List<String> claimIds) {
    public Removal {
        storyIds = List.copyOf(storyIds);
        claimIds = List.copyOf(claimIds);
    }
}
