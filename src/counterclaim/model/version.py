"""Versions of one article: the same address with other text, and what was changed from one to the next.

A change is tied to passages of both versions, so that each line of a comparison can be checked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.model.article import Article
from counterclaim.model.span import Span

ChangeKind = Literal[
    "removed", "appeared", "figure", "date", "reversed", "source", "softened", "hardened", "reworded", "moved"
]

VersionOrder = Literal["captured", "published", "unknown"]
"""By which clock the versions of an address are put in order."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One change between two versions, at the level of a sentence and what it states.

    `before` and `after` are the sentences, None where there is none in that version; `evidence` are the words that
    tell the kind: of the older version first, none where the whole sentence came, went or moved.
    """

    kind: ChangeKind
    before: Span | None
    after: Span | None
    evidence: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Versions:
    """The versions of one address, the oldest first.

    `revisions[i]` tells what changed from `articles[i]` to `articles[i + 1]`. Where `order` is "unknown" no clock of
    theirs tells which came first: they stand by id, and what was removed may as well have been added.
    """

    address: str
    articles: tuple[Article, ...]
    order: VersionOrder
    revisions: tuple[tuple[Revision, ...], ...] = ()
