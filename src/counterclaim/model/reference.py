"""A passage that stands for somebody without naming them: "the actress", "she", "the company"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.model.mention import ActorKind
from counterclaim.model.span import Span

ReferenceForm = Literal["description", "pronoun"]


@dataclass(frozen=True, slots=True)
class Reference:
    """A description or a pronoun, and what it stands for.

    `means` is the span of a mention that it stands for, else the span of the first reference to the same somebody whom
    the article does not name; None where it is that first one, or where nothing tells. `noun` is the word by which
    a description is compared ("actress"), in the singular, "" for a pronoun and for
    people told by their number or state alone ("killed three", "the injured"); `plural` tells of several people.
    `whose` is the span of a mention of the one whose they are ("Ms Orlik's attorney").
    `basis` says how it was put with what it means ("apposition", "title", "same noun", "pronoun", "nearest", "").
    """

    span: Span
    form: ReferenceForm
    kind: ActorKind
    means: Span | None = None
    noun: str = ""
    plural: bool = False
    basis: str = ""
    whose: Span | None = None
