"""Descriptions that stand for somebody: a group, a body or an office that an article names without a name.

"Norlandian officials", "the prime ministers of three republics" and "Port Larch police" are groups and bodies;
"the president" is an office. Used by `find_mentions`. Invariant: a description's title is the whole passage.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from counterclaim.model.article import Article
from counterclaim.model.mention import ActorKind, Mention
from counterclaim.model.span import Span
from counterclaim.read.lexicon.countries import COUNTRY_NAMES, DEMONYMS
from counterclaim.read.lexicon.titles import BODY_NOUNS, GROUP_NOUNS, OFFICES, PORTFOLIO
from counterclaim.read.name_words import is_capital, word
from counterclaim.read.parse import Parse, Token

LONGEST_DESCRIPTION = 6
# Tokens of "Norlandian, Velmish and Western officials".
LONGEST_LIST = 12
BESIDE = frozenset({"amod", "compound", "nmod"})


def find_descriptions(article: Article, parse: Parse, names: Sequence[Mention]) -> list[Mention]:
    """Every described group, body and office; `names` are the mentions found so far, in order."""
    starts = [name.span.start for name in names]
    found = []
    for token in parse.tokens:
        if token.pos not in ("NOUN", "PROPN"):
            continue
        place: tuple[int, int] | None = None
        kind: ActorKind = "group"
        if token.lower in GROUP_NOUNS or token.lower in BODY_NOUNS:
            place = _group(parse, token)
            kind = "org" if token.lower in BODY_NOUNS else "group"
        elif word(token) in OFFICES:
            place, kind = _office(parse, token), "person"
        if place is None:
            continue
        span = article.span(parse.tokens[place[0]].start, parse.tokens[place[1] - 1].end)
        near = bisect_left(starts, span.start)
        around = names[max(near - 1, 0) : near + LONGEST_DESCRIPTION]
        if any(name.span.overlaps(span) and not _well_inside(name, span) for name in around):
            continue
        found.append(Mention(span, kind, span, span))
    return found


def _well_inside(name: Mention, span: Span) -> bool:

    return span.covers(name.span) and name.span.end < span.end


def _group(parse: Parse, noun: Token) -> tuple[int, int] | None:
    """(first, end) tokens of a group that a name, a people or a number of members tells apart from all others."""
    tokens, first = parse.tokens, noun.i
    while first > 0 and noun.i - first < LONGEST_DESCRIPTION and _belongs(tokens[first - 1], noun):
        first -= 1
    first = _over_and(tokens, first, noun)
    while first < noun.i and not _names_somebody(tokens[first]):
        first += 1
    if first == noun.i:
        return None
    if first and tokens[first - 1].text == "-":
        return None  # "pro-X fighters" are not X's
    if noun.i + 1 < len(tokens) and tokens[noun.i + 1].pos in ("NOUN", "PROPN") and noun.dep == "compound":
        return None
    return first, noun.i + 1


def _over_and(tokens: list[Token], first: int, noun: Token) -> int:
    """Where a group begins that is of several peoples: "Norlandian" of "Norlandian, Velmish and Western officials"."""
    start, joined = first, False
    if not _is_people(tokens, first):
        return first
    while start > 1 and noun.i - start < LONGEST_LIST and tokens[start - 1].sentence == noun.sentence:
        mark = tokens[start - 1].lower
        if not (mark in ("and", "or") or (joined and mark == ",")) or not _is_people(tokens, start - 2):
            break
        start, joined = start - 2, True
    return start


def _is_people(tokens: list[Token], i: int) -> bool:
    """Whether a word tells which people somebody is of, and stands before others: "Velmish", "U.S."."""
    token = tokens[i]
    letters = token.text in COUNTRY_NAMES and token.text.isupper()  # "U.S.", and not "in Ukraine and Western officials"
    known = token.text in DEMONYMS or letters or token.entity == "NORP"
    head = tokens[token.head]
    beside = token.dep in BESIDE or (token.dep == "conj" and (head.dep in BESIDE or head.dep == "conj"))
    return known and beside and token.pos in ("ADJ", "PROPN", "NOUN")


def _belongs(token: Token, noun: Token) -> bool:
    if token.sentence != noun.sentence or token.entity in ("DATE", "TIME", "CARDINAL"):
        return False
    return token.pos in ("ADJ", "NOUN", "PROPN") or (token.text == "-" and not token.space)


def _names_somebody(token: Token) -> bool:
    return (
        token.text in DEMONYMS
        or token.text in COUNTRY_NAMES
        or (is_capital(token) and token.entity in ("GPE", "ORG", "LOC"))
    )


def _office(parse: Parse, noun: Token) -> tuple[int, int] | None:
    """(first, end) tokens of "the president", "the Norlandian prime minister"; None where a name or more follows."""
    tokens, first = parse.tokens, noun.i
    while (
        first > 0
        and noun.i - first < 4
        and (word(tokens[first - 1]) in PORTFOLIO or tokens[first - 1].text in DEMONYMS)
    ):
        first -= 1
    if first == 0 or tokens[first - 1].lower != "the" or tokens[first - 1].sentence != noun.sentence:
        return None
    after = tokens[noun.i + 1] if noun.i + 1 < len(tokens) else None
    if noun.dep in ("compound", "nmod", "amod") or (
        after and (after.lower in ("of", "for", "-", "who") or (is_capital(after) and after.pos == "PROPN"))
    ):
        return None
    return first - 1, noun.i + 1
