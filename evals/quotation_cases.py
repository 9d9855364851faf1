"""Pairs of articles that only quote the same words: made ones, and real ones among plain articles.

A made pair is two articles on one matter, written apart, into which the same long quotation was put with different
words around it: whole, in pieces with reporting words between, cut short in one of them, or over several paragraphs. A
real pair are two articles of different outlets whose shared runs of eight words all stand between quotation marks, as a
plain search for the marks tells, and not as the program does.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from evals.copy_cases import APART, LONGEST_TEXT, SEED, SENTENCE, WORD, Half, Hosts, plain_articles, texts_of

# Without marks inside, so that nothing but the quoted words is in it.
QUOTATION = re.compile(r"“[^“”\"\n]{150,900}”")
MARKED = re.compile(r"“[^“”\n]+”|\"[^\"\n]+\"|“[^“”\n]+$", re.MULTILINE)

# Words around a quotation, different in the two articles of a pair: none has four running words of another.
LEADS = (
    "Asked about it later, the speaker put it this way:",
    "In remarks before a packed hall, this was the answer:",
    "The reply came within the hour.",
    "Supporters cheered when they heard the line.",
    "At a short briefing, a different tone was struck.",
    "Nobody in the room expected what followed:",
)
TAILS = (
    "the speaker said, and left without taking questions.",
    "was how the statement ended.",
    "read the text, which was handed out afterwards.",
    "went the answer, to some applause.",
    "said the speaker near the end of a long day.",
    "according to a recording of the event.",
)
BETWEEN = (", the speaker said. ", ", came the answer, after a pause. ", ", went on the remarks, ", " he added. ")


@dataclass(frozen=True, slots=True)
class QuotingPair:
    """Two texts that quote the same words and share nothing else; `kind` is how they quote."""

    left: str
    right: str
    kind: str


def made_pairs(half: Half, count: int) -> list[QuotingPair]:
    """So many made pairs, the four ways of quoting in turn."""
    chance = random.Random(f"{SEED}-quotations-{half}")
    texts = texts_of(half)
    hosts = Hosts(texts)
    quotations = [match.group()[1:-1] for text in texts for match in QUOTATION.finditer(text)]
    places = [place for place in range(len(texts)) if len(texts[place]) < LONGEST_TEXT / 2]
    chance.shuffle(places)
    made: list[QuotingPair] = []
    for place in places:
        other = hosts.nearest(place)
        if other is None:
            continue
        words = " ".join(chance.choice(quotations) for _ in range(chance.randint(1, 3)))
        kind = ("whole", "in pieces", "cut short", "paragraphs")[len(made) % 4]
        leads, tails = chance.sample(LEADS, 2), chance.sample(TAILS, 2)
        left, right = (
            put_into(texts[at], quoting(words, kind, turn, leads[turn], tails[turn], chance), chance)
            for turn, at in enumerate((place, other))
        )
        made.append(QuotingPair(left, right, kind))
        if len(made) == count:
            break
    return made


def quoting(words: str, kind: str, turn: int, lead: str, tail: str, chance: random.Random) -> str:
    """The same words as one of two articles quotes them."""
    sentences = [match.group().strip() for match in SENTENCE.finditer(words) if match.group().strip()]
    if kind == "in pieces" and len(sentences) > 1:
        pieces = [f"“{sentence.rstrip('.')}”" for sentence in sentences]
        joined = pieces[0]
        for piece in pieces[1:]:
            joined += BETWEEN[chance.randrange(len(BETWEEN))] + piece
        return f"{lead} {joined} {tail}"
    if kind == "cut short" and turn:
        sentences = sentences[: max(1, len(sentences) // 2)]
    if kind == "paragraphs":
        return f"{lead}\n\n" + "\n\n".join(f"“{sentence}" for sentence in sentences) + f"” {tail}"
    marks = "“”" if turn or kind != "whole" else '""'
    return f"{lead} {marks[0]}{' '.join(sentences)}{marks[1]} {tail}"


def put_into(text: str, passage: str, chance: random.Random) -> str:
    """A text with a passage as one more paragraph of its own."""
    paragraphs = [paragraph for paragraph in text.split("\n") if paragraph.strip()]
    paragraphs.insert(chance.randint(1, len(paragraphs)), passage)
    return "\n\n".join(paragraphs)


def real_pairs() -> list[tuple[int, int]]:
    """Pairs of plain articles of different outlets that share long runs, all of them between quotation marks."""
    articles = plain_articles()
    carriers: dict[tuple[str, ...], list[tuple[int, bool]]] = defaultdict(list)
    for place, article in enumerate(articles):
        marked = [match.span() for match in MARKED.finditer(article["text"])]
        for run, inside in marked_runs(article["text"], marked):
            carriers[run].append((place, inside))
    quoted: dict[tuple[int, int], list[bool]] = defaultdict(list)
    for found in carriers.values():
        if 1 < len(found) <= 12:
            for (one, inside), (other, there) in combinations(found, 2):
                if articles[one]["outlet"] != articles[other]["outlet"]:
                    quoted[one, other].append(inside and there)
    return sorted(pair for pair, marks in quoted.items() if all(marks) and len(marks) >= 5)


def marked_runs(text: str, marked: Sequence[tuple[int, int]]) -> list[tuple[tuple[str, ...], bool]]:
    """The runs of eight words of a text, each once, and whether it stands between marks."""
    words = [(word.group().casefold(), word.start(), word.end()) for word in WORD.finditer(text)]
    found: dict[tuple[str, ...], bool] = {}
    at = 0
    for place in range(len(words) - APART + 1):
        start, end = words[place][1], words[place + APART - 1][2]
        while at < len(marked) and marked[at][1] < end:
            at += 1
        inside = at < len(marked) and marked[at][0] <= start
        run = tuple(word for word, _, _ in words[place : place + APART])
        found[run] = found.get(run, True) and inside
    return list(found.items())
