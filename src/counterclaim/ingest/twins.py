"""The same article under two names counts once; two texts under one address are both kept, and that is told.

Invariant: articles come in the order of names, so the one that stays is the one with the smallest name, whatever the
order in which files were given.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from counterclaim.model.address import plain_address
from counterclaim.model.article import Article, Placed
from counterclaim.model.skipped import Skipped

SAME_ARTICLE = "same article as "
SAME_ADDRESS = "has the address of "


class Seen:
    """The articles so far, by id and by address: two short texts for each, not the articles themselves."""

    def __init__(self) -> None:
        self._files: dict[str, str] = {}
        self._addresses: dict[str, str] = {}

    def admit(self, article: Article) -> Iterator[Article | Skipped]:
        """The article, or a note that it is known; with it a note where its address is."""
        first = self._files.setdefault(article.id, article.file)
        if first != article.file:
            yield same_article(article.file, first, article.id)
            return
        yield article
        if address := plain_address(article.url):
            first = self._addresses.setdefault(address, article.file)
            if first != article.file:
                yield same_address(article.file, first, article.id)


def same_article(file: str, first: str, article: str) -> Skipped:
    """The note that a file holds an article that another file gave."""
    return Skipped("ingest", file, f"{SAME_ARTICLE}{first}", "nothing, it counts once", article)


def same_address(file: str, first: str, article: str) -> Skipped:
    """The note that an article has the address of another one."""
    reason = f"{SAME_ADDRESS}{first}, kept as another version"
    return Skipped("ingest", file, reason, "remove the version that is not wanted", article)


def is_about_twins(note: Skipped) -> bool:
    """Whether a note compares two articles, so that it may no longer be right when others are added."""
    return note.stage == "ingest" and note.reason.startswith((SAME_ARTICLE, SAME_ADDRESS))


def tell_twins(articles: Iterable[Article | Placed], files: Iterable[tuple[str, str]]) -> Iterator[Skipped]:
    """The notes of `Seen` over articles that were not given together.

    Args:
        articles: each article once, by file name, then id.
        files: every (file name, article id) under which one was given.
    """
    addresses: dict[str, str] = {}
    first_files: dict[str, str] = {}
    for article in articles:
        first_files[article.id] = article.file
        if address := plain_address(article.url):
            first = addresses.setdefault(address, article.file)
            if first != article.file:
                yield same_address(article.file, first, article.id)
    for file, identity in files:
        if file != first_files[identity]:
            yield same_article(file, first_files[identity], identity)
