"""Who "I" and "we" are in quotations: the speaker, and the body for which the speaker speaks.

Asked by `references` after its walk. Invariant: only words inside quotation marks that stand in a statement's content
are answered.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from counterclaim.model.mention import Mention
from counterclaim.model.statement import Statement
from counterclaim.read.reference_entities import Company
from counterclaim.read.speaker_places import head_of
from counterclaim.read.speaker_scene import Scene

FIRST = frozenset({"i", "me", "my", "mine", "myself"})
FIRST_MANY = frozenset({"we", "us", "our", "ours", "ourselves"})
# Mentions on either side of a name in whose title a body may stand.
BESIDE = 3

WhoAt = Callable[[int], int | None]


def hear(
    scene: Scene, company: Company, who_at: WhoAt, statements: Sequence[Statement], mentions: Sequence[Mention]
) -> dict[int, int]:
    """Who stands at each "I" and "we", by the index of the token."""
    found: dict[int, int] = {}
    for statement in statements:
        who = speaker_of(scene, who_at, statement)
        if who is None:
            continue
        body = body_of(scene, company, who_at, who, mentions)
        for span in statement.content:
            for token in scene.tokens(span.start, span.end):
                if scene.outline.quoted[token.i] < 0:
                    continue
                if token.lower in FIRST:
                    found[token.i] = who
                elif token.lower in FIRST_MANY and body is not None:
                    found[token.i] = body
    return found


def speaker_of(scene: Scene, who_at: WhoAt, statement: Statement) -> int | None:
    """Who says a statement: whoever stands at the head of its source, else in it, else at its speaker."""
    for span in (statement.source, statement.speaker):
        if span is None:
            continue
        tokens = scene.tokens(span.start, span.end)
        for token in (head_of(tokens), *reversed(tokens)):
            who = who_at(token.i)
            if who is not None:
                return who
    return None


def body_of(scene: Scene, company: Company, who_at: WhoAt, who: int, mentions: Sequence[Mention]) -> int | None:
    """For whom somebody says "we": a body for itself, a person for the body in their title."""
    somebody = company.get(who)
    if somebody.kind in ("org", "group") or somebody.plural:
        return who
    for span in somebody.names[:BESIDE]:
        at = bisect_left(mentions, span.start, key=lambda mention: mention.span.start)
        own = next((mention for mention in mentions[at : at + BESIDE] if mention.span == span), None)
        for other in mentions[max(at - BESIDE, 0) : at + BESIDE] if own is not None else ():
            beside = own is not None and own.title is not None and other.span.overlaps(own.title)
            inside = own is not None and other.span.overlaps(own.full)
            if other.kind == "org" and (beside or inside):
                return who_at(scene.head(other).i)
    return None
