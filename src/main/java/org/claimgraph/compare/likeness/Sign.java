package org.claimgraph.compare.likeness;

/// What speaks for or against two values being answers to one question.
///
/// Shares lie between 0 and 1; a sign that cannot be told is -1; "less" and "more" are the lesser and the
/// greater of both directions. The words of a value itself never count.
enum Sign {
    /// Words near the value that have their like near the other.
    NEAR_LESS,
    NEAR_MORE,
    /// The same among the very next words.
    BESIDE_LESS,
    BESIDE_MORE,
    /// Words of the claim that have their like in the other.
    TOLD_LESS,
    TOLD_MORE,
    /// The same, where what the lead of the other's article tells counts as told.
    LED_LESS,
    LED_MORE,
    /// Nearness of the predicates' verbs.
    VERB,
    /// How many of the two verbs tell little by themselves.
    LIGHT_VERBS,
    /// The less near of: a verb and the nearest word of the other.
    VERB_TOLD,
    /// Nearness of the subjects, of the objects, of a subject and the other's object.
    SUBJECT,
    OBJECT,
    CROSSED,
    SUBJECT_TOLD,
    /// The weight of names in both, and of names that the other one's article does not lead with.
    NAMES_SHARED,
    NAMES_STRANGE_LESS,
    NAMES_STRANGE_MORE,
    /// A name stands in both with different numbers behind it: "Heron 3" and "Heron 4".
    NUMBERED_APART,
    /// How many questions of the list both raise: anywhere, by their predicates, in the value's clause.
    TOPICS,
    TOPICS_OF_PREDICATES,
    TOPICS_OF_CLAUSES,
    /// Both predicates raise questions of the list, and none in common.
    TOPICS_APART,
    /// One is planned, and the other is not.
    PLANNED_APART,
    MODALITY_SAME,
    NEGATED_APART,
    /// Logarithm of one and the days between the publications.
    DAYS,
    /// What else they tell of time excludes that they tell of one.
    WINDOWS_APART,
    /// One tells of what was before the news.
    RETROSPECT_APART,
    /// Nothing in who takes part speaks against it.
    COMPATIBLE,
    WORDS_LESS,
    WORDS_MORE,
    /// How many amounts the claim with more of them tells.
    AMOUNTS,
    /// Nearness of the content words right behind the values.
    NEXT_WORD,
    /// By how much the two are nearer than either one's next best match in the other's article: the less, the
    /// more.
    LEAD_LESS,
    LEAD_MORE,
    /// By how much they are nearer than the best match whose value agrees.
    LEAD_OVER_AGREEING,
    /// How near they are by words alone: see [Rivals].
    CLOSENESS,
    /// How far into its article each stands, from 0 to 1: what an article is about comes first.
    POSITION_LESS,
    POSITION_MORE,
    /// How near both are to one value of a third article that one of them matches, and to one that neither does: see
    /// [Bridges].
    BRIDGE_MATCHED,
    BRIDGE,

    /// Of amounts, from here on: nearness of their units.
    UNIT,
    /// Logarithm of the ratio.
    RATIO,
    /// Decimal logarithm of the greater one.
    SIZE,
    MONEY,
    PERCENT,
    PEOPLE,
    COUNT,
    /// Of one unit by its name, or one that both can be.
    UNITS_COMPARABLE,
    /// One is open: "at least", "thousands".
    OPEN,
    /// One of them is one.
    SINGLE,
    /// One is a part ("six of the ten"), more of something, per something, and the other is not.
    PART_APART,
    MORE_APART,
    PER_APART,
    /// Other words narrow them: "including debt".
    QUALIFIED_APART,
    /// One is only compared with, or a distance in time: "down from 22", "nine days before".
    BESIDE_THE_POINT,
    /// One is somebody's age.
    AGE,

    /// Of times, from here on: both are within, or both by, or both since.
    RELATION_SAME,
    /// Logarithm of the days between the two.
    DAYS_BETWEEN,
    /// Logarithm of the days that the shorter and the longer of the two lasts.
    LENGTH_LESS,
    LENGTH_MORE,
    PRECISION_SAME,
    /// One is of the news and one of its history; both are of the news.
    NEWS_APART,
    NEWS,

    /// Of places: it is known what both lie in.
    PLACED,

    /// What kind of value it is.
    IS_AMOUNT,
    IS_TIME,
    IS_PLACE,

    /// Of the later and the earlier one: logarithm of the later amount by the earlier.
    RISE,
    /// Both were published by one outlet.
    ONE_OUTLET,
    /// The later one tells of a change or a correction ("now", "revised"), the earlier one of something
    /// unfinished.
    LATER_CHANGES,
    EARLIER_SO_FAR,
    EARLIER_PLANNED,
    LATER_PLANNED,
    /// One of them answers another report: "contrary to", "denied", "only".
    CONTRAST,
    /// A question whose answer rises, that changes daily, or that of money.
    TOLL,
    STATUS,
    PRICE,

    /// Of values that match, from here on, as what is told exactly seldom matches by chance: significant digits of the
    /// rounder amount, and whether both are exact and equal.
    MATCH_DIGITS,
    MATCH_EXACT,
    /// Both are clock times; both are days, of which neither is that of a report.
    MATCH_CLOCK,
    MATCH_DATE,
    /// How rare the place's name is, and whether both articles lead with it.
    MATCH_RARITY,
    MATCH_LED,
    /// Logarithm of one and the other matches of either value in the other's article.
    MATCH_RIVALS
}
