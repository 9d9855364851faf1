"""What a person means to decide, looked up in the account: an entry for the ledger, or an error that says what to do.

Pure. Invariant: no decision is about nothing, and every name in one is printed by an article.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.errors import InputError, UnknownId
from counterclaim.model.actor import Actor
from counterclaim.model.explain import find_identity
from counterclaim.model.judgement import QUESTIONS, Judgement, Verdict
from counterclaim.model.ledger import Ledger, passage_of
from counterclaim.model.things import key_of, spellings_of


@dataclass(frozen=True, slots=True)
class Decision:
    """An entry for the ledger, and the ids of the entries that it withdraws besides those of the same target."""

    judgement: Judgement
    replaces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Who decides, when (an ISO time), and why in their own words."""

    name: str
    at: str
    note: str = ""

    def enters(self, left: str, right: str, verdict: Verdict, passages: tuple[str, ...] = ()) -> Judgement:
        """The entry of this person.

        Raises:
            InputError: nobody was named.
        """
        if not self.name.strip():
            raise InputError("a decision needs a name", next_step="say who decides")
        return Judgement(left, right, verdict, self.name.strip(), self.at, note=self.note.strip(), passages=passages)


def decide_on_thing(
    ledger: Ledger, identity: str, verdict: Literal["accepted", "rejected", "unsure"], person: Person
) -> Decision:
    """Whether something that the program suggests stands.

    Args:
        identity: its id, or its beginning.

    Raises:
        UnknownId: no such thing, or several.
    """
    whole = find_identity(identity, ledger.suggestions)
    passages = tuple(span.id for span in ledger.suggestions[whole].passages)
    replaces = tuple(
        entry.judgement.id
        for entry in ledger.about(whole)
        if QUESTIONS.get(entry.judgement.verdict) == "stands" and entry.judgement.verdict != verdict
    )
    return Decision(person.enters(whole, "", verdict, passages), replaces)


def decide_on_names(
    ledger: Ledger, left: str, right: str, verdict: Literal["same", "different"], person: Person
) -> Decision:
    """Whether two names mean one actor or two.

    Args:
        left: a name as printed, or the id of an actor.
        right: another one.

    Raises:
        UnknownId: no actor has the name.
        InputError: they are one name.
    """
    pair = sorted(printed_name(ledger, name) for name in (left, right))
    if key_of(pair[0]) == key_of(pair[1]):
        raise InputError(f"{left!r} and {right!r} are one name", next_step="give two different names")
    return Decision(person.enters(pair[0], pair[1], verdict))


def decide_on_name(ledger: Ledger, name: str, spelling: str, person: Person) -> Decision:
    """How an actor is called: by one of its own spellings.

    Args:
        name: a name of the actor as printed, or its id.
        spelling: the one to call it by, as an article prints it.

    Raises:
        UnknownId: no actor has the name, or several have it.
        InputError: the actor is never printed so.
    """
    actor = one_actor(ledger, name)
    if spelling not in spellings_of(actor):
        few = ", ".join(f"“{text}”" for text in spellings_of(actor)[:FEW])
        raise InputError(f"{actor.name!r} is never printed as {spelling!r}", next_step=f"choose a spelling: {few}")
    replaces = tuple(
        entry.judgement.id
        for entry in ledger.about(actor.id)
        if entry.judgement.verdict == "named" and entry.judgement.right != spelling
    )
    return Decision(person.enters(actor.name, spelling, "named"), replaces)


def decide_on_articles(left: str, right: str, verdict: Literal["one story", "two stories"], person: Person) -> Decision:
    """Whether two articles tell one story or two.

    Args:
        left: the id of an article.
        right: of another one.

    Raises:
        InputError: they are one article.
    """
    pair = sorted((left, right))
    if pair[0] == pair[1]:
        raise InputError("that is one article, or one story, twice", next_step="give two that differ")
    return Decision(person.enters(pair[0], pair[1], verdict))


def decide_to_hide(ledger: Ledger, name: str, person: Person) -> Decision:
    """That an actor is listed only under "hidden".

    Args:
        name: a name of the actor as printed, or its id.

    Raises:
        UnknownId: no actor has the name, or several have it.
    """
    return Decision(person.enters(one_actor(ledger, name).name, "", "hidden"))


def decide_to_note(ledger: Ledger, target: str, person: Person) -> Decision:
    """A person's own words beside something.

    Args:
        target: the id of a suggestion, a statement or an article, or its beginning; or a passage as
            `article:start-end`, with the article's id or file.

    Raises:
        UnknownId: no such thing, or no such characters.
        InputError: the note says nothing.
    """
    if not person.note.strip():
        raise InputError("a note needs words", next_step="write what is to be noted")
    place = passage_of(target)
    if place is None:
        whole = find_identity(target, [*ledger.suggestions, *ledger.things.articles, *ledger.things.statements])
        known = ledger.suggestions.get(whole)
        return Decision(person.enters(whole, "", "note", tuple(span.id for span in known.passages) if known else ()))
    named, start, end = place
    article = ledger.things.article_called(named)
    if article is None or not start < end <= len(article.text):
        raise UnknownId(
            f"there is no passage {target!r}",
            next_step="write it as file:start-end, as `why` and `search` print it",
        )
    return Decision(person.enters(article.span(start, end).id, "", "note"))


# How many spellings an error names.
FEW = 5


def printed_name(ledger: Ledger, name: str) -> str:
    """The name as printed that somebody means by a name or an actor's id.

    Raises:
        UnknownId: nobody has it.
    """
    actor = ledger.things.actors.get(name)
    if actor:
        return actor.name
    if ledger.things.is_printed(name):
        return name
    raise nobody(name)


def one_actor(ledger: Ledger, name: str) -> Actor:
    """The actor that somebody means by a name or an id.

    Raises:
        UnknownId: nobody has it, or several have it.
    """
    actor = ledger.things.actors.get(name) or ledger.things.actor_called(name)
    if actor is None and ledger.things.is_printed(name):
        raise UnknownId(f"several are printed as {name!r}", next_step="give the fuller name, or the actor's id")
    if actor is None:
        raise nobody(name)
    return actor


def nobody(name: str) -> UnknownId:
    """The error for a name that is not in the dossier."""
    return UnknownId(f"nobody in this dossier is called {name!r}", next_step="write the name as an article prints it")
