"""Stretches of tokens that are said, with clean edges.

Used by every rule that finds content. Invariant: a piece never cuts a quotation in two, and no comma or full stop
outside a quotation stands at its ends.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.read.outline import DASHES, Outline


@dataclass(slots=True)
class Piece:
    """Tokens `first` to `last` of content. `direct`: quotations and nothing else. `clause`: its verb, where known."""

    first: int
    last: int
    direct: bool = False
    clause: int = -1


# Dashes, and double quotation marks without a partner, at the ends of a piece.
LEFT_OUT = DASHES | {"“", "”", "„", "‟", "«", "»"}


def make_piece(outline: Outline, first: int, last: int, clause: int = -1) -> list[Piece]:
    """A piece with quotations whole and punctuation off its ends; none where nothing is left."""
    tokens = outline.parse.tokens
    last = min(last, len(tokens) - 1)
    while (
        first <= last
        and outline.quoted[first] < 0
        and (tokens[first].text in (",", ":", ";", ".", ")", "?") or tokens[first].text in LEFT_OUT)
    ):
        first += 1
    while (
        last >= first
        and outline.quoted[last] < 0
        and (
            tokens[last].text in (",", ":", ";", ".", "(") or tokens[last].text in LEFT_OUT or tokens[last].dep == "cc"
        )
    ):
        last -= 1
    if first > last:
        return []
    if outline.quoted[first] >= 0 and outline.quoted[first] != outline.quoted[max(first - 1, 0)]:
        pass
    elif outline.quoted[first] >= 0:
        first = outline.passages[outline.quoted[first]].first
    if outline.quoted[last] >= 0:
        last = max(last, outline.passages[outline.quoted[last]].last)
    direct = outline.quoted[first] >= 0 and outline.quoted[first] == outline.quoted[last]
    return [Piece(first, last, direct, clause)]


def same_paragraph(outline: Outline, left: int, right: int) -> bool:
    """Whether two tokens stand in one paragraph."""
    return outline.paragraph_number(left) == outline.paragraph_number(right)


def sentence_end(outline: Outline, i: int) -> int:
    """The last token of the sentence of a token."""
    return outline.bounds(i)[1]
