"""A decision of a person, kept in a ledger: never overwritten, only withdrawn.

The program suggests, a person accepts, rejects, merges, splits, names, hides or notes; the two are told apart
everywhere. Targets of decisions about names are names as printed, not ids of actors, so that they hold after a rebuild.
What is decided on by its id is remembered with its passages, so that it is found again when more has joined it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from counterclaim.model.ids import make_id

Verdict = Literal[
    "same", "different", "accepted", "rejected", "unsure", "named", "hidden", "note", "one story", "two stories"
]
Status = Literal["suggested", "accepted", "rejected"]

# The question that a verdict answers: of two answers to one question about one target only the later one holds.
QUESTIONS: Mapping[Verdict, str] = {
    "same": "one or two",
    "different": "one or two",
    "accepted": "stands",
    "rejected": "stands",
    "unsure": "stands",
    "named": "its name",
    "hidden": "shown",
    "one story": "which story",
    "two stories": "which story",
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person decided.

    "same" and "different" are about two names of actors (`left`, `right`); "named" says that the actor printed as
    `left` is to be called `right`, which is printed too; "hidden" is about the actor whose name `left` is. "accepted",
    "rejected" and "unsure" are about one thing whose id is `left`; "one story" and "two stories" are about two
    articles; a "note" is about such a thing or about a passage (`Span.id`). `decided_at` is an ISO time; `withdrawn_at`
    is empty while the decision holds, `withdrawn_by` where nobody was named. `passages` are ids of the passages that
    the thing had.
    """

    left: str
    right: str
    verdict: Verdict
    decided_by: str
    decided_at: str
    withdrawn_at: str = ""
    note: str = ""
    withdrawn_by: str = ""
    passages: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """A hash of the target, the verdict, who and when."""
        return make_id("judgement", self.left, self.right, self.verdict, self.decided_by, self.decided_at)

    @property
    def holds(self) -> bool:
        """Whether it was not withdrawn."""
        return not self.withdrawn_at

    def repeats(self, other: Judgement) -> bool:
        """Whether the same person says the same of the same once more."""
        mine = (self.left, self.right, self.verdict, self.decided_by)
        same = mine == (other.left, other.right, other.verdict, other.decided_by)
        return same and (self.verdict != "note" or self.note == other.note)

    def contradicts(self, other: Judgement) -> bool:
        """Whether both cannot hold: two answers to one question about one target. Notes contradict nothing.

        >>> yes = Judgement("dispute-1", "", "accepted", "Ada", "2031-05-02")
        >>> no = Judgement("dispute-1", "", "rejected", "Ole", "2031-05-03")
        >>> no.contradicts(yes), yes.contradicts(yes)
        (True, False)
        """
        if self.left != other.left or QUESTIONS.get(self.verdict, "") != QUESTIONS.get(other.verdict, "?"):
            return False
        if self.verdict == "named":
            return self.right != other.right
        return self.right == other.right and self.verdict != other.verdict
