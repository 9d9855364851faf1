"""Actors: who appears, under which names; and each of them with what they say over time and what is said of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse
from markupsafe import Markup

from counterclaim.errors import UnknownId
from counterclaim.model.actor import Actor
from counterclaim.model.statement import Statement
from counterclaim.show import labels
from counterclaim.show.chapters.cast import SpellingView, UseView
from counterclaim.show.chapters.positions import StatementView, view_statement
from counterclaim.show.chapters.timeline import last_ordinal, list_ticks, make_axis
from counterclaim.show.lookup import Lookup, Quote
from counterclaim.show.page.drawings import draw_stances
from counterclaim.show.visible import one_line
from counterclaim.web import words
from counterclaim.web.answer import desk_of, page
from counterclaim.web.cast import AGAINST, Camp, Line, days_of, has_change, most_used, name_of
from counterclaim.web.desk import Desk
from counterclaim.web.edition import Edition
from counterclaim.web.order import by_date
from counterclaim.web.paging import part_of

router = APIRouter()

SIZE = 40  # actors on a page
SPELLINGS, USERS, ROLES = 24, 8, 16  # shown of one actor; the reasons have every passage
THREADS, TOLD = 10, 8  # claims on a page, and statements shown of each
ABOUT = 15  # statements about an actor on a page
DISPUTES, CHANGES = 12, 6  # shown of those in which an actor stands; the story narrows to all of them
REASONS = 12  # why its spellings are together; the rest stands with all reasons
PASSAGES = 4  # of each camp of an actor in one dispute


@dataclass(frozen=True, slots=True)
class Thread:
    """What an actor says in one claim, earliest first; `claim` is None for what stands alone.

    `changes` tells that the actor both says it and speaks against it.
    """

    claim: str | None
    statements: tuple[StatementView, ...]
    more: int
    changes: bool
    drawing: Markup


@dataclass(frozen=True, slots=True)
class Standing:
    """A dispute in which an actor stands: its camps, and its passages, earliest first."""

    camp: Camp
    question: str
    passages: tuple[tuple[str, Quote], ...]


@router.get("/actors", response_class=HTMLResponse)
def show_actors(
    request: Request,
    desk: Annotated[Desk, Depends(desk_of)],
    q: str = "",
    kind: str = "",
    outlet: str = "",
    status: str = "",
    hidden: bool = False,
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """Who appears, those whom most outlets name first."""
    cast = desk.edition().cast
    listing = cast.hidden if hidden else cast.listing
    wanted = {"kind": kind, "outlet": outlet, "status": status}
    found: Sequence[Line] = listing.narrowed(wanted).items
    if q.strip():
        sought = q.casefold().split()
        found = [line for line in found if all(word in line.text for word in sought)]
    return page(
        request,
        "actors.html",
        words.ACTORS,
        facets=[
            listing.facet("kind", words.KIND, wanted, labels.ACTOR_KIND.items()),
            listing.facet("outlet", words.OUTLET, wanted),
            listing.facet("status", words.STATUS, wanted, labels.STATUS.items()),
        ],
        q=q,
        hidden=hidden,
        hidden_count=len(cast.hidden.items),
        part=part_of(found, number, SIZE),
        total=len(listing.items),
    )


@router.get("/actors/{identity}", response_class=HTMLResponse)
def show_actor(
    request: Request,
    identity: str,
    desk: Annotated[Desk, Depends(desk_of)],
    show: Literal["says", "about"] = "says",
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """One actor: spellings, positions over time, statements about them, disputes they stand in."""
    edition = desk.edition()
    cast, lookup = edition.cast, edition.lookup
    actor = cast.actors.get(identity)
    if actor is None:
        raise UnknownId(f"nobody here has the id {identity!r}", next_step="start from the list of actors")
    about, by = cast.about(actor.id), cast.by(actor.id)
    threads = part_of(cast.threads(actor.id), number if show == "says" else 1, THREADS)
    told_about = part_of(about, number if show == "about" else 1, ABOUT)
    camps = cast.camps.get(actor.id, ())
    split = [camp for camp in camps if len(camp.letters) > 1]
    whole = [camp for camp in camps if len(camp.letters) == 1]
    days = make_axis([days for group in threads.items for each in group if (days := days_of(lookup, each))])
    return page(
        request,
        "actor.html",
        name_of(actor),
        actor=actor,
        line=cast.line_of(actor),
        spellings=list_spellings(edition, actor),
        more_spellings=max(len(actor.variants) - SPELLINGS, 0),
        roles=list_roles(lookup, actor),
        show=show,
        said=len(by),
        threads=threads,
        shown_threads=[view_thread(edition, group, days) for group in threads.items],
        ticks=list_ticks(days),
        about=told_about,
        shown_about=[view_statement(lookup, statement) for statement in told_about.items],
        speakers=edition.lookup.holders,
        changes=[view_standing(lookup, camp) for camp in split[:CHANGES]],
        changes_count=len(split),
        disputes=[view_standing(lookup, camp) for camp in whole[:DISPUTES]],
        disputes_count=len(camps),
        near=cast.near(actor),
        lookup=lookup,
        reasons=REASONS,
    )


# Names


def list_spellings(edition: Edition, actor: Actor) -> list[SpellingView]:
    """The spellings, the most used first, each with the outlets that use it most."""
    found = []
    outlet_of = edition.index.outlet_of
    for variant in most_used(actor)[:SPELLINGS]:
        uses: dict[str, list[int]] = {}
        for i, span in enumerate(variant.passages):
            if span.article in outlet_of:
                uses.setdefault(outlet_of[span.article], []).append(i)
        order = sorted(uses, key=lambda outlet: (-len(uses[outlet]), outlet))
        shown = tuple(
            UseView(outlet, len(uses[outlet]), edition.lookup.quote(variant.passages[uses[outlet][0]]))
            for outlet in order[:USERS]
        )
        found.append(SpellingView(one_line(variant.text), shown, max(len(order) - USERS, 0)))
    return found


def list_roles(lookup: Lookup, actor: Actor) -> list[tuple[Quote, int]]:
    """What the articles call them besides: each wording once, with how often, the most frequent first."""
    found: dict[str, list[int]] = {}
    for i, span in enumerate(actor.roles):
        if span.article in lookup.articles:
            found.setdefault(one_line(span.text).casefold(), []).append(i)
    order = sorted(found.values(), key=lambda places: -len(places))[:ROLES]
    return [(lookup.quote(actor.roles[places[0]]), len(places)) for places in order]


# Positions


def view_thread(edition: Edition, group: Sequence[Statement], axis: dict[int, float]) -> Thread:
    """One claim as an actor tells it, with a drawing of when."""
    lookup = edition.lookup
    claim = edition.index.claim_of.get(group[0].id)
    return Thread(
        claim.id if claim else None,
        tuple(view_statement(lookup, statement) for statement in group[:TOLD]),
        max(len(group) - TOLD, 0),
        has_change(group),
        draw_thread(lookup, group, axis),
    )


def draw_thread(lookup: Lookup, group: Sequence[Statement], axis: dict[int, float]) -> Markup:
    """When an actor says something, and when they speak against it; nothing where no article has a date."""
    marks = {
        (axis[days.start.toordinal()], axis.get(last_ordinal(days), 100.0), statement.stance)
        for statement in group
        if (days := days_of(lookup, statement))
    }
    return draw_stances(
        [(left, right, stance in AGAINST, labels.STANCE[stance]) for left, right, stance in sorted(marks)]
    )


# Disputes


def view_standing(lookup: Lookup, camp: Camp) -> Standing:
    """Where an actor stands in one dispute, the passages in the order in which their articles appeared."""
    dispute = camp.dispute
    told = [(letter, span) for letter, span in dict.fromkeys(camp.evidence) if span.article in lookup.articles]
    quotes = [(letter, lookup.quote(span)) for letter, span in told]
    quotes.sort(key=lambda each: by_date(each[1]))
    shown = spread(quotes) if len(camp.letters) > 1 else quotes[:1]
    return Standing(camp, one_line(dispute.question), tuple(shown))


def spread(quotes: list[tuple[str, Quote]]) -> list[tuple[str, Quote]]:
    """Some passages of each camp, in their order: the first ones of each, so that no camp is left out."""
    seen: dict[str, int] = {}
    found = []
    for letter, quote in quotes:
        seen[letter] = seen.get(letter, 0) + 1
        if seen[letter] <= PASSAGES:
            found.append((letter, quote))
    return found
