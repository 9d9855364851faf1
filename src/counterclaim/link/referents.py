"""Which figures count the same thing, over all articles, without comparing all of them.

A step of the ledger, between `countings` and `figures`. What two figures of one referent must share is an index: a
newcomer is compared only with referents that have as much in common with it as the test asks for. Invariant: members of
a referent passed the test of `compare.figures` with one member, and no member speaks against another that it was
compared with; what a newcomer costs does not grow with the dossier.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from counterclaim.link.compare.figures import SAME, Counting, compare_counted, count_points
from counterclaim.model.ids import make_id
from counterclaim.model.reason import Reason

# Members of a referent that a newcomer is compared with: the first, and the latest ones.
MOST_COMPARED = 12

# Referents under one key that a newcomer is compared with: the latest ones. Without a bound the time grows with the
# square of the figures: 10,000 in one text took minutes. The labelled stories stay below, so that every pair of theirs
# that could be one is compared.
MOST_REFERENTS = 40

Key = tuple[str, ...]


def find_referents(countings: Sequence[Counting]) -> list[tuple[str, tuple[Reason, ...]]]:
    """For each counting the key of what it counts, and why it was put with those before it.

    A newcomer joins the referent with which it has most in common, if nothing in it speaks against a member.

    Args:
        countings: in the order of time, so that the latest ones are the nearest.
    """
    referents: list[list[Counting]] = []
    by_key: dict[Key, list[int]] = defaultdict(list)
    found: list[tuple[int, tuple[Reason, ...]]] = []
    for counting in countings:
        keys = list(keys_of(counting))
        best, place, nearest = 0.0, -1, counting
        for n in sorted({n for key in keys for n in by_key[key][-MOST_REFERENTS:]}):
            points, member = _fit(referents[n], counting)
            if points >= SAME and points > best:
                best, place, nearest = points, n, member
        reasons = compare_counted(nearest, counting)[1] if place >= 0 else ()
        if place < 0:
            place = len(referents)
            referents.append([])
        referents[place].append(counting)
        for key in keys:
            if place not in by_key[key][-MOST_REFERENTS:]:
                by_key[key].append(place)
        found.append((place, reasons))
    names = [make_id("referent", members[0].figure.id) for members in referents]
    return [(names[place], reasons) for place, reasons in found]


def _fit(members: Sequence[Counting], newcomer: Counting) -> tuple[float, Counting]:
    """The most points that a newcomer has with a member, and which; 0 where a member speaks against it."""
    compared = [*members[:1], *members[1:][1 - MOST_COMPARED :]]
    best, nearest = 0.0, newcomer
    for member in compared:
        points = count_points(member, newcomer)
        if not points:
            return 0.0, newcomer
        if points > best:
            best, nearest = points, member
    return best, nearest


def keys_of(counting: Counting) -> Iterator[Key]:
    """Of these, two countings that reach `SAME` share at least one: only such figures are compared.

    What happened gives two of the three points, so that something else is shared too; without it two of the counted
    noun, the subject, a name and a place are.
    """
    if counting.age:
        yield ("age", counting.unit, counting.subject)
        return
    happening = sorted(counting.happening)
    told = [("counted", word) for word in sorted(counting.heads)]
    told += [("name", word) for word in sorted(counting.names)]
    told += [("place", word) for word in sorted(counting.places)]
    if counting.subject:
        told.append(("subject", counting.subject))
    rest = [("word", word) for word in sorted(counting.words)]
    if counting.people:
        rest.append(("people", ""))
    for word in happening:
        for part, other in (*told, *rest):
            yield (counting.unit, "happening", word, part, other)
    for (part, word), (other_part, other) in combinations(told, 2):
        if part != other_part:
            yield (counting.unit, part, word, other_part, other)
