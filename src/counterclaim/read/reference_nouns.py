"""Descriptions of people and of bodies of people in a text: "the actress", "two police officers", "the company".

First step of `references`. What a noun describes is told from the noun itself (`lexicon.people_nouns`) and its own
words before it; whom it means is told later. Invariant: a description lies in one sentence and holds no other noun's
description as its head; a noun inside a name is none.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.model.mention import ActorKind
from counterclaim.read.lexicon.countries import DEMONYMS
from counterclaim.read.lexicon.fates import PARTICIPLES, SUFFERED
from counterclaim.read.lexicon.people_nouns import (
    BODY_NOUNS,
    COLLECTIVE,
    NOUN_GENDER,
    OTHERS,
    PEOPLE_NOUNS,
    PLURALS,
    SAME_NOUN,
)
from counterclaim.read.lexicon.titles import OFFICES, PORTFOLIO, Gender
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Parse, Token
from counterclaim.read.reference_counts import counted_people

BEFORE = frozenset({"det", "amod", "compound", "poss", "nummod", "nmod", "quantmod", "predet", "npadvmod", "advmod"})
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
INDEFINITE = frozenset({"a", "an", "one", "some", "any", "every", "no", "each"})
# Words before a noun that tell one group from another no more than none would.
_EMPTY = """
    former young old elderly local own own- more many several few most all both other same new early late alleged
    year accused suspected
"""
EMPTY = frozenset(_EMPTY.split())
ACTORS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "conj", "attr", "appos", "agent"})
# Words before an office that tell which one it is.
_VAGUE = "former then acting deputy assistant vice associate co first lead senior staff"
MATTERS = PORTFOLIO - frozenset(_VAGUE.split())
KNOWN = PEOPLE_NOUNS | BODY_NOUNS | COLLECTIVE
# Singular nouns for bodies that are people too.
BODIES_OF_PEOPLE = frozenset({"police", "jury", "family", "team", "crew", "staff", "gang"})
# Of several, and without a word that tells whose: the police, in reports of crimes and accidents.
POLICE = frozenset({"officer", "authority", "investigator", "detective"})


@dataclass(frozen=True, slots=True)
class Noun:
    """A description: its head, its first token, and what the words say. `owner` is the token of whose it is."""

    head: Token
    first: int
    noun: str
    plural: bool
    kind: ActorKind
    gender: Gender | None
    definite: bool
    indefinite: bool
    other: bool
    words: frozenset[str]
    owner: Token | None = None
    count: str = ""


def singular_of(word: str) -> tuple[str, bool] | None:
    """(singular, whether the word is plural) of a noun for people or bodies in small letters; None for others.

    >>> singular_of("climbers"), singular_of("women"), singular_of("harbour")
    (('climber', True), ('woman', True), None)
    """
    if word in PLURALS:
        return PLURALS[word], True
    if word in KNOWN:
        return word, word in COLLECTIVE
    if word.endswith("s") and word[:-1] in KNOWN:
        return word[:-1], True
    if word.endswith("es") and word[:-2] in KNOWN:
        return word[:-2], True
    return None


def find_nouns(outline: Outline, inside: frozenset[int]) -> dict[int, Noun]:
    """The descriptions of a text by the index of their head; `inside` are tokens of names."""
    found: dict[int, Noun] = {}
    for token in outline.parse.tokens:
        if token.pos not in ("NOUN", "PROPN", "ADJ", "NUM", "VERB") or token.i in inside or outline.silent[token.i]:
            continue
        known = counted_people(outline.parse, token)
        if known is None and token.pos not in ("NUM", "VERB"):
            known = singular_of(token.lower) or _aged(outline.parse, token) or _people(outline.parse, token)
        if known is None or (
            token.pos == "ADJ" and token.lower != "old" and token.dep in ("amod", "compound", "acomp")
        ):
            continue
        noun = _describe(outline, token, inside, *known)
        if noun is not None:
            found[token.i] = noun
    return found


def _aged(parse: Parse, token: Token) -> tuple[str, bool] | None:
    """ "The 37-year-old" as a noun, which the parse takes apart at its hyphens."""
    if token.lower != "old" or token.i < 2:
        return None
    after = parse.tokens[token.i + 1] if token.i + 1 < len(parse.tokens) else token
    joined = after.sentence == token.sentence and after.pos in ("NOUN", "PROPN", "ADJ", "NUM", "PUNCT", "CCONJ")
    ends = (
        after is token or not joined or token.head <= token.i or after.lemma in SUFFERED or after.lower in PARTICIPLES
    )
    if token.dep not in ACTORS and not ends:
        return None
    year = parse.tokens[token.i - 2].lower
    return ("person", False) if year in ("year", "month", "week") else None


def _people(parse: Parse, token: Token) -> tuple[str, bool] | None:
    """ "an Orvastan", "two Orvastans": a people's name as a noun."""
    if token.text not in DEMONYMS or token.dep not in ACTORS:
        return None
    several = token.text.endswith("s")
    alone = any(kid.lower in INDEFINITE or kid.dep == "nummod" for kid in parse.kids(token))
    return (token.lower, several) if several or alone else None  # "the British" are no person


def _describe(outline: Outline, head: Token, inside: frozenset[int], noun: str, plural: bool) -> Noun | None:
    """The description around a head."""
    parse = outline.parse
    first, words, owner, count = head.i, set[str](), None, ""
    determiner = ""
    for kid in reversed([kid for kid in parse.kids(head) if kid.i < head.i]):
        if kid.dep not in BEFORE:
            if kid.dep in ("punct", "case") and kid.i == first - 1:
                continue
            break
        first = min(first, outline.left[kid.i])
        if kid.dep == "poss":
            owner = kid
        elif kid.dep in ("det", "predet"):
            determiner = kid.lower
        elif kid.dep == "nummod":
            count = kid.lower
        elif kid.dep in ("amod", "compound", "nmod"):
            words.add(kid.lower)
            if owner is None and kid.i in inside:
                owner = kid
    before = parse.tokens[first - 1].lower if first else ""
    if not determiner and before in DEFINITE | INDEFINITE and parse.tokens[first - 1].sentence == head.sentence:
        first, determiner = first - 1, before
    other = bool(words & OTHERS) or determiner == "another"
    canonical = SAME_NOUN.get(noun, noun)
    if noun in POLICE and plural and words <= {"police"}:
        canonical = "police"
    matter = [kid.lower for kid in parse.kids(head) if kid.i < head.i and kid.lower in MATTERS]
    if matter and noun in OFFICES:
        canonical = " ".join([*matter, canonical])  # a foreign minister is no prime minister
    body = noun in BODY_NOUNS and noun not in PEOPLE_NOUNS
    kind: ActorKind = "org" if body and not plural else "group" if plural else "person"
    if noun in BODIES_OF_PEOPLE:
        kind = "org"
    return Noun(
        head,
        first,
        canonical,
        plural,
        kind,
        None if plural else NOUN_GENDER.get(noun),
        determiner in DEFINITE,
        determiner in INDEFINITE,
        other,
        frozenset(word for word in words if word not in EMPTY | OTHERS and not word.endswith("year-old")),
        owner,
        count,
    )
