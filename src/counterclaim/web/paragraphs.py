"""An article's text in paragraphs, and its paragraphs in parts that make pages of a bearable length.

Invariant: the paragraphs joined are the text, every character once and in order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

# Characters of a page. In a dossier of 1,000 articles about many contested matters the fullest margin makes ten bytes
# of page for one of text, so this stays below 250 KB; nine news articles in ten have less than half of it.
LONGEST_PART = 20_000
# A line without a break that is longer than this is no paragraph of a person's; it is cut at a blank.
LONGEST_PARAGRAPH = 6_000


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Characters `start` to `end` of a text, with the line breaks behind it."""

    start: int
    end: int


def list_paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of a text.

    >>> [text[each.start : each.end] for text in ["a b\\n\\nc"] for each in list_paragraphs(text)]
    ['a b\\n\\n', 'c']
    """
    return [piece for start, end in lines(text) for piece in cut_line(text, start, end)]


def lines(text: str) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends, with all the breaks behind it."""
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        while end < len(text) and text[end] == "\n":
            end += 1
        yield start, end
        start = end


def cut_line(text: str, start: int, end: int) -> Iterator[Paragraph]:
    """A line in pieces that are not too long, cut behind a blank where there is one."""
    while end - start > LONGEST_PARAGRAPH:
        blank = text.rfind(" ", start, start + LONGEST_PARAGRAPH)
        cut = blank + 1 if blank > start else start + LONGEST_PARAGRAPH
        yield Paragraph(start, cut)
        start = cut
    yield Paragraph(start, end)


def list_parts(paragraphs: Sequence[Paragraph]) -> list[tuple[Paragraph, ...]]:
    """The paragraphs in parts; at least one part, which may be empty."""
    parts: list[list[Paragraph]] = [[]]
    for paragraph in paragraphs:
        if parts[-1] and paragraph.end - parts[-1][0].start > LONGEST_PART:
            parts.append([])
        parts[-1].append(paragraph)
    return [tuple(part) for part in parts]


def part_with(parts: Sequence[Sequence[Paragraph]], place: int) -> int:
    """The number, from 1, of the part that holds a character."""
    return next((i for i, part in enumerate(parts, 1) if part and place < part[-1].end), len(parts))
