"""Disputes about how many: two holders with numbers that cannot both hold for one thing.

After the ledger. Precision comes first: two figures are compared only where the referent test says that they count the
same and time does not explain the difference. Invariant: sides of one camp have numbers that can all hold.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from counterclaim.link.actors import Cast
from counterclaim.link.compare.figures import SAME, can_both_hold, count_points
from counterclaim.link.copies import SharedPassages
from counterclaim.link.countings import PRONOUNS, list_told
from counterclaim.link.figures import RETOLD
from counterclaim.link.number_clashes import NEAR, Line, find_clash, find_corrections
from counterclaim.model.account import Copy, LedgerEntry
from counterclaim.model.dispute import Dispute, Side
from counterclaim.model.ids import make_id
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason

# Lines of one referent that a line is set against: the next ones in time.
MOST_LATER = 30

_Clash = tuple[int, int, float, tuple[Reason, ...]]  # two places in the list of lines, points, reasons


def find_number_disputes(
    readings: Sequence[Reading], cast: Cast, figures: Sequence[LedgerEntry], copies: Sequence[Copy]
) -> tuple[Dispute, ...]:
    """Number disputes, in the order of their first passage.

    A later figure of the same holder is an update; a toll that grew between two articles is one too.
    """
    told = {one.figure.id: one for one in list_told(readings, cast)}
    lines = [Line(entry, told[entry.figure.id]) for entry in figures if entry.figure.id in told]
    lines = [line for line in lines if _is_claimed(line)]
    by_word: dict[tuple[str, str, str], list[Line]] = defaultdict(list)
    for line in lines:
        for word in line.counting.tied:
            by_word[line.holder, line.counting.unit, word].append(line)
    clashes: list[_Clash] = []
    corrections = find_corrections(lines, told)
    for left, right in sorted({*_pairs(lines), *corrections}):
        correction = corrections.get((left, right))
        points, reasons = correction or find_clash(lines[left], lines[right])
        if points and (correction or not _tells_both(by_word, lines[left], lines[right])):
            clashes.append((left, right, points, reasons))
    shared = SharedPassages(copies, (reading.article for reading in readings))
    return tuple(_dispute(lines, group, clashes, shared) for group in _groups(clashes))


def _pairs(lines: Sequence[Line]) -> list[tuple[int, int]]:
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


def _beside(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
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


def _is_claimed(line: Line) -> bool:
    """Whether the holder says that it is so: a demand or a promise for a number disputes none."""
    statement = line.told.statement
    if line.entry.updates is not None or (statement and line.entry.holder is None):
        return False
    return statement is None or statement.stance in ("asserts", "warns", "expects") or line.entry.figure.high == 0


def _tells_both(by_word: Mapping[tuple[str, str, str], Sequence[Line]], left: Line, right: Line) -> bool:
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


def _groups(clashes: Sequence[_Clash]) -> list[list[int]]:
    """Lines joined by clashes, each group and the groups in order."""
    group: dict[int, set[int]] = {}
    for left, right, _, _ in clashes:
        if right not in group.get(left, ()):
            joined = group.get(left, {left}) | group.get(right, {right})
            group.update(dict.fromkeys(joined, joined))
    return [sorted(joined) for n, joined in sorted(group.items()) if n == min(joined)]


def _dispute(
    lines: Sequence[Line],
    group: Sequence[int],
    clashes: Sequence[_Clash],
    shared: SharedPassages,
) -> Dispute:
    """The dispute of some lines that clash."""
    camps: list[list[Line]] = []
    voices: dict[tuple[str, str], list[Line]] = {}
    for line in (lines[n] for n in group):
        fitting = [camp for camp in camps if all(can_both_hold(line.counting, other.counting) for other in camp)]
        camp = fitting[0] if fitting else []
        if not fitting:
            camps.append(camp)
        camp.append(line)
        letter = chr(ord("A") + min(camps.index(camp), 25))
        voices.setdefault((letter, line.holder), []).append(line)
    sides = [_side(told, letter, shared) for (letter, _), told in voices.items()]
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


def _side(lines: Sequence[Line], camp: str, shared: SharedPassages) -> Side:
    """One holder's side: what the lines of one camp tell by that holder."""
    entry = lines[0].entry
    evidence = tuple(dict.fromkeys(span for line in lines for span in line.entry.evidence))
    statements = tuple(dict.fromkeys(line.told.statement.id for line in lines if line.told.statement))
    holder = entry.holder or lines[0].told.article.label
    return Side(holder, entry.actor, camp, evidence, statements, shared.count_origins(evidence))
