"""What changed from one version of an article to the next, told by kind.

Last step of comparing versions. A sentence that was worded anew is told by what the editor did to it: another figure,
another date, another source, a hedge that came or went, a negation, a part taken out or put in. Invariant: commas,
capitals, quotation marks, spelling, page furniture, joined and split sentences are no change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from counterclaim.link.versions.aligning import align
from counterclaim.link.versions.edits import Edit, Run, Wording, edit_of, passage
from counterclaim.link.versions.figures import changed_dates, changed_figures
from counterclaim.link.versions.hedging import changed_firmness, is_reversed
from counterclaim.link.versions.units import Unit, list_units
from counterclaim.link.words.revising import IDLE
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span
from counterclaim.model.version import Revision

# Words, not counting those that tell nothing, from which a run that was taken out or put in is a part of its own and
# not another wording. Of 200 made revisions (`python -m evals.versions`) 3 to 6 give the same.
PART = 4

Change = tuple[str, tuple[Span, ...]]


def compare_versions(before: Reading, after: Reading) -> tuple[Revision, ...]:
    """Every change from one version of an article to another, in the order of the older text, then what is new.

    Args:
        before: the older version.
        after: the newer one.
    """
    older, newer = list_units(before), list_units(after)
    aligned = align(older, newer)
    said_before, said_after = Wording(before.article), Wording(after.article)
    found = [
        *(Revision("removed", unit.span, None) for unit in aligned.removed if not said_after.has(unit.words)),
        *(Revision("moved", one.span, two.span) for one, two in aligned.moved),
        *(revision for one, two in aligned.edited for revision in _revisions(one, two, said_before, said_after)),
        *(Revision("appeared", None, unit.span) for unit in aligned.appeared if not said_before.has(unit.words)),
    ]
    return tuple(sorted(found, key=_place))


def _place(revision: Revision) -> tuple[int, int, int, str]:
    before, after = revision.before, revision.after
    return (
        before is None,
        before.start if before else 0,
        after.start if after else -1,
        revision.kind,
    )


def _revisions(before: Unit, after: Unit, said_before: Wording, said_after: Wording) -> Iterator[Revision]:
    """What one sentence that was worded anew changed; nothing where the change tells nothing."""
    edit = edit_of(before, after)
    edit = Edit(
        tuple(run for run in edit.out if not (len(run) >= PART and said_after.has(run))),
        tuple(run for run in edit.into if not (len(run) >= PART and said_before.has(run))),
    )
    kinds = [
        *(("figure", spans) for spans in changed_figures(before, after)),
        *(("date", spans) for spans in changed_dates(before, after)),
        *_changed_sources(before, after, edit),
        *changed_firmness(before, after, edit),
    ]
    if is_reversed(edit):
        kinds.append(("reversed", _passages(before, after, edit)))
    told = {span for _, spans in kinds for span in spans}
    kinds += _parts(before, after, edit, told)
    if not kinds and _tells(edit):
        kinds.append(("reworded", _passages(before, after, edit)))
    for kind, evidence in kinds:
        yield Revision(kind, before.span, after.span, evidence)  # type: ignore[arg-type]


def _changed_sources(before: Unit, after: Unit, edit: Edit) -> Iterator[Change]:
    """Where both versions attribute the sentence once, to sources of different words that the edit touched."""
    if len(before.statements) != 1 or len(after.statements) != 1:
        return
    old, new = before.statements[0].source, after.statements[0].source
    if old and new and _touched(old, edit.out) and _touched(new, edit.into):
        yield "source", (old, new)


def _touched(span: Span, runs: Sequence[Run]) -> bool:
    """Whether a telling word of the runs lies in the passage."""
    return any(
        span.start <= word.start and word.end <= span.end for run in runs for word in run if word.folded not in IDLE
    )


def _parts(before: Unit, after: Unit, edit: Edit, told: set[Span]) -> Iterator[Change]:
    """Whole parts of the sentence that were taken out or put in without anything in their place."""
    out = [run for run in edit.out if _weight(run) >= PART]
    into = [run for run in edit.into if _weight(run) >= PART]
    if out and not into and _weight_of(edit.into) < PART:
        yield from (("removed", (span,)) for run in out if (span := passage(before, run)) not in told)
    if into and not out and _weight_of(edit.out) < PART:
        yield from (("appeared", (span,)) for run in into if (span := passage(after, run)) not in told)


def _weight(run: Run) -> int:
    return sum(word.folded not in IDLE for word in run)


def _weight_of(runs: Sequence[Run]) -> int:
    return sum(_weight(run) for run in runs)


def _tells(edit: Edit) -> bool:
    """Whether any word of the edit tells something."""
    return _weight_of(edit.out) + _weight_of(edit.into) > 0


def _passages(before: Unit, after: Unit, edit: Edit) -> tuple[Span, ...]:
    return (*(passage(before, run) for run in edit.out), *(passage(after, run) for run in edit.into))
