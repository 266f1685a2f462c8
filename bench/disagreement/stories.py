"""The labelled stories: how they are read, what their text is, and what must hold of them."""
import email
import email.policy
import html.parser
import json
import re
import unicodedata
from collections import Counter
from datetime import datetime
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
HALVES = ("open", "sealed")
KINDS = ("PAGE", "NEWSLETTER", "PLAIN_TEXT")
BODIES = ("html", "text", "email")
DIMENSIONS = ("PLACE", "TIME", "QUANTITY", "ACTOR", "OUTCOME", "NEGATION")
MEANS = {"contradictions": "CONTRADICTS", "supersessions": "SUPERSEDES", "supports": "SUPPORTS"}
PAIRS = (*MEANS, "not_contradictions", "also_true")
HEADINGS = {"not_contradictions": "compatible", "also_true": "also true", "independent_origins": "origins"}
ADDRESS = re.compile(r"https://[a-z0-9.-]+\.example/\S+")


def read(path):
    return json.loads(Path(path).read_text(encoding="utf-8"))


def half(name):
    return [read(path) for path in sorted((FOLDER / name).glob("*.json"))]


def distractors():
    return read(FOLDER / "distractors.json")["articles"]


def sides(pair):
    """The two sentences of a label; of a supersession the overtaken one first."""
    return (pair["earlier"], pair["later"]) if "earlier" in pair else (pair["left"], pair["right"])


def units(key, article):
    """What can tell a story, the article or each of a newsletter's items, with the story that it tells, or None."""
    story, name = key
    if "items" not in article:
        return {(story, name, None): None if story == "distractors" else story}
    return {(story, name, at): story if item["inStory"] else None for at, item in enumerate(article["items"])}


# ---- text


class Blocks(html.parser.HTMLParser):
    """What a browser would show of a page, one entry a block, clutter included."""

    HIDDEN = {"head", "script", "style", "svg", "template"}
    WITHIN_A_LINE = {"a", "abbr", "b", "cite", "em", "i", "q", "small", "span", "strong", "sup", "time", "u"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.hidden = 0
        self.blocks = [[]]

    def handle_starttag(self, tag, attrs):
        self.hidden += tag in self.HIDDEN
        self.break_at(tag)

    def handle_endtag(self, tag):
        self.hidden -= tag in self.HIDDEN
        self.break_at(tag)

    def handle_data(self, data):
        if not self.hidden:
            self.blocks[-1].append(data)

    def break_at(self, tag):
        if tag not in self.WITHIN_A_LINE:
            self.blocks.append([])


def one_line(text):
    return " ".join(text.split())


def page_blocks(markup):
    parser = Blocks()
    parser.feed(markup)
    parser.close()
    return ["".join(block) for block in parser.blocks]


def plain_blocks(text):
    return re.split(r"\n\s*\n", text)


def message_blocks(raw):
    part = email.message_from_bytes(raw.encode(), policy=email.policy.default).get_body(("plain", "html"))
    return (page_blocks if part.get_content_subtype() == "html" else plain_blocks)(part.get_content())


def blocks(article):
    """The title and the blocks that a reader sees, white space made one blank."""
    readers = {"html": page_blocks, "text": plain_blocks, "email": message_blocks}
    body = next(name for name in BODIES if name in article)
    return [line for line in map(one_line, [article["title"], *readers[body](article[body])]) if line]


def words(text):
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())


# ---- what must hold


class Check:
    """Collects what is wrong with the data; addresses and story names are unique over all that it has seen."""

    def __init__(self):
        self.problems = []
        self.addresses = {}
        self.slugs = {}

    def story(self, story, place):
        say = lambda what: self.problems.append(f"{place}: {what}")
        if story["story"] in self.slugs:
            say(f"also the name of {self.slugs[story['story']]}")
        self.slugs[story["story"]] = place
        if Path(place).stem != story["story"]:
            say(f"calls itself {story['story']}")
        texts = self.articles(story["articles"], say)
        expected = story["expected"]
        self.pairs(expected, texts, {a["id"]: instant(a) for a in story["articles"]}, say)
        for copy in expected["copies"]:
            at = [list(texts).index(copy[end]) if copy[end] in texts else -1 for end in ("from", "to")]
            if not 0 <= at[0] < at[1]:
                say(f"copy {copy['from']} -> {copy['to']}: unknown, or the later one first")
        for origin in expected["independent_origins"]:
            where = f"origins of “{origin['question']}”"
            if sorted({mention["article"] for mention in origin["mentions"]}) != sorted(origin["articles"]):
                say(f"{where}: articles and mentions differ")
            if not 1 <= origin["origins"] <= len(origin["articles"]):
                say(f"{where}: {origin['origins']} origins in {len(origin['articles'])} articles")
            for mention in origin["mentions"]:
                self.mention(mention, texts, where, say)

    def articles(self, articles, say):
        texts, before = {}, None
        for article in articles:
            name = article["id"]
            if name in texts:
                say(f"{name}: the id of two articles")
            if article["kind"] not in KINDS:
                say(f"{name}: kind {article['kind']}")
            if sum(body in article for body in BODIES) != 1:
                say(f"{name}: not exactly one of {', '.join(BODIES)}")
            if not ADDRESS.fullmatch(article["sourceUrl"]) or article["sourceUrl"] in self.addresses:
                say(f"{name}: address {article['sourceUrl']} is not an example's, or is used twice")
            self.addresses[article["sourceUrl"]] = name
            if before and instant(article) < before:
                say(f"{name}: published before the article above it")
            before = instant(article)
            texts[name] = blocks(article)
            self.items(article, texts[name], say)
        return texts

    def items(self, article, text, say):
        items = article.get("items", [])
        if (article["kind"] == "NEWSLETTER") != (len(items) > 1):
            say(f"{article['id']}: a newsletter, and nothing else, has two items or more")
        for item in items:
            if not any(item["opening"] in block for block in text):
                say(f"{article['id']}: no item opens with “{item['opening']}”")

    def pairs(self, expected, texts, published, say):
        known = {}
        for kind in PAIRS:
            for pair in expected[kind]:
                one, two = sides(pair)
                meaning = pair["kind"] if kind == "also_true" else MEANS.get(kind, "compatible")
                where = f"{kind} “{pair.get('question') or pair.get('why')}”"
                for mention in (one, two):
                    self.mention(mention, texts, where, say)
                if one["article"] == two["article"]:
                    say(f"{where}: both sentences in {one['article']}")
                if meaning == "CONTRADICTS" and pair.get("dimension") not in DIMENSIONS:
                    say(f"{where}: dimension {pair.get('dimension')}")
                if meaning == "SUPERSEDES" and published[one["article"]] > published[two["article"]]:
                    say(f"{where}: overtaken by what was published before it")
                ends = frozenset((mention["article"], mention["quote"]) for mention in (one, two))
                before = known.setdefault(ends, set())
                if meaning in before or {meaning, *before} >= {"CONTRADICTS", "compatible"}:
                    say(f"{where}: the same sentences are labelled {', '.join(sorted(before))}")
                before.add(meaning)

    def mention(self, mention, texts, where, say):
        text = texts.get(mention["article"], [])
        times = sum(block.count(mention["quote"]) for block in text)
        if times != 1:
            say(f"{where}: {times} times in {mention['article']}: “{mention['quote']}”")
        if not mention["value"]:
            say(f"{where}: no value for {mention['article']}")


def instant(article):
    at = datetime.fromisoformat(article["publishedAt"])
    if at.tzinfo is None:
        raise ValueError(f"{article['id']}: publishedAt without a zone")
    return at


def check():
    """Prints the counts of each half, and what is wrong; answers the number of problems."""
    seen = Check()
    columns = ("articles", "words", *PAIRS, "copies", "independent_origins")
    print(f"{'':<26}" + "".join(f"{HEADINGS.get(name, name):>15}" for name in columns))
    for name in HALVES:
        total = Counter()
        for path in sorted((FOLDER / name).glob("*.json")):
            story = read(path)
            seen.story(story, f"{name}/{path.name}")
            row = Counter({column: len(story["expected"].get(column, ())) for column in columns})
            row["articles"] = len(story["articles"])
            row["words"] = sum(len(" ".join(blocks(article)).split()) for article in story["articles"])
            print_row(story["story"], row, columns)
            total += row
        print_row(f"= {name}", total, columns)
    strangers = distractors()
    seen.articles(sorted(strangers, key=instant), lambda what: seen.problems.append(f"distractors.json: {what}"))
    print(f"{len(strangers)} distractors")
    for problem in seen.problems:
        print("PROBLEM", problem)
    return len(seen.problems)


def print_row(name, row, columns):
    print(f"{name:<26}" + "".join(f"{row[column]:>15}" for column in columns))
