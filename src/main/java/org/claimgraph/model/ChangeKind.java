package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// What happened to something that is stored.
@Description("What happened to something that is stored.")
public enum ChangeKind {
    @Description("A new article was stored.")
    ARTICLE_INGESTED,
    @Description("Its words changed.")
    ARTICLE_REVISED,
    @Description("It was removed, with all that was drawn from it.")
    ARTICLE_DELETED,
    @Description("A rule found it.")
    RELATION_FOUND,
    @Description("A human confirmed, rejected or made it.")
    RELATION_JUDGED,
    @Description("A human reviewed it.")
    CLAIM_REVIEWED,
    @Description("A human merged, parted or edited it.")
    ENTITY_CHANGED,
    @Description("A human edited it.")
    SOURCE_CHANGED,
    @Description("It turned out to be part of an older story; its id leads to that one.")
    STORY_MERGED,
    @Description("Some of its articles turned out to tell another story.")
    STORY_SPLIT
}
