"""Teams and bands that go by a plural: "the Rovers won", "the 49ers", where the entity finder passed them over.

Last of what `find_names` adds. Invariant: a word that the article also prints small is never one.
"""

from __future__ import annotations

import re

from counterclaim.read.lexicon.countries import DEMONYMS
from counterclaim.read.lexicon.organisations import NOT_OPENING
from counterclaim.read.name_words import Name, is_capital
from counterclaim.read.parse import Parse, Token

NUMBERED = re.compile(r"\d{2}ers")
SHORTEST = 4
# Where somebody stands who does or has something: once is enough for all places of the word.
ACTING = frozenset({"nsubj", "nsubjpass", "poss", "agent"})


def plural_names(parse: Parse, taken: bytearray) -> list[Name]:
    """The plurals with "the" and a capital inside a sentence that do something or have something somewhere.

    Args:
        parse: the grammar of the article.
        taken: 1 for each token of a name already found.
    """
    small = {token.text for token in parse.tokens if token.text.islower() and token.text.isalpha()}
    acting: dict[str, bool] = {}
    places = []
    for token in parse.tokens:
        first = _opening(parse, token, taken)
        if first is None or token.lower in small or token.text[:-1].lower() in small:
            continue
        acting[token.text] = acting.get(token.text, False) or token.dep in ACTING
        places.append((first, token))
    return [Name(first, token.i + 1, "ORG") for first, token in places if acting[token.text]]


def _opening(parse: Parse, token: Token, taken: bytearray) -> int | None:
    """The first token of the name that a plural ends, or None where it cannot be one."""
    tokens, text = parse.tokens, token.text
    letters = text.isalpha() and is_capital(token) and text.endswith("s") and not text.isupper()
    if not (letters and len(text) >= SHORTEST) and not NUMBERED.fullmatch(text):
        return None
    if taken[token.i] or text in DEMONYMS or text in NOT_OPENING or token.entity in ("EVENT", "LAW", "NORP"):
        return None
    first = token.i
    while first and tokens[first - 1].pos == "PROPN" and is_capital(tokens[first - 1]):
        first -= 1
    before = tokens[first - 1] if first else token
    after = tokens[token.i + 1] if token.i + 1 < len(tokens) else None
    if before.sentence != token.sentence or not (before.lower in ("the", "and") or before.dep == "amod"):
        return None
    if after is not None and is_capital(after) and after.pos == "PROPN":
        return None
    return next(i for i in range(first, token.i + 1) if not any(taken[i : token.i]))
