"""Synthetic derivations: texts that took passages from an article, with the characters of each in both.

Made from the plain articles in `../shared`, with one seed. A derivation takes pieces of sentences running, of at least
`SHORTEST` words; some pieces are left out, put in another order, or put among the sentences of another article that
tells of the same people or event; and one word in 20 to one in 5 is replaced, dropped or put in. Half of the articles
are for choosing thresholds (`tune`), the other half only for measuring (`test`).
"""

from __future__ import annotations

import gzip
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from evals.corpora import ARTICLES
from evals.labelled import NoData

Half = Literal["tune", "test"]
Kind = Literal["cut", "reordered", "mixed", "all"]
KINDS: tuple[Kind, ...] = ("cut", "reordered", "mixed", "all")
RATES = (0.05, 0.1, 0.15, 0.2)
SEED = 20261122

SHORTEST = 12  # words of a piece
LONGEST_TEXT = 12_000  # characters of an article that is taken
# A host and the article that is taken from must not share a run of so many words: they were written apart.
APART = 8
RARE = 40  # articles that a telling word may stand in

WORD = re.compile(r"\w+")
SENTENCE = re.compile(r"[^\n]*?(?:[.!?][”\"’')]*(?=\s|$)|(?=\n)|$)")


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of the article that was taken from, and where they stand in the derivation, edited."""

    start: int
    end: int
    derived_start: int
    derived_end: int


@dataclass(frozen=True, slots=True)
class Derivation:
    """A text, the article that it took pieces from, and how it was made."""

    source: str
    text: str
    pieces: tuple[Piece, ...]
    kind: Kind
    rate: float


@cache
def plain_articles() -> tuple[dict[str, str], ...]:
    """The plain articles as they lie in the file.

    Raises:
        NoData: they are not on this machine.
    """
    if not ARTICLES.exists():
        raise NoData("no articles at ../shared/data/articles-6k.jsonl.gz")
    with gzip.open(ARTICLES, "rt", encoding="utf-8") as lines:
        return tuple(json.loads(line) for line in lines)


def texts_of(half: Half) -> list[str]:
    """The texts of one half, without the very long ones: odd lines are for tuning, even ones for measuring."""
    texts = [article["text"] for article in plain_articles()]
    return [text for text in texts[half == "tune" :: 2] if len(text) <= LONGEST_TEXT]


def derivations(half: Half, count: int) -> list[Derivation]:
    """So many derivations, kinds and rates of edits in turn."""
    texts = texts_of(half)
    chance = random.Random(f"{SEED}-{half}")
    hosts = Hosts(texts)
    vocabulary = [word for text in texts[:300] for word in WORD.findall(text) if word.islower()]
    order = list(range(len(texts)))
    chance.shuffle(order)
    made: list[Derivation] = []
    for source in order:
        if len(made) == count:
            break
        kind, rate = KINDS[len(made) % len(KINDS)], RATES[len(made) // len(KINDS) % len(RATES)]
        host = hosts.nearest(source) if kind in ("mixed", "all") else None
        if kind in ("mixed", "all") and host is None:
            continue
        found = derive(texts[source], None if host is None else texts[host], kind, rate, vocabulary, chance)
        if found:
            made.append(found)
    return made


def derive(
    source: str, host: str | None, kind: Kind, rate: float, vocabulary: Sequence[str], chance: random.Random
) -> Derivation | None:
    """One derivation; None where the article is too short for it."""
    pieces = pieces_of(source, chance)
    if kind in ("cut", "mixed", "all"):
        pieces = [piece for piece in pieces if chance.random() < 0.6]
    if kind in ("reordered", "all"):
        chance.shuffle(pieces)
    if len(pieces) < 2:
        return None
    others = [host[start:end] for start, end in pieces_of(host, chance)] if host else []
    places = sorted(chance.randrange(len(others) + 1) for _ in pieces)
    text, found = "", []
    taken = iter(zip(places, pieces, strict=True))
    following = next(taken, None)
    for place in range(len(others) + 1):
        while following and following[0] == place:
            start, end = following[1]
            edited = edit(source[start:end], rate, vocabulary, chance)
            found.append(Piece(start, end, len(text), len(text) + len(edited)))
            text += edited + chance.choice((" ", "\n\n"))
            following = next(taken, None)
        if place < len(others):
            text += others[place] + chance.choice((" ", "\n\n"))
    return Derivation(source, text, tuple(found), kind, rate)


def pieces_of(text: str, chance: random.Random) -> list[tuple[int, int]]:
    """A text in pieces of one to three sentences running, each of `SHORTEST` words or more."""
    found: list[tuple[int, int]] = []
    start, sentences, wanted = -1, 0, chance.randint(1, 3)
    for sentence in SENTENCE.finditer(text):
        if not sentence.group().strip():
            continue
        if start < 0:
            start = sentence.start() + len(sentence.group()) - len(sentence.group().lstrip())
        sentences += 1
        if sentences >= wanted and len(WORD.findall(text[start : sentence.end()])) >= SHORTEST:
            found.append((start, sentence.end()))
            start, sentences, wanted = -1, 0, chance.randint(1, 3)
    return found


def edit(text: str, rate: float, vocabulary: Sequence[str], chance: random.Random) -> str:
    """A text of which so many words, on average, were replaced, dropped, or followed by a new one; one third each."""

    def changed(match: re.Match[str]) -> str:
        word = match.group()
        if chance.random() >= rate:
            return word
        new = chance.choice(vocabulary)
        return chance.choice((new, "", f"{word} {new}"))

    return re.sub(r"  +", " ", WORD.sub(changed, text))


class Hosts:
    """For each text another that tells of the same people or event and was written apart from it."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.words = [[word.casefold() for word in WORD.findall(text)] for text in texts]
        spread = Counter(word for words in self.words for word in set(words))
        self.carriers: dict[str, list[int]] = defaultdict(list)
        for place, words in enumerate(self.words):
            for word in sorted(set(words)):
                if 1 < spread[word] <= RARE:
                    self.carriers[word].append(place)

    def nearest(self, place: int) -> int | None:
        """The text that shares most rare words and no run of `APART` words; None where no text shares any."""
        shared = Counter(
            other for word in sorted(set(self.words[place])) for other in self.carriers.get(word, ()) if other != place
        )
        own = runs_of(self.words[place])
        for other, _ in sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:10]:
            if not own & runs_of(self.words[other]):
                return other
        return None


def runs_of(words: Sequence[str]) -> set[tuple[str, ...]]:
    """The runs of `APART` words of a text."""
    return {tuple(words[place : place + APART]) for place in range(len(words) - APART + 1)}
