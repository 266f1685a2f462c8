"""Prints scores: a half story by story and together, and on request every error."""
from measures import Places, number, score
from stories import sides

COLUMNS = "{:<24}{:>18}{:>16}{:>12}{:>13}{:>8}{:>9}"
HEADINGS = ("CONTRADICTS P / R", "SUPERSEDES F1", "SUPPORTS R", "look-alikes", "copies", "origins")
TOGETHER = """{title}, {many} stories
  CONTRADICTS               {contradicts}
    with its dimension      {typed}
  SUPERSEDES                {supersedes}
  SUPPORTS                  R {supports} ({found}/{labelled}); with REFINES and REPEATS {kin}
  look-alikes raised        {raised} of {lookalikes}
  copies                    R {copies} ({copied}), {others} others said
  independent origins       {origins}
  stories, B-cubed          P {b_cubed[0]:.3f}  R {b_cubed[1]:.3f}  F1 {b_cubed[2]:.3f}
  with distractors          {strangers} CONTRADICTS or SUPERSEDES"""


def report(title, stories, articles, reading, listing):
    """Prints a half's scores and, if asked for, its errors; answers the scores."""
    places = Places(articles)
    print("\n" + COLUMNS.format(title, *HEADINGS))
    for story in stories:
        print_row(story["story"], score([story], articles, reading, places))
    whole = score(stories, articles, reading, places)
    print_together(title, len(stories), whole)
    if listing:
        list_errors(whole)
    return whole.summary()


def print_row(name, one):
    both = f"{number(one.contradicts.precision)} / {number(one.contradicts.recall)}"
    print(COLUMNS.format(name, both, number(one.supersedes.f1), number(one.supports.recall),
                         f"{len(one.raised)}/{one.lookalikes}", part(one.copies), part(one.origins)))


def print_together(title, many, whole):
    print(TOGETHER.format(
        title=title, many=many, contradicts=whole.contradicts, typed=whole.typed, supersedes=whole.supersedes,
        supports=number(whole.supports.recall), found=whole.supports.found, labelled=whole.supports.labelled,
        kin=number(whole.kin.recall), raised=len(whole.raised), lookalikes=whole.lookalikes,
        copies=number(whole.copies.recall), copied=part(whole.copies), others=len(whole.copies.wrong),
        origins=part(whole.origins), b_cubed=whole.stories, strangers=len(whole.strangers)))


def part(tally):
    return f"{tally.found}/{tally.labelled}"


def list_errors(scores):
    errors = {
        "look-alikes raised": [f"{label(entry)}\n    said: {hit}" for entry, hit in scores.raised],
        "CONTRADICTS that no label has": scores.contradicts.wrong,
        "contradictions missed": map(label, scores.contradicts.missed),
        "SUPERSEDES that no label has": scores.supersedes.wrong,
        "supersessions missed": map(label, scores.supersedes.missed),
        "supports missed": map(label, scores.supports.missed),
        "copies missed": scores.copies.missed,
        "origins missed": [f"{story}: {one['question']} {one['value']}, {one['origins']}"
                           for story, one in scores.origins.missed]}
    for title, rows in errors.items():
        rows = list(rows)
        print(f"\n-- {title}: {len(rows)}")
        for row in rows:
            print(f"   {row}")


def label(entry):
    story, pair = entry
    ends = "".join(f"\n      {end['article']} [{end['value']}] {end['quote'][:160]}" for end in sides(pair))
    return f"{story}: {pair.get('dimension', '')} {pair.get('question') or pair.get('why')}{ends}"
