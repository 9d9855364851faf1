"""Do two passages tell one happening? Pure comparisons for the timeline.

Each function looks at two tellings and says what it sees; `compare_happenings` puts it together in one Reason or
says why not. Nothing is symmetric by accident: swapping the two gives the same answer with the passages in order.
Invariant: tellings whose dates cannot be one day, and tellings that name different people as doers, never match.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from counterclaim.link.terms import Bag, cosine
from counterclaim.model.date_range import DateRange
from counterclaim.model.happening import HappeningStatus
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span

STEP = "timeline"

# How close the words of two tellings must be (weighted cosine of stems, 0 to 1). Looked at on the pairs of tellings of
# one date in five labelled stories and the first case, told apart by the timeline of their gold: pairs of different
# events (some 90) lie below 0.1, but for speeches (up to 0.41); pairs of one event (some 50) lie anywhere from 0 to 1,
# so 0.14 with the same verb and 0.24 with another join about half of them and no wrong pair. A vaguer date on one side
# needs more, because a month holds many attacks. After a change rerun the timeline part of the scores on the stories.
SAME_EVENT = 0.14
OTHER_EVENT = 0.24
VAGUER = 0.2
# Two things that somebody said on one day are one only if their contents are close, too.
SAYINGS = 0.38
# Days that a vague date may span to be the same as a precise one.
LONGEST = 31


@dataclass(frozen=True, slots=True)
class DatedTelling:
    """One passage of the timeline, made comparable.

    `event` is the stem of its verb or noun, `terms` stems of its content words as a bag; `people` the last names in it,
    `names` stems of all its name words; `saying` whether what happened is that something was said; `words` the stems
    with the words they come from, for a person to read.
    """

    id: str
    span: Span
    date: Span
    dates: DateRange
    status: HappeningStatus
    event: str
    terms: Bag
    people: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    saying: bool = False
    words: tuple[tuple[str, str], ...] = ()


def closed(dates: DateRange) -> DateRange:
    """ "since 1994" tells a beginning in 1994: the interval in which an open one begins.

    >>> closed(DateRange(date(2031, 1, 1), None, "year")).iso
    '2031'
    """
    if dates.end is not None:
        return dates
    start = dates.start
    if dates.precision in ("year", "decade"):
        return DateRange(start, date(start.year + 1, 1, 1), "year")
    if dates.precision == "month":
        following = (start.replace(day=1) + timedelta(days=32)).replace(day=1)
        return DateRange(start, following, "month")
    return DateRange.day(start)


def days_of(dates: DateRange) -> int:
    """The number of days in an interval, an open one closed.

    >>> days_of(DateRange(date(2031, 5, 1), date(2031, 5, 8), "week"))
    7
    """
    interval = closed(dates)
    return (interval.end - interval.start).days if interval.end is not None else 1


def dates_meet(left: DateRange, right: DateRange) -> str:
    """ "same" or "within" where both can mean one time, else empty.

    Two vague dates are the same only if equal; a vague one holds a precise one while it is no longer than `LONGEST`.

    >>> week, day = DateRange(date(2031, 5, 5), date(2031, 5, 12), "week"), DateRange.day(date(2031, 5, 7))
    >>> dates_meet(week, day), dates_meet(day, day), dates_meet(day, DateRange.day(date(2031, 5, 8)))
    ('within', 'same', '')
    """
    left, right = closed(left), closed(right)
    if (left.start, left.end) == (right.start, right.end):
        return "same"
    if left.start != right.start and 2 in (days_of(left), days_of(right)):
        return ""  # "overnight", told of the night before: the same as what is told of the first day only
    wide, narrow = (left, right) if days_of(left) >= days_of(right) else (right, left)
    return "within" if narrow.within(wide) and days_of(wide) <= LONGEST else ""


def people_clash(left: DatedTelling, right: DatedTelling) -> bool:
    """Whether both name people, and none of them is in both."""
    return bool(left.people and right.people and not left.people & right.people)


def compare_happenings(left: DatedTelling, right: DatedTelling, weights: Mapping[str, float]) -> Reason | None:
    """Why two tellings are of one happening, or None where nothing shows that they are.

    >>> from counterclaim.link.terms import bag
    >>> from counterclaim.model.article import Article
    >>> weights = {"bridge": 2.0, "orvend": 2.0, "storm": 1.0}
    >>> def telling(text: str, *terms: str) -> DatedTelling:
    ...     article = Article.of(text)
    ...     day = DateRange.day(date(2031, 5, 2))
    ...     words = bag(terms, weights)
    ...     return DatedTelling(text, article.span(0, 9), article.span(0, 3), day, "reported", "fall", words)
    >>> first, second = telling("Bridge falls.", "bridge", "orvend"), telling("Bridge fell.", "bridge")
    >>> compare_happenings(first, second, weights).value
    '0.71'
    """
    meeting = dates_meet(left.dates, right.dates)
    if not meeting or (left.status == "denied") != (right.status == "denied"):
        return None
    if left.saying != right.saying or people_clash(left, right):
        return None
    close = cosine(left.terms, right.terms, weights)
    same = left.event == right.event or left.event in right.terms.terms or right.event in left.terms.terms
    if left.saying:
        needed = SAYINGS if left.names & right.names else 1.0
    else:
        needed = (SAME_EVENT if same else OTHER_EVENT) + (VAGUER if meeting == "within" else 0.0)
    if close < needed:
        return None
    shared = sorted(left.terms.terms & right.terms.terms, key=lambda term: (-weights.get(term, 0.0), term))
    first, second = sorted((left, right), key=lambda telling: telling.span)
    spelled = dict(first.words)
    words = ", ".join(spelled.get(term, term) for term in shared[:6])
    return Reason(
        STEP,
        "one happening",
        f"{close:.2f}",
        f"both tell of {_when(meeting)} and share the words {words}",
        (first.span, second.span),
    )


def _when(meeting: str) -> str:
    return "the same date" if meeting == "same" else "dates of which one holds the other"
