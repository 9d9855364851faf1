"""In what order passages of several articles are read: by the day of publication, what has none last."""

from __future__ import annotations

from datetime import date

from counterclaim.show.lookup import Quote


def by_date(quote: Quote) -> tuple[date, int, int, int]:
    """A key that puts passages into the order in which their articles appeared, then into that of the text."""
    publication = quote.article.publication
    day = publication.dates.start if publication else date.max
    return day, quote.number, quote.span.start, quote.span.end
