"""Statements of the same thing, over all articles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.model.judgement import Status
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span

CoverageKind = Literal["reports", "disputes", "silent", "published-before", "unread"]


@dataclass(frozen=True, slots=True)
class Coverage:
    """What one outlet does with a claim, with the count of its articles that were read in full.

    "published-before": every article of the outlet appeared before the claim was first told, so its silence says
    nothing. "unread": none of its articles could be read, as they are in a language that nothing here reads.
    """

    outlet: str
    kind: CoverageKind
    articles_read: int
    passages: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """What somebody says, wherever it is told.

    `label` is the passage that shows it best; `statements` ids of statements, in order; `holders` names of those
    who say it; `origins` how many independent voices carry it when copied passages count once.
    """

    id: str
    label: Span
    statements: tuple[str, ...]
    holders: tuple[str, ...]
    origins: int
    coverage: tuple[Coverage, ...] = ()
    reasons: tuple[Reason, ...] = ()
    status: Status = "suggested"
