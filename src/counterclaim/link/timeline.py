"""Happenings in the order of their dates; one told by several articles, or twice in one, is one entry.

Candidates are tellings whose dates meet and that share a telling word (an index finds them, so the work grows with the
tellings that could match and not with all pairs). `compare.happenings` decides on each pair; pairs are joined from
the closest on, and never so that two tellings that speak against each other come into one entry.
Invariant: the same readings in any order give the same entries; an entry's dates are those of its most precise
telling; every entry of several tellings says why.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from counterclaim.link.compare.happenings import (
    DatedTelling,
    closed,
    compare_happenings,
    dates_meet,
    days_of,
    people_clash,
)
from counterclaim.link.terms import bag, cosine, stem, weigh
from counterclaim.link.words.saying import SAYING
from counterclaim.model.account import TimelineEntry
from counterclaim.model.date_range import DateRange
from counterclaim.model.happening import Happening, HappeningStatus
from counterclaim.model.ids import make_id
from counterclaim.model.mention import Mention
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason

# Tellings of one day that share a term are compared pair by pair up to this many; a term that more of them share
# tells nothing about which of them are one.
COMMONEST = 30
# Mean closeness of two groups below which they are not joined, however close one pair of theirs is.
MEAN = 0.14
# Members of a group that are looked at for that: a story told a thousand times needs no more.
LOOKED_AT = 20
# Words of a telling that are looked up, the rarest first.
LOOKED_UP = 6
Pair = tuple[float, int, int, Reason]


def link_timeline(readings: Sequence[Reading]) -> tuple[TimelineEntry, ...]:
    """The timeline of the story, earliest first; of one date, in the order of the passages' words."""
    found, weights = list_dated_tellings(readings)
    tellings = [telling for _, telling in found]
    pairs = sorted(_pairs(tellings, weights), key=lambda pair: (-pair[0], pair[1], pair[2]))
    entries = [
        _entry([tellings[n] for n in sorted(group.members)], group.reasons)
        for group in _grouped(tellings, pairs, weights)
    ]
    return tuple(sorted(entries, key=_place))


def list_dated_tellings(
    readings: Sequence[Reading],
) -> tuple[list[tuple[Happening, DatedTelling]], dict[str, float]]:
    """Every happening that has a date, made comparable, and the weights of the words that they are told in."""
    found = _happenings(readings)
    weights = weigh(terms_of(happening) for happening, _ in found)
    return [(happening, _telling(happening, mentions, weights)) for happening, mentions in found], weights


def _place(entry: TimelineEntry) -> tuple[date, date, str, str]:
    return entry.dates.start, entry.dates.end or date.max, entry.label.text, entry.id


def _happenings(readings: Sequence[Reading]) -> list[tuple[Happening, list[Mention]]]:
    """Every happening that has a date with the names in it, in an order that does not depend on the readings'."""
    found = {}
    for reading in readings:
        mentions = sorted(reading.mentions, key=lambda mention: mention.span)
        starts = [mention.span.start for mention in mentions]
        for happening in reading.happenings:
            if happening.date.dates is not None:
                found[happening.id] = (happening, _mentions_in(happening, mentions, starts))
    return [found[key] for key in sorted(found, key=lambda key: (found[key][0].span.text, key))]


def terms_of(happening: Happening) -> list[str]:
    """The stems of what it tells."""
    return sorted({stem(term) for term in (*happening.terms, happening.predicate)})


def _mentions_in(happening: Happening, mentions: Sequence[Mention], starts: Sequence[int]) -> list[Mention]:
    first = bisect_left(starts, happening.span.start)
    last = bisect_left(starts, happening.span.end)
    return [mention for mention in mentions[first:last] if mention.span.end <= happening.span.end]


def _telling(happening: Happening, mentions: Sequence[Mention], weights: Mapping[str, float]) -> DatedTelling:
    dates = happening.date.dates
    assert dates is not None
    names = {stem(word) for mention in mentions for word in mention.span.text.split() if word[:1].isupper()}
    people = {stem(word) for mention in mentions if mention.kind == "person" for word in mention.span.text.split()[-1:]}
    return DatedTelling(
        happening.id,
        happening.span,
        happening.date.span,
        dates,
        happening.status,
        stem(happening.predicate),
        bag(terms_of(happening), weights),
        frozenset(people),
        frozenset(names),
        happening.predicate in SAYING,
        tuple(sorted({stem(term): term for term in (happening.predicate, *happening.terms)}.items())),
    )


def _pairs(tellings: Sequence[DatedTelling], weights: Mapping[str, float]) -> Iterator[Pair]:
    """Pairs of tellings that are one happening, with the reason."""
    index: dict[tuple[str, date], list[int]] = defaultdict(list)
    compared: set[tuple[int, int]] = set()
    for n, telling in enumerate(tellings):
        rarest = sorted(telling.terms.terms, key=lambda term: (-weights.get(term, 0.0), term))[:LOOKED_UP]
        for term in sorted({*rarest, telling.event}):
            for month in _months(telling):
                others = index[term, month]
                for other in others[-COMMONEST:]:
                    if (other, n) in compared:
                        continue
                    compared.add((other, n))
                    reason = compare_happenings(tellings[other], telling, weights)
                    if reason is not None:
                        yield float(reason.value), other, n, reason
                others.append(n)


def _months(telling: DatedTelling) -> list[date]:
    """The months that a date touches, so that vague and precise dates meet; only its first for a long one."""
    dates = closed(telling.dates)
    first = dates.start.replace(day=1)
    if days_of(dates) > 62 or dates.end is None:
        return [first]
    last = (dates.end - timedelta(days=1)).replace(day=1)
    months = [first]
    while months[-1] < last:
        months.append((months[-1] + timedelta(days=32)).replace(day=1))
    return months


Kind = tuple[DateRange, bool, frozenset[str]]


@dataclass(slots=True)
class Group:
    """Tellings of one happening; `kinds` what each of them rules out, `reasons` why each came in."""

    members: list[int]
    kinds: dict[Kind, DatedTelling]
    reasons: list[Reason] = field(default_factory=list)

    def clashes(self, other: Group) -> bool:
        """Whether a telling of the one cannot be of one happening with a telling of the other."""
        return any(_clash(left, right) for left in self.kinds.values() for right in other.kinds.values())

    def take(self, other: Group, reason: Reason) -> None:
        """Take in another group."""
        self.members += other.members
        self.kinds |= other.kinds
        self.reasons += [*other.reasons, reason]


def _grouped(tellings: Sequence[DatedTelling], pairs: Sequence[Pair], weights: Mapping[str, float]) -> list[Group]:
    """All groups: the closest pairs are joined first, and no group holds two that clash."""
    groups = [
        Group([n], {(closed(telling.dates), telling.status == "denied", telling.people): telling})
        for n, telling in enumerate(tellings)
    ]
    for _, left, right, reason in pairs:
        first, second = groups[left], groups[right]
        if first is second or first.clashes(second) or _mean(tellings, first, second, weights) < MEAN:
            continue
        if len(first.members) < len(second.members):
            first, second = second, first
        first.take(second, reason)
        for member in second.members:
            groups[member] = first
    return [group for n, group in enumerate(groups) if group.members[0] == n]


def _mean(tellings: Sequence[DatedTelling], left: Group, right: Group, weights: Mapping[str, float]) -> float:
    """How close two groups are on average: one bridging passage that tells two events must not make them one."""
    close = [
        cosine(tellings[a].terms, tellings[b].terms, weights)
        for a in left.members[:LOOKED_AT]
        for b in right.members[:LOOKED_AT]
    ]
    return math.fsum(close) / len(close)


def _clash(left: DatedTelling, right: DatedTelling) -> bool:
    """Whether two tellings cannot be of one happening, whatever a third one says."""
    if not dates_meet(left.dates, right.dates) or people_clash(left, right):
        return True
    return (left.status == "denied") != (right.status == "denied")


def _entry(tellings: Sequence[DatedTelling], reasons: Sequence[Reason]) -> TimelineEntry:
    """One entry of the timeline. The label is the telling with the most words to tell it, of a readable length."""
    best = min(tellings, key=lambda telling: (days_of(telling.dates), telling.span))
    label = min(tellings, key=lambda telling: (_unreadable(telling.span.text), telling.span))
    spans = sorted({telling.span for telling in tellings})
    return TimelineEntry(
        make_id("timeline", *sorted(telling.id for telling in tellings)),
        best.dates,
        _status(tellings),
        label.span,
        tuple(spans),
        tuple(sorted({telling.date for telling in tellings})),
        tuple(sorted(set(reasons), key=lambda reason: (reason.passages, reason.value))),
    )


# Characters of a label that reads best: a clause with its doer, not a bare "Saturday's protests", not a paragraph.
READABLE = 90


def _unreadable(text: str) -> int:
    """How far a passage is from one that reads well alone."""
    return abs(len(text) - READABLE) + (30 if text[:1].islower() else 0)


def _status(tellings: Sequence[DatedTelling]) -> HappeningStatus:
    """Reported, if anybody tells that it took place; a plan that was carried out is no plan any more."""
    told = {telling.status for telling in tellings}
    for status in ("reported", "planned", "denied"):
        if status in told:
            return status
    return "reported"
