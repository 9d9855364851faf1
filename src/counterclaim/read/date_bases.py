"""The day from which a text counts "today" and "on Sunday": that of its publication, or of the agency's report in it.

Part of `dates`, before anything is counted. "VALMERA, May 6 (ARN) -- The minister said today …" may be printed a day or
two later; its "today" is the agency's. Invariant: without a publication there is nothing to count from, and a dateline
is taken only where it lies shortly before the publication.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from counterclaim.model.article import Article
from counterclaim.model.happening import AnchorKind
from counterclaim.model.span import Span
from counterclaim.read.date_arithmetic import candidates
from counterclaim.read.date_parts import Expression
from counterclaim.read.parse import Parse

# An interval of publication longer than this says too little to count from.
LONGEST_PUBLICATION = 31
# A dateline stands in one of the first lines.
HEAD = 600  # characters
# A place in capitals, with its region perhaps; then the day; then the agency or a dash.
PLACE = re.compile(r"[A-Z][A-Z.'’-]+(?: [A-Z.'’-]+){0,3}(?:, [A-Z][\w.]+(?: [A-Z]\w+)?)?,? ")
AFTER = re.compile(r"\.?[ \u00a0]?(?:\([A-Z]|/[A-Z]|-{1,2}[ \u00a0]|[–—_])")
# Days by which an outlet may be later than the agency.
LATER = 3


@dataclass(frozen=True, slots=True)
class Bases:
    """The days from which the text may count; where they were read: the publication, or the passage of a dateline."""

    days: tuple[date, ...]
    anchor: AnchorKind = "publication"
    anchor_span: Span | None = None


def find_bases(article: Article, parse: Parse, found: Sequence[Expression]) -> Bases:
    """The day of the dateline, else the days on which the article may have appeared; none where neither is known.

    Args:
        found: the date expressions of the text, in order.
    """
    days = published_days(article)
    if not days:
        return Bases(())
    for expression in found:
        if expression.start > HEAD:
            break
        if expression.kind not in ("day-of-month", "day") or not _is_dateline(parse, expression):
            continue
        told = candidates(expression, days[-1], "past")
        if told and days[0] - timedelta(days=LATER) <= told[0].start <= days[-1]:
            return Bases((told[0].start,), "date", article.span(expression.start, expression.end))
    return Bases(days)


def published_days(article: Article) -> tuple[date, ...]:
    """The days on which the article may have appeared; none where that is not known well enough."""
    if article.publication is None:
        return ()
    dates = article.publication.dates
    if dates.end is None:
        return (dates.start,) if dates.precision == "day" else ()
    length = (dates.end - dates.start).days
    if length > LONGEST_PUBLICATION:
        return ()
    return tuple(dates.start + timedelta(days=n) for n in range(length))


def _is_dateline(parse: Parse, expression: Expression) -> bool:
    """Whether a day stands between a place in capitals and an agency or a dash, at the head of its paragraph."""
    if not parse.paragraphs:
        return False
    start, _ = parse.paragraphs[parse.paragraph_of(expression.start)]
    return bool(PLACE.fullmatch(parse.text, start, expression.start) and AFTER.match(parse.text, expression.end))
