"""Do two titles or descriptions tell of one office? Shared role words are evidence, never proof."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from functools import lru_cache

from counterclaim.link.data.roles import FEMALE, MALE, NO_ROLE, ROLE_FORMS

WORD = re.compile(r"[^\W_]+")
# Whose somebody is or whom they serve: "the president's rival" and "an adviser to the president" are no presidents.
OWNER = re.compile(r"^.*\w(?:['’]s|s['’])\s+(?=\w)", re.DOTALL)
SERVED = re.compile(r"\s(?:to|for\s+(?:the|an?|his|her|its|their))\s.*$", re.DOTALL)


@lru_cache(maxsize=65536)
def role_words(title: str) -> frozenset[str]:
    """The words of a title that tell an office, in one form: of "Mr" none, of "PM" those of "Prime Minister".

    >>> sorted(role_words("the Foreign Minister"))
    ['foreign', 'minister']
    >>> sorted(role_words("the president's rival")), sorted(role_words("spokesman for the president"))
    (['rival'], ['spokesperson'])
    """
    found: set[str] = set()
    for word in WORD.findall(SERVED.sub("", OWNER.sub("", title.lower()))):
        found.update(ROLE_FORMS.get(word, word).split())
    return frozenset(found - NO_ROLE)


def shared_roles(left: Iterable[str], right: Iterable[str]) -> frozenset[str]:
    """Words of office that titles of both sides have.

    >>> sorted(shared_roles(["Mr", "the foreign minister"], ["Minister of Ports"]))
    ['minister']
    """
    one = frozenset[str]().union(*(role_words(title) for title in left))
    two = frozenset[str]().union(*(role_words(title) for title in right))
    return one & two


def gender_of(titles: Iterable[str]) -> str | None:
    """ "female" or "male" where a title settles it, else None; also None where titles contradict each other.

    >>> gender_of(["Mrs", "a teacher"]), gender_of(["Dr"])
    ('female', None)
    """
    return settled(frozenset[str]().union(*map(genders_told, titles)))


@lru_cache(maxsize=65536)
def genders_told(title: str) -> frozenset[str]:
    """What a title tells of its bearer: "female", "male", neither, or both where it names two people.

    >>> sorted(genders_told("Mr and Mrs")), sorted(genders_told("Dr"))
    (['female', 'male'], [])
    """
    words = set(WORD.findall(title.lower()))
    told = (("female", words & FEMALE), ("male", words & MALE))
    return frozenset(gender for gender, found in told if found)


def settled(genders: Set[str]) -> str | None:
    """The one gender that is told; None where none is, or both.

    >>> settled({"male"}), settled({"female", "male"})
    ('male', None)
    """
    return next(iter(genders)) if len(genders) == 1 else None
