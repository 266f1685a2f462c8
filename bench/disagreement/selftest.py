"""Holds the scorer against readings whose scores are known."""
import copy

from api import Reading, Relation
from measures import Places, score
from stories import MEANS, check, sides, units


def perfect(stories, articles):
    """What an instance would answer that agrees with every label."""
    reading = Reading()
    for story in stories:
        name = story["story"]
        end = lambda mention: ((name, mention["article"]), mention["quote"])
        for kind, meaning in MEANS.items():
            for pair in story["expected"][kind]:
                one, two = sides(pair)
                reading.relations.append(Relation(meaning, pair.get("dimension"), end(one), end(two)))
        for one in story["expected"]["copies"]:
            reading.repeats.add(((name, one["from"]), (name, one["to"])))
        for label in story["expected"]["independent_origins"]:
            for mention in label["mentions"]:
                backing = (mention["quote"], len(label["articles"]), label["origins"])
                reading.backing[name, mention["article"]].append(backing)
    for key, article in articles:
        reading.told.update({unit: story for unit, story in units(key, article).items() if story})
    return reading


def expect(what, got, wanted):
    if abs(got - wanted) > 1e-9:
        raise AssertionError(f"{what}: {got}, not {wanted}")


def self_test(stories, articles):
    if check():
        raise AssertionError("the data have problems")
    places, good = Places(articles), perfect(stories, articles)
    whole = score(stories, articles, good, places)
    for what, got in {"CONTRADICTS": whole.contradicts.f1, "dimensions": whole.typed.f1,
                      "SUPERSEDES": whole.supersedes.f1, "SUPPORTS": whole.supports.recall,
                      "copies": whole.copies.f1, "origins": whole.origins.recall,
                      "stories": whole.stories[2]}.items():
        expect(f"{what} of a perfect reading", got, 1)
    expect("look-alikes raised by a perfect reading", len(whole.raised), 0)
    broken(stories, articles, places, good, whole)
    expect("one story for everything", score(stories, articles, lump(good), places).stories[1], 1)
    nothing = score(stories, articles, Reading(), places)
    for one in (nothing.contradicts, nothing.supersedes, nothing.supports, nothing.copies, nothing.origins):
        expect("what an empty reading finds", one.found, 0)
    expect("words shared", places.share("a b c d".split(), "c d e f g h".split(), "a b c d e f g h".split()), 0.5)
    print("self-test passed")


def broken(stories, articles, places, good, whole):
    """One contradiction left out, one given the wrong dimension, one look-alike raised, one distractor drawn in."""
    bad = copy.deepcopy(good)
    first, second = [relation for relation in bad.relations if relation.kind == "CONTRADICTS"][:2]
    bad.relations.remove(first)
    bad.relations[bad.relations.index(second)] = Relation("CONTRADICTS", None, second.left, second.right)
    name, pair = next((story["story"], pair) for story in stories for pair in story["expected"]["not_contradictions"])
    ends = [((name, mention["article"]), mention["quote"]) for mention in sides(pair)]
    bad.relations.append(Relation("CONTRADICTS", "QUANTITY", *ends))
    stranger = next(key for key, _ in articles if key[0] == "distractors")
    bad.relations.append(Relation("SUPERSEDES", None, ends[0], (stranger, "any words")))
    got, labels = score(stories, articles, bad, places), whole.contradicts.labelled
    if not labels - 1 <= got.contradicts.found <= labels:  # two labels can share their sentences' words
        raise AssertionError(f"{got.contradicts.found} of {labels} contradictions found without one")
    expect("wrong contradictions", len(got.contradicts.wrong), 1)
    expect("wrong dimensions", len(got.typed.wrong), 2)
    expect("look-alikes raised", len(got.raised), 1)
    expect("distractors drawn in", len(got.strangers), 1)


def lump(good):
    one = copy.deepcopy(good)
    one.told = dict.fromkeys(good.told, "everything")
    return one
