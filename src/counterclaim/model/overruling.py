"""The account as people decided: statuses, names and what is hidden, laid over what the program linked.

Pure and cheap, so that a decision shows at once. Merges and splits are not laid over: they need linking anew.
Invariant: nothing is added or taken away, and a name that a person chose is one that an article prints.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from counterclaim.model.account import Account, LedgerEntry, Position
from counterclaim.model.actor import Actor
from counterclaim.model.dispute import Dispute, Side
from counterclaim.model.ledger import Ledger
from counterclaim.model.naming import DivergingTerms, Usage


@dataclass(frozen=True)
class Names:
    """New names: by the id of the actor with its old name, and by the old name where only one actor has it."""

    by_actor: Mapping[str, tuple[str, str]]
    by_name: Mapping[str, str]

    def of(self, name: str | None, actor: str | None) -> str | None:
        """The name of a holder who is this actor, where it is named by its old name; any other words stay."""
        old, new = self.by_actor.get(actor or "", (None, None))
        return new if name is not None and name == old else name


def overrule(account: Account, ledger: Ledger) -> Account:
    """The account with what people decided laid over it.

    Args:
        account: as it was linked.
        ledger: the decisions, held against the same account.
    """
    names = new_names(account, ledger)
    return replace(
        account,
        disputes=tuple(decided_dispute(dispute, ledger, names) for dispute in account.disputes),
        claims=tuple(
            replace(
                claim,
                status=ledger.status(claim.id) or "suggested",
                holders=tuple(dict.fromkeys(names.by_name.get(name, name) for name in claim.holders)),
            )
            if claim.id in ledger or not names.by_name.keys().isdisjoint(claim.holders)
            else claim
            for claim in account.claims
        ),
        positions=tuple(renamed_position(position, names) for position in account.positions),
        figures=tuple(decided_figure(entry, ledger, names) for entry in account.figures),
        timeline=tuple(
            replace(entry, verdict=ledger.status(entry.id) or "suggested") if entry.id in ledger else entry
            for entry in account.timeline
        ),
        cast=tuple(decided_actor(actor, ledger, names) for actor in account.cast),
        holders=tuple((statement, names.by_name.get(name, name)) for statement, name in account.holders)
        if names.by_name
        else account.holders,
        namings=tuple(decided_naming(naming, ledger, names) for naming in account.namings),
    )


def new_names(account: Account, ledger: Ledger) -> Names:
    """The names that people chose, the last choice for each actor counting."""
    by_actor: dict[str, tuple[str, str]] = {}
    actors = {actor.id: actor for actor in account.cast}
    for entry in ledger.entries:
        if entry.judgement.verdict == "named" and entry.holds:
            by_actor[entry.target] = (actors[entry.target].name, entry.judgement.right)
    bearers = Counter(actor.name for actor in account.cast)
    by_name = {old: new for old, new in by_actor.values() if bearers[old] == 1 and old != new}
    return Names({actor: pair for actor, pair in by_actor.items() if pair[0] != pair[1]}, by_name)


def decided_dispute(dispute: Dispute, ledger: Ledger, names: Names) -> Dispute:
    """A dispute with its status and its holders' names."""
    status = ledger.status(dispute.id) or "suggested"
    sides = tuple(renamed_side(side, names) for side in dispute.sides) if names.by_actor else dispute.sides
    if status == dispute.status and sides == dispute.sides:
        return dispute
    return replace(dispute, status=status, sides=sides)


def renamed_side(side: Side, names: Names) -> Side:
    """A side with its holder's name."""
    return replace(side, holder=names.of(side.holder, side.actor)) if side.actor in names.by_actor else side


def renamed_position(position: Position, names: Names) -> Position:
    """A position with its holder's name."""
    holder = names.of(position.holder, position.actor)
    return position if holder is None or holder == position.holder else replace(position, holder=holder)


def decided_figure(entry: LedgerEntry, ledger: Ledger, names: Names) -> LedgerEntry:
    """A figure with its status and its holder's name."""
    if entry.id not in ledger and entry.actor not in names.by_actor:
        return entry
    return replace(entry, status=ledger.status(entry.id) or "suggested", holder=names.of(entry.holder, entry.actor))


def decided_actor(actor: Actor, ledger: Ledger, names: Names) -> Actor:
    """An actor with its status, its name, and whether it is hidden. The chosen spelling goes before the others."""
    if actor.id not in ledger:
        return actor
    _, name = names.by_actor.get(actor.id, (actor.name, actor.name))
    return replace(
        actor,
        name=name,
        variants=tuple(sorted(actor.variants, key=lambda variant: variant.text != name)),
        status=ledger.status(actor.id) or actor.status,
        hidden=any(entry.judgement.verdict == "hidden" and entry.holds for entry in ledger.about(actor.id)),
    )


def decided_naming(naming: DivergingTerms, ledger: Ledger, names: Names) -> DivergingTerms:
    """A listing of words with its status and its users' names."""
    if naming.id not in ledger and not names.by_actor:
        return naming
    return replace(
        naming,
        status=ledger.status(naming.id) or "suggested",
        terms=tuple(
            replace(term, usages=tuple(renamed_usage(usage, names) for usage in term.usages)) for term in naming.terms
        ),
    )


def renamed_usage(usage: Usage, names: Names) -> Usage:
    """A use of a word with its user's name."""
    user = names.of(usage.user, usage.actor)
    return usage if user is None or user == usage.user else replace(usage, user=user)
