"""A name as a row of plain words, and what two such words have to do with each other.

Every comparison of names goes through here. `parts_of` cuts a name where people and scripts differ in cutting
("Jong-un", "JongUn", "al-Hale"), `match_words` tells how two words can be one. Invariant: pure and symmetric.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import OSA

from counterclaim.link.compare.latin import in_latin
from counterclaim.link.compare.sounds import LONGEST, romanised_apart, sound_distance
from counterclaim.link.compare.spelling import fold
from counterclaim.link.data.family_names import FAMILY_GROUPS
from counterclaim.link.data.first_names import FIRST_NAMES, FIRST_NAMES_FROM_OTHER_SCRIPTS
from counterclaim.link.data.given_names import GIVEN_GROUPS
from counterclaim.link.data.short_forms import SHORT_FORMS
from counterclaim.link.data.surnames import SURNAMES, SURNAMES_FROM_OTHER_SCRIPTS

Kind = Literal["equal", "sound", "form", "initial", "misspelt"]

# The best reason comes first; a word is matched with the word for which its reason is best.
KINDS: tuple[Kind, ...] = ("equal", "sound", "form", "initial", "misspelt")

_PARTICLES = """
    de la le du da do dos das del della di van von der den ter bin ibn bint ben al el ul ur ud as ash an ar at ad
    abu y zu of
"""
PARTICLES = frozenset(_PARTICLES.split())
# Those that a name of three words or more may open with.
OPENING_PARTICLES = frozenset({"bin", "ibn", "bint", "de", "la", "le", "van", "von", "della", "abu", "al", "el"})

# The first part of a name that is seldom alone: Abd al-Rahman is Abdurrahman.
SERVANT = re.compile(r"^abd(?:[aeiou]?[lrsznt])?$")
SERVANT_JOINED = re.compile(r"^abd(?:[aeiou]([lrsznt]))(\w{4,})$")

_QUOTES = re.compile(r"['’ʼ‘`´ʿʾ\"]")
# Digits that stand for letters inside a word, to get past a filter.
_AS_LETTER = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s"}
_LETTER_LIKE = re.compile(r"(?<=[A-Za-z])[01345](?=[A-Za-z])")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD = re.compile(r"[A-Za-z]+|[0-9]+")
# What stands before a capital inside one word: McDonald is one word.
_INNER = re.compile(r"(?:Mc|Mac|De|Di|Du|La|Le|Fitz|Van|Des|O)(?=[A-Z])")

# Two words sound alike up to this cost for each sound. Up to SAME_SOUND nothing else is asked for, where they have
# LONG_ENOUGH letters: there a difference is a way of romanising. Tried .05, .07, .09 and .11, .13, .15 on the open
# pairs of evals/transliterations.py and on the names that 1,000 news articles print; run that again after a change.
SAME_SOUND = 0.06
NEAR_SOUND = 0.13
LONG_ENOUGH = 5
# From this many letters on, two frequent names that differ as ways of romanising do are one name.
LONG_NAME = 8

# Letters that may be wrong in a misspelt word, as a share of its letters. By judgement; what a share tells is learnt.
WRONG_LETTERS = 0.34


@dataclass(frozen=True, slots=True)
class WordMatch:
    """How two words can be one, and what that costs: 0 for equal words, up to 1 for each letter or sound."""

    kind: Kind
    cost: float


@lru_cache(maxsize=65536)
def parts_of(name: str) -> tuple[str, ...]:
    """The words of a name, plain, cut at hyphens and at capitals, without particles and repetitions.

    >>> parts_of("Kim Jong-un"), parts_of("SergeiHale"), parts_of("Abd al-Rahman McHale")
    (('kim', 'jong', 'un'), ('sergei', 'hale'), ('abd', 'rahman', 'mchale'))
    """
    latin = _LETTER_LIKE.sub(lambda found: _AS_LETTER[found.group()], _QUOTES.sub("", in_latin(name)))
    words = [word.lower() for word in _WORD.findall(_split_capitals(latin))]
    words = [part for word in words for part in _cut_servant(word)]
    kept: list[str] = []
    for word in words:
        opens = not kept and (len(words) < 3 or word not in OPENING_PARTICLES)
        if (word not in PARTICLES or opens) and kept[-1:] != [word]:
            kept.append(word)
    return tuple(kept) or tuple(words)


def _cut_servant(word: str) -> tuple[str, ...]:
    """The word as one or two: "abdurrahman" as "abd" and "rahman", which "Abd al-Rahman" gives too."""
    if SERVANT.match(word):
        return ("abd",)
    joined = SERVANT_JOINED.match(word)
    if not joined:
        return (word,)
    article, rest = joined.groups()
    return ("abd", rest if article == "l" or rest.startswith(article) else article + rest)


def _split_capitals(latin: str) -> str:
    """The text with a blank before a capital inside a word, but for names that have one there."""
    pieces = []
    for word in latin.split():
        prefixed = _INNER.match(word)
        start = prefixed.end() + 1 if prefixed else 0
        pieces.append(word[:start] + _CAMEL.sub(" ", word[start:]))
    return " ".join(pieces)


def same_form(left: str, right: str) -> bool:
    """Whether two plain words are forms of one name by the tables of given names and family names.

    >>> same_form("peter", "pyotr"), same_form("zhang", "chang"), same_form("peter", "paul")
    (True, True, False)
    """
    nothing: frozenset[int] = frozenset()
    return bool(
        GIVEN_GROUPS.get(left, nothing) & GIVEN_GROUPS.get(right, nothing)
        or FAMILY_GROUPS.get(left, nothing) & FAMILY_GROUPS.get(right, nothing)
        or left in SHORT_FORMS.get(right, nothing)
        or right in SHORT_FORMS.get(left, nothing)
    )


_GIVEN = FIRST_NAMES | FIRST_NAMES_FROM_OTHER_SCRIPTS | GIVEN_GROUPS.keys()
_KNOWN = SURNAMES | SURNAMES_FROM_OTHER_SCRIPTS | FAMILY_GROUPS.keys() | _GIVEN


def same_family(left: str, right: str) -> bool:
    """Whether two plain words are ways of romanising one family name, or forms of one given name of long standing.

    >>> same_family("zhang", "chang"), same_family("zhang", "deng")
    (True, False)
    """
    nothing: frozenset[int] = frozenset()
    given = GIVEN_GROUPS.get(left, nothing) & GIVEN_GROUPS.get(right, nothing)
    return bool(given or FAMILY_GROUPS.get(left, nothing) & FAMILY_GROUPS.get(right, nothing))


def is_known(word: str) -> bool:
    """Whether a plain word is a frequent given name or surname.

    >>> is_known("johnston"), is_known("jonsten")
    (True, False)
    """
    return word in _KNOWN


def is_given(word: str) -> bool:
    """Whether a plain word is a frequent given name.

    >>> is_given("edwin"), is_given("johnston")
    (True, False)
    """
    return word in _GIVEN


def respells_known(left: str, right: str) -> bool:
    """Whether two plain words that differ are a frequent surname of Latin letters and something near it.

    Nobody romanises such a name: where it is spelt otherwise it is a misprint, or another name.

    >>> respells_known("johnson", "jonsonn"), respells_known("vasilevsky", "vasileuski")
    (True, False)
    """
    return left != right and (left in SURNAMES or right in SURNAMES) and not same_form(left, right)


def two_names(left: str, right: str) -> bool:
    """Whether two plain words that differ are two frequent names: then the one is no misspelling of the other.

    Two ways of romanising a long name are one all the same, also where both are frequent somewhere.

    >>> two_names("johnson", "johnston"), two_names("johnson", "jonsten"), two_names("ahmed", "ahmad")
    (True, False, False)
    """
    if left == right or not (is_known(left) and is_known(right)) or same_form(left, right):
        return False
    if max(len(left), len(right)) < LONG_ENOUGH and not (is_given(left) and is_given(right)):
        return False
    long = min(len(left), len(right)) >= LONG_NAME
    return not (long and romanised_apart(left, right) and sound_distance(left, right) <= SAME_SOUND)


def is_feminine(left: str, right: str) -> bool:
    """Whether one word is the other with the ending of a woman's name.

    >>> is_feminine("farida", "farid"), is_feminine("denise", "denis"), is_feminine("poutine", "poutin")
    (True, True, False)
    """
    return left[:-1] == right and (left[-1:] == "a" or (left[-1:] == "e" and is_given(right)))


@lru_cache(maxsize=65536)
def match_words(left: str, right: str) -> WordMatch | None:
    """How two plain words can be one word of a name; None where they cannot, as Farid and Farida.

    >>> match_words("hale", "h").kind, match_words("vasilevsky", "wasilewski").kind, match_words("johnson", "johnston")
    ('initial', 'sound', None)
    """
    if left == right:
        return WordMatch("equal", 0.0)
    if len(left) == 1 or len(right) == 1:
        return WordMatch("initial", 0.0) if left[0] == right[0] else None
    if same_form(left, right):
        return WordMatch("form", 0.0)
    if left.isdigit() or right.isdigit() or max(len(left), len(right)) > LONGEST:
        return None
    if two_names(left, right):
        apart = sound_distance(left, right)
        alike = apart == 0.0 or (apart <= SAME_SOUND and romanised_apart(left, right))
        return WordMatch("sound", apart) if alike and is_given(left) and is_given(right) else None
    if is_feminine(left, right) or is_feminine(right, left):
        return None
    apart = sound_distance(left, right)
    if apart <= NEAR_SOUND or fold(left) == fold(right):
        return WordMatch("sound", min(apart, NEAR_SOUND))
    wrong = OSA.distance(left, right) / max(len(left), len(right))
    return WordMatch("misspelt", wrong) if wrong <= WRONG_LETTERS else None
