"""Which of the five kinds a dispute is, from what its sides do."""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.link.compare.opposition import bare_denial
from counterclaim.link.pairs import Pair
from counterclaim.link.tellings import Telling
from counterclaim.model.dispute import DisputeKind

# Clauses that call an act, office or vote lawful or not, over both camps, from which a dispute is about legitimacy.
FEWEST_VALIDITY = 2


def name_kind(camps: Sequence[Sequence[Telling]], opposed: Sequence[Pair]) -> DisputeKind:
    """The kind of a dispute. `opposed` are its pairs of different camps, the strongest first.

    A demand met by a refusal comes first, then law and validity, then denial; what is left are rival accounts.
    """
    stances = [{telling.statement.stance for telling in camp} for camp in camps]
    demanded = [bool(found & {"demands"}) for found in stances]
    refused = [bool(found & {"refuses", "denies"}) for found in stances]
    if any(demanded[i] and refused[j] and not demanded[j] for i in (0, 1) for j in (0, 1) if i != j):
        return "demand-refusal"
    judged = [telling for camp in camps for telling in camp if telling.validity and telling.offices]
    if len(judged) >= FEWEST_VALIDITY and len({telling.validity > 0 for telling in judged}) == 2:
        return "legitimacy"
    denying = [any(telling.denies or bare_denial(telling) for telling in camp) for camp in camps]
    if denying[0] != denying[1] or any(pair.features["negation"] > 0 for pair in opposed[:1]):
        return "denial"
    if any(demanded) and not all(demanded):
        return "demand-refusal"
    return "rival-account"
