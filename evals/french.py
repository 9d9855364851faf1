"""How well French is read: statements, stances, figures and dates on sixty labelled sentences.

`python -m evals.french` prints F1 for the half that was looked at while the rules were written and for the half that
was not. `--misses` prints what is missed or too much in the first half. The labels are ours: see the file.
Fails where a score of the kept half falls below its floor.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span
from counterclaim.read import read_articles

LABELS = Path(__file__).with_name("french_sentences.json")
SAME = 0.7  # share of characters that two contents have in common, of all that either has
PARTS = ("looked at", "kept")
MEASURES = ("content", "content and source", "content and cue", "content and stance", "figures", "dates")
# Of the kept half, some 0.03 below what was measured: one sentence more or less.
FLOORS: dict[str, float] = {
    "content": 0.94,
    "content and source": 0.90,
    "content and cue": 0.90,
    "content and stance": 0.94,
    "figures": 0.90,
    "dates": 0.95,
}


@dataclass
class Score:
    """Found and right, found, to be found."""

    right: int = 0
    found: int = 0
    gold: int = 0

    @property
    def f1(self) -> float:
        """Twice the right ones of all that were found or to be found; 1 where there is nothing."""
        return 2 * self.right / (self.found + self.gold) if self.found + self.gold else 1.0


@dataclass
class Scores:
    """One score for each measure."""

    by: dict[str, Score] = field(default_factory=lambda: {measure: Score() for measure in MEASURES})

    def add(self, measure: str, right: int, found: int, gold: int) -> None:
        """Count one sentence."""
        score = self.by[measure]
        score.right, score.found, score.gold = score.right + right, score.found + found, score.gold + gold


def read_sentence(sentence: dict[str, Any], published: date) -> Reading:
    """The reading of one sentence as an article of its own."""
    publication = Publication(DateRange.day(published), "metadata")
    article = Article.of(sentence["text"], file="s.txt", language="fr", publication=publication)
    return next(iter(read_articles([article])))


def characters(text: str, passages: Sequence[str]) -> set[int]:
    """The places of the letters and digits of some passages in a text."""
    places: set[int] = set()
    for passage in passages:
        start = text.find(passage)
        places |= {i for i in range(start, start + len(passage)) if text[i].isalnum()}
    return places


def places_of(spans: Sequence[Span]) -> set[int]:
    """The places of the letters and digits of some spans."""
    return {i for span in spans for i in range(span.start, span.end) if span.text[i - span.start].isalnum()}


def likeness(left: set[int], right: set[int]) -> float:
    """The share of places that both have."""
    return len(left & right) / len(left | right) if left | right else 1.0


def score_statements(sentence: dict[str, Any], reading: Reading, scores: Scores) -> bool:
    """Count the statements of one sentence; whether all are right in every way."""
    text, gold, found = sentence["text"], sentence["statements"], list(reading.statements)
    pairs = []
    for wanted in gold:
        content = characters(text, wanted["content"])
        best = max(found, key=lambda one: likeness(places_of(one.content), content), default=None)
        if best is not None and likeness(places_of(best.content), content) >= SAME:
            pairs.append((wanted, best))
            found.remove(best)
    sources = [
        (pair[0]["source"] is None) == (pair[1].source is None)
        and (pair[1].source is None or _same_words(pair[1].source.text, pair[0]["source"]))
        for pair in pairs
    ]
    cues = [pair[1].cue is not None and _same_words(pair[1].cue.text, pair[0]["cue"]) for pair in pairs]
    stances = [pair[0]["stance"] == pair[1].stance for pair in pairs]
    count = len(reading.statements)
    scores.add("content", len(pairs), count, len(gold))
    for measure, right in (("source", sources), ("cue", cues), ("stance", stances)):
        scores.add(f"content and {measure}", sum(right), count, len(gold))
    return len(pairs) == count == len(gold) and all(sources) and all(cues) and all(stances)


def _same_words(left: str, right: str) -> bool:
    """Whether half of the letters of the longer one are the other's."""
    one, other = left.lower(), right.lower()
    return (one in other or other in one) and 2 * min(len(one), len(other)) >= max(len(one), len(other))


def score_numbers(sentence: dict[str, Any], reading: Reading, scores: Scores) -> bool:
    """Count figures by bounds, unit and what is counted, and dates by their interval; whether all are right."""
    wanted = [(one["low"], one["high"], one["unit"], one["counted"]) for one in sentence["figures"]]
    told = [
        (_rounded(one.low), _rounded(one.high), one.unit, one.counted.text if one.counted and not one.unit else "")
        for one in reading.figures
    ]
    wanted = [(low, high, unit, counted if not unit else "") for low, high, unit, counted in wanted]
    right = sum(min(wanted.count(one), told.count(one)) for one in sorted(set(told), key=repr))
    scores.add("figures", right, len(told), len(wanted))
    dated = [one.dates.iso for one in reading.dates if one.dates is not None]
    days = [one["iso"] for one in sentence["dates"]]
    same = sum(min(days.count(one), dated.count(one)) for one in sorted(set(dated)))
    scores.add("dates", same, len(dated), len(days))
    return right == len(told) == len(wanted) and same == len(dated) == len(days)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def main() -> None:
    """Read all sentences and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument(
        "--misses", action="store_true", help="print the sentences of the first half that are not right"
    )
    misses = parser.parse_args().misses
    labels = json.loads(LABELS.read_text(encoding="utf-8"))
    published = date.fromisoformat(labels["published"])
    scores = {part: Scores() for part in PARTS}
    for sentence in labels["sentences"]:
        reading = read_sentence(sentence, published)
        own = scores[sentence["part"]]
        right = [score_statements(sentence, reading, own), score_numbers(sentence, reading, own)]
        if misses and not all(right) and sentence["part"] == "looked at":
            print_miss(sentence, reading)
    print(f"{'F1 on 30 sentences each':28}" + "".join(f"{part:>12}" for part in PARTS))
    for measure in MEASURES:
        print(f"{measure:28}" + "".join(f"{scores[part].by[measure].f1:12.2f}" for part in PARTS))
    low = [measure for measure, floor in FLOORS.items() if scores["kept"].by[measure].f1 < floor]
    if low:
        raise SystemExit(f"below the floor: {', '.join(low)}")


def print_miss(sentence: dict[str, Any], reading: Reading) -> None:
    """One sentence with what was to be read and what was."""
    print(sentence["text"])
    for one in sentence["statements"]:
        print("    to be", one["source"], "|", one["cue"], "|", " … ".join(one["content"]), "|", one["stance"])
    for said in reading.statements:
        print(
            "    read ", said.source and said.source.text, "|", said.cue and said.cue.text, "|",
            " … ".join(span.text for span in said.content), "|", said.stance,
        )  # fmt: skip
    print("    to be", sentence["figures"], [one["iso"] for one in sentence["dates"]])
    figures = [(f.number.text, f.low, f.high, f.unit, f.counted and f.counted.text, f.terms) for f in reading.figures]
    print("    read ", figures, [one.dates.iso for one in reading.dates if one.dates])


if __name__ == "__main__":
    main()
