"""What is to be looked at, in the order in which it is worth it, and how much of it was looked at.

Disputes come first, then actors put together by the program, the most doubtful first, then claims, figures, entries of
the timeline and words. Invariant: everything that can be decided on is in the queue of everything, once.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from counterclaim.model.account import LedgerEntry, TimelineEntry
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


class Queue:
    """Things in the order in which they are looked at, and the place of each."""

    def __init__(self, things: Iterable[Suggestion]) -> None:
        self.things = tuple(things)
        self.places = {each.id: i for i, each in enumerate(self.things)}


class Review:
    """The queues over one edition's decisions."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._queues: dict[tuple[str, str], Queue] = {}
        self._names: dict[str, list[str]] = {}

    def take_over(self, before: Review) -> None:
        """Take the queues of an earlier edition of the same account: decisions change no order."""
        self._queues, self._names = before._queues, before._names

    def queue(self, scope: Scope, kind: str = "") -> Queue:
        """The things of a scope, of one kind or of all."""
        found = self._queues.get((scope, kind))
        if found is None:
            things: Iterable[Suggestion]
            if scope == "everything" and not kind:
                things = sorted(
                    self.ledger.suggestions.values(), key=lambda each: (ORDER.index(each.kind), -doubt_of(each))
                )
            else:
                things = self.queue("everything").things
                things = [each for each in things if not kind or each.kind == kind]
                things = [each for each in things if scope == "everything" or is_put_together(each)]
            found = self._queues[scope, kind] = Queue(things)
        return found

    @property
    def names(self) -> dict[str, list[str]]:
        """The ids of the actors that are printed with a word, by the word."""
        if not self._names:
            for actor in self.ledger.things.actors.values():
                for word in sorted(words_of(actor)):
                    self._names.setdefault(word, []).append(actor.id)
        return self._names

    @cached_property
    def states(self) -> dict[str, State]:
        """What has become of each thing that is no longer to be looked at, by its id."""
        touched = {actor.id for actor in self.ledger.things.actors.values() if actor.status == "accepted"}
        touched |= self.ledger.touched & self.ledger.suggestions.keys()
        found = {each: state_of(self.ledger, self.ledger.suggestions[each]) for each in sorted(touched)}
        return {each: state for each, state in found.items() if state != "open"}

    def item(self, suggestion: Suggestion) -> Item:
        """A thing with what has become of it."""
        return Item(suggestion, self.states.get(suggestion.id, "open"))

    def fitting(self, queue: Queue, state: str) -> Sequence[int]:
        """The places in a queue of the things that have a state; "" means any."""
        if not state:
            return range(len(queue.things))
        touched = sorted(queue.places[each] for each in self.states if each in queue.places)
        if state == "open":
            left = set(touched)
            return [i for i in range(len(queue.things)) if i not in left]
        return [i for i in touched if self.states[queue.things[i].id] == state]

    def counts(self, scope: Scope, state: str) -> dict[str, int]:
        """How many things of each kind have a state."""
        return {kind: len(self.fitting(self.queue(scope, kind), state)) for kind in ORDER}

    def place(self, scope: Scope, kind: str, state: str, at: str, *, rest: int) -> Place:
        """Where the thing `at` stands; the first that fits where none is named or it is not in the queue.

        Args:
            scope: see `Scope`.
            kind: a kind of thing, "" for all.
            state: a state, "" for all.
            at: the id of the thing.
            rest: how many of those that follow are listed.
        """
        queue = self.queue(scope, kind)
        fitting = self.fitting(queue, state)
        looked_at = sum(each in queue.places for each in self.states)
        here = queue.places.get(at, fitting[0] if fitting else None)
        if here is None:
            return Place(None, None, None, (), looked_at, len(queue.things), len(fitting))
        first = bisect_left(fitting, here)
        after = [queue.things[i] for i in fitting[bisect_right(fitting, here) :][:rest]]
        return Place(
            self.item(queue.things[here]),
            self.item(queue.things[fitting[first - 1]]) if first else None,
            self.item(after[0]) if after else None,
            tuple(self.item(each) for each in after),
            looked_at,
            len(queue.things),
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
    return not isinstance(thing, TimelineEntry) or len(thing.tellings) > 1


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


def words_of(actor: Actor) -> set[str]:
    """The longer words of an actor's spellings, in small letters."""
    return {word.casefold() for variant in actor.variants for word in variant.text.split() if len(word) > 2}
