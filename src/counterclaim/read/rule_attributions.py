"""Attributions by rules: what `read.drafts` and `read.orphans` find, one attribution for each source with its cue.

Beside `read.statements`, which makes statements of the same drafts sentence by sentence; used where the rules are
measured, or wanted, as an engine among others. Invariant: every token of a draft's content lies in the content of
exactly the attribution that its cue and source lead to.
"""

from __future__ import annotations

from collections.abc import Iterable

from counterclaim.read.attributions import Attribution, Range, joined_ranges
from counterclaim.read.cues import find_cues
from counterclaim.read.drafts import Draft, make_drafts
from counterclaim.read.orphans import add_orphans
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Parse


def attributions(parse: Parse) -> tuple[Attribution, ...]:
    """What the rules find in an article, in the order of content; never raises for what a text holds."""
    if not parse.tokens:
        return ()
    return in_outline(Outline(parse))


def in_outline(outline: Outline) -> tuple[Attribution, ...]:
    """The same where the outline of the article is drawn already."""
    return of_drafts(outline, add_orphans(outline, make_drafts(outline, find_cues(outline))))


def of_drafts(outline: Outline, drafts: Iterable[Draft]) -> tuple[Attribution, ...]:
    """The attributions that drafts amount to, in the order of content."""
    ordered = sorted(
        drafts, key=lambda draft: (draft.pieces[0].first, draft.pieces[-1].last, draft.cue.first if draft.cue else -1)
    )
    return tuple(_attribution(outline.parse, group) for group in join_drafts(outline, ordered))


def join_drafts(outline: Outline, drafts: list[Draft]) -> list[list[Draft]]:
    """Drafts of one cue and source together; without a cue, those of one quotation, or of paragraphs it goes on in.

    Args:
        outline: of the article.
        drafts: in the order of their content.
    """
    groups: list[list[Draft]] = []
    by_cue: dict[tuple[int, int, Range | None], list[Draft]] = {}
    for draft in drafts:
        group: list[Draft] | None = None
        if draft.cue is not None:
            group = by_cue.setdefault((draft.cue.first, draft.cue.last, draft.source), [])
        elif groups and _goes_on(outline, groups[-1][-1], draft):
            group = groups[-1]
        if group:
            group.append(draft)
            continue
        group = [] if group is None else group
        group.append(draft)
        groups.append(group)
    return groups


def _goes_on(outline: Outline, before: Draft, draft: Draft) -> bool:
    """Whether a draft without a cue is the next part of the one before it."""
    if draft.follows:  # tried on 70 training articles of PolNeAR: found with the right source, F1 61.2; left apart 60.5
        return True
    same = outline.quoted[before.pieces[-1].last] == outline.quoted[draft.pieces[0].first]
    return same and before.cue is None and before.source == draft.source


def _attribution(parse: Parse, group: list[Draft]) -> Attribution:
    first = group[0]
    return Attribution(
        source=(first.source,) if first.source else (),
        cue=((first.cue.first, first.cue.last),) if first.cue else (),
        content=joined_ranges(parse, ((piece.first, piece.last) for draft in group for piece in draft.pieces)),
    )
