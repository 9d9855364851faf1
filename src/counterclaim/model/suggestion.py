"""What the program suggests and people decide on: every dispute, actor, claim, figure, entry and naming of an account.

Pure, over an Account alone. Invariant: the ids listed here are those that `accept`, `reject` and `unsure` know.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from counterclaim.model.account import Account, LedgerEntry, TimelineEntry
from counterclaim.model.actor import Actor
from counterclaim.model.claim import Claim
from counterclaim.model.dispute import Dispute
from counterclaim.model.judgement import Status
from counterclaim.model.naming import DivergingTerms
from counterclaim.model.span import Span

SuggestionKind = Literal["dispute", "actor", "claim", "figure", "timeline", "naming"]
Suggested = Dispute | Actor | Claim | LedgerEntry | TimelineEntry | DivergingTerms


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing that can be decided on, with its passages. `label` are words of the articles."""

    id: str
    kind: SuggestionKind
    label: str
    status: Status
    passages: tuple[Span, ...]
    thing: Suggested


def list_suggestions(account: Account) -> tuple[Suggestion, ...]:
    """Everything that can be decided on, in the order of the account's chapters."""
    return tuple(suggestions_of(account))


def suggestions_of(account: Account) -> Iterator[Suggestion]:
    """Everything that can be decided on, one after the other."""
    for dispute in account.disputes:
        passages = once(span for side in dispute.sides for span in side.evidence)
        label = dispute.question or (passages[0].text if passages else dispute.id)
        yield Suggestion(dispute.id, "dispute", label, dispute.status, passages, dispute)
    for actor in account.cast:
        yield Suggestion(actor.id, "actor", actor.name, actor.status, actor.passages, actor)
    contents = {
        statement.id: statement.content
        for reading in account.readings
        for statement in (*reading.narrations, *reading.statements)
    }
    for claim in account.claims:
        said = (span for statement in claim.statements for span in contents.get(statement, ()))
        yield Suggestion(claim.id, "claim", claim.label.text, claim.status, once(said) or (claim.label,), claim)
    for entry in account.figures:
        passages = once([*entry.evidence]) or (entry.figure.span,)
        yield Suggestion(entry.id, "figure", entry.figure.span.text, entry.status, passages, entry)
    for told in account.timeline:
        passages = once([*told.tellings]) or (told.label,)
        yield Suggestion(told.id, "timeline", told.label.text, told.verdict, passages, told)
    for naming in account.namings:
        used = (span for term in naming.terms for usage in term.usages for span in usage.passages)
        yield Suggestion(naming.id, "naming", naming.wording, naming.status, once(used), naming)


def once(spans: Iterator[Span] | list[Span]) -> tuple[Span, ...]:
    """The passages without repetition, in order."""
    return tuple(dict.fromkeys(spans))
