"""What is marked in an article that is read: the passages of each kind, and the one that the address names.

Passages with the same characters are one mark of several kinds. Invariant: a mark is a passage of the account's or of
the address, never a guess; an address that names no characters of the article marks nothing and says so.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Literal, get_args

from markupsafe import escape

from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.show.dates import date_words
from counterclaim.show.page.marks import Mark
from counterclaim.show.visible import one_line, without_controls
from counterclaim.web.index import Index

MarkKind = Literal["disputed", "supported", "statement", "figure", "date", "actor"]
KINDS: tuple[MarkKind, ...] = get_args(MarkKind)
# Marked where the address says nothing: all six at once leave little plain text. Dates and actors are a click away.
FIRST_SHOWN: tuple[MarkKind, ...] = ("disputed", "supported", "statement", "figure")

# What the address names stays whole, then what is disputed; of all others, those that cross are cut.
NAMED, DISPUTED = 2, 1

POSITION = re.compile(r"(\d{1,9})-(\d{1,9})", re.ASCII)

Place = tuple[int, int]


def list_places(index: Index, article: Article, kind: MarkKind) -> Iterator[tuple[Place, str]]:
    """The passages of one kind with what is told of each, "" for nothing."""
    if kind == "disputed":
        yield from ((place_of(stand.span), "") for stand in index.stands_of.get(article.id, ()))
    elif kind == "supported":
        for statement in index.statements_of.get(article.id, ()):
            if index.is_supported(statement):
                yield from ((place_of(span), "") for span in statement.content)
    elif kind == "statement":
        for statement in index.readings[article.id].statements:
            yield from ((place_of(span), "") for span in statement.content)
    elif kind == "figure":
        yield from ((place_of(entry.figure.number), "") for entry in index.figures_of.get(article.id, ()))
    elif kind == "date":
        for date in index.readings[article.id].dates:
            if date.dates:
                yield place_of(date.span), date_words(date.dates)
    else:
        for naming in index.namings_of.get(article.id, ()):
            if naming.by_name:
                name = one_line(naming.actor.name)
                yield place_of(naming.span), "" if name == one_line(naming.span.text) else name


def place_of(span: Span) -> Place:
    """Its characters."""
    return span.start, span.end


def make_marks(index: Index, article: Article, kinds: Collection[MarkKind], named: Span | None) -> list[Mark]:
    """The marks of some kinds, and of the passage that the address names, in the order of the text."""
    found: dict[Place, dict[str, str]] = {}
    for kind in KINDS:
        if kind in kinds:
            for place, told in list_places(index, article, kind):
                found.setdefault(place, {}).setdefault(kind, told)
    if named:
        found.setdefault(place_of(named), {})
    return [make_mark(place, told, named) for place, told in sorted(found.items())]


def make_mark(place: Place, told: dict[str, str], named: Span | None) -> Mark:
    """One mark: its kinds are its classes, what is told of it its title."""
    is_named = named is not None and place == place_of(named)
    title = "; ".join(dict.fromkeys(each for each in told.values() if each))
    classes = " ".join((*(["at"] if is_named else []), *told))
    again = f'class="{classes}"' + (f' title="{escape(without_controls(title))}"' if title else "")
    first = f'id="at" tabindex="-1" {again}' if is_named else again
    return Mark(*place, first, again, rank=NAMED if is_named else DISPUTED if "disputed" in told else 0)


def count_marks(index: Index, article: Article) -> dict[MarkKind, int]:
    """How many passages of each kind an article has."""
    return {kind: len({place for place, _ in list_places(index, article, kind)}) for kind in KINDS}


def read_position(article: Article, position: str) -> Span | None:
    """The passage that an address names by "START-END"; None where the article has no such characters.

    >>> read_position(Article.of("A tower fell."), "2-7").text
    'tower'
    >>> read_position(Article.of("A tower fell."), "7-99")
    """
    found = POSITION.fullmatch(position)
    if not found:
        return None
    start, end = int(found[1]), int(found[2])
    return article.span(start, end) if start < end <= len(article.text) else None
