"""Whether two entries of the ledger dispute a number: of one thing, at one time, with numbers that exclude each other.

A step of number disputes. The referent test comes before the number test, and time before both: what was counted on
another day, or over another while, is no conflict. Invariant: every clash has a reason.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from counterclaim.link.compare.figures import SAME, STEP, Counting, compare_counted, count_points
from counterclaim.link.countings import Told
from counterclaim.link.words.counted import BY_SUBJECT, GROWING, STRESSED
from counterclaim.model.account import LedgerEntry
from counterclaim.model.reason import Reason

# Two outlets in their own voice differ by rounding and by the hour more often than they dispute: more must be shared.
BOTH_OUTLETS = SAME + 1.0

# Characters within which two holders told of in one article are set against each other, what that adds to the points,
# and what "only" or "just" before one of the two adds. By judgement: on the seeds and the five stories that may be
# looked at 0 and 200 characters, and 0 and 1 point, give the same scores; 1,500 characters lower the precision.
NEAR = 600
TOGETHER = 0.5
STRESS = 0.5

# Days from which a date named with one figure is another time than the day on which the other is told.
FAR = timedelta(days=60)

# In how long something was counted, and so many characters around the figure in which it is looked for.
WHILE = re.compile(
    r"\b(?:in|within|during|over|for)\s+(?:the\s+|a\s+)?(?:(?:first|last|past|previous|space\s+of|course\s+of)\s+)?"
    r"(?:[\w-]+\s+){0,2}?(?:hours?|days?|nights?|weeks?|weekend|months?|years?)\b",
    re.IGNORECASE,
)
AROUND = 100

# Characters between a number and the one that it sets right.
BESIDE = 40

Clash = tuple[float, tuple[Reason, ...]]  # points and reasons; no points where there is no clash
NONE: Clash = (0.0, ())


@dataclass(frozen=True, slots=True)
class Line:
    """A ledger entry with what its first figure counts."""

    entry: LedgerEntry
    told: Told

    @property
    def counting(self) -> Counting:
        """What its first figure counts."""
        return self.told.counting

    @property
    def holder(self) -> str:
        """A key for who tells it; the outlet where nobody else does."""
        return self.told.voice or f"outlet {self.told.article.label}"


def find_clash(left: Line, right: Line) -> Clash:
    """Points of the referent test and reasons where two entries dispute a number, else 0."""
    if left.holder == right.holder:
        return NONE
    points = count_points(left.counting, right.counting)
    if points and _is_near(left, right):
        points += TOGETHER + STRESS * (_is_stressed(left) or _is_stressed(right))
    outlets = left.entry.holder is None and right.entry.holder is None
    if points < (BOTH_OUTLETS if outlets else SAME) or _is_part(left, right) or not _is_anchored(left, right):
        return NONE
    reasons = compare_counted(left.counting, right.counting)[1]
    numbers = f"{left.entry.figure.number.text} / {right.entry.figure.number.text}"
    passages = (left.entry.figure.span, right.entry.figure.span)
    clash = Reason(STEP, "numbers that exclude each other", numbers, "the two cannot both hold", passages)
    return points, (*reasons, clash)


def find_corrections(lines: Sequence[Line], told: Mapping[str, Told]) -> dict[tuple[int, int], Clash]:
    """Pairs of lines of which one sets the other right ("nine percent, not 98 percent"), with points and reasons.

    The number that is set right must be told elsewhere, by another holder, of what may be the same.
    """
    places = {line.entry.figure.id: n for n, line in enumerate(lines)}
    by_number: dict[tuple[str, float | None, float | None], list[int]] = defaultdict(list)
    for n, line in enumerate(lines):
        by_number[line.counting.unit, line.entry.figure.low, line.entry.figure.high].append(n)
    found: dict[tuple[int, int], Clash] = {}
    before: Told | None = None
    for one in told.values():
        own = places.get(before.figure.id) if before and before.article.id == one.article.id else None
        if one.is_corrected and own is not None and before and _in_one_clause(before, one):
            for other in by_number[one.counting.unit, one.figure.low, one.figure.high]:
                right = lines[other]
                if right.holder != lines[own].holder and _may_be_one(one, right.told):
                    numbers = f"{before.figure.number.text} / {one.figure.number.text}"
                    passages = (before.figure.span, right.entry.figure.span)
                    reason = Reason(
                        STEP, "sets a number right", numbers, "the one says that it is not the other", passages
                    )
                    found[min(own, other), max(own, other)] = (SAME + 1.0, (reason,))
        before = one
    return found


def _in_one_clause(first: Told, second: Told) -> bool:
    """Whether two figures of one measure stand side by side in a sentence."""
    gap = first.article.text[first.figure.number.end : second.figure.number.start]
    return first.counting.unit == second.counting.unit and len(gap) <= BESIDE and not {".", "\n"} & {*gap.strip(".")}


def _may_be_one(one: Told, other: Told) -> bool:
    """Whether two figures count what may be the same: told in one article, or with a word in common."""
    return one.article.id == other.article.id or not {*one.counting.tied}.isdisjoint(other.counting.tied)


def _is_anchored(left: Line, right: Line) -> bool:
    """Whether more than a kind of happening ties the two together: one telling, or one subject, name, place or day.

    Where the doer makes the difference ("A won 60%") both must name one. Counts that grow are compared only inside
    one article: between two articles time explains the difference.
    """
    a, b = left.counting, right.counting
    together = bool(set(_articles(left)) & set(_articles(right)))
    if _other_time(left, right) or _other_time(right, left):
        return False
    if _is_of_a_while(left) != _is_of_a_while(right) and not together:
        return False
    families = a.families & b.families
    if families & BY_SUBJECT:
        return bool(a.subject) and a.subject == b.subject
    if not together and (_has_risen(left, right) or (families & GROWING and not _same_day(a, b))):
        return False
    days = any(x.overlaps(y) for x in a.dates for y in b.dates)
    doer = a.subject == b.subject and a.subject.startswith("actor-")
    tied = bool(a.names & b.names or a.places & b.places or days or doer)
    claimed = bool(left.entry.holder and right.entry.holder and a.heads & b.heads)
    return tied or (claimed and not families & GROWING) or _is_near(left, right)


def _same_day(left: Counting, right: Counting) -> bool:
    """Whether both name one day, so that time does not tell them apart."""
    days = [dates for dates in left.dates if dates.precision == "day"]
    return any(one == other for one in days for other in right.dates)


def _has_risen(left: Line, right: Line) -> bool:
    """Whether a plain count told on a later day is the higher one: then more were counted meanwhile."""
    first, last = sorted((left, right), key=lambda line: line.told.day)
    return first.told.day < last.told.day and left.counting.unit == "" and last.counting.low > first.counting.high


def _other_time(left: Line, right: Line) -> bool:
    """Whether only the left one names a day, and one far from the day on which the right one is told."""
    told = right.entry.told
    if not left.counting.dates or right.counting.dates or told is None:
        return False
    day = told.start
    near = [dates for dates in left.counting.dates if dates.end is None or dates.end > day - FAR]
    return not any(dates.start < day + FAR for dates in near)


def _is_of_a_while(line: Line) -> bool:
    """Whether its sentence says in how long so many were counted: "in the first two weeks", "over six months"."""
    text, figure = line.told.article.text, line.entry.figure
    around = text[max(0, figure.span.start - AROUND) : figure.span.start].rpartition("\n")[2].rpartition(". ")[2]
    behind = text[figure.span.end : figure.span.end + AROUND].partition("\n")[0].partition(". ")[0]
    return WHILE.search(around + figure.span.text + behind) is not None


def _is_stressed(line: Line) -> bool:
    figure = line.entry.figure
    before = figure.span.text[: figure.number.start - figure.span.start].lower().split()
    return bool(STRESSED & {*before[-1:]})


def _is_near(left: Line, right: Line) -> bool:
    """Whether two holders are set against each other: named, and told of within a few sentences of one article."""
    if left.entry.holder is None or right.entry.holder is None:
        return False
    return any(
        one.article == other.article and abs(one.start - other.start) <= NEAR
        for one in left.entry.evidence
        for other in right.entry.evidence
    )


def _is_part(left: Line, right: Line) -> bool:
    """Whether the smaller may be some of the larger: "three children" of "12 people", "12 in mining" of "57"."""
    small, large = sorted((left, right), key=lambda line: (line.counting.low, line.counting.high))
    one, other = small.counting, large.counting
    narrower = len(one.heads | one.names) > len(other.heads | other.names)
    of_one = bool(one.subject) and one.subject != other.subject and not one.subject.startswith("actor-")
    return one.unit == "" and (narrower or (of_one and not _is_near(left, right))) and one.high > 0


def _articles(line: Line) -> list[str]:
    return [span.article for span in line.entry.evidence]
