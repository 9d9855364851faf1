"""Mentions put together into actors, over all spellings and all articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from counterclaim.model.actor import Actor
from counterclaim.model.judgement import Judgement
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span


@dataclass(frozen=True)
class Cast:
    """All actors, and which of them a passage names. `by_span` holds the spans of mentions (name alone)."""

    actors: tuple[Actor, ...] = ()
    by_span: dict[Span, Actor] = field(default_factory=dict)

    def actor_of(self, span: Span) -> Actor | None:
        """The actor that a passage names: by the mention that equals it, else the first named inside it."""
        return None


def link_actors(readings: Sequence[Reading], judgements: Sequence[Judgement] = ()) -> Cast:
    """The cast of the story. Judgements "same" and "different" between two names overrule the rules."""
    return Cast()
