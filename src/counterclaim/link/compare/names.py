"""How are names of people compared? By spelling alone; what the article says of them is compared elsewhere.

"same" is said of names whose words all agree, in whatever way they are written; "near" of names that are likely one,
by learnt weights (`likeness`), where something is misspelt or left out: they ask for further evidence.
Invariant: `compare_people` is symmetric, and "same" needs every given name that both sides have to agree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Literal

from rapidfuzz.distance import OSA

from counterclaim.link.compare.alignment import Pairing
from counterclaim.link.compare.latin import with_umlauts_spelt_out
from counterclaim.link.compare.likeness import chance, features_of_pair, other_initials, pair_people, parts_of_person
from counterclaim.link.compare.name_words import (
    LONG_ENOUGH,
    NEAR_SOUND,
    SAME_SOUND,
    WordMatch,
    is_feminine,
    respells_known,
    two_names,
)
from counterclaim.link.compare.sounds import romanised_apart, sound_distance
from counterclaim.link.compare.spelling import fold, plain
from counterclaim.link.data.given_names import GIVEN_GROUPS
from counterclaim.link.data.name_weights import PEOPLE
from counterclaim.link.data.short_forms import SHORT_FORMS

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


# The chance from which two names are likely one. The lower, the more misprints of frequent surnames are believed, and
# the more people of rare surnames are put together: on the open pairs, 0.40, 0.44, 0.48 and 0.50 give F1 0.93, 0.93,
# 0.91 and 0.90 on the labelled names, and put 90, 69, 30 and 15 % of the pairs of a frequent and a rare surname
# together. Run `python -m training.names` after a change of the features, then `evals.names` and
# `evals.transliterations`.
ONE_NAME = 0.5


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

    Two frequent names that differ are never the same without further evidence, however near: Reid and Reed.

    >>> compare_words("vasilevsky", "vasileuski").verdict, compare_words("johnson", "johnston").verdict
    ('same', 'near')
    """
    if left == right:
        return Likeness("same", "same spelling", left)
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


@lru_cache(maxsize=65536)
def compare_people(left: str, right: str) -> Likeness:
    """Whether two full names can be one person's, by spelling alone.

    "same": every word that both have agrees. "near": likely one, by a chance of `ONE_NAME` at least, or a misprint of
    one word would explain the difference; without further evidence that is not enough.

    >>> compare_people("Maria Vasilevskaya", "Maryia Vasileuskaya").verdict
    'same'
    >>> misprint = compare_people("Edwin Orbaan", "Edwin Orban")
    >>> other = compare_people("Edwin Johnson", "Edwin Johnston")
    >>> misprint.verdict, other.verdict, misprint.chance > ONE_NAME > other.chance
    ('near', 'near', True)
    """
    one, two = words_of(left), words_of(right)
    if not one or not two:
        return Likeness("different", "no letters", "")
    if IDEOGRAPH.search(left) and IDEOGRAPH.search(right):
        # Signs that sound alike are other names: a key of sounds says nothing.
        same = "".join(left.split()) == "".join(right.split())
        return Likeness("same" if same else "different", "same signs" if same else "other signs", left)
    if one == two:
        return Likeness("same", "same spelling", " ".join(one), 1.0)
    if "".join(one) == "".join(two):
        return Likeness("same", "same words", " ".join(one), 1.0)
    if words_of(with_umlauts_spelt_out(left)) == words_of(with_umlauts_spelt_out(right)):
        return Likeness("same", "umlauts spelt out", " ".join(one), 1.0)
    pairing = pair_people(left, right)
    generations = parts_of_person(left)[1] != parts_of_person(right)[1]
    if pairing.left_over and pairing.right_over:
        # No weight that could be learnt makes up for that; most pairs end here.
        near = near_words(pairing)
        return Likeness("near" if near else "different", "nearly one spelling" if near else "other words", str(pairing))
    likely = chance(features_of_pair(pairing, generations), PEOPLE)
    if len(one) == 1 and len(two) == 1:
        return replace(compare_words(one[0], two[0]), chance=likely)
    agreed = None if generations else agreement(pairing)
    if agreed:
        return replace(agreed, chance=max(likely, ONE_NAME))
    if likely >= ONE_NAME or near_words(pairing):
        return Likeness("near", difference(pairing), str(pairing), likely)
    return Likeness("different", difference(pairing), str(pairing), likely)


def near_words(pairing: Pairing) -> bool:
    """Whether a misprint of one word would explain the difference, even where it makes another frequent surname.

    >>> near_words(pair_people("Edwin Johnson", "Edwin Johnston")), near_words(pair_people("Ada Hale", "Eva Hale"))
    (True, False)
    """
    one, two = pairing.left, pairing.right
    if len(one) != len(two) or len(one) < 2:
        return False
    last = len(one) - 1
    found = [
        compare_words(a, b).verdict if i == last else compare_given(a, b).verdict
        for i, (a, b) in enumerate(zip(one, two, strict=True))
    ]
    return "different" not in found and found.count("near") == 1


def agreement(pairing: Pairing) -> Likeness | None:
    """What makes two full names surely one, by the words alone; None where a word is in doubt.

    First and last words must agree; of three words or more that are equal the first may be missing in the other name.
    """
    matches, more = pairing.matches, max(pairing.left, pairing.right, key=len)
    if len(matches) < 2 or (pairing.left_over and pairing.right_over) or other_initials(pairing):
        return None
    for i, j, how in matches:
        last = i == len(pairing.left) - 1 or j == len(pairing.right) - 1
        if not is_sure(pairing.left[i], pairing.right[j], how, surname=last):
            return None
    if all(how.kind == "initial" for _, _, how in matches):
        return None
    places = [j for _, j, _ in matches]
    if len(matches) == len(more):
        if not pairing.in_order:
            return None
        # Without the order of the words an initial may stand for any of them.
        if places != sorted(places) and any(how.kind == "initial" for _, _, how in matches) and len(matches) < 3:
            return None
    else:
        longer = [place for place, _, _ in matches] if more is pairing.left else places
        equal = len(matches) > 2 and all(how.kind == "equal" for _, _, how in matches)
        ends = longer[-1] == len(more) - 1 and (longer[0] == 0 or equal)
        if places != sorted(places) or not ends:
            return None
    kinds = {how.kind: f"{pairing.left[i]} {pairing.right[j]}" for i, j, how in matches}
    if "form" in kinds:
        return Likeness("same", "forms of one given name", kinds["form"])
    if "initial" in kinds:
        return Likeness("same", "initial", kinds["initial"])
    if "sound" in kinds:
        return Likeness("same", "same sound", kinds["sound"])
    return Likeness("same", "same words" if len(matches) == len(more) else "same words, some left out", " ".join(more))


def is_sure(left: str, right: str, how: WordMatch, *, surname: bool) -> bool:
    """Whether two words are one without a doubt: equal, of one sound, or forms of one given name."""
    if how.kind == "sound":
        respelt = surname and respells_known(left, right) and not romanised_apart(left, right)
        return not respelt and compare_words(left, right).verdict == "same"
    if how.kind == "form":
        return not surname and same_given(left, right)
    return how.kind != "misspelt"


def difference(pairing: Pairing) -> str:
    """In a few words what two names that are not surely one differ in."""
    kinds = {how.kind for _, _, how in pairing.matches}
    if "misspelt" in kinds:
        return "nearly one spelling"
    if "sound" in kinds:
        return "nearly one sound"
    if not pairing.in_order:
        return "another order"
    return "words left out" if pairing.left_over or pairing.right_over else "nearly one name"
