"""An account as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from counterclaim.model.account import Account
from counterclaim.model.article import Article
from counterclaim.show import labels
from counterclaim.show.chapters.book import open_book
from counterclaim.show.dates import date_words, moment
from counterclaim.show.terminal.chapters import Writer
from counterclaim.show.terminal.sheet import Sheet
from counterclaim.show.visible import plain


def account_text(account: Account, *, width: int, color: bool, whole: bool) -> str:
    """All chapters, disputes first."""
    book = open_book(account)
    sheet = Sheet(width, color)
    sheet.line([(f"{book.title}, {book.period}", "strong")])
    sheet.line([(labels.PROMISE, "quiet")])
    writer = Writer(sheet, whole)
    writer.disputes(book)
    writer.positions(book)
    writer.claims(book)
    writer.namings(book)
    writer.figures(book)
    writer.timeline(book)
    writer.cast(book)
    writer.gaps(book)
    return sheet.text()


def articles_text(
    articles: Iterable[Article], *, width: int, color: bool, added: Mapping[str, str] | None = None
) -> str:
    """The articles of a dossier, one after the other: outlet, title, date, file, id, and the other clocks."""
    found = list(articles)
    sheet = Sheet(width, color)
    sheet.heading(labels.ARTICLES, len(found))
    if not found:
        sheet.line([(labels.EMPTY[labels.ARTICLES], "quiet")], 2)
    for i, article in enumerate(found, 1):
        publication = article.publication
        when = date_words(publication.dates) if publication else labels.NO_DATE
        origin = labels.DATE_ORIGIN[publication.origin] if publication else ""
        title = f"  {plain(article.title)}" if article.title else ""
        label = (f"{i:>4}", "quiet")
        sheet.line([(plain(article.label), "strong"), (title, "")], 6, label=label)
        parts = [when, origin, plain(article.file), labels.count(len(article.text), "character"), article.id]
        parts += [f"{labels.CAPTURED} {plain(article.capture.at)}" if article.capture and article.capture.at else ""]
        if article.wire and article.wire.provider:
            version = f", {labels.WIRE_VERSION} {plain(article.wire.version)}" if article.wire.version else ""
            parts += [f"{labels.WIRE} {plain(article.wire.provider)}{version}"]
        parts += [f"{labels.ADDED} {moment(added[article.id])}" if added and article.id in added else ""]
        sheet.line([(" · ".join(part for part in parts if part), "quiet")], 6)
    return sheet.text()
