"""Two or more sides that cannot all hold, or that oppose each other. No side is ever said to be right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.model.judgement import Status
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span

# The feature of the reason for a passage that is shown beside a side's own.
BESIDES = "said besides"

DisputeKind = Literal["number", "denial", "rival-account", "legitimacy", "demand-refusal"]


@dataclass(frozen=True, slots=True)
class Side:
    """One holder's position in a dispute.

    `holder` is a name or the words of the article ("officials"); None where the outlet's own text is the side and
    has no outlet's name. `actor` is the holder's id where known. Sides with one `camp` letter agree. `evidence` are
    passages that state the position, `statements` the ids they come from, `origins` independent voices.
    """

    holder: str | None
    actor: str | None
    camp: str
    evidence: tuple[Span, ...]
    statements: tuple[str, ...] = ()
    origins: int = 1

    @property
    def articles(self) -> tuple[str, ...]:
        """Ids of the articles that carry this side."""
        return tuple(sorted({span.article for span in self.evidence}))


@dataclass(frozen=True, slots=True)
class Dispute:
    """Sides that oppose each other about one thing.

    `topic` are the articles' own phrases that name what it is about; the question shown is made of them alone.
    `strength` is between 0 and 1, for sorting only: how sure the program is that this is a dispute.
    """

    id: str
    kind: DisputeKind
    topic: tuple[Span, ...]
    sides: tuple[Side, ...]
    strength: float
    reasons: tuple[Reason, ...] = ()
    status: Status = "suggested"

    @property
    def firmest(self) -> dict[str, Side]:
        """The first side of each camp, by the camp's letter: where sides are sorted by firmness, the firmest."""
        return {side.camp: side for side in reversed(self.sides)}

    @property
    def besides(self) -> tuple[Span, ...]:
        """Passages of sides that only stand near to what the other side says: shown, and no part of the dispute."""
        return tuple(reason.passages[0] for reason in self.reasons if reason.feature == BESIDES)

    def stated(self, side: Side) -> tuple[Span, ...]:
        """The passages by which a side takes part; none of `besides`."""
        besides = self.besides
        return tuple(span for span in side.evidence if not any(span.covers(beside) for beside in besides))

    @property
    def question(self) -> str:
        """The topic's phrases, one after the other."""
        return " · ".join(dict.fromkeys(span.text for span in self.topic))
