"""A passage that names somebody or something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.model.span import Span

ActorKind = Literal["person", "org", "place", "group"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as printed: `span` holds the name without title or role ("Halvard" of "Mr Halvard").

    `title` is the passage directly before or after the name that says who it is ("Foreign Minister", "Mr",
    "the ministry's spokesman"), `full` the longest passage that names it with its title. `kind` is what the
    article shows; "group" is a described group ("the prime ministers of three republics").
    """

    span: Span
    kind: ActorKind
    full: Span
    title: Span | None = None
