"""An article made ready for comparing: its words, what each weighs, and the sentence it stands in.

A step of `copies`. A word inside a quotation, in a set phrase of newsrooms or in a line of page furniture weighs
nothing: that two articles have it is no sign of copying. Words of names and numbers weigh half: everybody who writes of
one event has them, in one order. Invariant: made of one article alone, so it is the same in every company.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from counterclaim.link.copies.furniture import find_furniture
from counterclaim.link.copies.quotations import Stretch, find_quoted
from counterclaim.link.copies.words import IDEOGRAPH, Numbers, Words
from counterclaim.model.reading import Reading

Weights = NDArray[np.float64]

# What a word of a name, a number, or a single ideograph weighs. At 1, lists of office holders and the full names of
# offices ("the Bureau of …, … and …") are copied passages; of 1,000 plain articles every second short passage of two
# outlets was such a name. `python -m evals.copies` after a change.
NAME = 0.5

# What stands between two words where a sentence ends.
SENTENCE_END = re.compile(r"\n|[.!?…][^\w\s]*\s")


@dataclass(frozen=True, slots=True)
class Side:
    """The words of one article by their numbers, what each weighs, 0 to 1, and the number of its sentence."""

    numbers: Numbers
    weights: Weights
    sentences: NDArray[np.int64]

    def sentence_of(self, first: int, end: int) -> tuple[int, int]:
        """From the first word of the sentence of one word up to the end of the sentence of the word before `end`."""
        low, high = self.sentences[first], self.sentences[end - 1]
        return int(np.searchsorted(self.sentences, low, "left")), int(np.searchsorted(self.sentences, high, "right"))


def make_side(words: Words, quoted: Iterable[Stretch] = ()) -> Side:
    """An article's words with their weights.

    Args:
        words: of the article.
        quoted: stretches that are known to be quotations, beside those that the marks in the text show.
    """
    text = words.text
    starts, ends = words.starts.tolist(), words.ends.tolist()
    weights = np.fromiter((NAME if _is_name(text[start]) else 1.0 for start in starts), np.float64, len(starts))
    for start, end in [*quoted, *find_quoted(text), *find_furniture(text)]:
        first, last = np.searchsorted(words.starts, [start, end])
        weights[first:last] = 0.0
    breaks = (SENTENCE_END.search(text, end, start) is not None for end, start in zip(ends, starts[1:], strict=False))
    sentences = np.zeros(len(starts), np.int64)
    sentences[1:] = np.cumsum(np.fromiter(breaks, np.int64, max(len(starts) - 1, 0)))
    return Side(words.numbers, weights, sentences)


def _is_name(letter: str) -> bool:
    return letter.isupper() or letter.isdigit() or bool(IDEOGRAPH.match(letter))


def quoted_in(reading: Reading) -> list[Stretch]:
    """The stretches of an article that were read as somebody's own words."""
    return [
        (span.start, span.end)
        for statement in reading.statements
        if statement.mode == "direct"
        for span in statement.content
    ]
