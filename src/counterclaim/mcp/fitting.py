"""What the tools' filters compare: outlets of a dispute, spellings of a name, days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from counterclaim.errors import InputError
from counterclaim.mcp.shelf import Book
from counterclaim.model.actor import Actor
from counterclaim.model.claim import Claim
from counterclaim.model.dispute import Dispute


def spellings_of(actor: Actor) -> Iterator[str]:
    """The name and every spelling."""
    yield actor.name
    for variant in actor.variants:
        yield variant.text


def outlets_of(book: Book, dispute: Dispute) -> set[str]:
    """The outlets whose passages stand in a dispute."""
    articles = {span.article for side in dispute.sides for span in side.evidence}
    return {book.lookup.label(book.lookup.articles[each]) for each in articles if each in book.lookup.articles}


def is_told_by(claim: Claim, outlet: str) -> bool:
    """Whether an outlet reports or disputes a claim."""
    return any(cover.outlet == outlet and cover.kind in ("reports", "disputes") for cover in claim.coverage)


def day_of(words: str) -> date | None:
    """The day, None for no words.

    Raises:
        InputError: it is none.
    """
    if not words:
        return None
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise InputError(f"{words!r} is no day", next_step="write it as 2031-05-12") from error
