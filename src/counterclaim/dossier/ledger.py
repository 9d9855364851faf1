"""The ledger: every decision of a person, in the order in which they were made.

Invariant: an entry is only ever added or withdrawn, never altered.
"""

from __future__ import annotations

from counterclaim.dossier.clock import now
from counterclaim.dossier.opening import OpenedDossier
from counterclaim.model.deciding import Decision, Person
from counterclaim.model.explain import find_identity
from counterclaim.model.judgement import Judgement


class KeepingLedger(OpenedDossier):
    """Keeps what people decide."""

    def judgements(self) -> tuple[Judgement, ...]:
        """Every decision in the order in which they were made, withdrawn ones too."""
        return self._store.judgements()

    def undo(self, identity: str, *, by: str = "") -> Judgement:
        """Withdraw a decision; it stays in the ledger with the time at which it was withdrawn.

        Args:
            identity: the id of the decision, or its beginning.
            by: who withdraws it.

        Raises:
            UnknownId: no decision has this id.
        """
        known = {judgement.id: judgement for judgement in self.judgements()}
        whole = find_identity(identity, known)
        self._store.withdraw_judgement(whole, now(), by.strip())
        return next(later for later in self.judgements() if later.id == whole)

    def ledger_mark(self) -> str:
        """What tells one state of the ledger of decisions from every other."""
        return self._store.ledger_mark()

    def _enter(self, decision: Decision) -> Judgement:
        """Enter a decision; the entry as the ledger has it."""
        return self._store.decide(decision.judgement, decision.replaces)


def person(by: str, note: str) -> Person:
    """Who decides now, and why."""
    return Person(by, now(), note)
