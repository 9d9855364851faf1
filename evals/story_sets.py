"""The labelled stories: triples of teasers (AllSides) and topics of look-alike events (ECB+), as sets of articles.

A set is what one run of the program gets at once. Nothing of the archives is part of the repository; only the training
parts may be looked at: the training triples, and the odd topics of ECB+.
"""

from __future__ import annotations

import random
import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass

from counterclaim.model.article import Article
from evals.coreference_corpora import read_ecb
from evals.labelled import SHARED, NoData

ALLSIDES = SHARED / "data" / "allsides-triples.tar.gz"
TEASER = re.compile(r"\s*TITLE=>(.*?)ARTICLE=>(.*)", re.DOTALL)

# Triples of a set: as many as the validation part has, so that a threshold learnt on one fits the other.
TRIPLES = 307


@dataclass(frozen=True, slots=True)
class StorySet:
    """Articles in the order in which they come, and the story of each by its id."""

    name: str
    articles: tuple[Article, ...]
    stories: dict[str, str]


def teaser_sets(part: str) -> list[StorySet]:
    """The triples of a part ("train" or "val") in sets of 307, the teasers of a set in shuffled order, without dates.

    Raises:
        NoData: the archive is not on this machine.
    """
    triples = list(_triples(part))
    sets = []
    for start in range(0, len(triples), TRIPLES):
        told = [
            (f"{number}", *teaser)
            for number, triple in enumerate(triples[start : start + TRIPLES])
            for teaser in triple
        ]
        random.Random(start).shuffle(told)
        articles = [
            (story, Article.of(text, title=title, file=f"{part} {place}"))
            for place, (story, title, text) in enumerate(told)
        ]
        articles = list({article.id: (story, article) for story, article in articles}.values())
        stories = {article.id: story for story, article in articles}
        sets.append(StorySet(f"teasers {part} {start // TRIPLES}", tuple(article for _, article in articles), stories))
    return sets


def topic_sets(*, kept: bool) -> list[StorySet]:
    """Each topic of ECB+ as a set of two look-alike events: the even topics, which may only be scored, or the odd ones.

    Raises:
        NoData: the archive is not on this machine.
    """
    topics: dict[str, list[tuple[str, Article]]] = {}
    for document in read_ecb():
        if document.kept == kept:
            article = Article.of(document.text, file=document.name)
            topics.setdefault(document.topic, []).append((document.part, article))
    sets = []
    for topic, told in topics.items():
        random.Random(int(topic)).shuffle(told)
        told = list({article.id: (part, article) for part, article in told}.values())
        stories = {article.id: f"{topic} {part}" for part, article in told}
        sets.append(StorySet(f"topic {topic}", tuple(article for _, article in told), stories))
    return sets


def joined(name: str, sets: list[StorySet]) -> StorySet:
    """Several sets as one, in shuffled order."""
    articles = [article for each in sets for article in each.articles]
    random.Random(0).shuffle(articles)
    return StorySet(name, tuple(articles), {key: value for each in sets for key, value in each.stories.items()})


def _triples(part: str) -> Iterator[list[tuple[str, str]]]:
    if not ALLSIDES.exists():
        raise NoData("no labelled stories at ../shared/data/allsides-triples.tar.gz")
    with tarfile.open(ALLSIDES) as archive:
        member = next(member for member in archive if member.name.endswith(f"/{part}.source"))
        file = archive.extractfile(member)
        assert file is not None, member.name
        for line in file.read().decode("utf-8").split("\n"):
            found = [TEASER.match(teaser) for teaser in line.split("[SEP]")]
            if line.strip():
                yield [(match[1].strip().rstrip("."), match[2].strip()) for match in found if match]
