"""Who says what in token ranges: what an attribution engine gives, before speaker, stance and chain are found.

Stands between the engines (rules in `read.rule_attributions`, a trained one in `read.engines`) and whatever turns
attributions into statements or scores them. One attribution is one source with one cue and all that they bring in: a
quotation of four sentences around "she said" is one attribution, where `read.statements` makes a statement of each
sentence. Invariant: ranges stand in the order of the text, do not overlap, and content is never empty.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from counterclaim.read.parse import Parse

Range = tuple[int, int]
"""The first and the last token of a stretch, both included."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Source, cue and content as token ranges; a source or cue that the text does not give is empty.

    `confidence` goes from 0 to 1; rules, which do not weigh, say 1.

    >>> Attribution(source=((0, 1),), cue=((2, 2),), content=((4, 9), (14, 20))).content
    ((4, 9), (14, 20))
    """

    source: tuple[Range, ...]
    cue: tuple[Range, ...]
    content: tuple[Range, ...]
    confidence: float = 1.0


def joined_ranges(parse: Parse, ranges: Iterable[Range]) -> tuple[Range, ...]:
    """The ranges in order, those made one that touch, overlap or have only marks and an "and" or "but" between them.

    Commas and quotation marks between two pieces of one content are no gap: a reader would not see one.
    """
    found: list[Range] = []
    for first, last in sorted(ranges):
        if found and _touches(parse, found[-1][1], first):
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return tuple(found)


def _touches(parse: Parse, last: int, first: int) -> bool:
    between = parse.tokens[last + 1 : first]
    return len(between) <= SHORT_GAP and all(token.pos in ("PUNCT", "CCONJ") for token in between)


SHORT_GAP = 3  # tokens; as many marks as stand between two sentences where a quotation closes and opens again: . ” “


def character_ranges(parse: Parse, ranges: Iterable[Range]) -> list[tuple[int, int]]:
    """The same stretches as (start, end) characters of the text, end excluded."""
    return [(parse.tokens[first].start, parse.tokens[last].end) for first, last in ranges]
