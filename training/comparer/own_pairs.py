"""Pairs of passages of news: those that were labelled by hand, and those that were invented for training.

Of the labelled stories come the pairs in `related`, and pairs of passages of the sides of disputes: agreeing, opposed
(with the kind of the dispute), or of two disputes. The blind stories are never read. The invented ones stand beside
this file; their events are none of the labelled stories', so that a story that is left out is left out of them too.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any, get_args

from counterclaim.link.relations import KINDS
from counterclaim.model.dispute import DisputeKind
from evals.labelled import Story

DISPUTE_KINDS: tuple[DisputeKind, ...] = get_args(DisputeKind)
STANCES = ("agreeing", "opposed", "of two disputes")

HERE = Path(__file__).resolve().parent
MADE_RELATIONS = {"s": "same", "c": "conflict", "u": "update", "n": "unrelated"}
MADE_KINDS: dict[str, DisputeKind] = {
    "r": "rival-account",
    "d": "denial",
    "f": "demand-refusal",
    "g": "legitimacy",
    "n": "number",
}

# A sentence ends here, or where a line does.
END = re.compile(r"[.!?][”\"’')]*\s+|\n")

# Characters around a passage that are looked through for where its sentence begins and ends.
AROUND = 400

# A piece of evidence of fewer characters says too little by itself.
SHORTEST = 12


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage as it was marked, and the sentences that it stands in."""

    text: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Labelled:
    """Two passages of one story and the place of their label; for relations the earlier passage comes first.

    `task` is "relation", "stance" or "kind"; `place` tells one `related` pair of its story from the others.
    """

    story: str
    task: str
    left: Passage
    right: Passage
    label: int
    place: int = 0


def labelled_pairs(story: Story) -> list[Labelled]:
    """The pairs of one story, those of `related` first and in their order."""
    gold = story.annotation()
    texts, days = _articles(story)

    def passage(evidence: Mapping[str, str]) -> Passage:
        return Passage(evidence["quote"], sentence_of(texts[evidence["file"]], evidence["quote"]))

    found = []
    for place, pair in enumerate(gold["related"]):
        ends = sorted((pair["a"], pair["b"]), key=lambda end: (days[end["file"]], end["file"], end["quote"]))
        label = KINDS.index(pair["relation"])
        found.append(Labelled(story.name, "relation", passage(ends[0]), passage(ends[1]), label, place))
    sides = [
        [
            (side.get("camp", str(number)), [passage(one) for one in side["evidence"] if len(one["quote"]) > SHORTEST])
            for number, side in enumerate(dispute["sides"])
        ]
        for dispute in gold["disputes"]
    ]
    kinds = [DISPUTE_KINDS.index(dispute["kind"]) for dispute in gold["disputes"]]
    return [*found, *_of_sides(story.name, sides, kinds)]


def _articles(story: Story) -> tuple[dict[str, str], dict[str, str]]:
    """The texts and days of a story's articles, by file name."""
    rows: list[dict[str, Any]] = [
        json.loads(line) for line in (story.folder / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    texts = {row["file"]: (story.folder / row["file"]).read_text(encoding="utf-8") for row in rows}
    return texts, {row["file"]: row["published"] for row in rows}


def _of_sides(
    story: str, disputes: Sequence[Sequence[tuple[str, list[Passage]]]], kinds: Sequence[int]
) -> Iterator[Labelled]:
    draw = random.Random(story)
    for sides, kind in zip(disputes, kinds, strict=True):
        for (camp, own), (other_camp, others) in combinations(sides, 2):
            opposed = camp != other_camp
            for left in own[:2]:
                for right in others[:2]:
                    yield Labelled(story, "stance", left, right, int(opposed))
                    if opposed:
                        yield Labelled(story, "kind", left, right, kind)
    for one, other in combinations(disputes, 2):
        ends = [[passage for _, passages in sides for passage in passages] for sides in (one, other)]
        if all(ends):
            yield Labelled(story, "stance", draw.choice(ends[0]), draw.choice(ends[1]), 2)


def sentence_of(text: str, quote: str) -> str:
    """The sentences that a quote stands in, as one piece of the text; the quote where it is not there.

    >>> sentence_of("It rained. The mayor said no. Nobody left.", "said no")
    'The mayor said no.'
    """
    start = text.find(quote)
    if start < 0:
        return quote
    end = start + len(quote)
    first = max(0, start - AROUND)
    begins = [match.end() for match in END.finditer(text, first, start)]
    stop = END.search(text, max(end - 1, 0))
    return text[begins[-1] if begins else first : max(end, stop.start() + 1 if stop else len(text))].strip()


def made_pairs() -> list[Labelled]:
    """The invented pairs."""
    found = []
    for name, task, labels in (
        ("made_relations.tsv", "relation", {mark: KINDS.index(kind) for mark, kind in MADE_RELATIONS.items()}),
        ("made_kinds.tsv", "kind", {mark: DISPUTE_KINDS.index(kind) for mark, kind in MADE_KINDS.items()}),
    ):
        for line in (HERE / name).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                mark, left, right = line.split("\t")
                found.append(Labelled("", task, Passage(left, left), Passage(right, right), labels[mark]))
    return found
