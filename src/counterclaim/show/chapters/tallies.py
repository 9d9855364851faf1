"""What is counted: the figures of one thing over time, those that dispute each other, and how they stand.

A tally is all figures of one referent, and of every other referent that a dispute about numbers sets against it:
linking puts "140" and "more than 400" apart until it is sure, but a reader must see them on one page. Two clocks are
kept apart: when the article with a figure appeared, and the day for which the figure is told. Invariant: every figure
is in one tally, none is picked, and a difference is left as it is, with the reason.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from counterclaim.model.account import LedgerEntry
from counterclaim.model.dispute import Dispute, Side
from counterclaim.model.span import Span
from counterclaim.show.chapters.disputes import letter
from counterclaim.show.chapters.figures import MEASURES
from counterclaim.show.lookup import Lookup

# Standing figures of one tally that are set against each other pair by pair; a page shows fewer.
COMPARED = 40

# Words behind a number that name what is counted: fewer say little, more are a sentence of their own.
FEWEST_WORDS, MOST_WORDS = 2, 9
# Characters that may stand before the number: "some", "about"; with more, the words before it belong to it.
NEAR_START = 12

State = Literal["disputed", "differ", "updated", "agreed", "several", "once"]
STATES: tuple[State, ...] = ("disputed", "differ", "updated", "agreed", "several", "once")


@dataclass(frozen=True, slots=True)
class Stand:
    """The side of a dispute on which a figure stands; `camp` is the letter that the pages show."""

    dispute: Dispute
    side: Side
    camp: str


@dataclass(frozen=True, slots=True)
class Tally:
    """Figures that count one thing, in the order in which their articles appeared, those without a date last.

    `id` is the referent of the first one in the account; `stands` has, for each entry's id, its sides in disputes.
    """

    id: str
    label: Span
    entries: tuple[LedgerEntry, ...]
    disputes: tuple[Dispute, ...]
    stands: dict[str, tuple[Stand, ...]]
    state: State
    outlets: tuple[str, ...]
    holders: tuple[str, ...]

    @property
    def measured(self) -> bool:
        """Whether it is a time, an age or a distance rather than a count, a share or a sum."""
        return all(entry.figure.unit in MEASURES for entry in self.entries)


def list_tallies(lookup: Lookup) -> tuple[Tally, ...]:
    """All tallies: the disputed first, then those told in different ways, then those that most outlets tell."""
    entries = [
        entry
        for entry in lookup.account.figures
        if entry.figure.number.article in lookup.articles and entry.label.article in lookup.articles
    ]
    stands = find_stands(entries, lookup.account.disputes)
    tallies = [make_tally(lookup, group, stands) for group in group_entries(entries, stands)]
    return tuple(
        sorted(
            tallies,
            key=lambda tally: (STATES.index(tally.state), tally.measured, -len(tally.outlets), -len(tally.entries)),
        )
    )


def find_stands(entries: Sequence[LedgerEntry], disputes: Iterable[Dispute]) -> dict[str, tuple[Stand, ...]]:
    """For each entry's id the sides of disputes about numbers that state it."""
    places = Places(entries)
    found: dict[str, dict[tuple[str, str], Stand]] = {}
    for dispute in disputes:
        if dispute.kind != "number":
            continue
        camps = list(dict.fromkeys(side.camp for side in dispute.sides))
        for side in dispute.sides:
            stand = Stand(dispute, side, letter(camps.index(side.camp)))
            for span in side.evidence:
                for entry in places.told_by(span):
                    if entry.actor == side.actor:
                        found.setdefault(entry.id, {}).setdefault((dispute.id, side.camp), stand)
    return {identity: tuple(own.values()) for identity, own in found.items()}


class Places:
    """Which figures a passage tells: those that it is a telling of, else the only one whose number stands in it."""

    def __init__(self, entries: Sequence[LedgerEntry]) -> None:
        self._exact: dict[Span, list[LedgerEntry]] = {}
        self._numbers: dict[str, list[tuple[int, int, LedgerEntry]]] = {}
        for entry in entries:
            number = entry.figure.number
            self._numbers.setdefault(number.article, []).append((number.start, number.end, entry))
            for span in entry.evidence:
                self._exact.setdefault(span, []).append(entry)
        for told in self._numbers.values():
            told.sort(key=lambda each: each[:2])

    def told_by(self, span: Span) -> Sequence[LedgerEntry]:
        """The figures that a passage tells."""
        if span in self._exact:
            return self._exact[span]
        told = self._numbers.get(span.article, [])
        first = bisect_left(told, span.start, key=lambda each: each[0])
        inside = [entry for _, end, entry in told[first : first + 2] if end <= span.end]
        return inside if len(inside) == 1 else ()


def group_entries(entries: Sequence[LedgerEntry], stands: dict[str, tuple[Stand, ...]]) -> list[list[LedgerEntry]]:
    """The entries of one referent, and of referents that a dispute joins, in the order of the account."""
    owner = {entry.referent: entry.referent for entry in entries}

    def find(referent: str) -> str:
        while owner[referent] != referent:
            owner[referent] = owner[owner[referent]]
            referent = owner[referent]
        return referent

    first: dict[str, str] = {}
    for entry in entries:
        for stand in stands.get(entry.id, ()):
            other = first.setdefault(stand.dispute.id, entry.referent)
            left, right = find(other), find(entry.referent)
            owner[right] = left
    groups: dict[str, list[LedgerEntry]] = {}
    for entry in entries:
        groups.setdefault(find(entry.referent), []).append(entry)
    return list(groups.values())


def make_tally(lookup: Lookup, entries: Sequence[LedgerEntry], stands: dict[str, tuple[Stand, ...]]) -> Tally:
    """The tally of some entries."""
    own = {entry.id: stands[entry.id] for entry in entries if entry.id in stands}
    disputes = {stand.dispute.id: stand.dispute for found in own.values() for stand in found}
    articles = dict.fromkeys(span.article for entry in entries for span in entry.evidence)
    outlets = dict.fromkeys(lookup.label(lookup.articles[each]) for each in articles if each in lookup.articles)
    return Tally(
        entries[0].referent,
        find_label(lookup, entries),
        tuple(sorted(entries, key=lambda entry: appeared(lookup, entry))),
        tuple(disputes.values()),
        own,
        state_of(entries, list(disputes.values())),
        tuple(outlets),
        tuple(dict.fromkeys(entry.holder for entry in entries if entry.holder)),
    )


def find_label(lookup: Lookup, entries: Sequence[LedgerEntry]) -> Span:
    """What is counted, in the words of an article: what stands behind a number, else the counted thing alone.

    "People" says little; "people had been detained by Tuesday night" says it, and no number is picked. The counted
    thing must stand in those words.
    """
    for entry in entries:
        span, number = entry.figure.span, entry.figure.number
        rest = span.text[number.end - span.start :] if span.covers(number) else ""
        words = len(rest.split())
        if FEWEST_WORDS <= words <= MOST_WORDS and "\n" not in rest and number.start - span.start <= NEAR_START:
            start = number.end + len(rest) - len(rest.lstrip())
            end = number.end + len(rest.rstrip(" .,;:"))
            begins = entry.label.start >= start or entry.label == span
            if start < end and begins and span.text[start - span.start :][:1].isalpha():
                return lookup.articles[span.article].span(start, end)
    labels = [entry.label for entry in entries]
    return min(labels, key=lambda label: len(label.text.split()) > MOST_WORDS)


def appeared(lookup: Lookup, entry: LedgerEntry) -> tuple[str, int, int]:
    """When the article with a figure appeared, and where the figure stands, to sort by; no date comes last."""
    article = lookup.articles[entry.figure.number.article]
    day = article.publication.dates.start.isoformat() if article.publication else "~"
    return day, lookup.numbers[article.id], entry.figure.number.start


def state_of(entries: Sequence[LedgerEntry], disputes: Sequence[Dispute]) -> State:
    """What is to be said of a tally at first sight.

    An update makes no difference between those that stand, and what one holder tells twice in an article is two counts.
    """
    if any(dispute.status != "rejected" for dispute in disputes):
        return "disputed"
    if len(entries) == 1:
        return "once"
    told = standing(entries)
    if len({(entry.figure.low, entry.figure.high) for entry in told}) > 1:
        return "differ" if len({(entry.holder, entry.figure.number.article) for entry in told}) > 1 else "several"
    return "updated" if any(entry.updates for entry in entries) else "agreed"


def standing(entries: Sequence[LedgerEntry]) -> list[LedgerEntry]:
    """The entries that no later one updates."""
    superseded = {entry.updates for entry in entries}
    return [entry for entry in entries if entry.id not in superseded]


# How two figures stand to each other


Relation = Literal["both", "apart"]


@dataclass(frozen=True, slots=True)
class Difference:
    """Two standing figures of different holders that no dispute sets against each other.

    `relation` is "both" where one number can be both ("at least 12", "31"), "apart" where none can.
    """

    left: LedgerEntry
    right: LedgerEntry
    relation: Relation


def list_differences(lookup: Lookup, tally: Tally) -> list[Difference]:
    """What is left unresolved besides the disputes, in the order of the entries; equal figures are none."""
    entries = standing(tally.entries)[:COMPARED]
    found = []
    for left, right in combinations(entries, 2):
        if (left.figure.low, left.figure.high) == (right.figure.low, right.figure.high) or same_voice(
            lookup, left, right
        ):
            continue
        if left.figure.unit != right.figure.unit or are_opposed(tally, left, right):
            continue
        found.append(Difference(left, right, "both" if can_both_hold(left, right) else "apart"))
    return found


def same_voice(lookup: Lookup, left: LedgerEntry, right: LedgerEntry) -> bool:
    """Whether both are told by one actor or under one name, or by one outlet in its own voice."""
    if left.actor or right.actor:
        return left.actor == right.actor
    if left.holder or right.holder:
        return left.holder == right.holder
    articles = lookup.articles[left.figure.number.article], lookup.articles[right.figure.number.article]
    return lookup.label(articles[0]) == lookup.label(articles[1])


def are_opposed(tally: Tally, left: LedgerEntry, right: LedgerEntry) -> bool:
    """Whether a dispute has the two in different camps."""
    own = {(stand.dispute.id, stand.camp) for stand in tally.stands.get(left.id, ())}
    return any(
        (stand.dispute.id, camp) in own for stand in tally.stands.get(right.id, ()) for camp in camps_besides(stand)
    )


def camps_besides(stand: Stand) -> list[str]:
    """The letters of the other camps of a dispute."""
    camps = len({side.camp for side in stand.dispute.sides})
    return [letter(i) for i in range(camps) if letter(i) != stand.camp]


def can_both_hold(left: LedgerEntry, right: LedgerEntry) -> bool:
    """Whether the bounds of two figures overlap; an open bound reaches as far as it must."""
    one, other = left.figure, right.figure
    below = one.low is None or other.high is None or one.low <= other.high
    above = other.low is None or one.high is None or other.low <= one.high
    return below and above
