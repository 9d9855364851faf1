"""Names in a list with names: of "Orlane, Marlex, Dovi and Brannock" the entity finder has found two.

Part of `find_names`. Invariant: a word that the article also prints small is never one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from counterclaim.read.lexicon.countries import DEMONYMS
from counterclaim.read.lexicon.organisations import NOT_OPENING
from counterclaim.read.name_words import Name, is_capital, is_title
from counterclaim.read.parse import Parse, Token

# Kinds of names that stand in lists with their like: a body or a place seldom with a person.
ALIKE = frozenset({"ORG", "GPE", "LOC"})
# What the entity finder calls a word that it takes for a name of no use.
OPEN = frozenset({"", "PRODUCT", "FAC"})
# Members of a list that are looked at on either side, so that a list of thousands is read as fast.
LONGEST_LIST = 20


def listed_names(parse: Parse, names: Sequence[Name], taken: bytearray) -> Iterator[Name]:
    """Single proper names that the grammar joins to a body or a place already found, with its label.

    Args:
        parse: the grammar of the article.
        names: the names found so far.
        taken: 1 for each token of one of them.
    """
    labels = {i: name.label for name in names if name.label in ALIKE for i in range(name.first, name.end)}
    for token in parse.tokens:
        if taken[token.i] or not _may_be_name(parse, token):
            continue
        label = next((labels[other.i] for other in _list_of(parse, token) if other.i in labels), None)
        if label is not None:
            yield Name(token.i, token.i + 1, label)


def _may_be_name(parse: Parse, token: Token) -> bool:
    if token.pos != "PROPN" or not is_capital(token) or token.entity not in OPEN or len(token.text) < 3:
        return False
    if token.lower in parse.small or token.text in DEMONYMS or token.text in NOT_OPENING or is_title(token):
        return False
    inside = any(kid.i in (token.i - 1, token.i + 1) and is_capital(kid) for kid in parse.kids(token))
    return not inside and token.dep != "compound"


def _list_of(parse: Parse, token: Token) -> Iterator[Token]:
    """The other members of the list that a token stands in, the nearest before it first."""
    member, waiting = token, [token]
    for _ in range(LONGEST_LIST):
        if member.dep != "conj":
            break
        member = parse.head(member)
        yield member
    for _ in range(LONGEST_LIST):
        if not waiting:
            break
        further = parse.kids(waiting.pop(0), "conj")
        yield from further
        waiting.extend(further)
