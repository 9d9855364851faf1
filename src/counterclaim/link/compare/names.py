"""How are names of people compared? By spelling alone; what the article says of them is compared elsewhere.

Invariant: `compare_people` is symmetric, and "same" needs every given name that both sides have to agree.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from rapidfuzz.distance import OSA

from counterclaim.link.compare.spelling import fold, plain
from counterclaim.link.data.given_names import GIVEN_GROUPS

Verdict = Literal["same", "near", "different"]

_PARTICLES = """de la le du da do dos das del della di van von der den ter bin ibn bint al el ben abu y zu"""
PARTICLES = frozenset(_PARTICLES.split())
IDEOGRAPH = re.compile(r"[\u3400-\u9fff\uac00-\ud7af\u3040-\u30ff]")
WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*\.?")

# Letters that may differ between two spellings of one long word. One in a word of six is where "Terence" and
# "Terrence" still meet and "Johnson" and "Johnston" need further evidence; shorter words must be equal.
# Set on the even lines of the labelled name pairs (evals/names.py); rerun it after a change.
LETTERS_FOR_ONE_ERROR = 5
LETTERS_FOR_TWO_ERRORS = 10


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a comparison of two spellings found: "near" asks for further evidence."""

    verdict: Verdict
    feature: str
    value: str


@cache
def words_of(name: str) -> tuple[str, ...]:
    """The words of a person's name that tell it: plain, without particles.

    >>> words_of("Tomas de la Brae")
    ('tomas', 'brae')
    """
    words = [plain(word) for word in WORD.findall(name)]
    kept = tuple(word for word in words if word and word not in PARTICLES)
    return kept or tuple(word for word in words if word)


@cache
def surname_key(name: str) -> str:
    """The key of a name's last word.

    >>> surname_key("Maria Vasilevskaya") == surname_key("Vasileuskaya")
    True
    """
    words = words_of(name)
    return fold(words[-1]) if words else ""


def errors_allowed(word: str) -> int:
    """How many letters may differ in a word of this length.

    >>> [errors_allowed(word) for word in ("wren", "halvard", "vasilevskaya")]
    [0, 1, 2]
    """
    return (len(word) >= LETTERS_FOR_ONE_ERROR) + (len(word) >= LETTERS_FOR_TWO_ERRORS)


def compare_words(left: str, right: str) -> Likeness:
    """Whether two words (plain) are ways of writing one name.

    >>> compare_words("vasilevsky", "vasileuski").verdict
    'same'
    """
    if left == right:
        return Likeness("same", "same spelling", left)
    if fold(left) == fold(right) and min(len(left), len(right)) > 2:
        return Likeness("same", "same sound", fold(left))
    errors = OSA.distance(left, right)
    if errors <= errors_allowed(min(left, right, key=len)) and left[:1] == right[:1]:
        return Likeness("near", "nearly one spelling", f"{errors} letters of {max(len(left), len(right))}")
    return Likeness("different", "other spelling", f"{errors} letters of {max(len(left), len(right))}")


def compare_given(left: str, right: str) -> Likeness:
    """Whether two given names (plain) can be one person's: forms of one name, or an initial.

    >>> compare_given("peter", "pyotr").feature, compare_given("peter", "paul").verdict
    ('forms of one given name', 'different')
    """
    if left == right:
        return Likeness("same", "same spelling", left)
    if len(left) == 1 or len(right) == 1:
        same = left[:1] == right[:1]
        return Likeness("same" if same else "different", "initial", f"{left} {right}")
    if GIVEN_GROUPS.get(left, frozenset()) & GIVEN_GROUPS.get(right, frozenset()):
        return Likeness("same", "forms of one given name", f"{left} {right}")
    both_known = left in GIVEN_GROUPS and right in GIVEN_GROUPS
    likeness = compare_words(left, right)
    if both_known and likeness.verdict == "near":
        return Likeness("different", "two given names", f"{left} {right}")
    return likeness


def compare_people(left: str, right: str) -> Likeness:
    """Whether two full names can be one person's, by spelling alone.

    "same": every word that both have agrees. "near": a misspelling would explain the difference; without further
    evidence that is not enough, since Johnson and Johnston are two people.

    >>> compare_people("Maria Vasilevskaya", "Maryia Vasileuskaya").verdict
    'same'
    """
    one, two = words_of(left), words_of(right)
    if not one or not two:
        return Likeness("different", "no letters", "")
    if IDEOGRAPH.search(left) and IDEOGRAPH.search(right):
        # Signs that sound alike are other names: a key of sounds says nothing.
        same = "".join(left.split()) == "".join(right.split())
        return Likeness("same" if same else "different", "same signs" if same else "other signs", left)
    if one == two:
        return Likeness("same", "same spelling", " ".join(one))
    if "".join(one) == "".join(two) or sorted(one) == sorted(two):
        return Likeness("same", "same words", " ".join(one))
    if len(one) == 1 or len(two) == 1:
        return compare_words(one[-1], two[-1])
    fewer, more = sorted((one, two), key=lambda words: (len(words), words))
    if len(fewer) > 2 and fewer[-1] == more[-1] and is_part(fewer, more):
        return Likeness("same", "same words, some left out", " ".join(fewer))
    last = compare_words(one[-1], two[-1])
    if last.verdict == "different":
        return last
    first = compare_given(one[0], two[0])
    if first.verdict == "different" or (last.verdict == "near" and first.verdict == "near"):
        return Likeness("different", first.feature, first.value)
    middle = compare_middle(one[1:-1], two[1:-1])
    if middle.verdict == "different":
        return middle
    weakest = next((part for part in (last, first, middle) if part.verdict == "near"), None)
    if weakest:
        return weakest
    return next((part for part in (last, first, middle) if part.feature != "same spelling"), last)


def is_part(fewer: Sequence[str], more: Sequence[str]) -> bool:
    """Whether the words of the one stand in the other in this order.

    >>> is_part(["ada", "wren"], ["ada", "bell", "wren"])
    True
    """
    rest = iter(more)
    return all(word in rest for word in fewer)


def compare_middle(left: Sequence[str], right: Sequence[str]) -> Likeness:
    """Whether middle names contradict each other: one side may leave them out.

    >>> compare_middle([], ["bell"]).verdict, compare_middle(["hale"], ["bell"]).verdict
    ('same', 'different')
    """
    if not left or not right:
        return Likeness("same", "same spelling", "")
    worst = Likeness("same", "same spelling", "")
    for one, two in zip(left, right, strict=False):
        found = compare_given(one, two)
        if found.verdict == "different":
            return Likeness("different", "two middle names", f"{one} {two}")
        if found.verdict == "near":
            worst = found
    return worst
