"""What the program suggests and people decide on: every dispute, actor, claim, figure, entry and naming of an account.

Pure, over an Account alone. Invariant: the ids listed here are those that `accept`, `reject` and `unsure` know.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
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
    """One thing that can be decided on. `label` are words of the articles; `find` gives its passages."""

    id: str
    kind: SuggestionKind
    label: str
    status: Status
    thing: Suggested
    find: Callable[[], tuple[Span, ...]] = field(compare=False, repr=False)

    @property
    def passages(self) -> tuple[Span, ...]:
        """Its passages, each once; found when they are asked for, as an account has tens of thousands of things."""
        return self.find()


class Contents:
    """The passages of what each statement of an account says, by the statement's id, once somebody asks."""

    def __init__(self, account: Account) -> None:
        self._account = account

    @cached_property
    def by_statement(self) -> Mapping[str, tuple[Span, ...]]:
        """The pieces of each statement."""
        return {
            statement.id: statement.content
            for reading in self._account.readings
            for statement in (*reading.narrations, *reading.statements)
        }

    def of(self, claim: Claim) -> tuple[Span, ...]:
        """The passages that tell a claim."""
        return once(span for each in claim.statements for span in self.by_statement.get(each, ())) or (claim.label,)


def list_suggestions(account: Account) -> tuple[Suggestion, ...]:
    """Everything that can be decided on, in the order of the account's chapters."""
    return tuple(suggestions_of(account))


def suggestions_of(account: Account) -> Iterator[Suggestion]:
    """Everything that can be decided on, one after the other."""
    for dispute in account.disputes:
        label = dispute.question or next((span.text for side in dispute.sides for span in side.evidence), dispute.id)
        yield Suggestion(dispute.id, "dispute", label, dispute.status, dispute, partial(passages_of, dispute))
    for actor in account.cast:
        yield Suggestion(actor.id, "actor", actor.name, actor.status, actor, partial(passages_of, actor))
    contents = Contents(account)
    for claim in account.claims:
        yield Suggestion(claim.id, "claim", claim.label.text, claim.status, claim, partial(contents.of, claim))
    for entry in account.figures:
        yield Suggestion(entry.id, "figure", entry.figure.span.text, entry.status, entry, partial(passages_of, entry))
    for told in account.timeline:
        yield Suggestion(told.id, "timeline", told.label.text, told.verdict, told, partial(passages_of, told))
    for naming in account.namings:
        yield Suggestion(naming.id, "naming", naming.wording, naming.status, naming, partial(passages_of, naming))


def passages_of(thing: Dispute | Actor | LedgerEntry | TimelineEntry | DivergingTerms) -> tuple[Span, ...]:
    """The passages of a thing that has them itself."""
    if isinstance(thing, Dispute):
        return once(span for side in thing.sides for span in side.evidence)
    if isinstance(thing, Actor):
        return thing.passages
    if isinstance(thing, LedgerEntry):
        return once(thing.evidence) or (thing.figure.span,)
    if isinstance(thing, TimelineEntry):
        return once(thing.tellings) or (thing.label,)
    return once(span for term in thing.terms for usage in term.usages for span in usage.passages)


def once(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The passages without repetition, in order."""
    return tuple(dict.fromkeys(spans))
