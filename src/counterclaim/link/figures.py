"""The ledger of figures: who tells how many of what, and which figure updates which.

After the cast, before the disputes: figures of one holder with one number that count the same are one entry; entries
that count the same share a referent, whatever their numbers. Invariant: every figure is in one entry at most, and the
order of the readings decides nothing but the order in which equal things stand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from counterclaim.link.actors import Cast
from counterclaim.link.compare.figures import (
    STEP,
    can_both_hold,
    compare_counted,
    count_points,
)
from counterclaim.link.countings import Told, list_told
from counterclaim.link.referents import find_referents
from counterclaim.link.words.counted import GROWING
from counterclaim.link.worth import is_worth_telling
from counterclaim.model.account import LedgerEntry
from counterclaim.model.ids import make_id
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason

# Points of the referent test from which one number of one holder, told in two places, is one entry: the holder and the
# number already agree, so that less is asked than for a referent (SAME). Tried 0.5, 1, 2 on the seeds and the five
# stories that may be looked at: precision 0.73, 0.71, 0.69; at 0.5 a figure of the gold is lost in another.
RETOLD = 1.0

# Entries of one voice with one number and one word in common that a newcomer is compared with: the latest ones, so that
# the time does not grow with the square of the figures. The labelled stories stay far below.
MOST_ALIKE = 40

# Days after which a higher toll by somebody else is no later count of the same. By judgement, as in number disputes.
SAME_COUNT = timedelta(days=60)


def link_figures(readings: Sequence[Reading], cast: Cast) -> tuple[LedgerEntry, ...]:
    """One entry for each figure of each holder, in the order of the text, grouped by what is counted.

    Figures that only tell a story ("two men", "three days later") get no entry; see `worth`.
    """
    groups = _merge(_worth(list_told(readings, cast)))
    in_time = sorted(range(len(groups)), key=lambda n: (groups[n][0].day, n))
    referents = dict(zip(in_time, find_referents([groups[n][0].counting for n in in_time]), strict=True))
    entries = [_entry(group, referents[n][1], referents[n][0]) for n, group in enumerate(groups)]
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
    by_word: dict[tuple[str, str, float | None, float | None, str], list[int]] = defaultdict(list)
    for one in told:
        figure = one.figure
        keys = [(one.voice, one.counting.unit, figure.low, figure.high, word) for word in one.counting.tied]
        for n in sorted({n for key in keys for n in by_word[key][-MOST_ALIKE:]}):
            if count_points(groups[n][0].counting, one.counting) >= RETOLD:
                groups[n].append(one)
                break
        else:
            for key in keys:
                by_word[key].append(len(groups))
            groups.append([one])
    return groups


def _entry(group: Sequence[Told], reasons: tuple[Reason, ...], referent: str) -> LedgerEntry:
    first = group[0]
    figure = first.figure
    label = figure.subject if first.counting.age and figure.subject else figure.counted or figure.span
    retold = tuple(reason for one in group[1:2] for reason in compare_counted(first.counting, one.counting)[1])
    return LedgerEntry(
        make_id("ledger", first.actor or first.holder, figure.id),
        referent,
        label,
        figure,
        first.holder,
        first.actor,
        tuple(dict.fromkeys(one.figure.span for one in group)),
        first.time,
        None,
        (_holder_reason(first), *retold, *reasons),
    )


def _holder_reason(told: Told) -> Reason:
    if told.reason is not None:
        return told.reason
    if told.statement is None:
        return Reason(
            STEP, "told by the outlet", told.article.label, "no statement holds the number", (told.figure.span,)
        )
    passages = tuple(span for span in (told.statement.source, told.statement.cue) if span)
    return Reason(STEP, "holder", told.holder or "", "the statement that holds the number is theirs", passages)


def _with_updates(entries: Sequence[LedgerEntry], groups: Sequence[Sequence[Told]]) -> tuple[LedgerEntry, ...]:
    """The entries, a later one naming the one that it supersedes: the same holder's, or a toll that has risen since."""
    latest: dict[tuple[str, str], int] = {}
    highest: dict[str, int] = {}
    found = list(entries)
    order = sorted(range(len(entries)), key=lambda n: (groups[n][0].day, n))
    for n in order:
        entry, told = entries[n], groups[n][0]
        key = (entry.referent, told.voice or f"outlet {told.article.label}")
        own, top = latest.get(key), highest.get(entry.referent)
        if own is not None and _is_update(groups[own][0], told):
            found[n] = _updated(entry, entries[own], "update", "a later figure of the same holder for the same thing")
        elif top is not None and _has_risen(groups[top], groups[n]):
            found[n] = _updated(entry, entries[top], "risen since", "a later and higher count of what grows with time")
        latest[key] = n
        if top is None or told.counting.low > groups[top][0].counting.low:
            highest[entry.referent] = n
    return tuple(found)


def _updated(entry: LedgerEntry, earlier: LedgerEntry, feature: str, sentence: str) -> LedgerEntry:
    """The entry, superseding an earlier one, with the reason."""
    passages = (earlier.figure.span, entry.figure.span)
    reason = Reason(STEP, feature, earlier.figure.number.text, sentence, passages)
    return replace(entry, updates=earlier.id, reasons=(*entry.reasons, reason))


def _is_update(earlier: Told, later: Told) -> bool:
    """Whether the later number supersedes the earlier: told on a later day, and not the same number."""
    if not earlier.day or later.counting.age:
        return False
    return later.day > earlier.day and not can_both_hold(earlier.counting, later.counting)


def _has_risen(earlier: Sequence[Told], later: Sequence[Told]) -> bool:
    """Whether a count of what grows with time (the dead, the arrested) is later and higher than another holder's.

    Two that one article tells are set against each other there, and time does not explain them.
    """
    one, other = earlier[0], later[0]
    if one.day >= other.day or not one.counting.families & other.counting.families & GROWING:
        return False
    if one.time is None or other.time is None or other.time.start - one.time.start > SAME_COUNT:
        return False
    together = {told.article.id for told in earlier} & {told.article.id for told in later}
    return not together and other.counting.low > one.counting.high
