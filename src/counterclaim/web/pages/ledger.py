"""The ledger: who decided what, when and why; and what the last rebuild changed."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse

from counterclaim.model.change import Earlier, Grown
from counterclaim.model.ledger import Entry
from counterclaim.model.suggestion import Suggestion
from counterclaim.web import words
from counterclaim.web.answer import desk_of, page
from counterclaim.web.decided import line_of, short
from counterclaim.web.desk import Desk
from counterclaim.web.narrowing import Listing
from counterclaim.web.paging import part_of
from counterclaim.web.review import address_of

router = APIRouter()

Change = Suggestion | Grown | Earlier

SIZE = 40  # decisions, or changes, on a page


@router.get("/ledger", response_class=HTMLResponse)
def show_ledger(
    request: Request,
    desk: Annotated[Desk, Depends(desk_of)],
    by: Annotated[str, Query(max_length=200)] = "",
    verdict: str = "",
    fit: str = "",
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """The decisions that fit the filters, the newest first."""
    edition = desk.edition()
    listing = listing_of(edition.ledger.entries)
    wanted = {"by": by, "verdict": verdict, "fit": fit}
    part = part_of(listing.narrowed(wanted).items, number, SIZE)
    return page(
        request,
        "ledger.html",
        words.LEDGER,
        facets=[
            listing.facet("by", words.DECIDED_BY, wanted),
            listing.facet("verdict", words.DECISION, wanted, words.VERDICTS.items()),
            listing.facet("fit", words.STATE_OF_IT, wanted, words.FIT_STATES.items()),
        ],
        part=part,
        lines=[line_of(edition, entry) for entry in part.items],
        total=len(edition.ledger.entries),
        gone=sum(entry.fit == "gone" for entry in edition.ledger.entries),
        waits=desk.dossier.waits(),
        changes=desk.changes(),
    )


def listing_of(entries: tuple[Entry, ...]) -> Listing[Entry]:
    """The decisions, the newest first, with what they can be narrowed by."""
    return Listing(
        reversed(entries),
        {
            "by": lambda entry: [entry.judgement.decided_by],
            "verdict": lambda entry: [entry.judgement.verdict],
            "fit": lambda entry: [entry.fit],
        },
    )


@router.get("/changes", response_class=HTMLResponse)
def show_changes(
    request: Request,
    desk: Annotated[Desk, Depends(desk_of)],
    kind: str = "",
    change: str = "",
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """What the last rebuild added, let grow and took away."""
    changes = desk.changes()
    found: list[Change] = [*changes.new, *changes.grown, *changes.gone]
    listing: Listing[Change] = Listing(
        found,
        {"kind": lambda each: [kind_of(each)], "change": lambda each: [change_of(each)]},
    )
    wanted = {"kind": kind, "change": change}
    part = part_of(listing.narrowed(wanted).items, number, SIZE)
    return page(
        request,
        "changes.html",
        words.CHANGES,
        facets=[
            listing.facet("change", words.CHANGE, wanted, words.CHANGE_KINDS.items()),
            listing.facet("kind", words.KIND, wanted, words.SUGGESTIONS.items()),
        ],
        part=part,
        rows=[row_of(each) for each in part.items],
        total=len(listing.items),
    )


def kind_of(change: Change) -> str:
    """What kind of thing changed."""
    return change.suggestion.kind if isinstance(change, Grown) else change.kind


def change_of(change: Change) -> str:
    """How it changed."""
    return "grown" if isinstance(change, Grown) else "gone" if isinstance(change, Earlier) else "new"


def row_of(change: Change) -> dict[str, object]:
    """What the page prints of a change."""
    row: dict[str, object] = {"kind": kind_of(change), "change": change_of(change), "more": 0, "address": ""}
    if isinstance(change, Earlier):
        return {**row, "title": short(change.title) or change.id}
    suggestion = change.suggestion if isinstance(change, Grown) else change
    more = change.more if isinstance(change, Grown) else 0
    return {**row, "title": short(suggestion.label) or suggestion.id, "address": address_of(suggestion), "more": more}
