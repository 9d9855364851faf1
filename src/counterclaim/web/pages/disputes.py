"""One dispute: its camps, every passage in the order of time, who holds what, and why the program put it together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse

from counterclaim.errors import UnknownId
from counterclaim.model.actor import Actor
from counterclaim.model.claim import Claim
from counterclaim.model.dispute import Dispute
from counterclaim.show.chapters.claims import shown_label
from counterclaim.show.chapters.disputes import DisputeView, view_dispute
from counterclaim.show.lookup import Lookup, Quote
from counterclaim.show.together import put_together
from counterclaim.web.answer import desk_of, page
from counterclaim.web.copies import Copies
from counterclaim.web.desk import Desk
from counterclaim.web.edition import Edition
from counterclaim.web.order import by_date
from counterclaim.web.paging import part_of

router = APIRouter()

SIZE = 30  # passages in a part of the list
# Claims and actors that are named; a dispute that gathers more has its passages to tell the rest.
LISTED = 24


@dataclass(frozen=True, slots=True)
class Told:
    """A passage of a side, with the passages that have the same words; `camp` is the letter that the page shows."""

    camp: str
    holder: str
    named: bool
    quotes: tuple[Quote, ...]


@router.get("/disputes/{identity}", response_class=HTMLResponse)
def show_dispute(
    request: Request,
    identity: str,
    desk: Annotated[Desk, Depends(desk_of)],
    copies: Copies = "once",
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """One dispute, whole."""
    edition = desk.edition()
    dispute = edition.index.disputes.get(identity)
    if dispute is None:
        raise UnknownId(f"nothing here has the id {identity!r}", next_step="start from the story")
    view = view_dispute(edition.lookup, dispute)
    return page(
        request,
        "dispute_page.html",
        view.question or view.id,
        dispute=view,
        lookup=edition.lookup,
        copies=copies,
        part=part_of(list_told(view, copies), number, SIZE),
        claims=list_claims(edition, dispute),
        holders=list_holders(edition, dispute, view),
    )


def list_told(view: DisputeView, copies: Copies) -> tuple[Told, ...]:
    """Every passage of every side, the earliest first; those with the same words together where copies count once."""
    told = [
        Told(camp.letter, side.holder, side.named, (quote,))
        for camp in view.camps
        for side in camp.sides
        for quote in side.quotes
    ]
    told.sort(key=lambda each: (by_date(each.quotes[0]), each.camp, each.holder))
    if copies == "each":
        return tuple(told)
    groups = put_together(told, key=lambda each: (each.camp, each.holder, each.quotes[0].text))
    return tuple(
        Told(group[0].camp, group[0].holder, group[0].named, tuple(each.quotes[0] for each in group))
        for group in groups
    )


def list_claims(edition: Edition, dispute: Dispute) -> list[tuple[Claim, Quote]]:
    """The claims that its sides make, each with the passage that shows it best."""
    return [
        (claim, claim_quote(edition.lookup, claim))
        for claim in edition.index.claims_of(dispute)[:LISTED]
        if claim.label.article in edition.lookup.articles
    ]


def claim_quote(lookup: Lookup, claim: Claim) -> Quote:
    """The passage that stands for a claim."""
    return lookup.quote(shown_label(lookup, claim))


def list_holders(edition: Edition, dispute: Dispute, view: DisputeView) -> list[tuple[Actor, str]]:
    """The actors that hold a side, each with the letters of the camps."""
    letters = dict(zip(dict.fromkeys(side.camp for side in dispute.sides), view.camps, strict=True))
    held: dict[str, dict[str, None]] = {}
    for side in dispute.sides:
        if side.actor in edition.lookup.actors:
            held.setdefault(side.actor or "", {})[letters[side.camp].letter] = None
    return [(edition.lookup.actors[actor], ", ".join(camps)) for actor, camps in held.items()][:LISTED]
