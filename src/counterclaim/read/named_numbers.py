"""Numbers that the grammar shows to be part of a name, or no number at all: "Apollo 11", "Fortune 500", "the one who".

A step of `figures`, behind `not_quantities`, which knows words only. A number that counts stands before what it counts
and before the names that describe it ("12 Norvian soldiers"); one that stands behind a name belongs to the name
("the Corva 12 engine"). Invariant: a number with a unit, a bound or a vague word is never part of a name.
"""

from __future__ import annotations

from counterclaim.read.lexicon.number_names import NAME_TYPES, STREETS
from counterclaim.read.parse import Parse, Token
from counterclaim.read.quantity import Quantity

PEOPLE_AND_PLACES = ("PERSON", "NORP", "GPE")
LONGEST_STREET = 5  # tokens from the number of a house to the word for its street
RANKED = frozenset({"top", "bottom", "back", "front", "final"})  # "the bottom three" names places in a table
DESCRIBING = frozenset({"nmod", "compound", "amod"})


def is_name_or_pronoun(parse: Parse, quantity: Quantity, core: tuple[int, int]) -> bool:
    """Whether the number in tokens `core` counts nothing: a name's number, a list number, the pronoun "one"."""
    token = parse.tokens[core[0]]
    first, end = parse.sentences[token.sentence]
    before = parse.tokens[core[0] - 1] if core[0] > first else None
    after = parse.tokens[core[1]] if core[1] < end else None
    single = token.lower == "one" and quantity.low == quantity.high
    if single and quantity.unit == "" and token.dep not in ("nummod", "compound"):
        return True
    if quantity.kind != "count" or quantity.form == "vague":
        return False
    if before and before.lower in RANKED and quantity.low == quantity.high and not _has_noun(parse, token, core[1]):
        return True  # "the bottom three", "the top 10"
    if before is None and after and after.text in (".", ")") and quantity.form == "digits":
        return True
    if quantity.form == "digits" and _is_address(parse.tokens[core[1] : min(end, core[1] + LONGEST_STREET)]):
        return True
    if before is not None and (_ends_name(parse, quantity, token, before, after) or _is_label(parse, token, before)):
        return True
    if (quantity.low or quantity.high or 0) % 1:
        return False
    named = [near for near in (before, after) if near and near.pos == "PROPN" and near.entity]
    if token.entity in NAME_TYPES and any(near.entity == token.entity and _is_one(near, token) for near in named):
        return True
    head = parse.tokens[token.head]
    if quantity.form != "digits" or after is None:
        return False
    if token.dep == "nummod" and head.tag == "NNP" and after.tag == "NNP":
        return True  # "787 Dreamliner", "49 Mill Road"
    return before is not None and before.pos == "PROPN" and after.tag == "NNP"  # "Comet 12 Mini"


def _has_noun(parse: Parse, token: Token, end: int) -> bool:
    """Whether the number stands before a noun that it counts."""
    after = parse.tokens[end] if end < len(parse.tokens) else None
    near = after is not None and after.sentence == token.sentence
    return near and after is not None and (after.pos in ("NOUN", "PROPN", "ADJ") or parse.head(token).i >= end)


def _is_address(behind: list[Token]) -> bool:
    """ "22 Ave Foch", "9 E 71st St": words with capitals up to a word for a street."""
    for token in behind:
        if token.lower.rstrip(".") in STREETS and token.text[0].isupper():
            return True
        if not (token.text[0].isupper() or token.text[0].isdecimal()):
            return False
    return False


def _ends_name(parse: Parse, quantity: Quantity, token: Token, before: Token, after: Token | None) -> bool:
    """Whether the number belongs to the name that ends before it."""
    if quantity.precision:
        return False
    if quantity.form == "digits":
        return _stands_behind(parse, token, before, after)
    opens = parse.sentences[token.sentence][0] == before.i
    named = before.pos == "PROPN" or before.text[0].isupper()
    return token.text[0].isupper() and named and not opens  # "the Big Ten"


def _is_label(parse: Parse, token: Token, before: Token) -> bool:
    """Whether the number tells which one: "at gate four", "in room 12", a single thing without an article before it."""
    if token.head != before.i or token.dep != "nummod" or before.tag not in ("NN", "NNP"):
        return False
    return not any(kid.i < before.i for kid in parse.kids(before)) and before.dep in ("pobj", "dobj", "conj", "nsubj")


def _stands_behind(parse: Parse, token: Token, before: Token, after: Token | None) -> bool:
    """Whether the grammar hangs the number on the name directly before it, or both on one noun behind."""
    head = parse.head(token)
    capital = before.pos == "PROPN" or any(sign.isupper() for sign in before.text)
    if not capital or before.entity == "TIME" or not before.text[0].isalpha():
        return False
    counts = after is not None and after.tag == "NNS" and head.i >= after.i
    person_or_place = before.entity in PEOPLE_AND_PLACES
    if head.i == before.i or (before.head == token.i and before.dep == "compound"):
        return not counts and not (person_or_place and token.dep != "nummod")
    if head.i > token.i and before.head == head.i and before.dep in DESCRIBING:
        return True  # "the Corva 12 engine", "Formula 1 drivers"
    plural = after is not None and after.tag == "NNS"
    return head.head == before.i and not plural and not person_or_place


def _is_one(near: Token, token: Token) -> bool:
    """Whether two neighbours are in one name."""
    later = near if near.i > token.i else token
    return not later.entity_starts
