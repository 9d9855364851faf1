"""The words that an edit took out and put in, without those that tell nothing.

Used by `revisions` on two wordings of one sentence. A word that is only spelt otherwise, or stands elsewhere in the
other version, was neither taken out nor put in. Invariant: every run lies in the text that it is taken from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA, Indel

from counterclaim.link.versions.units import Unit, Word, words_in
from counterclaim.model.article import Article
from counterclaim.model.span import Span

Run = tuple[Word, ...]

# A word of so many letters may differ in one of them, or in two neighbours, and a long one in two, without being
# another word: "recieve", "organise". Shorter ones are too near to each other ("died", "dies", "lied").
SHORTEST_TYPO, LONG = 6, 10


@dataclass(frozen=True, slots=True)
class Edit:
    """Runs of neighbouring words that only the older (`out`) or only the newer (`into`) wording has."""

    out: tuple[Run, ...]
    into: tuple[Run, ...]

    def __bool__(self) -> bool:
        return bool(self.out or self.into)


class Wording:
    """All words of a version in order, to ask whether it says something anywhere: in a notice or a caption too."""

    def __init__(self, article: Article) -> None:
        self._words = f" {' '.join(word.folded for word in words_in(article.text))} "

    def has(self, run: Sequence[Word]) -> bool:
        """Whether the words stand somewhere, next to each other."""
        return f" {' '.join(word.folded for word in run)} " in self._words


def edit_of(before: Unit, after: Unit) -> Edit:
    """What was taken out of a sentence and put in."""
    out: list[Run] = []
    into: list[Run] = []
    for code in Indel.opcodes(before.key, after.key):
        if code.tag == "delete":
            out.append(before.words[code.src_start : code.src_end])
        elif code.tag == "insert":
            into.append(after.words[code.dest_start : code.dest_end])
    return _without_spellings(out, into)


def passage(unit: Unit, run: Run) -> Span:
    """The passage of some neighbouring words of a sentence."""
    start, end = run[0].start, run[-1].end
    inside = unit.span.text[start - unit.span.start : end - unit.span.start]
    return Span(unit.span.article, start, end, inside)


def _without_spellings(out: list[Run], into: list[Run]) -> Edit:
    """The edit without pairs of words that differ in spelling alone."""
    kept_in = list(into)
    kept_out: list[Run] = []
    for run in out:
        twin = next((other for other in kept_in if _same_but_for_spelling(run, other)), None)
        if twin is None:
            kept_out.append(run)
        else:
            kept_in.remove(twin)
    return Edit(tuple(kept_out), tuple(kept_in))


def _same_but_for_spelling(run: Run, other: Run) -> bool:
    """Whether two runs are the same words but for a letter or two each, or for where they are joined.

    Numbers are never spelt otherwise: one digit is another number.
    """
    one, two = ("".join(word.folded for word in each) for each in (run, other))
    if any(letter.isdigit() for letter in one + two):
        return False
    if one.replace("'", "") == two.replace("'", ""):
        return True
    return len(run) == len(other) and all(_is_typo(one, two) for one, two in zip(run, other, strict=True))


def _is_typo(one: Word, two: Word) -> bool:
    """Whether two words are one but for letters that a corrector would mend. A name is never taken for another."""
    if one.folded == two.folded:
        return True
    shorter = min(len(one.folded), len(two.folded))
    if shorter < SHORTEST_TYPO or one.capital or two.capital or one.folded[0] != two.folded[0]:
        return False
    return OSA.distance(one.folded, two.folded) <= (2 if shorter >= LONG else 1)
