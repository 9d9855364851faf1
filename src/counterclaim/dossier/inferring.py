"""What all articles of a dossier tell of each: its date where nothing gives it, and its outlet.

Between adding and reading. Invariant: what was given stays and comes back with `as_given`. No more than `TEXTS` texts
are in memory at a time, so that an archive of any size can be looked through.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from counterclaim.dossier.lots import lots
from counterclaim.dossier.opening import OpenedDossier
from counterclaim.ingest import identify_outlets, infer_publications
from counterclaim.model.article import Article, Publication

# Articles whose texts are in memory together.
TEXTS = 500


class InferringFromAll(OpenedDossier):
    """Infers dates and outlets."""

    def _infer(self) -> tuple[Article, ...]:
        """All articles without their texts, with the dates and outlets that all tell; what is new of these is kept."""
        stored = tuple(self._bare_articles())
        given = tuple(as_given(article) for article in stored)
        inferred = self._publications(given)
        dated = tuple(replace(article, publication=inferred.get(article.id, article.publication)) for article in given)
        known = identify_outlets(dated, self._store.outlet_rules())
        self._keep_inferred({old.id: (old, new) for old, new in zip(stored, known, strict=True) if old != new})
        return known

    def _bare_articles(self) -> Iterator[Article]:
        """All articles without their texts, by file name."""
        for some in lots([placed.id for placed in self._store.placed()], TEXTS):
            yield from map(bare, self._store.articles(some))

    def _publications(self, given: tuple[Article, ...]) -> dict[str, Publication]:
        """The dates of publication that the texts of articles without one prove, by the ids of these articles."""
        dated = [article for article in given if article.publication is not None]
        found: dict[str, Publication] = {}
        for some in lots([article.id for article in given if article.publication is None], TEXTS):
            texts = [as_given(article) for article in self._store.articles(some)]
            for article in infer_publications((*dated, *texts))[len(dated) :]:
                if article.publication is not None:
                    found[article.id] = article.publication
        return found

    def _keep_inferred(self, changed: dict[str, tuple[Article, Article]]) -> None:
        """Keep what was inferred; an article that another program has meanwhile given otherwise is left for later.

        Args:
            changed: what was stored and what is known now, both without texts, by id.
        """
        for some in lots(list(changed), TEXTS):
            whole = [article for article in self._store.articles(some) if bare(article) == changed[article.id][0]]
            self._store.date_articles([(article, told_by(changed[article.id][1], article)) for article in whole])


def as_given(article: Article) -> Article:
    """The article as it was ingested: a date that was inferred and an outlet that was identified are no part of it."""
    if article.given_outlet is not None:
        article = replace(article, outlet=article.given_outlet, given_outlet=None)
    if article.publication is not None and article.publication.origin == "inferred":
        return replace(article, publication=None)
    return article


def bare(article: Article) -> Article:
    """The article without its text."""
    return replace(article, text="")


def told_by(known: Article, article: Article) -> Article:
    """The article with the date and outlet of what is known of it."""
    return replace(article, publication=known.publication, outlet=known.outlet, given_outlet=known.given_outlet)
