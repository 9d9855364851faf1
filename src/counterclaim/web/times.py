"""The account's timeline and the publication of its articles, ready to be cut into windows.

Hangs on an edition; built on the first look at the timeline. Two clocks stand side by side here and are never mixed:
when things happened, and when articles about them appeared. Invariant: happenings are in the order of time, and of one
time in the order of the account.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from counterclaim.model.account import Account, TimelineEntry
from counterclaim.model.article import Article
from counterclaim.model.dispute import Dispute
from counterclaim.model.span import Span
from counterclaim.show.chapters.moments import Hours, Moment, moment_of_days
from counterclaim.show.lookup import Lookup
from counterclaim.show.page.time_rows import MOST_PIECES, Layout, Timed, lay_out
from counterclaim.show.page.time_window import DAY, FIRST, LAST, Window, make_window, pieces, step_for
from counterclaim.show.visible import one_line
from counterclaim.web.kept import keep

# The share of happenings that the first view leaves out at each end, so that "since 1994" does not press a week of
# events into a point; they are one step away.
LEFT_OUT = 0.1
# Pieces of the whole timeline that are offered as places to go: two lines of links.
MOST_YEARS = 24
# Windows that are kept: a reader goes back and forth between a few.
KEPT = 64
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


@dataclass(frozen=True, slots=True)
class Issue:
    """The articles that were published in one time, in the order of the account."""

    moment: Moment
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """A window: its layout, the happenings in it, earliest first, and those told more vaguely than all of it.

    `places` tells where each of those inside stands among them, by its place in the timeline; `middle` is the hour
    around which a reader zooms in: where half of what is shown has begun, so that nobody lands nowhere.
    """

    layout: Layout
    inside: tuple[Told, ...]
    vague: tuple[Told, ...]
    places: dict[int, int]
    middle: int


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
        self.lasts = [told.moment.last for told in self.told]
        issued: dict[Moment, list[Article]] = {}
        for article in account.articles:
            if article.publication:
                issued.setdefault(moment_of_days(article.publication.dates), []).append(article)
        self.issues = tuple(
            Issue(moment, tuple(issued[moment])) for moment in sorted(issued, key=lambda each: (each.start, each.last))
        )
        self.look = keep(self._look_anew, KEPT)
        self.issued = keep(self._issued, KEPT)
        self.undated = tuple(article for article in account.articles if article.publication is None)

    def _look_anew(self, window: Window, status: str, outlet: str, shared: bool) -> Look:
        """A window as some of its happenings fill it.

        Args:
            window: from when to when.
            status: only what is reported, planned or denied; all where it is empty.
            outlet: only what this outlet tells; all where it is empty.
            shared: only what two outlets or more tell.
        """
        found = [
            told
            for told in self.within(window)
            if (not status or told.entry.status == status)
            and (not outlet or outlet in told.outlets)
            and (not shared or len(told.outlets) > 1)
        ]
        layout = lay_out([told.timed for told in found], window)
        vague = {timed.place for timed in layout.vague}
        inside = tuple(told for told in found if told.timed.place not in vague)
        begun = [told.timed.moment.start for told in inside if told.timed.moment.start >= window.start]
        return Look(
            layout,
            inside,
            tuple(told for told in found if told.timed.place in vague),
            {told.timed.place: i for i, told in enumerate(inside)},
            int(begun[len(begun) // 2]) if begun else window.centre,
        )

    def within(self, window: Window) -> list[Told]:
        """The happenings that can be in a window, earliest first."""
        begun = bisect_left(self.starts, window.end)
        return [
            told
            for told, start, last in zip(self.told[:begun], self.starts, self.lasts, strict=False)
            if last > window.start or start >= window.start
        ]

    def _issued(self, window: Window) -> tuple[Issue, ...]:
        """The articles that were published in a window, earliest first; piece by piece where they crowd."""
        found = [issue for issue in self.issues if issue.moment.meets(window.start, window.end)]
        cut = list(pieces(window, step_for(window, MOST_PIECES, plain=True)))
        if len(found) <= len(cut):
            return tuple(found)
        starts = [piece.start for piece in cut]
        crowded: dict[int, list[Article]] = {}
        for issue in found:
            crowded.setdefault(max(bisect_right(starts, issue.moment.start) - 1, 0), []).extend(issue.articles)
        return tuple(Issue(Moment(cut[i].start, cut[i].end), tuple(own)) for i, own in sorted(crowded.items()))

    @cached_property
    def by_id(self) -> dict[str, Told]:
        """The happenings by their ids."""
        return {told.entry.id: told for told in self.told}

    @cached_property
    def whole(self) -> Window:
        """From the first happening to the last."""
        return around([told.moment for told in self.told], 0.0)

    @cached_property
    def first(self) -> Window:
        """Where most of it happens: what a reader sees first."""
        precise = [told.moment for told in self.told if told.moment.last - told.moment.start <= DAY]
        return around(precise or [told.moment for told in self.told], LEFT_OUT)

    @cached_property
    def years(self) -> tuple[tuple[Window, int], ...]:
        """The pieces of the whole in which something begins, with how much."""
        found, done = [], 0
        for piece in pieces(self.whole, step_for(self.whole, MOST_YEARS)):
            begun = bisect_left(self.starts, piece.end)
            if begun > done:
                found.append((piece, begun - done))
            done = begun
        return tuple(found)


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
