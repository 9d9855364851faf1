"""Whether the newer version vouches less, or more, for what the older one said; and whether it says the opposite.

Used by `revisions`. What is looked at: hedging words that came or went, a verb that keeps away from what it brings
("claimed" for "said"), a precision word at a number, the outlet's own sentence that is now somebody's word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from counterclaim.link.versions.edits import Edit, Run, passage
from counterclaim.link.versions.figures import quantity
from counterclaim.link.versions.units import Unit, fold
from counterclaim.link.words.revising import ASSURANCES, GOES_ALONG, HEDGES, KEEPS_AWAY, NEGATIONS
from counterclaim.model.figure import Figure
from counterclaim.model.span import Span

Change = tuple[str, tuple[Span, ...]]


def changed_firmness(before: Unit, after: Unit, edit: Edit) -> Iterator[Change]:
    """One change at most: softened or hardened, with the words that tell it, older ones first."""
    softer = [*_spans(before, edit.out, ASSURANCES), *_spans(after, edit.into, HEDGES)]
    harder = [*_spans(before, edit.out, HEDGES), *_spans(after, edit.into, ASSURANCES)]
    for told, direction in (*_of_cues(before, after), *_of_figures(before, after), *_of_voice(before, after, edit)):
        (softer if direction < 0 else harder).extend(told)
    if softer and not harder:
        yield "softened", tuple(dict.fromkeys(softer))
    elif harder and not softer:
        yield "hardened", tuple(dict.fromkeys(harder))


def is_reversed(edit: Edit) -> bool:
    """Whether a negation was put in or taken out."""
    out = sum(_negates(word.folded) for run in edit.out for word in run)
    into = sum(_negates(word.folded) for run in edit.into for word in run)
    return out % 2 != into % 2


def _negates(word: str) -> bool:
    return word in NEGATIONS or word.endswith("n't")


def _spans(unit: Unit, runs: Sequence[Run], words: frozenset[str]) -> list[Span]:
    """The passages of certain words among those of an edit."""
    return [passage(unit, (word,)) for run in runs for word in run if word.folded in words]


def _of_cues(before: Unit, after: Unit) -> Iterator[tuple[list[Span], int]]:
    """A verb of saying that goes along with what is said less or more than the one before it."""
    if len(before.statements) != 1 or len(after.statements) != 1:
        return
    old, new = before.statements[0], after.statements[0]
    step = _vouching(new.cue_lemma) - _vouching(old.cue_lemma)
    if step and old.cue and new.cue and fold(old.cue.text) != fold(new.cue.text):
        yield [old.cue, new.cue], step


def _vouching(lemma: str) -> int:
    return (lemma in GOES_ALONG) - (lemma in KEEPS_AWAY)


def _of_figures(before: Unit, after: Unit) -> Iterator[tuple[list[Span], int]]:
    """A precision word that came to the same number, or went from it."""
    older = {quantity(figure): figure for figure in before.figures}
    for figure in after.figures:
        old = older.get(quantity(figure))
        if old and _precision(old) != _precision(figure) and not (old.precision and figure.precision):
            yield [old.number, figure.number], -1 if figure.precision else 1


def _precision(figure: Figure) -> str:
    return fold(figure.precision.text) if figure.precision else ""


def _of_voice(before: Unit, after: Unit, edit: Edit) -> Iterator[tuple[list[Span], int]]:
    """The outlet's own sentence that is now on somebody's word, or the other way round."""
    if not before.statements and len(after.statements) == 1:
        yield from _voice(after, edit.into, -1)
    elif not after.statements and len(before.statements) == 1:
        yield from _voice(before, edit.out, 1)


def _voice(unit: Unit, runs: Sequence[Run], direction: int) -> Iterator[tuple[list[Span], int]]:
    """The source and cue of the one statement, where the edit put them there."""
    parts = [span for span in (unit.statements[0].source, unit.statements[0].cue) if span]
    if parts and all(any(run[0].start < part.end and part.start < run[-1].end for run in runs) for part in parts):
        yield parts, direction
