"""How well copied passages are found, by characters of both texts, as in the comparisons of plagiarism detectors.

A character counts as found where a passage that touches the same piece in both texts covers it; recall is the part of
the characters of all pieces that is found, precision the part of all characters of passages. Source of the measure:
Potthast, Stein, Barrón-Cedeño and Rosso, "An evaluation framework for plagiarism detection" (2010), micro-averaged.
"""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from counterclaim.link.copies.find import Prepared, compare
from counterclaim.link.copies.index import candidate_pairs
from counterclaim.link.copies.words import WORD, fold
from counterclaim.model.article import Article
from counterclaim.model.reading import Reading
from evals.copy_cases import Derivation

# Characters of the one text, from and to, and of the other.
Shared = tuple[int, int, int, int]
Finder = Callable[[str, str], list[Shared]]

# A shared run of so many words is what plain shingling goes by.
RUN = 5


@dataclass
class Tally:
    """Characters: right ones, all that were found, all that were to be found."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, other: Tally) -> None:
        """Add another's characters."""
        self.right += other.right
        self.found += other.found
        self.wanted += other.wanted

    @property
    def precision(self) -> float:
        """The part of what was found that is right."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The part of what was to be found that was."""
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def score(derivation: Derivation, found: Iterable[Shared]) -> Tally:
    """The characters of one derivation and its source."""
    masks = [np.zeros((3, len(text)), np.bool_) for text in (derivation.source, derivation.text)]
    for piece in derivation.pieces:
        masks[0][2, piece.start : piece.end] = True
        masks[1][2, piece.derived_start : piece.derived_end] = True
    for start, end, other, other_end in found:
        masks[0][1, start:end] = True
        masks[1][1, other:other_end] = True
        for piece in derivation.pieces:
            low, high = max(start, piece.start), min(end, piece.end)
            there, behind = max(other, piece.derived_start), min(other_end, piece.derived_end)
            if low < high and there < behind:
                masks[0][0, low:high] = True
                masks[1][0, there:behind] = True
    right, covered, wanted = (int(sum(mask[row].sum() for mask in masks)) for row in range(3))
    return Tally(right, covered, wanted)


def score_all(derivations: Sequence[Derivation], finder: Finder) -> dict[str, Tally]:
    """The tallies of all derivations together, of each kind and of each rate of edits."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for derivation in derivations:
        tally = score(derivation, finder(derivation.source, derivation.text))
        for name in ("all", f"kind {derivation.kind}", f"rate {derivation.rate:.2f}"):
            tallies[name].add(tally)
    return dict(tallies)


def by_passages(source: str, text: str) -> list[Shared]:
    """The program's own way, from candidates to passages, over texts alone."""
    left, right = (
        Prepared.of(Reading(Article.of(each, outlet=name))) for name, each in (("source", source), ("copy", text))
    )
    if not candidate_pairs([left.words, right.words]):
        return []
    copies = compare(left, right)
    return [(copy.left.start, copy.left.end, copy.right.start, copy.right.end) for copy in copies]


def by_runs(source: str, text: str) -> list[Shared]:
    """Every run of five words that both texts have: plain shingling, with places."""
    places: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for run, start, end in runs_of(source):
        places[run].append((start, end))
    return [(*place, start, end) for run, start, end in runs_of(text) for place in places.get(run, ())]


def runs_of(text: str) -> list[tuple[tuple[str, ...], int, int]]:
    """The runs of five words of a text, with their characters."""
    words = list(WORD.finditer(fold(text)))
    return [
        (tuple(word.group() for word in words[i : i + RUN]), words[i].start(), words[i + RUN - 1].end())
        for i in range(len(words) - RUN + 1)
    ]


def by_difflib(source: str, text: str) -> list[Shared]:
    """The matching blocks of five words or more that the standard library's `difflib` finds."""
    left, right = ([*WORD.finditer(fold(each))] for each in (source, text))
    matcher = difflib.SequenceMatcher(None, [w.group() for w in left], [w.group() for w in right], autojunk=False)
    return [
        (left[i].start(), left[i + size - 1].end(), right[j].start(), right[j + size - 1].end())
        for i, j, size in matcher.get_matching_blocks()
        if size >= RUN
    ]
