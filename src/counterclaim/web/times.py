"""The account's timeline and the publication of its articles, ready to be cut into windows.

Hangs on an edition; built on the first look at the timeline. Two clocks stand side by side here and are never mixed:
when things happened, and when articles about them appeared. Invariant: happenings are in the order of time, and of one
time in the order of the account.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from counterclaim.model.account import Account, TimelineEntry
from counterclaim.model.article import Article
from counterclaim.model.dispute import Dispute
from counterclaim.model.span import Span
from counterclaim.show.chapters.moments import Hours, Moment, moment_of_days
from counterclaim.show.lookup import Lookup
from counterclaim.show.page.time_rows import Timed
from counterclaim.show.page.time_window import DAY, FIRST, LAST, Window, make_window
from counterclaim.show.visible import one_line

# The share of happenings that the first view leaves out at each end, so that "since 1994" does not press a week of
# events into a point; they are one step away.
LEFT_OUT = 0.1
DATES = "date disputes"  # the step whose reasons tell that a dispute is about when


@dataclass(frozen=True, slots=True)
class Told:
    """A happening: its entry, its moment, who tells it, and the disputes about its date."""

    entry: TimelineEntry
    timed: Timed
    outlets: tuple[str, ...]
    clashes: tuple[Dispute, ...]

    @property
    def moment(self) -> Moment:
        """When."""
        return self.timed.moment


class Times:
    """Happenings and publications in the order of time."""

    def __init__(self, account: Account, lookup: Lookup) -> None:
        hours, clashes = Hours(account), clashes_of(account.disputes)
        known = [entry for entry in account.timeline if entry.label.article in lookup.articles]
        moments = {entry.id: hours.moment_of(entry) for entry in known}
        order = sorted(known, key=lambda entry: (moments[entry.id].start, moments[entry.id].last))
        self.told = tuple(
            told_of(lookup, entry, moments[entry.id], place, clashes) for place, entry in enumerate(order)
        )
        self.starts = [told.moment.start for told in self.told]
        self.published = tuple(
            sorted(
                (
                    (moment_of_days(article.publication.dates), article)
                    for article in account.articles
                    if article.publication
                ),
                key=lambda pair: (pair[0].start, pair[0].last),
            )
        )
        self.undated = tuple(article for article in account.articles if article.publication is None)

    def within(self, window: Window, fits: Iterable[Told] | None = None) -> tuple[Told, ...]:
        """The happenings that can be in a window, earliest first."""
        if fits is None:
            fits = self.told[: bisect_left(self.starts, window.end)]
        return tuple(told for told in fits if told.moment.meets(window.start, window.end))

    def issued(self, window: Window) -> tuple[tuple[Moment, Article], ...]:
        """The articles that were published in a window, earliest first."""
        return tuple(pair for pair in self.published if pair[0].meets(window.start, window.end))

    @property
    def whole(self) -> Window:
        """From the first happening to the last."""
        return around([told.moment for told in self.told], 0.0)

    @property
    def first(self) -> Window:
        """Where most of it happens: what a reader sees first."""
        precise = [told.moment for told in self.told if told.moment.last - told.moment.start <= DAY]
        return around(precise or [told.moment for told in self.told], LEFT_OUT)


def told_of(
    lookup: Lookup, entry: TimelineEntry, moment: Moment, place: int, clashes: dict[Span, list[Dispute]]
) -> Told:
    """A happening with what the pages ask of it."""
    articles = dict.fromkeys(span.article for span in entry.tellings if span.article in lookup.articles)
    outlets = tuple(dict.fromkeys(lookup.label(lookup.articles[article]) for article in articles))
    disputes = {dispute.id: dispute for span in entry.tellings for dispute in clashes.get(span, ())}
    timed = Timed(place, moment, (len(outlets), len(entry.tellings)), one_line(entry.label.text))
    return Told(entry, timed, outlets, tuple(disputes.values()))


def clashes_of(disputes: Sequence[Dispute]) -> dict[Span, list[Dispute]]:
    """The disputes about the day of a happening, by the passages that tell it."""
    found: dict[Span, list[Dispute]] = {}
    for dispute in disputes:
        if any(reason.step == DATES for reason in dispute.reasons):
            for span in dict.fromkeys(span for side in dispute.sides for span in side.evidence):
                found.setdefault(span, []).append(dispute)
    return found


def around(moments: Sequence[Moment], left_out: float) -> Window:
    """The window around some moments, in whole days, without a share of them at each end.

    >>> around([Moment(24.0, 48.0), Moment(72.0, None)], 0.0)
    Window(start=0, end=96)
    """
    if not moments:
        return make_window(FIRST, LAST)
    starts = sorted(moment.start for moment in moments)
    ends = sorted(moment.start if moment.end is None else moment.end for moment in moments)
    cut = int(len(moments) * left_out)
    start, end = int(starts[cut]), int(max(ends[len(ends) - 1 - cut], starts[len(starts) - 1 - cut]))
    return make_window(start - start % DAY - DAY, end + -end % DAY + DAY)
