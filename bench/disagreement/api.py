"""Gives the articles to a running instance and reads back what it made of them."""
import json
import urllib.error
import urllib.request
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from stories import BODIES, words

PAGE = 25
INGEST = """mutation Ingest($input: ArticleInput!) { ingestArticle(input: $input) {
  article { id items { id title text } } userErrors { code message } } }"""
MADE = """query Made($id: ID!) { article(id: $id) { story { id } derivedFrom { original { id parent { id } } } } }"""
RELATIONS = """relations(first: $first%s) {
  nodes { kind dimension value otherValue other { id quote article { id parent { id } } } }
  pageInfo { hasNextPage endCursor } }"""
CLAIMS = """query Claims($id: ID!, $first: Int!, $after: String) { article(id: $id) {
  claims(first: $first, after: $after) {
    nodes { id quote corroboration { articleCount independentOriginCount } %s }
    pageInfo { hasNextPage endCursor } } } }""" % (RELATIONS % "")
MORE_RELATIONS = """query MoreRelations($id: ID!, $first: Int!, $after: String!) { claim(id: $id) { %s } }""" % (
    RELATIONS % ", after: $after")


class Unusable(Exception):
    """The instance did not answer as the schema says."""


@dataclass(frozen=True)
class Relation:
    """What the instance says of two claims. An end is a (story, article) and the claim's quote."""

    kind: str
    dimension: str | None
    left: tuple
    right: tuple
    values: tuple = (None, None)

    def stories(self):
        return {self.left[0][0], self.right[0][0]}

    def __str__(self):
        ends = zip((self.left, self.right), self.values)
        return f"{self.kind} {self.dimension or ''}" + "".join(
            f"\n      {'/'.join(key)} [{value}] {quote[:160]}" for (key, quote), value in ends)


@dataclass
class Reading:
    """What the instance made of all articles."""

    relations: list = field(default_factory=list)
    repeats: set = field(default_factory=set)  # (original, repeating), each a (story, article)
    told: dict = field(default_factory=dict)  # (story, article, number of the item or None) -> the instance's story
    backing: dict = field(default_factory=lambda: defaultdict(list))  # (story, article) -> (quote, articles, origins)
    notes: Counter = field(default_factory=Counter)


class Api:
    def __init__(self, url, timeout=300):
        self.url = url
        self.timeout = timeout

    def ask(self, query, **variables):
        body = json.dumps({"query": query, "variables": variables}).encode()
        request = urllib.request.Request(self.url, body, {"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=self.timeout) as response:
                answer = json.load(response)
        except (OSError, ValueError) as problem:
            raise Unusable(f"{self.url}: {problem}") from problem
        if answer.get("errors"):
            raise Unusable(f"{query.split('(')[0]}: {answer['errors'][0].get('message')}")
        return answer["data"]

    def follow(self, page, turn):
        """The nodes of a connection whose first page is known; turn(cursor) brings the next page."""
        yield from page["nodes"]
        while page["pageInfo"]["hasNextPage"]:
            page = turn(page["pageInfo"]["endCursor"])
            yield from page["nodes"]


def read(api, articles):
    """Ingests ((story, id), article) pairs in the given order and reads everything back."""
    reading, made = Reading(), {}
    for key, article in articles:
        body = next(name for name in BODIES if name in article)
        given = {name: article[name] for name in (body, "sourceUrl", "sourceName", "title", "publishedAt")}
        payload = api.ask(INGEST, input=given)["ingestArticle"]
        if payload["article"] is None:
            raise Unusable(f"{'/'.join(key)} was refused: {payload['userErrors']}")
        made[key] = payload["article"]
    owner = {one["id"]: key for key, article in made.items() for one in (article, *article["items"])}
    seen = set()
    for key, article in articles:
        for one in (made[key], *made[key]["items"]):
            read_article(api, one["id"], key, owner, seen, reading)
        tell_stories(api, key, article, made[key], reading)
    return reading


def tell_stories(api, key, article, made, reading):
    """Which story each unit tells; a unit of a newsletter is the item that holds a labelled opening."""
    story_of = lambda one: (api.ask(MADE, id=one)["article"]["story"] or {}).get("id")
    if "items" not in article:
        reading.told[*key, None] = story_of(made["id"])
    for number, item in enumerate(article.get("items", [])):
        opening = Counter(words(item["opening"]))
        shared = lambda one: sum((opening & Counter(words(f"{one['title'] or ''} {one['text']}"))).values())
        holder = max(made["items"], key=shared, default=made)
        reading.told[*key, number] = story_of(holder["id"])


def read_article(api, one, key, owner, seen, reading):
    owner_of = lambda article: owner.get(article["id"]) or owner.get((article["parent"] or {}).get("id"))
    for repeat in api.ask(MADE, id=one)["article"]["derivedFrom"]:
        reading.repeats.add((owner_of(repeat["original"]), key))
    page = lambda after: api.ask(CLAIMS, id=one, first=PAGE, after=after)["article"]["claims"]
    for claim in api.follow(page(None), page):
        said = claim["corroboration"]
        reading.backing[key].append((claim["quote"], said["articleCount"], said["independentOriginCount"]))
        turn = lambda after: api.ask(MORE_RELATIONS, id=claim["id"], first=PAGE, after=after)["claim"]["relations"]
        for found in api.follow(claim["relations"], turn):
            other, target = found["other"], owner_of(found["other"]["article"])
            known = (found["kind"], found["dimension"], frozenset((claim["id"], other["id"])))
            if known in seen:
                continue
            seen.add(known)
            if target is None or target == key:
                reading.notes["relations within one article or with others', not scored"] += 1
            else:
                reading.relations.append(Relation(found["kind"], found["dimension"], (key, claim["quote"]),
                                                  (target, other["quote"]), (found["value"], found["otherValue"])))
