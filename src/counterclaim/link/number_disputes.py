"""Disputes about how many: two holders with numbers that cannot both hold for one thing.

After the ledger. Precision comes first: two figures are compared only where the referent test says that they count the
same and time does not explain the difference. Invariant: sides of one camp have numbers that can all hold.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from counterclaim.link.actors import Cast
from counterclaim.link.compare.figures import (
    SAME,
    STEP,
    Counting,
    can_both_hold,
    compare_counted,
    count_points,
)
from counterclaim.link.copies import count_origins
from counterclaim.link.countings import PRONOUNS, Told, list_told
from counterclaim.link.figures import RETOLD
from counterclaim.link.words.counted import BY_SUBJECT, GROWING, STRESSED
from counterclaim.model.account import Copy, LedgerEntry
from counterclaim.model.dispute import Dispute, Side
from counterclaim.model.ids import make_id
from counterclaim.model.reading import Reading
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

# Lines of one referent that a line is set against: the next ones in time.
MOST_LATER = 30

_Clash = tuple[int, int, float, tuple[Reason, ...]]  # two places in the list of lines, points, reasons


@dataclass(frozen=True, slots=True)
class _Line:
    """A ledger entry with what its first figure counts."""

    entry: LedgerEntry
    told: Told

    @property
    def counting(self) -> Counting:
        return self.told.counting

    @property
    def holder(self) -> str:
        return self.told.voice or f"outlet {self.told.article.label}"


def find_number_disputes(
    readings: Sequence[Reading], cast: Cast, figures: Sequence[LedgerEntry], copies: Sequence[Copy]
) -> tuple[Dispute, ...]:
    """Number disputes, in the order of their first passage.

    A later figure of the same holder is an update; a toll that grew between two articles is one too.
    """
    told = {one.figure.id: one for one in list_told(readings, cast)}
    lines = [_Line(entry, told[entry.figure.id]) for entry in figures if entry.figure.id in told]
    lines = [line for line in lines if _is_claimed(line)]
    by_word: dict[tuple[str, str, str], list[_Line]] = defaultdict(list)
    for line in lines:
        for word in line.counting.tied:
            by_word[line.holder, line.counting.unit, word].append(line)
    clashes: list[_Clash] = []
    for left, right in _pairs(lines):
        points, reasons = _clash(lines[left], lines[right])
        if points and not _tells_both(by_word, lines[left], lines[right]):
            clashes.append((left, right, points, reasons))
    return tuple(_dispute(lines, group, clashes, copies) for group in _groups(clashes))


def _pairs(lines: Sequence[_Line]) -> list[tuple[int, int]]:
    """Pairs of lines that may count the same and whose numbers exclude each other, in order.

    Those are lines of one referent, each with the next ones in time, and lines told near each other in one article.
    """
    alike: dict[str, list[int]] = defaultdict(list)
    for n in sorted(range(len(lines)), key=lambda n: (lines[n].told.day, n)):
        alike[lines[n].entry.referent].append(n)
    near = set(_beside(lines))
    for places in alike.values():
        for i, left in enumerate(places):
            near.update((min(left, right), max(left, right)) for right in places[i + 1 : i + 1 + MOST_LATER])
    return sorted(pair for pair in near if not can_both_hold(lines[pair[0]].counting, lines[pair[1]].counting))


def _beside(lines: Sequence[_Line]) -> Iterator[tuple[int, int]]:
    """Pairs of lines with a word in common that stand within `NEAR` characters of each other."""
    told = sorted((span.article, span.start, n) for n, line in enumerate(lines) for span in line.entry.evidence)
    words = [frozenset(line.counting.tied) for line in lines]
    for i, (article, start, left) in enumerate(told):
        for other, other_start, right in told[i + 1 :]:
            if other != article or other_start - start > NEAR:
                break
            same_unit = lines[left].counting.unit == lines[right].counting.unit
            if left != right and same_unit and not words[left].isdisjoint(words[right]):
                yield min(left, right), max(left, right)


def _is_claimed(line: _Line) -> bool:
    """Whether the holder says that it is so: a demand or a promise for a number disputes none."""
    statement = line.told.statement
    if line.entry.updates is not None or (statement and line.entry.holder is None):
        return False
    return statement is None or statement.stance in ("asserts", "warns", "expects") or line.entry.figure.high == 0


def _clash(left: _Line, right: _Line) -> tuple[float, tuple[Reason, ...]]:
    """Points of the referent test and reasons where two entries dispute a number, else 0."""
    if left.holder == right.holder:
        return 0.0, ()
    points = count_points(left.counting, right.counting)
    if points and _is_near(left, right):
        points += TOGETHER + STRESS * (_is_stressed(left) or _is_stressed(right))
    outlets = left.entry.holder is None and right.entry.holder is None
    if points < (BOTH_OUTLETS if outlets else SAME) or _is_part(left, right) or not _is_anchored(left, right):
        return 0.0, ()
    reasons = compare_counted(left.counting, right.counting)[1]
    numbers = f"{left.entry.figure.number.text} / {right.entry.figure.number.text}"
    passages = (left.entry.figure.span, right.entry.figure.span)
    clash = Reason(STEP, "numbers that exclude each other", numbers, "the two cannot both hold", passages)
    return points, (*reasons, clash)


def _tells_both(by_word: Mapping[tuple[str, str, str], Sequence[_Line]], left: _Line, right: _Line) -> bool:
    """Whether one of the two also tells the other's number of such a thing: then there are two things.

    "The 21 sailors of one ship and the 23 of the other" beside "a crew of 23".
    """
    for own, other in ((left, right), (right, left)):
        for word in other.counting.tied:
            for line in by_word.get((own.holder, other.counting.unit, word), ()):
                if (
                    not can_both_hold(line.counting, own.counting)
                    and can_both_hold(line.counting, other.counting)
                    and count_points(line.counting, other.counting) >= RETOLD
                ):
                    return True
    return False


def _is_anchored(left: _Line, right: _Line) -> bool:
    """Whether more than a kind of happening ties the two together: one telling, or one subject, name, place or day.

    Where the doer makes the difference ("A won 60%") both must name one. Counts that grow are compared only inside
    one article: between two articles time explains the difference.
    """
    a, b = left.counting, right.counting
    together = bool(set(_articles(left)) & set(_articles(right)))
    if _other_time(left, right) or _other_time(right, left):
        return False
    families = a.families & b.families
    if families & BY_SUBJECT:
        return bool(a.subject) and a.subject == b.subject
    if families & GROWING and not together:
        return False
    days = any(x.overlaps(y) for x in a.dates for y in b.dates)
    doer = a.subject == b.subject and a.subject.startswith("actor-")
    tied = bool(a.names & b.names or a.places & b.places or days or doer)
    claimed = bool(left.entry.holder and right.entry.holder and a.heads & b.heads)
    return tied or (claimed and not families & GROWING) or _is_near(left, right)


def _other_time(left: _Line, right: _Line) -> bool:
    """Whether only the left one names a day, and one far from the day on which the right one is told."""
    told = right.entry.told
    if not left.counting.dates or right.counting.dates or told is None:
        return False
    day = told.start
    near = [dates for dates in left.counting.dates if dates.end is None or dates.end > day - FAR]
    return not any(dates.start < day + FAR for dates in near)


def _is_stressed(line: _Line) -> bool:
    figure = line.entry.figure
    before = figure.span.text[: figure.number.start - figure.span.start].lower().split()
    return bool(STRESSED & {*before[-1:]})


def _is_near(left: _Line, right: _Line) -> bool:
    """Whether two holders are set against each other: named, and told of within a few sentences of one article."""
    if left.entry.holder is None or right.entry.holder is None:
        return False
    return any(
        one.article == other.article and abs(one.start - other.start) <= NEAR
        for one in left.entry.evidence
        for other in right.entry.evidence
    )


def _is_part(left: _Line, right: _Line) -> bool:
    """Whether the smaller may be some of the larger: "three children" of "12 people"."""
    small, large = sorted((left, right), key=lambda line: (line.counting.low, line.counting.high))
    narrower = len(small.counting.heads | small.counting.names) > len(large.counting.heads | large.counting.names)
    return small.counting.unit == "" and narrower and small.counting.high > 0


def _articles(line: _Line) -> list[str]:
    return [span.article for span in line.entry.evidence]


def _groups(clashes: Sequence[_Clash]) -> list[list[int]]:
    """Lines joined by clashes, each group and the groups in order."""
    group: dict[int, set[int]] = {}
    for left, right, _, _ in clashes:
        if right not in group.get(left, ()):
            joined = group.get(left, {left}) | group.get(right, {right})
            group.update(dict.fromkeys(joined, joined))
    return [sorted(joined) for n, joined in sorted(group.items()) if n == min(joined)]


def _dispute(
    lines: Sequence[_Line],
    group: Sequence[int],
    clashes: Sequence[_Clash],
    copies: Sequence[Copy],
) -> Dispute:
    """The dispute of some lines that clash."""
    camps: list[list[_Line]] = []
    voices: dict[tuple[str, str], list[_Line]] = {}
    for line in (lines[n] for n in group):
        fitting = [camp for camp in camps if all(can_both_hold(line.counting, other.counting) for other in camp)]
        camp = fitting[0] if fitting else []
        if not fitting:
            camps.append(camp)
        camp.append(line)
        letter = chr(ord("A") + min(camps.index(camp), 25))
        voices.setdefault((letter, line.holder), []).append(line)
    sides = [_side(told, letter, copies) for (letter, _), told in voices.items()]
    inside = [clash for clash in clashes if clash[0] in group]
    strength = max(0.5 + 0.1 * (points - SAME) for _, _, points, _ in inside)
    topic = []
    for line in (lines[n] for n in group):
        named = (line.entry.figure.counted, line.entry.figure.subject)
        topic += [span for span in named if span and span.text.lower() not in PRONOUNS]
    evidence = [f"{span.article} {span.start} {span.end}" for side in sides for span in side.evidence]
    return Dispute(
        make_id("dispute", "number", *sorted(evidence)),
        "number",
        tuple(dict.fromkeys(topic)) or (lines[group[0]].entry.label,),
        tuple(sides),
        round(min(strength, 0.95), 3),
        tuple(dict.fromkeys(reason for clash in inside for reason in clash[3])),
    )


def _side(lines: Sequence[_Line], camp: str, copies: Sequence[Copy]) -> Side:
    """One holder's side: what the lines of one camp tell by that holder."""
    entry = lines[0].entry
    evidence = tuple(dict.fromkeys(span for line in lines for span in line.entry.evidence))
    statements = tuple(dict.fromkeys(line.told.statement.id for line in lines if line.told.statement))
    holder = entry.holder or lines[0].told.article.label
    return Side(holder, entry.actor, camp, evidence, statements, count_origins(evidence, copies))
