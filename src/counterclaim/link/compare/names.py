"""How are names of people compared? By spelling alone; what the article says of them is compared elsewhere.

"same" is said of names whose words all agree, in whatever way they are written; "near" of names that are likely one,
by learnt weights (`likeness`), where something is misspelt or left out: they ask for further evidence.
Invariant: `compare_people` is symmetric, and "same" needs every given name that both sides have to agree.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache

from counterclaim.link.compare.alignment import Pairing
from counterclaim.link.compare.latin import with_umlauts_spelt_out
from counterclaim.link.compare.likeness import chance, features_of_pair, other_initials, pair_people, parts_of_person
from counterclaim.link.compare.name_words import (
    LONG_NAME,
    WordMatch,
    match_words,
    parts_of,
    respells_known,
    same_family,
)
from counterclaim.link.compare.sounds import romanised_apart
from counterclaim.link.compare.spelling import fold, plain
from counterclaim.link.compare.word_likeness import (
    Likeness,
    Verdict,
    compare_given,
    compare_words,
    same_given,
)
from counterclaim.link.data.first_names import FIRST_NAMES
from counterclaim.link.data.name_weights import PEOPLE

__all__ = ["Likeness", "Verdict", "compare_given", "compare_people", "compare_words", "surname_key", "words_of"]

_PARTICLES = """de la le du da do dos das del della di van von der den ter bin ibn bint al el ben abu y zu"""
PARTICLES = frozenset(_PARTICLES.split())
IDEOGRAPH = re.compile(r"[\u3400-\u9fff\uac00-\ud7af\u3040-\u30ff]")
WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*\.?")

# What has more words than this is no name, and is compared for equality alone: comparing takes the square of them.
MOST_WORDS = 20

# The chance from which two names are likely one. The lower, the more misprints of frequent surnames are believed, and
# the more people of rare surnames are put together: on the open pairs, 0.40, 0.44, 0.48 and 0.50 give F1 0.93, 0.93,
# 0.91 and 0.90 on the labelled names, and put 90, 69, 30 and 15 % of the pairs of a frequent and a rare surname
# together. Run `python -m training.names` after a change of the features, then `evals.names` and
# `evals.transliterations`.
ONE_NAME = 0.5


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
    if max(len(one), len(two), len(parts_of(left)), len(parts_of(right))) > MOST_WORDS:
        return Likeness("different", "other words", "")
    if differ_in_one_word(one, two) and parts_of(left) == one and parts_of(right) == two:
        return Likeness("different", "other words", f"{' '.join(one)}, {' '.join(two)}")
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


def differ_in_one_word(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether two names of two words share one in its place, and the other words cannot be one: most pairs, told fast.

    >>> differ_in_one_word(("ada", "hale"), ("mary", "hale")), differ_in_one_word(("ada", "hale"), ("a", "hale"))
    (True, False)
    """
    if len(one) != 2 or len(two) != 2 or (one[0] == two[0]) == (one[1] == two[1]):
        return False
    if one[1] == two[1]:
        return match_words(one[0], two[0]) is None and compare_given(one[0], two[0]).verdict == "different"
    return match_words(one[1], two[1]) is None and compare_words(one[1], two[1]).verdict == "different"


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
    romanised, western = is_romanised(pairing), has_western_name(pairing)
    for i, j, how in matches:
        last = i == len(pairing.left) - 1 or j == len(pairing.right) - 1
        one, two = pairing.left[i], pairing.right[j]
        if not (romanised or is_sure(one, two, how, surname=last)):
            return None
        if western and last and how.kind == "sound" and fold(one) != fold(two):
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


def is_romanised(pairing: Pairing) -> bool:
    """Whether two names differ only as ways of romanising one name do, and look like one of another script.

    All words of both sound alike, none is a frequent surname respelt, and none that both have is a frequent given name
    of countries that write Latin letters: then nobody would spell the rest in two ways.

    >>> is_romanised(pair_people("Zhou Ruilin", "Chou Jui-lin")), is_romanised(pair_people("Ada Chou", "Ada Zhou"))
    (True, False)
    """
    if pairing.left_over or pairing.right_over or not pairing.in_order or has_western_name(pairing):
        return False
    if min(sum(map(len, pairing.left)), sum(map(len, pairing.right))) < LONG_NAME:
        return False
    for i, j, how in pairing.matches:
        left, right = pairing.left[i], pairing.right[j]
        if how.kind in ("initial", "misspelt") or (how.kind == "form" and not same_family(left, right)):
            return False
        if how.kind == "sound" and respells_known(left, right) and not romanised_apart(left, right):
            return False
    return True


def has_western_name(pairing: Pairing) -> bool:
    """Whether both names have frequent given names of countries that write Latin letters, and these are one.

    >>> has_western_name(pair_people("Peter Orbad", "Peter Orbat"))
    True
    """
    return any(
        how.kind in ("equal", "form") and pairing.left[i] in FIRST_NAMES and pairing.right[j] in FIRST_NAMES
        for i, j, how in pairing.matches
    )


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
