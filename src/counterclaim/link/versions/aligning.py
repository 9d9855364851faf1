"""Which sentence of the newer version is which of the older: the same, the same in another place, or worded anew.

Second step of comparing versions. Sentences with the same words are one; of the rest those that share the most words,
each once. Invariant: every sentence of either version is in exactly one pair or stands alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from rapidfuzz.distance import Indel

from counterclaim.link.versions.units import Unit

# Least share of words in common, in order, for two sentences to be one that was worded anew. Of 200 made revisions
# (`python -m evals.versions`) 0.4 to 0.6 give the same; at 0.7 a sentence that lost half its words counts as removed.
ALIKE = 0.5

# Sentences in which a word stands that are looked at for its sake: a word of more is too common to tell.
MOST_CARRIERS = 50


@dataclass(frozen=True, slots=True)
class Alignment:
    """Pairs of units (older, newer), and those of either version that have none, all in the order of the texts.

    `moved` have the same words in another place; `edited` have other words.
    """

    edited: tuple[tuple[Unit, Unit], ...]
    moved: tuple[tuple[Unit, Unit], ...]
    removed: tuple[Unit, ...]
    appeared: tuple[Unit, ...]


def align(before: Sequence[Unit], after: Sequence[Unit]) -> Alignment:
    """What became of each sentence; those that stayed as and where they were are left out."""
    older, newer = _unplaced(before, after)
    moved = list(_moved(older, newer))
    older = [unit for unit in older if all(unit is not one for one, _ in moved)]
    newer = [unit for unit in newer if all(unit is not other for _, other in moved)]
    edited = sorted(_edited(older, newer), key=lambda pair: pair[0].span.start)
    kept = {id(unit) for pair in edited for unit in pair}
    return Alignment(
        tuple(edited),
        tuple(moved),
        tuple(unit for unit in older if id(unit) not in kept),
        tuple(unit for unit in newer if id(unit) not in kept),
    )


def _unplaced(before: Sequence[Unit], after: Sequence[Unit]) -> tuple[list[Unit], list[Unit]]:
    """The sentences that are not the same in the same order."""
    matcher = SequenceMatcher(None, [unit.key for unit in before], [unit.key for unit in after], autojunk=False)
    older: list[Unit] = []
    newer: list[Unit] = []
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        if tag != "equal":
            older += before[i:i_end]
            newer += after[j:j_end]
    return older, newer


def _moved(older: Sequence[Unit], newer: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """Pairs with the same words that stand in another order."""
    waiting: defaultdict[tuple[str, ...], list[Unit]] = defaultdict(list)
    for unit in reversed(newer):
        waiting[unit.key].append(unit)
    for unit in older:
        if waiting[unit.key]:
            yield unit, waiting[unit.key].pop()


def _edited(older: Sequence[Unit], newer: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """Pairs that share most of their words, the most alike first, each sentence once."""
    carriers: defaultdict[str, list[int]] = defaultdict(list)
    for place, unit in enumerate(newer):
        for word in dict.fromkeys(unit.key):
            carriers[word].append(place)
    found = []
    for i, unit in enumerate(older):
        shared = Counter(
            j for word in dict.fromkeys(unit.key) if len(carriers[word]) <= MOST_CARRIERS for j in carriers[word]
        )
        for j in shared:
            alike = Indel.normalized_similarity(unit.key, newer[j].key)
            if alike >= ALIKE:
                found.append((-alike, abs(i - j), i, j))
    taken_older: set[int] = set()
    taken_newer: set[int] = set()
    for _, _, i, j in sorted(found):
        if i not in taken_older and j not in taken_newer:
            taken_older.add(i)
            taken_newer.add(j)
            yield older[i], newer[j]
