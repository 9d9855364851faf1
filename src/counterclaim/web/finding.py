"""What a search finds, ready to be narrowed: passages with what they hold.

Behind `pages.search`; `found` makes a hit ready to print. By words it finds paragraphs, by meaning statements.
Invariant: a hit of an article that the edition does not have yet is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from counterclaim.dossier import Dossier
from counterclaim.model.account import Account
from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.show.lookup import Lookup
from counterclaim.web.index import Index
from counterclaim.web.narrowing import Listing
from counterclaim.web.places import Places

# Hits that are looked through: nobody reads on beyond them, and the choices beside the list cost more than they tell.
MOST_BY_WORDS, MOST_BY_MEANING = 500, 100

# Searches that are kept for each edition.
KEPT = 32

By = Literal["words", "meaning"]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for. Days are those between which articles appeared, both included."""

    words: str = ""
    by: By = "words"
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """One passage that was found. `nearness` is how near it is by meaning, None where words were looked for."""

    span: Span
    kinds: frozenset[str]
    nearness: float | None = None
    statement: str = ""


def articles_within(articles: Iterable[Article], since: date | None, until: date | None) -> list[str] | None:
    """The ids of the articles that may have appeared between two days; None for all of them.

    One without a date is none of them, as soon as a day is asked for.
    """
    if since is None and until is None:
        return None
    return [
        article.id
        for article in articles
        if article.publication
        and (until is None or article.publication.dates.start <= until)
        and (since is None or article.publication.dates.end is None or article.publication.dates.end > since)
    ]


class Searches:
    """The searches in one edition. What was found is kept for a while: a reader pages through it and narrows it."""

    def __init__(self, account: Account, lookup: Lookup, index: Index) -> None:
        self.account = account
        self.lookup = lookup
        self.index = index
        self.places = Places(index)
        self._kept: dict[Asked, Listing[Hit]] = {}

    def find(self, dossier: Dossier, asked: Asked) -> Listing[Hit]:
        """Everything that fits, the best first, before it is narrowed.

        Raises:
            EngineMissing: it is asked by meaning, and the encoder is not there.
        """
        listing = self._kept.get(asked)
        if listing is None:
            outlet_of = self.index.outlet_of
            listing = Listing(
                self._hits(dossier, asked),
                {"outlet": lambda hit: [outlet_of[hit.span.article]], "kind": lambda hit: hit.kinds},
            )
            for oldest in list(self._kept)[: len(self._kept) + 1 - KEPT]:
                self._kept.pop(oldest, None)
            self._kept[asked] = listing
        return listing

    def _hits(self, dossier: Dossier, asked: Asked) -> Iterator[Hit]:
        if not asked.words.strip():
            return
        among = articles_within(self.account.articles, asked.since, asked.until)
        if asked.by == "words":
            for span in dossier.search_best(asked.words, MOST_BY_WORDS, articles=among):
                if is_there(self.lookup, span):
                    yield Hit(span, self.places.kinds_of(span))
            return
        for near in dossier.search_meaning(asked.words, MOST_BY_MEANING, articles=among):
            for span in near.content[:1]:
                if is_there(self.lookup, span):
                    yield Hit(span, self.places.kinds_of(span) | {"statement"}, near.nearness, near.statement)


def is_there(lookup: Lookup, span: Span) -> bool:
    """Whether the edition has the passage; an article may have come in since."""
    article = lookup.articles.get(span.article)
    return article is not None and article.text[span.start : span.end] == span.text
