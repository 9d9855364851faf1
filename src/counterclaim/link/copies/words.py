"""An article as numbered words: what copied passages are looked for in, and the way back to characters.

The first step of `copies`. A word's number depends on nothing but its letters, so numbers of one run, one machine and
one day can be compared with those of another. Invariant: word `i` of an article stands at characters
`starts[i]` to `ends[i]` of its text.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.uint64]
Places = NDArray[np.int64]

# Han, Hiragana and Katakana are written without blanks: each character is a word.
_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
IDEOGRAPH = re.compile(f"[{_IDEOGRAPHS}]")
WORD = re.compile(rf"[^\W{_IDEOGRAPHS}]+|[{_IDEOGRAPHS}]")

# Words of a text that are looked at. Ingest takes no text of more than 2,000,000 characters for an article, which is
# fewer words; this bounds the time for a text that came in by another door.
MOST_WORDS = 1_000_000

# Words whose numbers are kept at hand; all of them are forgotten where they are more, so that memory has an end.
MOST_KNOWN = 400_000


class Numbering:
    """The number of each word, made once and kept at hand."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def number(self, words: list[str]) -> Numbers:
        """The 64-bit numbers of some words in small letters."""
        known = self._known
        try:
            return np.array([known[word] for word in words], np.uint64)
        except KeyError:
            if len(known) > MOST_KNOWN:
                known.clear()
            for word in words:
                if word not in known:
                    known[word] = _number_of(word)
            return np.array([known[word] for word in words], np.uint64)


def _number_of(word: str) -> int:
    digest = hashlib.blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "little")


@dataclass
class Words:
    """The words of one text by their numbers. Where they stand is found out when it is asked for."""

    text: str
    numbers: Numbers

    def __len__(self) -> int:
        return len(self.numbers)

    @cached_property
    def _bounds(self) -> NDArray[np.int64]:
        folded = fold(self.text)
        flat = (place for word in _first(folded) for place in word.span())
        return np.fromiter(flat, np.int64, 2 * len(self.numbers)).reshape(-1, 2)

    @property
    def starts(self) -> Places:
        """The first character of each word."""
        return self._bounds[:, 0]

    @property
    def ends(self) -> Places:
        """The character behind each word."""
        return self._bounds[:, 1]

    def characters(self, first: int, end: int) -> tuple[int, int]:
        """The characters from a word on, up to the end of the word before `end`."""
        return int(self.starts[first]), int(self.ends[end - 1])


def number_words(text: str, numbering: Numbering | None = None) -> Words:
    """The words of a text, as letters and digits make them, whatever their capitals.

    >>> len(number_words("The dam gave way, he said."))
    6

    Args:
        text: any text at all.
        numbering: where the numbers are kept at hand; give one for many texts.
    """
    folded = fold(text)
    words = WORD.findall(folded) if len(folded) <= MOST_WORDS else [word.group() for word in _first(folded)]
    return Words(text, (numbering or Numbering()).number(words[:MOST_WORDS]))


def _first(folded: str) -> list[re.Match[str]]:
    return list(islice(WORD.finditer(folded), MOST_WORDS))


def fold(text: str) -> str:
    """The text in small letters with every character in its place: one that folds to two stays what it is.

    >>> fold("STRASSE, Straße")
    'strasse, straße'
    """
    folded = text.casefold()
    if len(folded) == len(text):
        return folded
    return "".join(small if len(small := char.casefold()) == 1 else char for char in text)


# Odd factors, one for each place in a run, so that the order of the words counts.
FACTORS = np.array(
    [0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5, 0x85EBCA77C2B2AE63], np.uint64
)


def number_runs(numbers: Numbers, length: int) -> Numbers:
    """One number for each run of so many words, at most five: equal where the words are, and else hardly ever.

    Two runs that differ get one number once in 2**64 pairs; what is found by them is compared word by word.
    """
    count = len(numbers) - length + 1
    if count <= 0:
        return np.empty(0, np.uint64)
    runs = np.zeros(count, np.uint64)
    for place in range(length):
        runs += numbers[place : place + count] * FACTORS[place]
    runs ^= runs >> np.uint64(29)
    runs *= np.uint64(0xBF58476D1CE4E5B9)
    runs ^= runs >> np.uint64(32)
    return runs
