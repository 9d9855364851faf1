"""A decision about two things or one, kept in a ledger: never overwritten, only withdrawn.

The program suggests, a person accepts, rejects, merges or splits; the two are told apart everywhere.
Targets of actor judgements are names as printed, not ids of actors, so that they hold after a rebuild.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.model.ids import make_id

Verdict = Literal["same", "different", "accepted", "rejected"]
Status = Literal["suggested", "accepted", "rejected"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person decided.

    "same" and "different" are about two names of actors (`left`, `right`); "accepted" and "rejected" about
    one thing whose id is `left` (then `right` is empty). `decided_at` is an ISO time; `withdrawn_at` is
    empty while the decision holds.
    """

    left: str
    right: str
    verdict: Verdict
    decided_by: str
    decided_at: str
    withdrawn_at: str = ""
    note: str = ""

    @property
    def id(self) -> str:
        """A hash of the pair, the verdict, who and when."""
        return make_id("judgement", self.left, self.right, self.verdict, self.decided_by, self.decided_at)

    @property
    def holds(self) -> bool:
        """Whether it was not withdrawn."""
        return not self.withdrawn_at
