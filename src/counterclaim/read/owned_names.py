"""Bodies that have an owner in their names: "St. John's Church", "the Harbour Pilots' Association", "the Larch County
Sheriff's Department".

Part of `find_names`: the entity finder parts them at the apostrophe. Invariant: the names that come back lie in one
sentence each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from counterclaim.read.lexicon.countries import COUNTRY_NAMES, DEMONYMS
from counterclaim.read.lexicon.organisations import NOT_OPENING, ORG_WORDS, PARTIES
from counterclaim.read.name_words import Name, is_capital
from counterclaim.read.parse import Parse, Token

SAINTS = frozenset({"St", "St.", "Saint"})
# What is called after a saint.
SAINTLY = frozenset(
    {"Church", "Cathedral", "Chapel", "Parish", "Hospital", "School", "College", "Episcopal", "Catholic"}
)
# Offices that have an office or a department of their own.
OFFICES = frozenset(
    {"Sheriff", "Attorney", "General", "Governor", "Mayor", "Prosecutor", "Coroner", "Examiner", "Marshal", "Defender"}
)
SEATS = frozenset({"Office", "Department"})
# What many people have together.
_SHARED = """
    Association Union League Federation Society Alliance Party Council Fund Guild Club Front Congress Museum Hospital
    Movement Coalition Conference Committee Trust Institute
"""
SHARED = frozenset(_SHARED.split())
LONGEST = 5


def owned_names(parse: Parse) -> Iterator[Name]:
    """The names of bodies with an owner in them, in the order of the text."""
    tokens = parse.tokens
    for mark in tokens:
        if mark.tag != "POS" or not 0 < mark.i < len(tokens) - 1 or not is_capital(tokens[mark.i - 1]):
            continue
        end = _end_of_body(tokens, mark.i + 1) if tokens[mark.i + 1].sentence == mark.sentence else None
        if end is not None and _owns(tokens, mark, tokens[end - 1]):
            yield Name(_opening(tokens, mark.i - 1), end, "ORG")


def _end_of_body(tokens: Sequence[Token], first: int) -> int | None:
    """Behind the word that says what body it is, in a run of capitalised words; None where none says so."""
    end = None
    for i in range(first, min(first + LONGEST, len(tokens))):
        if not is_capital(tokens[i]) or tokens[i].sentence != tokens[first].sentence:
            break
        if tokens[i].text in ORG_WORDS:
            end = i + 1
    return end


def _owns(tokens: Sequence[Token], mark: Token, body: Token) -> bool:
    """Whether the word before an apostrophe can be part of a body's name."""
    owner = tokens[mark.i - 1]
    saint = owner.i > 0 and tokens[owner.i - 1].text in SAINTS and tokens[mark.i + 1].text in SAINTLY
    seat = owner.text in OFFICES and body.text in SEATS
    many = mark.text in ("'", "’") and owner.text.endswith("s") and owner.entity not in ("PERSON", "GPE")
    many = many and owner.text not in PARTIES and owner.text not in DEMONYMS and owner.text not in COUNTRY_NAMES
    return saint or seat or (many and body.text in SHARED)


def _opening(tokens: Sequence[Token], owner: int) -> int:
    """The first token of the capitalised words that end in the owner."""
    first = owner
    while first and owner - first < LONGEST:
        before = tokens[first - 1]
        part = before.pos == "PROPN" or before.dep == "compound" or before.text in SAINTS
        if not is_capital(before) or not part or before.sentence != tokens[owner].sentence:
            break
        if before.text in NOT_OPENING or before.text in DEMONYMS:
            break
        first -= 1
    return first
