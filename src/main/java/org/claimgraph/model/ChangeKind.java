package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// What happened to something that is stored.
@Description("What happened to something that is stored.")
public enum ChangeKind {
    ARTICLE_INGESTED,
    /// Its words changed.
    ARTICLE_REVISED,
    ARTICLE_DELETED,
    RELATION_FOUND,
    /// A human confirmed, rejected or made it.
    RELATION_JUDGED,
    /// A human reviewed it.
    CLAIM_REVIEWED,
    /// A human merged, parted or edited it.
    ENTITY_CHANGED,
    SOURCE_CHANGED,
    /// It turned out to be part of an older story; its id leads to that one.
    STORY_MERGED,
    /// Some of its articles turned out to tell another story.
    STORY_SPLIT
}
