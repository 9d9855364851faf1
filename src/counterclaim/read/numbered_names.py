"""Bodies whose names hold a number: "the Group of Seven", "the 10th Coast Brigade", "Unit 4411", "the P5+1".

Part of `find_names`: the entity finder takes the number for a count, and passes over the name or cuts it off there.
Invariant: a name only grows over tokens that no other name holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from counterclaim.read.lexicon.number_words import SMALL, TENS
from counterclaim.read.lexicon.organisations import GATHERINGS, ORG_WORDS, UNIONS
from counterclaim.read.name_words import Name, is_capital
from counterclaim.read.parse import Parse, Token

ORDINAL = re.compile(r"\d{1,4}(?:st|nd|rd|th|d)")
# A military or other unit that goes by its number alone.
UNIT = re.compile(r"\d{2,6}")
# Tokens that a union's letter and number may be cut into: "P5", "+", "1".
LONGEST_UNION = 4


def numbered_names(parse: Parse) -> Iterator[Name]:
    """Names with a number, which the entity finder passes over or cuts."""
    tokens = parse.tokens
    for token in tokens:
        end = _union(parse, token) or _gathering(tokens, token) or _unit(tokens, token)
        if end:
            yield Name(token.i, end, "ORG")


def reach_over_numbers(parse: Parse, names: Sequence[Name]) -> list[Name]:
    """The names of bodies with the number before them: "10th" + "Coast Brigade"."""
    tokens = parse.tokens
    floors = [0, *(name.end for name, _ in pairwise(names))]
    for floor, name in zip(floors, names, strict=False):
        before = tokens[name.first - 1] if name.first > floor else None
        body = name.label == "ORG" and name.end - name.first > 1
        body = body and any(token.text in ORG_WORDS for token in tokens[name.first : name.end])
        dated = before is not None and before.entity in ("DATE", "TIME")
        if (
            before
            and not dated
            and body
            and ORDINAL.fullmatch(before.text)
            and before.sentence == tokens[name.first].sentence
        ):
            name.first -= 1
    return list(names)


def _union(parse: Parse, token: Token) -> int | None:
    """The end of a union's letter and number that opens with this token: "G-7", "P5+1"."""
    if not is_capital(token) or len(token.text) > LONGEST_UNION:
        return None
    for end in range(min(token.i + LONGEST_UNION, len(parse.tokens)), token.i, -1):
        printed = parse.text[token.start : parse.tokens[end - 1].end].replace(" ", "")
        if printed in UNIONS:
            return end
    return None


def _gathering(tokens: Sequence[Token], token: Token) -> int | None:
    """The end of "Group of Seven"."""
    if token.text not in GATHERINGS or token.i + 2 >= len(tokens) or tokens[token.i + 1].text != "of":
        return None
    number = tokens[token.i + 2]
    if number.sentence != token.sentence:
        return None
    spelled = is_capital(number) and (number.lower in SMALL or number.lower in TENS)
    counts = token.i + 3 < len(tokens) and tokens[token.i + 3].tag in ("NN", "NNS")  # "a Group of 200 migrants"
    return token.i + 3 if spelled or (number.text.isdigit() and not counts) else None


def _unit(tokens: Sequence[Token], token: Token) -> int | None:
    """The end of "Unit 4411"."""
    if token.text != "Unit" or token.i + 1 >= len(tokens) or not UNIT.fullmatch(tokens[token.i + 1].text):
        return None
    if tokens[token.i + 1].sentence != token.sentence:
        return None
    return token.i + 2
