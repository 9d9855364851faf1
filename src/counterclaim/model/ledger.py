"""People's decisions held against an account: what each is about today, and what stands by it.

Pure. A decision on a thing finds it by its id, or, after a rebuild, as the thing of its kind that has all the passages
that it had: more has joined it. Invariant: every decision is an entry here, whether it fits the account or not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from counterclaim.model.account import Account
from counterclaim.model.change import successor_of
from counterclaim.model.judgement import QUESTIONS, Judgement, Status
from counterclaim.model.suggestion import SuggestionKind
from counterclaim.model.things import Things, spellings_of

# What stands before the first hyphen of an id, for each kind of thing.
KINDS: Mapping[str, SuggestionKind] = {
    "dispute": "dispute",
    "actor": "actor",
    "claim": "claim",
    "figure": "figure",
    "ledger": "figure",
    "timeline": "timeline",
    "naming": "naming",
}

# Digits of a place in an article; Python itself refuses to read some thousand.
LONGEST = 12

Fit = Literal["fits", "grown", "waits", "gone", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A decision and what it is about today.

    `fit` is "fits", "grown" where more passages have joined the thing since, "waits" where it takes effect when the
    dossier is linked again, "gone" where the account has nothing that it fits, or "withdrawn". `target` is the id of
    the thing or the actor today, the nearest one of a decision that is gone, or "" where there is none.
    """

    judgement: Judgement
    fit: Fit
    target: str = ""

    @property
    def holds(self) -> bool:
        """Whether it has an effect on its target."""
        return self.fit in ("fits", "grown")


class Ledger:
    """All decisions, each with what it is about in one account.

    Args:
        account: as the program linked it, before any decision on a thing is applied.
        judgements: every decision, withdrawn ones too.
        things: the index over the same account that an earlier ledger made.
    """

    def __init__(self, account: Account, judgements: Iterable[Judgement], things: Things | None = None) -> None:
        self.things = things or Things(account)
        self.suggestions = self.things.suggestions
        ordered = sorted(judgements, key=lambda judgement: (judgement.decided_at, judgement.id))
        self.entries: tuple[Entry, ...] = settle(tuple(self._entry(judgement) for judgement in ordered))
        about: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            if entry.holds or entry.fit == "waits":
                for target in self._parties(entry):
                    about[target].append(entry)
        self._about = dict(about)
        near: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            if entry.fit == "gone" and entry.target:
                near[entry.target].append(entry)
        self._near = dict(near)

    def __contains__(self, identity: object) -> bool:
        """Whether anything that holds is about a thing."""
        return identity in self._about

    @property
    def touched(self) -> Set[str]:
        """The ids of everything that a decision or a note is about."""
        return self._about.keys()

    def about(self, identity: str) -> tuple[Entry, ...]:
        """The decisions that hold about a thing, an actor or a passage, in the order in which they were made."""
        return tuple(self._about.get(identity, ()))

    def near(self, identity: str) -> tuple[Entry, ...]:
        """The decisions on things that are gone, of which this thing has the most passages. None of them stands here.

        In stories that grow, the passages of half of all disputes change so much with the next article.
        """
        return tuple(self._near.get(identity, ()))

    def status(self, identity: str) -> Status | None:
        """What people decided on a thing; None where nobody has, or nobody is sure."""
        standing = self.standing(identity)
        if standing is None or standing.judgement.verdict not in ("accepted", "rejected"):
            return None
        return "accepted" if standing.judgement.verdict == "accepted" else "rejected"

    def standing(self, identity: str) -> Entry | None:
        """The entry that says whether a thing stands: one on this very thing before one on what it has grown from."""
        found = [entry for entry in self._about.get(identity, ()) if QUESTIONS.get(entry.judgement.verdict) == "stands"]
        return next((entry for entry in reversed(found) if entry.fit == "fits"), found[-1] if found else None)

    def is_looked_at(self, identity: str) -> bool:
        """Whether somebody has decided anything about a thing; a note alone is no decision."""
        return any(entry.judgement.verdict != "note" for entry in self._about.get(identity, ()))

    @property
    def waiting(self) -> tuple[Entry, ...]:
        """The decisions that take effect when the dossier is linked again."""
        return tuple(entry for entry in self.entries if entry.fit == "waits")

    def notes_in(self, article: str) -> tuple[Judgement, ...]:
        """The notes on passages of an article, in the order of the text."""
        return self._notes.get(article, ())

    @cached_property
    def _notes(self) -> Mapping[str, tuple[Judgement, ...]]:
        notes: defaultdict[str, list[tuple[int, int, Judgement]]] = defaultdict(list)
        for entry in self.entries:
            place = passage_of(entry.judgement.left)
            if entry.fit == "fits" and entry.judgement.verdict == "note" and place:
                notes[place[0]].append((place[1], place[2], entry.judgement))
        return {
            article: tuple(note for *_, note in sorted(found, key=lambda each: each[:2]))
            for article, found in notes.items()
        }

    # What a decision is about

    def _entry(self, judgement: Judgement) -> Entry:
        """The decision with its target today."""
        if not judgement.holds:
            return Entry(judgement, "withdrawn", judgement.left if judgement.left in self.suggestions else "")
        if judgement.verdict in ("same", "different"):
            return self._of_names(judgement)
        if judgement.verdict in ("named", "hidden"):
            return self._of_actor(judgement)
        if judgement.verdict in ("one story", "two stories"):
            here = judgement.left in self.things.articles and judgement.right in self.things.articles
            return Entry(judgement, "fits" if here else "gone")
        if judgement.left in self.suggestions:
            return Entry(judgement, "fits", judgement.left)
        place = passage_of(judgement.left)
        if judgement.verdict == "note" and self.things.is_notable(place[0] if place else judgement.left):
            return Entry(judgement, "fits", judgement.left)
        found, whole = self._successor(judgement)
        return Entry(judgement, "grown" if whole else "gone", found)

    def _of_names(self, judgement: Judgement) -> Entry:
        """A decision that two names mean one actor or two."""
        left, right = self.things.printed(judgement.left), self.things.printed(judgement.right)
        if not left or not right:
            return Entry(judgement, "gone", next((actor.id for actor in left or right), ""))
        others = {actor.id for actor in right}
        both = [actor for actor in left if actor.id in others]
        if judgement.verdict == "same":
            return Entry(judgement, "fits" if both else "waits", (both or left)[0].id)
        return Entry(judgement, "waits" if both else "fits", (both or left)[0].id)

    def _parties(self, entry: Entry) -> Sequence[str]:
        """The ids of everything that a decision is about: one on names is about the actors of both."""
        judgement = entry.judgement
        if judgement.verdict not in ("same", "different"):
            return (entry.target,)
        called = [self.things.called(name) for name in (judgement.left, judgement.right)]
        return tuple(dict.fromkeys(actor.id for actors in called for actor in actors))

    def _of_actor(self, judgement: Judgement) -> Entry:
        """A decision on how an actor is called, or that it is hidden."""
        actor = self.things.actor_called(judgement.left, judgement.right)
        if actor is None or (judgement.verdict == "named" and judgement.right not in spellings_of(actor)):
            return Entry(judgement, "gone")
        return Entry(judgement, "fits", actor.id)

    def _successor(self, judgement: Judgement) -> tuple[str, bool]:
        """The thing that has the passages that were decided on, and whether it has all of them."""
        kind = KINDS.get(judgement.left.partition("-")[0], "")
        found = successor_of(kind, judgement.passages, self.things.by_passage)
        if found:
            return found.id, True
        near = successor_of(kind, judgement.passages, self.things.by_passage, whole=False)
        return near.id if near else "", False


def settle(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries, of which none that was inherited stands where those inherited by one thing disagree.

    Two things of which one was accepted and one rejected may have become one: nobody has decided on that.
    """
    inherited: defaultdict[str, set[str]] = defaultdict(set)
    for entry in entries:
        if entry.fit == "grown" and entry.judgement.verdict != "note":
            inherited[entry.target].add(entry.judgement.verdict)
    torn = {target for target, verdicts in inherited.items() if len(verdicts) > 1}
    return tuple(
        replace(entry, fit="gone")
        if entry.fit == "grown" and entry.target in torn and entry.judgement.verdict != "note"
        else entry
        for entry in entries
    )


def passage_of(identity: str) -> tuple[str, int, int] | None:
    """The article and the characters that the id of a passage says; None for another id.

    >>> passage_of("article-1:4-9"), passage_of("article-1"), passage_of("a:b-c")
    (('article-1', 4, 9), None, None)
    """
    article, _, place = identity.rpartition(":")
    start, _, end = place.partition("-")
    if not article or not all(each.isascii() and each.isdigit() and len(each) <= LONGEST for each in (start, end)):
        return None
    return article, int(start), int(end)
