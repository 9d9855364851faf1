"""Who appears in the story: mentions put together by judgements."""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.model.judgement import Status
from counterclaim.model.mention import ActorKind
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span


@dataclass(frozen=True, slots=True)
class Variant:
    """One spelling of a name, and the passages that use it (so: who uses it)."""

    text: str
    passages: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, organisation, place or described group, with every spelling.

    `name` is the fullest spelling; `variants` hold names and names with titles, as printed; `roles` are titles and
    descriptions as printed; `stand_ins` are descriptions and pronouns that mean it without naming it, as far as can be
    told ("the driver", "she"); `reasons` tell why the spellings were put together; `hidden` is what a person decided.
    """

    id: str
    name: str
    kind: ActorKind
    variants: tuple[Variant, ...]
    roles: tuple[Span, ...] = ()
    reasons: tuple[Reason, ...] = ()
    status: Status = "suggested"
    stand_ins: tuple[Span, ...] = ()
    hidden: bool = False

    @property
    def passages(self) -> tuple[Span, ...]:
        """Every passage that names it, in order."""
        return tuple(sorted({span for variant in self.variants for span in variant.passages}))
