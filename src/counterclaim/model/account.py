"""The account: what `show` renders. Every line of it is a passage, or a label from a fixed list."""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.model.actor import Actor
from counterclaim.model.article import Article
from counterclaim.model.claim import Claim
from counterclaim.model.date_range import DateRange
from counterclaim.model.dispute import Dispute
from counterclaim.model.figure import Figure
from counterclaim.model.happening import HappeningStatus
from counterclaim.model.ids import make_id
from counterclaim.model.judgement import Status
from counterclaim.model.naming import DivergingTerms
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason
from counterclaim.model.skipped import Skipped
from counterclaim.model.span import Span


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One figure with its holder. Entries with one `referent` count the same thing.

    `holder` is None where the outlet itself tells it; `updates` is the id of the earlier entry that this one
    supersedes: one by the same holder, or a lower count by anybody of what grows with time. `evidence` are passages:
    the first is the figure's own, more where other articles tell the same figure by the same holder. `label` is the
    passage that says what is counted.
    """

    id: str
    referent: str
    label: Span
    figure: Figure
    holder: str | None
    actor: str | None
    evidence: tuple[Span, ...]
    told: DateRange | None = None
    updates: str | None = None
    reasons: tuple[Reason, ...] = ()
    status: Status = "suggested"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One happening, told by one article or many: `tellings` are the passages, `dates` where the passages put it.

    `status` is what the articles say of it, `verdict` whether a person decided on it.
    """

    id: str
    dates: DateRange
    status: HappeningStatus
    label: Span
    tellings: tuple[Span, ...]
    date_passages: tuple[Span, ...]
    reasons: tuple[Reason, ...] = ()
    verdict: Status = "suggested"


@dataclass(frozen=True, slots=True)
class Position:
    """What one holder says, thread by thread: ids of claims, then of statements that stand alone."""

    holder: str
    actor: str | None
    claims: tuple[str, ...]
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Copy:
    """A passage that two articles share, word for word but for an editor's changes.

    `share` is the part of the shorter article's words that stand in passages both have, 0 to 1. `agency` is the passage
    that names where the words come from, where either article says so. `source` is the id of the article that had it
    first, None where that is open; `reasons` say how that is known.
    """

    left: Span
    right: Span
    share: float
    agency: Span | None = None
    source: str | None = None
    reasons: tuple[Reason, ...] = ()

    @property
    def id(self) -> str:
        """A hash of the two passages' articles and places, the same for either order."""
        return make_id("copy", *sorted((self.left.id, self.right.id)))


@dataclass(frozen=True, slots=True)
class Account:
    """Everything that is known about one story, in a fixed order: the same articles in any order give the same bytes.

    `holders` maps the id of each statement to the name its source resolves to, where it does.
    """

    articles: tuple[Article, ...]
    readings: tuple[Reading, ...]
    disputes: tuple[Dispute, ...] = ()
    claims: tuple[Claim, ...] = ()
    positions: tuple[Position, ...] = ()
    figures: tuple[LedgerEntry, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    cast: tuple[Actor, ...] = ()
    copies: tuple[Copy, ...] = ()
    gaps: tuple[Skipped, ...] = ()
    holders: tuple[tuple[str, str], ...] = ()
    namings: tuple[DivergingTerms, ...] = ()
