"""How far apart do two words sound, in whatever way they were put into Latin letters? A small cost, no yes or no.

The letters of a word are read as sounds (the longest group of letters first: "sch", "kh", "ou"), and the cheapest way
of turning one row of sounds into the other is summed up. Sounds that ways of romanising mix up cost little (zh and j,
v and w, vowels), others cost 1. Invariant: symmetric, 0 for equal words, between 0 and 1 for every two words.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

# Groups of letters and the sound that stands for each; a letter that is not here is its own sound. Capitals are
# sounds of more than one letter: C as in church, S as in ship, Z as in vision, J as in judge, X as in loch, T as in
# tsar, W for "shch", Q for a c that may be read in four ways, K for ks.
_GROUPS = """
    schtsch W shtsch W chtch W szcz W shch W stsch W
    tsch C tch C cz C tj C chh C ch H
    dsch J dzh J dj J dz D ds D
    sch S sh S sz S ssh S hs S
    zh Z kh X gh g ph f th t dh d bh b jh J rh r lh l
    ts T tz T tx T
    ck k ks K x K c Q w v y i ou u oo u ee i
"""
_WORDS = _GROUPS.split()
_SOUNDS = dict(zip(_WORDS[::2], _WORDS[1::2], strict=True))
_READ = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)) + "|.")
_LONG = re.compile(r"(.)\1+")

# What it costs to take one sound for another: pairs that ways of romanising mix up, by what printed names of one
# person show (see evals/romanisations.py: only its open ways were looked at). Anything else costs 1.
_MIXED = """
    a e 15 a i 25 a o 15 a u 25 e i 15 e o 25 e u 25 i o 30 i u 25 o u 12 i j 5 e j 20
    v f 15 v b 25 v u 15 v o 25 u f 30 f p 30 b p 25 p m 90
    k q 2 k g 30 q g 20 k H 15 k X 25 k h 35 q H 20 k Q 2 q Q 5
    X H 5 X h 5 H h 8 g h 15 X g 25 X S 20 K S 15 K X 15 K s 15 K h 20
    H C 5 H S 15 H Z 25 H J 20 H T 15 H Q 8 H s 25 H z 30
    C S 25 C T 15 C Q 8 C J 25 C s 25 C z 35 C Z 25 C q 20 C j 25
    S s 15 S Q 12 S Z 25 S z 30 S T 25 S W 10 S J 25
    W Q 15 W s 20 W C 20 W H 20
    s z 25 s Q 5 s T 20 s Z 30 s D 30
    z Z 12 z T 15 z D 8 z d 25 z J 20 z j 25 z Q 20
    Z J 8 Z j 8 Z g 25 Z C 25 Z D 20 Z r 40 r j 35
    J j 8 J d 20 J g 20 J D 10 J H 20 D d 15 D T 20 D j 20
    T Q 3 T t 30 T D 20 Q z 20 Q g 40 q J 30 q T 20 q H 20
    d t 25 r l 35 n m 60 t C 20 t H 20 Q Z 30 j g 30 j H 25
"""
_COSTS: dict[tuple[str, str], float] = {}
_PARTS = _MIXED.split()
for _one, _two, _hundredths in zip(_PARTS[::3], _PARTS[1::3], _PARTS[2::3], strict=True):
    _COSTS[_one, _two] = _COSTS[_two, _one] = int(_hundredths) / 100

# What it costs to leave a sound out.
_LEFT_OUT = {"a": 0.3, "e": 0.25, "i": 0.2, "o": 0.3, "u": 0.25, "j": 0.15, "h": 0.45, "H": 0.5, "g": 0.6, "t": 0.8}

# A vowel at the end is more than a vowel: it tells Paul from Paula. But for u, which Japanese adds to other names.
LAST_VOWEL = 0.8

FAR = 1.0
# For speed alone: rows of which this share of sounds differs are far apart, and so are those whose cost for each sound
# passes this. The farthest open pair of evals/transliterations.py has 0.6 and 0.13.
OTHER = 0.75
GIVE_UP = 0.35
# No word of a name has more letters than this; longer ones are compared for equality alone.
LONGEST = 40

# Sounds that other scripts have a letter for and Latin has not.
_NOT_LATIN = frozenset("CSZJXHTWD")


# How Greek writes b, d and g at the start of a word.
_GREEK_STARTS = {"mp": "b", "nt": "d", "gk": "g"}


@lru_cache(maxsize=65536)
def sounds_of(word: str) -> str:
    """The sounds of a plain word, one letter each, long ones once.

    >>> sounds_of("schtscherbakow") == sounds_of("shcherbakov")
    True
    """
    word = _GREEK_STARTS.get(word[:2], word[:2]) + word[2:]
    return _LONG.sub(r"\1", "".join(_SOUNDS.get(found, found) for found in _READ.findall(word)))


@lru_cache(maxsize=65536)
def sound_distance(left: str, right: str) -> float:
    """How far two plain words sound apart: the cost for each sound of the longer, 0 for equal sounds, at most 1.

    >>> sound_distance("tsvetkov", "zwetkow") < 0.05 < sound_distance("johnson", "johnston")
    True
    """
    if max(len(left), len(right)) > LONGEST:
        return 0.0 if left == right else FAR
    one, two = sounds_of(left), sounds_of(right)
    if one == two:
        return 0.0
    longest = max(len(one), len(two))
    if OSA.distance(one, two, score_cutoff=int(longest * OTHER)) > longest * OTHER:
        return FAR
    cost = _cost(one, two, GIVE_UP * longest)
    return cost / longest if cost <= GIVE_UP * longest else FAR


_CLASSES = {
    **dict.fromkeys("szSZCJWTDQHXhj", "s"),
    **dict.fromkeys("kqgK", "k"),
    **dict.fromkeys("vfbp", "p"),
    **dict.fromkeys("td", "t"),
    **dict.fromkeys("lr", "l"),
    **dict.fromkeys("aeiou", ""),
}


@lru_cache(maxsize=65536)
def sound_key(word: str) -> str:
    """A rough key of a plain word: equal for nearly all ways of romanising it, and for many other words too.

    For finding names that are worth comparing: consonants alone, those that are mixed up as one.

    >>> sound_key("khrushchev") == sound_key("chruschtschow") == "slsp"
    True
    """
    return _LONG.sub(r"\1", "".join(_CLASSES.get(sound, sound) for sound in sounds_of(word)))


def romanised_apart(left: str, right: str) -> bool:
    """Whether two plain words differ in how a sound is written for which Latin has no letter: kh and ch, zh and j.

    >>> romanised_apart("khodorov", "chodorow"), romanised_apart("hoffmann", "hofmann")
    (True, False)
    """
    apart = set(sounds_of(left)) ^ set(sounds_of(right))
    return bool(apart & _NOT_LATIN) or {"g", "h"} <= apart


def _cost(one: str, two: str, most: float) -> float:
    """The cost of the cheapest way to turn the one row of sounds into the other, or a cost above `most`."""
    out_of_one = [_left_out(sound, i == len(one) - 1) for i, sound in enumerate(one)]
    out_of_two = [_left_out(sound, j == len(two) - 1) for j, sound in enumerate(two)]
    row = [0.0]
    for cost in out_of_two:
        row.append(row[-1] + cost)
    for own, gone in zip(one, out_of_one, strict=True):
        before, left = row[0], row[0] + gone
        new = [left]
        for j, other in enumerate(two):
            change = before if own == other else before + _COSTS.get((own, other), 1.0)
            before = row[j + 1]
            left += out_of_two[j]
            if change < left:
                left = change
            if before + gone < left:
                left = before + gone
            new.append(left)
        row = new
        if min(row) > most:
            return most + FAR
    return row[-1]


def _left_out(sound: str, at_end: bool) -> float:
    if at_end and sound in "aeio":
        return LAST_VOWEL
    return _LEFT_OUT.get(sound, 1.0)
