"""How are two words of people's names compared? As surnames, or as given names, which have forms.

Part of `names`, which compares full names. Invariant: symmetric in the two words.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import OSA

from counterclaim.link.compare.name_words import (
    LONG_ENOUGH,
    NEAR_SOUND,
    SAME_SOUND,
    is_feminine,
    two_names,
)
from counterclaim.link.compare.sounds import LONGEST, sound_distance
from counterclaim.link.compare.spelling import fold
from counterclaim.link.data.given_names import GIVEN_GROUPS
from counterclaim.link.data.short_forms import SHORT_FORMS

Verdict = Literal["same", "near", "different"]

# Letters that may differ between two spellings of one long word. One in a word of six is where "Terence" and
# "Terrence" still meet and "Johnson" and "Johnston" need further evidence; shorter words must be equal.
# Set on the even lines of the labelled name pairs (evals/names.py); rerun it after a change.
LETTERS_FOR_ONE_ERROR = 5
LETTERS_FOR_TWO_ERRORS = 10


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a comparison of two spellings found: "near" asks for further evidence.

    `chance`: how likely full names are one by themselves (`likeness`); at `ONE_NAME` or above the spelling alone is
    worth a guess, below it a "near" needs evidence that is strong.
    """

    verdict: Verdict
    feature: str
    value: str
    chance: float = 0.0


def errors_allowed(word: str) -> int:
    """How many letters may differ in a word of this length.

    >>> [errors_allowed(word) for word in ("wren", "halvard", "vasilevskaya")]
    [0, 1, 2]
    """
    return (len(word) >= LETTERS_FOR_ONE_ERROR) + (len(word) >= LETTERS_FOR_TWO_ERRORS)


@lru_cache(maxsize=65536)
def compare_words(left: str, right: str) -> Likeness:
    """Whether two words (plain) are ways of writing one name.

    Two frequent names that differ are never the same without further evidence, however near: Reid and Reed.

    >>> compare_words("vasilevsky", "vasileuski").verdict, compare_words("johnson", "johnston").verdict
    ('same', 'near')
    """
    if left == right:
        return Likeness("same", "same spelling", left)
    if max(len(left), len(right)) > LONGEST:
        return Likeness("different", "other spelling", "")
    errors = OSA.distance(left, right)
    letters = f"{errors} letters of {max(len(left), len(right))}"
    frequent = two_names(left, right)
    if min(len(left), len(right)) > 2 and not frequent:
        if fold(left) == fold(right):
            return Likeness("same", "same sound", fold(left))
        apart = sound_distance(left, right)
        if apart <= SAME_SOUND and min(len(left), len(right)) >= LONG_ENOUGH:
            return Likeness("same", "same sound in another way of writing", f"{left} {right}")
        if apart <= NEAR_SOUND:
            return Likeness("near", "nearly one sound", f"{left} {right}")
    if errors <= errors_allowed(min(left, right, key=len)) and left[:1] == right[:1]:
        return Likeness("near", "nearly one spelling", letters)
    return Likeness("different", "other spelling", letters)


@lru_cache(maxsize=65536)
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
    if same_given(left, right):
        return Likeness("same", "forms of one given name", f"{left} {right}")
    if is_feminine(left, right) or is_feminine(right, left) or (two_names(left, right) and fold(left) != fold(right)):
        return Likeness("different", "two given names", f"{left} {right}")
    return compare_words(left, right)


def same_given(left: str, right: str) -> bool:
    """Whether two plain words are forms of one given name.

    >>> same_given("peter", "pyotr"), same_given("peter", "paul")
    (True, False)
    """
    nothing: frozenset[int] = frozenset()
    short = left in SHORT_FORMS.get(right, nothing) or right in SHORT_FORMS.get(left, nothing)
    return short or bool(GIVEN_GROUPS.get(left, nothing) & GIVEN_GROUPS.get(right, nothing))
