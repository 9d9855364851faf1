"""The ledger of figures: who tells how many of what, and which figure updates which.

After the cast, before the disputes: figures of one holder with one number that count the same are one entry; entries
that count the same share a referent, whatever their numbers. Invariant: every figure is in one entry at most, and the
order of the readings decides nothing but the order in which equal things stand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from counterclaim.link.actors import Cast
from counterclaim.link.compare.figures import (
    SAME,
    STEP,
    Counting,
    can_both_hold,
    compare_counted,
    count_points,
    keys_of,
)
from counterclaim.link.countings import Told, list_told
from counterclaim.link.worth import is_worth_telling
from counterclaim.model.account import LedgerEntry
from counterclaim.model.ids import make_id
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason

# Points of the referent test from which one number of one holder, told in two places, is one entry: the holder and the
# number already agree, so that less is asked than for a referent (SAME). Tried 0.5, 1, 2 on the seeds and the five
# stories that may be looked at: precision 0.73, 0.71, 0.69; at 0.5 a figure of the gold is lost in another.
RETOLD = 1.0

# Members of a referent that a newcomer is compared with.
MOST_COMPARED = 12

# Referents under one key, and entries of one voice with one number, that a newcomer is compared with: the latest ones.
# Without a bound the time grows with the square of the figures: 10,000 in one text took minutes. The labelled stories
# stay far below, so that every pair of theirs is compared.
MOST_REFERENTS = 300
MOST_ALIKE = 100


def link_figures(readings: Sequence[Reading], cast: Cast) -> tuple[LedgerEntry, ...]:
    """One entry for each figure of each holder, in the order of the text, grouped by what is counted.

    Figures that only tell a story ("two men", "three days later") get no entry; see `worth`.
    """
    groups = _merge(_worth(list_told(readings, cast)))
    referents = find_referents([group[0].counting for group in groups])
    entries = [_entry(group, reasons, key) for group, (key, reasons) in zip(groups, referents, strict=True)]
    return _with_updates(entries, groups)


def _worth(told: Sequence[Told]) -> list[Told]:
    found, before = [], None
    for one in told:
        if is_worth_telling(one, before if before and before.article.id == one.article.id else None):
            found.append(one)
        before = one
    return found


def _merge(told: Iterable[Told]) -> list[list[Told]]:
    """Figures of one holder with one number that count the same, each group in order."""
    groups: list[list[Told]] = []
    by_number: dict[tuple[str, str, float | None, float | None], list[list[Told]]] = defaultdict(list)
    for one in told:
        figure = one.figure
        alike = by_number[one.voice, one.counting.unit, figure.low, figure.high]
        for group in alike[-MOST_ALIKE:]:
            if count_points(group[0].counting, one.counting) >= RETOLD:
                group.append(one)
                break
        else:
            group = [one]
            groups.append(group)
            alike.append(group)
    return groups


def find_referents(countings: Sequence[Counting]) -> list[tuple[str, tuple[Reason, ...]]]:
    """For each counting the key of what it counts, and why it was put with those before it.

    A newcomer joins the referent with which it has most in common, if nothing in it speaks against a member.
    """
    referents: list[list[Counting]] = []
    by_key: dict[tuple[str, str], list[int]] = defaultdict(list)
    found: list[tuple[int, tuple[Reason, ...]]] = []
    for counting in countings:
        keys = keys_of(counting)
        best, place, nearest = 0.0, -1, counting
        for n in sorted({n for key in keys for n in by_key[key][-MOST_REFERENTS:]}):
            members = referents[n][:MOST_COMPARED]
            judged = [count_points(member, counting) for member in members]
            points = max(judged)
            if points >= SAME and points > best and all(judged):
                best, place, nearest = points, n, members[judged.index(points)]
        reasons = compare_counted(nearest, counting)[1] if place >= 0 else ()
        if place < 0:
            place = len(referents)
            referents.append([])
        referents[place].append(counting)
        for key in keys:
            if place not in by_key[key][-1:]:
                by_key[key].append(place)
        found.append((place, reasons))
    names = [make_id("referent", members[0].figure.id) for members in referents]
    return [(names[place], reasons) for place, reasons in found]


def _entry(group: Sequence[Told], reasons: tuple[Reason, ...], referent: str) -> LedgerEntry:
    first = group[0]
    figure = first.figure
    label = figure.subject if first.counting.age and figure.subject else figure.counted or figure.span
    published = first.article.publication.dates if first.article.publication else None
    retold = tuple(reason for one in group[1:2] for reason in compare_counted(first.counting, one.counting)[1])
    return LedgerEntry(
        make_id("ledger", first.actor or first.holder, figure.id),
        referent,
        label,
        figure,
        first.holder,
        first.actor,
        tuple(dict.fromkeys(one.figure.span for one in group)),
        figure.as_of or published,
        None,
        (_holder_reason(first), *retold, *reasons),
    )


def _holder_reason(told: Told) -> Reason:
    if told.statement is None:
        return Reason(
            STEP, "told by the outlet", told.article.label, "no statement holds the number", (told.figure.span,)
        )
    passages = tuple(span for span in (told.statement.source, told.statement.cue) if span)
    return Reason(STEP, "holder", told.holder or "", "the statement that holds the number is theirs", passages)


def _with_updates(entries: Sequence[LedgerEntry], groups: Sequence[Sequence[Told]]) -> tuple[LedgerEntry, ...]:
    """The entries, a later one of the same holder on the same referent naming the one that it supersedes."""
    latest: dict[tuple[str, str], int] = {}
    found = list(entries)
    days = [entry.told.start.isoformat() if entry.told else "" for entry in entries]
    order = sorted(range(len(entries)), key=lambda n: (days[n], n))
    for n in order:
        entry, told = entries[n], groups[n][0]
        key = (entry.referent, told.voice or f"outlet {told.article.label}")
        before = latest.get(key)
        if before is not None and _is_update(entries[before], entry, groups[before][0], told):
            earlier = entries[before]
            sentence = "a later figure of the same holder for the same thing"
            reason = Reason(
                STEP, "update", earlier.figure.number.text, sentence, (earlier.figure.span, entry.figure.span)
            )
            found[n] = replace(entry, updates=earlier.id, reasons=(*entry.reasons, reason))
        latest[key] = n
    return tuple(found)


def _is_update(earlier: LedgerEntry, later: LedgerEntry, left: Told, right: Told) -> bool:
    """Whether the later number supersedes the earlier: told on a later day, and not the same number."""
    if earlier.told is None or later.told is None or left.counting.age:
        return False
    told_later = later.told.start > earlier.told.start
    return told_later and not can_both_hold(left.counting, right.counting)
