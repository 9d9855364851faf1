"""The words of two names side by side: which word is which, and which are left over.

Shared by names of people and of bodies, which ask it with their own way of matching two words. Invariant: every word
is in one match at most, and changing the sides changes only the sides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from counterclaim.link.compare.name_words import KINDS, WordMatch
from counterclaim.link.compare.sounds import LONGEST

Matcher = Callable[[str, str], WordMatch | None]

EQUAL = WordMatch("equal", 0.0)

# How many words one word may be cut into: "Jongun" and "Jong Un".
LONGEST_RUN = 3


@dataclass(frozen=True, slots=True)
class Pairing:
    """Matches as (place left, place right, match), in order of the left side, and the words that have none."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    matches: tuple[tuple[int, int, WordMatch], ...]
    left_over: tuple[str, ...]
    right_over: tuple[str, ...]

    def __str__(self) -> str:
        return f"{' '.join(self.left)}, {' '.join(self.right)}"

    @property
    def in_order(self) -> bool:
        """Whether the matched words stand in one order, or in one that starts elsewhere ("Hale, Ada")."""
        places = [j for _, j, _ in self.matches]
        breaks = sum(one > two for one, two in zip(places, [*places[1:], *places[:1]], strict=True))
        return breaks <= 1


def align(left: Sequence[str], right: Sequence[str], match: Matcher) -> Pairing:
    """The best matches of the words, the best of all first, and what is left over.

    >>> from counterclaim.link.compare.name_words import match_words
    >>> pairing = align(("ada", "hale"), ("hale", "a", "bell"), match_words)
    >>> [found.kind for _, _, found in pairing.matches], pairing.right_over
    (['initial', 'equal'], ('bell',))
    """
    left, right = join_cut(left, right, match), join_cut(right, left, match)
    matches = _equal_words(left, right)
    taken_left, taken_right = {i for i, _, _ in matches}, {j for _, j, _ in matches}
    found = []
    for i, one in enumerate(left):
        for j, two in enumerate(right):
            how = None if i in taken_left or j in taken_right else match(one, two)
            if how is not None:
                found.append((KINDS.index(how.kind), how.cost, abs(i - j), min(i, j), sorted((one, two)), i, j, how))
    found.sort(key=lambda entry: entry[:5])
    for *_, i, j, how in found:
        if i not in taken_left and j not in taken_right:
            taken_left.add(i)
            taken_right.add(j)
            matches.append((i, j, how))
    matches.sort(key=lambda entry: entry[:2])
    return Pairing(
        tuple(left),
        tuple(right),
        tuple(matches),
        tuple(word for i, word in enumerate(left) if i not in taken_left),
        tuple(word for j, word in enumerate(right) if j not in taken_right),
    )


def _equal_words(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int, WordMatch]]:
    """Matches of words that are equal, those nearest in place first: no other match of such a word is better."""
    equal = sorted(
        (abs(i - j), min(i, j), one, i, j) for i, one in enumerate(left) for j, two in enumerate(right) if one == two
    )
    matches: list[tuple[int, int, WordMatch]] = []
    for *_, i, j in equal:
        if all(i != other and j != another for other, another, _ in matches):
            matches.append((i, j, EQUAL))
    return matches


def join_cut(words: Sequence[str], others: Sequence[str], match: Matcher) -> tuple[str, ...]:
    """The words, with those put in one that the other name has in one.

    >>> from counterclaim.link.compare.name_words import match_words
    >>> join_cut(("kim", "jong", "un"), ("jongun", "kim"), match_words)
    ('kim', 'jongun')
    """
    alone = [other for other in others if len(other) > 3 and other not in words]
    if not alone or len(words) < 2:
        return tuple(words)
    joined: list[str] = []
    i = 0
    while i < len(words):
        for n in range(min(LONGEST_RUN, len(words) - i), 1, -1):
            run = "".join(words[i : i + n])
            if any(_is_run(run, words[i : i + n], other, match) for other in alone):
                joined.append(run)
                i += n
                break
        else:
            joined.append(words[i])
            i += 1
    return tuple(joined)


def _is_run(run: str, words: Sequence[str], other: str, match: Matcher) -> bool:
    """Whether a run of words is the other word: better than any of its words alone is."""
    if run == other:
        return True
    most = max(len(run), len(other)) * 2 // 3
    if (
        abs(len(run) - len(other)) > 2
        or len(other) > LONGEST
        or min(map(len, words)) < 2
        or OSA.distance(run, other) > most
    ):
        return False
    how = match(run, other)
    return how is not None and (how.kind == "sound" or (how.kind == "misspelt" and how.cost <= 0.2))
