"""What is to be looked at, in the order in which it is worth it, and how much of it was looked at.

Disputes come first, then actors put together by the program, the most doubtful first, then claims, figures, entries of
the timeline and words. Invariant: everything that can be decided on is in the queue of everything, once.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from counterclaim.model.account import LedgerEntry
from counterclaim.model.actor import Actor
from counterclaim.model.claim import Claim
from counterclaim.model.ledger import Ledger
from counterclaim.model.suggestion import Suggestion, SuggestionKind
from counterclaim.web.addresses import article_address

State = Literal["open", "accepted", "rejected", "unsure", "otherwise"]
Scope = Literal["together", "everything"]

ORDER: tuple[SuggestionKind, ...] = ("dispute", "actor", "claim", "figure", "timeline", "naming")

# What puts two names together, from what is nearly sure to what is doubtful; what is not listed is a likeness of
# spelling and the most doubtful of all. By judgement, from reading the actors of the two example stories.
SURE = (
    "same name",
    "judgement",
    "defined in the text",
    "same words, some left out",
    "title",
    "initials",
    "short for a full name",
    "short for a body",
    "country before the name",
    "forms of one given name",
    "shortened",
    "called so elsewhere",
    "office",
)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to look at, and what has become of it."""

    suggestion: Suggestion
    state: State

    @property
    def id(self) -> str:
        """Its id."""
        return self.suggestion.id


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody stands in a queue: the item, those around it, and how many were looked at of how many.

    `before` and `after` are the nearest items that fit the filters; `rest` are those that come next.
    """

    item: Item | None
    before: Item | None
    after: Item | None
    rest: tuple[Item, ...]
    looked_at: int
    total: int
    fitting: int


class Review:
    """The queues over one edition's decisions."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger

    @cached_property
    def everything(self) -> tuple[Item, ...]:
        """All that can be decided on, in the order of the queue."""
        found = sorted(self.ledger.suggestions.values(), key=lambda each: (ORDER.index(each.kind), -doubt_of(each)))
        return tuple(Item(each, state_of(self.ledger, each)) for each in found)

    @cached_property
    def together(self) -> tuple[Item, ...]:
        """What the program has put together from several passages: where it may have erred."""
        return tuple(item for item in self.everything if is_put_together(item.suggestion))

    def queue(self, scope: Scope, kind: str) -> tuple[Item, ...]:
        """The items of a scope, of one kind or of all."""
        items = self.together if scope == "together" else self.everything
        return tuple(item for item in items if not kind or item.suggestion.kind == kind)

    def place(self, scope: Scope, kind: str, state: str, at: str, *, rest: int) -> Place:
        """Where the item `at` stands; the first that fits where none is named or it is not in the queue.

        Args:
            scope: see `Scope`.
            kind: a kind of thing, "" for all.
            state: a state, "" for all.
            at: the id of the item.
            rest: how many of those that follow are listed.
        """
        queue = self.queue(scope, kind)
        fitting = [i for i, item in enumerate(queue) if not state or item.state == state]
        here = next((i for i, item in enumerate(queue) if item.id == at), fitting[0] if fitting else None)
        looked_at = sum(item.state != "open" for item in queue)
        if here is None:
            return Place(None, None, None, (), looked_at, len(queue), len(fitting))
        before = [i for i in fitting if i < here]
        after = [i for i in fitting if i > here]
        return Place(
            queue[here],
            queue[before[-1]] if before else None,
            queue[after[0]] if after else None,
            tuple(queue[i] for i in after[:rest]),
            looked_at,
            len(queue),
            len(fitting),
        )


def state_of(ledger: Ledger, suggestion: Suggestion) -> State:
    """What has become of a thing."""
    standing = ledger.standing(suggestion.id)
    if standing is not None:
        status = ledger.status(suggestion.id)
        return "unsure" if status is None or status == "suggested" else status
    if suggestion.status == "accepted":
        return "accepted"
    return "otherwise" if ledger.is_looked_at(suggestion.id) else "open"


def is_put_together(suggestion: Suggestion) -> bool:
    """Whether the program has decided anything about it that could be otherwise."""
    thing = suggestion.thing
    if isinstance(thing, Actor):
        return any(reason.feature != "same name" for reason in thing.reasons)
    if isinstance(thing, Claim):
        return len(thing.statements) > 1
    if isinstance(thing, LedgerEntry):
        return len(thing.evidence) > 1 or thing.updates is not None
    return suggestion.kind != "timeline" or len(suggestion.passages) > 1


def doubt_of(suggestion: Suggestion) -> int:
    """How doubtful an actor is: by the weakest reason for which two of its names are one; 0 for other things."""
    thing = suggestion.thing
    if not isinstance(thing, Actor):
        return 0
    return max(
        (SURE.index(reason.feature) if reason.feature in SURE else len(SURE) for reason in thing.reasons), default=0
    )


def address_of(suggestion: Suggestion) -> str:
    """The page where a thing stands among others."""
    thing = suggestion.thing
    if suggestion.kind in ("dispute", "claim", "actor"):
        return f"/{suggestion.kind}s/{suggestion.id}"
    if isinstance(thing, LedgerEntry):
        return f"/figures/{thing.referent}"
    if suggestion.kind == "naming":
        return f"/namings#{suggestion.id}"
    return article_address(suggestion.passages[0]) if suggestion.passages else "/timeline"
