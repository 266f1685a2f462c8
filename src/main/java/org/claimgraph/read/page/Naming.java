package org.claimgraph.read.page;

/// What the names of an element (its class, its id and the like) tell of what it is for: the kinds of
/// `/lexicon/read-markup.txt`.
///
/// @param furniture  no part of an article
/// @param doubtful   no part of an article where it is short of prose
/// @param bodyRank   how surely it holds the article's text: 0 for the most telling name, [#NO_BODY] for none
/// @param headline   the article's title, or a link's
/// @param standfirst the line below the headline
/// @param byline     who wrote it, among other things
/// @param date       when it was published, among other things
/// @param site       the site's name or its header
record Naming(
        boolean furniture,
        boolean doubtful,
        int bodyRank,
        boolean headline,
        boolean standfirst,
        boolean byline,
        boolean date,
        boolean site) {
    static final int NO_BODY = Integer.MAX_VALUE;

    /// Names that tell nothing.
    static final Naming NONE = new Naming(false, false, NO_BODY, false, false, false, false, false);

    /// What a word of this kind tells.
    ///
    /// @param rank how many words of its kind stand before it in the list
    static Naming of(String kind, int rank) {
        return new Naming(
                kind.equals("drop"),
                kind.equals("doubt"),
                kind.equals("body") ? rank : NO_BODY,
                kind.equals("headline"),
                kind.equals("standfirst"),
                kind.equals("byline"),
                kind.equals("date"),
                kind.equals("site"));
    }

    Naming and(Naming other) {
        if (other.equals(NONE)) {
            return this;
        }
        if (equals(NONE)) {
            return other;
        }
        return new Naming(
                furniture || other.furniture,
                doubtful || other.doubtful,
                Math.min(bodyRank, other.bodyRank),
                headline || other.headline,
                standfirst || other.standfirst,
                byline || other.byline,
                date || other.date,
                site || other.site);
    }
}
