"""The review: one suggestion after the other, to accept, reject, leave open, merge, split or note."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse

from counterclaim.model.actor import Actor
from counterclaim.model.dispute import Dispute
from counterclaim.model.span import Span
from counterclaim.model.suggestion import Suggestion
from counterclaim.show.chapters.cast import SpellingView, UseView
from counterclaim.show.chapters.disputes import DisputeView, view_dispute
from counterclaim.show.lookup import Quote
from counterclaim.show.visible import one_line
from counterclaim.web import words
from counterclaim.web.addresses import address_with
from counterclaim.web.answer import desk_of, page
from counterclaim.web.decided import Line, line_of
from counterclaim.web.desk import Desk
from counterclaim.web.edition import Edition
from counterclaim.web.review import Place, Scope, address_of, words_of
from counterclaim.web.who import who_decides

router = APIRouter()

NEXT = 12  # things that are named as coming next
NEAR = 40  # names that are offered for a merge
SHOWN = 12  # passages of a thing; its own page has all
SPELLINGS = 60  # spellings of an actor


@dataclass(frozen=True, slots=True)
class Turn:
    """What is shown of a thing: a dispute with its camps, an actor with its spellings, else its passages.

    `near` are other actors, to merge with; `more` counts the passages that are not shown.
    """

    dispute: DisputeView | None = None
    actor: Actor | None = None
    spellings: tuple[SpellingView, ...] = ()
    near: tuple[Actor, ...] = ()
    quotes: tuple[Quote, ...] = ()
    more: int = 0


Kind = Literal["", "dispute", "actor", "claim", "figure", "timeline", "naming"]
Wanted = Literal["open", "all", "accepted", "rejected", "unsure", "otherwise"]


@router.get("/review", response_class=HTMLResponse)
def show_review(
    request: Request,
    desk: Annotated[Desk, Depends(desk_of)],
    kind: Kind = "",
    state: Wanted = "open",
    scope: Scope = "together",
    at: Annotated[str, Query(max_length=200)] = "",
) -> HTMLResponse:
    """The thing whose turn it is, with all that is needed to decide on it."""
    edition = desk.edition()
    place = edition.review.place(scope, kind, "" if state == "all" else state, at, rest=NEXT)
    query = {"kind": kind, "state": state if state != "open" else "", "scope": scope if scope != "together" else ""}
    item = place.item
    return page(
        request,
        "review.html",
        words.REVIEW,
        place=place,
        item=item,
        kind=kind,
        state=state,
        scope=scope,
        counts=edition.review.counts(scope, "" if state == "all" else state),
        at=lambda other: "/review" + address_with("", **query, at=other),
        back_to=way_on(place, query),
        stay_at="/review" + address_with("", **query, at=item.id if item else None),
        lookup=edition.lookup,
        last=last_decision(edition, who_decides(request)),
        waits=desk.dossier.waits(),
        one_line=one_line,
        standing=edition.ledger.status(item.id) or "suggested" if item else "",
        label=label_of(item.suggestion) if item else "",
        address=address_of(item.suggestion) if item else "",
        turn=turn_of(edition, item.suggestion) if item else Turn(),
    )


def way_on(place: Place, query: dict[str, str]) -> str:
    """Where a decision leads: to the next thing, or to the end of the queue."""
    return "/review" + address_with("", **query, at=place.after.id if place.after else None)


def label_of(suggestion: Suggestion) -> str:
    """The words by which a thing is known, on one line."""
    return one_line(suggestion.label) or suggestion.id


def last_decision(edition: Edition, name: str) -> Line | None:
    """What this person decided last and has not withdrawn."""
    for entry in reversed(edition.ledger.entries):
        if entry.judgement.decided_by == name and entry.fit != "withdrawn":
            return line_of(edition, entry)
    return None


def turn_of(edition: Edition, suggestion: Suggestion) -> Turn:
    """What the page prints of a thing."""
    thing = suggestion.thing
    if isinstance(thing, Dispute):
        return Turn(dispute=view_dispute(edition.lookup, edition.index.disputes[thing.id]))
    if isinstance(thing, Actor):
        actor = edition.lookup.actors[thing.id]
        return Turn(actor=actor, spellings=spellings_of(edition, actor), near=near_names(edition, actor))
    quotes = edition.lookup.quotes(suggestion.passages[:SHOWN])
    return Turn(quotes=quotes, more=len(suggestion.passages) - len(quotes))


def spellings_of(edition: Edition, actor: Actor) -> tuple[SpellingView, ...]:
    """How an actor is printed and who prints it so; of each outlet the first passage."""
    found = []
    for variant in actor.variants[:SPELLINGS]:
        uses: dict[str, list[Span]] = {}
        for span in variant.passages:
            uses.setdefault(edition.index.outlet_of[span.article], []).append(span)
        told = tuple(UseView(outlet, len(spans), edition.lookup.quote(spans[0])) for outlet, spans in uses.items())
        found.append(SpellingView(variant.text, told))
    return tuple(found)


def near_names(edition: Edition, actor: Actor) -> tuple[Actor, ...]:
    """Other actors of its kind that share a word with it, then those named most often."""
    names, actors = edition.review.names, edition.lookup.actors
    shared = Counter(other for word in words_of(actor) for other in names.get(word, ()) if other != actor.id)
    near = sorted((actors[other] for other in shared), key=lambda other: (-shared[other.id], other.name, other.id))
    others = [other for other in edition.account.cast[: 2 * NEAR] if other.id != actor.id and other.id not in shared]
    return tuple(other for other in [*near, *others] if other.kind == actor.kind)[:NEAR]
