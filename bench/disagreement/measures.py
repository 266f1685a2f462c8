"""Holds what was read back against the labels."""
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from stories import MEANS, blocks, sides, units, words

ENOUGH = 0.4


# ---- is it the same sentence?


class Places:
    """Where quotes stand in their articles, counted in words."""

    def __init__(self, articles):
        self.text = {key: words(" ".join(blocks(article))) for key, article in articles}
        self.known = {}

    def same(self, key, quote, story, mention):
        """Whether a claim's quote and a labelled sentence share enough of the shorter one's words."""
        if key != (story, mention["article"]):
            return False
        ask = (key, quote, mention["quote"])
        if ask not in self.known:
            self.known[ask] = self.share(*map(words, ask[1:]), self.text[key]) >= ENOUGH
        return self.known[ask]

    def share(self, one, other, text):
        shorter = min(len(one), len(other))
        if not shorter:
            return 0.0
        here, there = (self.starts(part, text) for part in (one, other))
        if here and there:
            return max(min(a + len(one), b + len(other)) - max(a, b) for a in here for b in there) / shorter
        runs = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
        return sum(run.size for run in runs if run.size > 1) / shorter

    @staticmethod
    def starts(part, text):
        return [at for at in range(len(text) - len(part) + 1) if text[at:at + len(part)] == part]

    def fits(self, relation, story, pair):
        one, two = sides(pair)
        return any(self.same(*relation.left, story, a) and self.same(*relation.right, story, b)
                   for a, b in ((one, two), (two, one)))


# ---- counting


@dataclass
class Tally:
    """Right and all predictions, found and all labels, and those that make the difference."""

    right: int = 0
    predicted: int = 0
    found: int = 0
    labelled: int = 0
    wrong: list = field(default_factory=list)
    missed: list = field(default_factory=list)

    @property
    def precision(self):
        return self.right / self.predicted if self.predicted else None

    @property
    def recall(self):
        return self.found / self.labelled if self.labelled else None

    @property
    def f1(self):
        both = (self.precision or 0) + (self.recall or 0)
        return 2 * (self.precision or 0) * (self.recall or 0) / both if both else 0.0

    def __str__(self):
        return (f"P {number(self.precision)} ({self.right}/{self.predicted})  R {number(self.recall)} "
                f"({self.found}/{self.labelled})  F1 {number(self.f1)}")


def number(value):
    return "  -  " if value is None else f"{value:.3f}"


def tally(relations, labels, also, places, typed=False):
    """A prediction is right when it fits a label or one that is also true; only the labels can be missed."""
    fits = lambda relation, story, pair: places.fits(relation, story, pair) and (
        not typed or relation.dimension in (pair["dimension"], *pair.get("dimensions_too", ())))
    wrong = [relation for relation in relations if not any(fits(relation, *label) for label in labels + also)]
    missed = [label for label in labels if not any(fits(relation, *label) for relation in relations)]
    return Tally(len(relations) - len(wrong), len(relations), len(labels) - len(missed), len(labels), wrong, missed)


@dataclass
class Scores:
    contradicts: Tally
    typed: Tally
    supersedes: Tally
    supports: Tally
    kin: Tally
    raised: list
    lookalikes: int
    copies: Tally
    origins: Tally
    stories: tuple
    strangers: list

    def summary(self):
        return {"contradicts": [self.contradicts.precision, self.contradicts.recall, self.contradicts.f1],
                "with_dimension": [self.typed.precision, self.typed.recall, self.typed.f1],
                "supersedes": [self.supersedes.precision, self.supersedes.recall, self.supersedes.f1],
                "supports_recall": self.supports.recall, "supports_kin_recall": self.kin.recall,
                "lookalikes_raised": len(self.raised), "lookalikes": self.lookalikes,
                "copies_recall": self.copies.recall, "origins_right": self.origins.recall,
                "story_b_cubed": list(self.stories), "with_distractors": len(self.strangers)}


def score(stories, articles, reading, places=None):
    """The scores of some of the stories; relations with an article of another story are wrong in both."""
    places = places or Places(articles)
    names = {story["story"] for story in stories}
    labels = {kind: [(story["story"], pair) for story in stories for pair in story["expected"][kind]]
              for kind in (*MEANS, "not_contradictions", "also_true")}
    also = {kind: [label for label in labels["also_true"] if label[1]["kind"] == kind] for kind in MEANS.values()}
    said = defaultdict(list)
    for relation in reading.relations:
        if relation.stories() & names:
            said[relation.kind].append(relation)
    count = lambda kind, **how: tally(said[MEANS[kind]], labels[kind], also[MEANS[kind]], places, **how)
    kin = said["SUPPORTS"] + said["REFINES"] + said["REPEATS"]
    contradicts = count("contradictions")
    # A pair can be compatible in one respect while the same sentences differ in another: only wrong ones are raised.
    raised = [(label, hit) for label in labels["not_contradictions"]
              for hit in [next((r for r in contradicts.wrong if places.fits(r, *label)), None)] if hit]
    strangers = [relation for kind in ("CONTRADICTS", "SUPERSEDES") for relation in said[kind]
                 if "distractors" in relation.stories()]
    return Scores(
        contradicts=contradicts,
        typed=count("contradictions", typed=True),
        supersedes=count("supersessions"),
        supports=count("supports"),
        kin=tally(kin, labels["supports"], also["SUPPORTS"], places),
        raised=raised,
        lookalikes=len(labels["not_contradictions"]),
        copies=copies(stories, reading),
        origins=origins(stories, reading, places),
        stories=b_cubed(names, articles, reading),
        strangers=strangers)


def copies(stories, reading):
    wanted = {((story["story"], copy["from"]), (story["story"], copy["to"])) for story in stories
              for copy in story["expected"]["copies"]}
    names = {story["story"] for story in stories}
    said = {(one, two) for one, two in reading.repeats if one and two[0] in names and one != two}
    found = len(said & wanted)
    return Tally(found, len(said), found, len(wanted), sorted(said - wanted), sorted(wanted - said))


def origins(stories, reading, places):
    """Of the labelled questions, how many have a claim that others make too, with the labelled count of origins."""
    labels = [(story["story"], label) for story in stories for label in story["expected"]["independent_origins"]]
    counts = lambda story, label: [many for mention in label["mentions"]
                                   for quote, articles, many in reading.backing[story, mention["article"]]
                                   if articles > 1 and places.same((story, mention["article"]), quote, story, mention)]
    missed = [(story, label) for story, label in labels if label["origins"] not in counts(story, label)]
    right = len(labels) - len(missed)
    return Tally(right, len(labels), right, len(labels), [], missed)


def b_cubed(names, articles, reading):
    """B-cubed over the units of the named stories, each unit's precision and recall seen in the whole corpus.

    A unit is an article, and of a newsletter each item; distractors and items out of the story stand alone. See
    Bagga and Baldwin, "Algorithms for Scoring Coreference Chains" (1998).
    """
    gold = {unit: story or unit for key, article in articles for unit, story in units(key, article).items()}
    told = {unit: reading.told.get(unit) or unit for unit in gold}
    sizes, found = Counter(gold.values()), Counter(told.values())
    both = Counter((gold[unit], told[unit]) for unit in gold)
    own = [unit for unit in gold if unit[0] in names]
    precision = sum(both[gold[unit], told[unit]] / found[told[unit]] for unit in own) / len(own)
    recall = sum(both[gold[unit], told[unit]] / sizes[gold[unit]] for unit in own) / len(own)
    return precision, recall, 2 * precision * recall / (precision + recall)
