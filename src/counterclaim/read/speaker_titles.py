"""Who "the mayor" is: the person of the article who was called by that office, or by another word for it.

Used by `speaker_scene` and `speakers`. Descriptions are read off the titles around names ("Mayor Ada Orlik", "Ada
Orlik, an attorney for …", "Sen. Ada Orlik (D-Norland)"). Invariant: whose somebody is gives nobody an office ("the
president's rival"), and a description answers only where its noun and every word of an
office in it was said of the person ("the shadow foreign minister" is no foreign minister).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from counterclaim.model.mention import Mention
from counterclaim.read.lexicon.role_words import EPITHETS, PARTIES, SAME_ROLES, SHORT_TITLES, WIDER_ROLES
from counterclaim.read.lexicon.titles import HONORIFICS, OFFICES, PORTFOLIO, ROLES, TITLE_GENDER, Gender

OWNER = re.compile(r"^.*\w(?:['’]s|s['’])\s+(?=\w)|\s(?:to|for)\s+(?:the|an?|his|her|its|their)\s.*$", re.DOTALL)
WORD = re.compile(r"[^\W_]+")
SEAT = re.compile(r"\s*,?\s*\(?(?:[DRI]|Lab|Con|LD|SNP)[-–—][A-Z]|\s*,\s(?:Democrat|Republican)\sof\s")
PARTY_BEHIND = re.compile(
    r"\s*,?\s*\(?([DR])[-–—][A-Z]|,\s(?:an?\s)?(?:[\w.’'-]+\s){0,3}(Democrat|Republican)\b(?!\s(?:Party|National|[A-Z]))"
)
PARTY_AHEAD = re.compile(r"\b(Republican|Democrat)(?:ic)?\s(?:[A-Z][\w.]*\s){1,3}$")
PARTY_BEFORE = 40  # characters before a name and its title
# How far behind a name its party and seat may stand.
SEAT_REACH = 24


def words_of_title(mention: Mention, text: str) -> frozenset[str]:
    """What the words around a name say its bearer is, in small letters, short forms written out.

    Args:
        mention: a person's name with its title.
        text: the article's text, for the seat behind the name.
    """
    title = OWNER.sub("", mention.title.text) if mention.title else ""
    words = set(plain_words(f"{title} {mention.full.text}")) - set(plain_words(mention.span.text))
    if mention.title:
        words |= set(plain_words(title))
    for word in sorted(words):
        words.update(SHORT_TITLES.get(word, ()))
    after = text[mention.span.end : mention.span.end + SEAT_REACH]
    if SEAT.match(after):
        words |= {"lawmaker", "legislator", "politician"}
    party = party_of(mention, text)
    return frozenset(words | ({party} if party else set()))


def party_of(mention: Mention, text: str) -> str | None:
    """The party that stands beside a name, "republican" or "democrat": "(R-Utah)", ", a Democrat", "Republican Sen. X".

    Args:
        mention: a person's name with its title.
        text: the article's text.
    """
    before = text[max(mention.full.start - PARTY_BEFORE, 0) : mention.span.start]
    found = PARTY_BEHIND.match(text, mention.span.end) or PARTY_AHEAD.search(before)
    letter = next((group for group in found.groups() if group), "") if found else ""
    return {"R": "republican", "D": "democrat"}.get(letter[:1])


def plain_words(text: str) -> list[str]:
    """The words of a phrase in small letters.

    >>> plain_words("the then-Prime Minister")
    ['the', 'then', 'prime', 'minister']
    """
    return [word.lower() for word in WORD.findall(text)]


def answers_to(description: frozenset[str], wanted: Sequence[str], head: str) -> bool:
    """Whether somebody whose titles hold the words of `description` may be called by the words `wanted`.

    Args:
        description: all that is said of the person.
        wanted: the words of the phrase, its head among them.
        head: the noun of the phrase.
    """
    words = [word for word in wanted if word != head and (word in PORTFOLIO or word in ROLES or word in PARTIES)]
    return bool(roles_like(head) & description) and all(word in description for word in words)


def roles_like(head: str) -> frozenset[str]:
    """The words for an office that a noun may stand for, itself among them.

    >>> sorted(roles_like("lawyer"))
    ['attorney', 'barrister', 'counsel', 'lawyer', 'solicitor']
    """
    same = next((group for group in SAME_ROLES if head in group), frozenset({head}))
    return same | WIDER_ROLES.get(head, frozenset())


def role_of(words: Iterable[str]) -> str | None:
    """The last word that names an office, a trade or a tie of one person; None where there is none."""
    found = [
        word
        for word in words
        if word in ROLES or word in OFFICES or word in HONORIFICS or word in WIDER_ROLES or word in EPITHETS
    ]
    return found[-1] if found else None


def gender_of_role(head: str) -> Gender | None:
    """The gender that the word itself shows: "spokeswoman", "king"."""
    return TITLE_GENDER.get(head)
