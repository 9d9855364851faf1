"""What each holder says, thread by thread."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse

from counterclaim.show import labels
from counterclaim.show.chapters.positions import view_position
from counterclaim.web import words
from counterclaim.web.answer import desk_of, page
from counterclaim.web.desk import Desk
from counterclaim.web.paging import part_of

router = APIRouter()

SIZE = 8  # holders on a page
THREADS = 5  # threads of a holder in the list
ALONE = 25  # threads on a page of one holder


@router.get("/positions", response_class=HTMLResponse)
def show_positions(
    request: Request,
    desk: Annotated[Desk, Depends(desk_of)],
    holder: str = "",
    outlet: str = "",
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """The holders, those told by most outlets first, each with some threads; one holder with all of them."""
    edition = desk.edition()
    listing, wanted = edition.index.position_list, {"holder": holder, "outlet": outlet}
    part = part_of(listing.narrowed(wanted).items, number, SIZE)
    positions = [view_position(edition.lookup, position) for position in part.items]
    alone = positions[0] if holder and part.total == 1 else None
    return page(
        request,
        "positions.html",
        alone.holder if alone else labels.POSITIONS,
        facets=[
            listing.facet("holder", words.HOLDER, wanted),
            listing.facet("outlet", words.TOLD_BY, wanted),
        ],
        part=part,
        positions=positions,
        alone=alone,
        threads=part_of(alone.threads, number, ALONE) if alone else None,
        total=len(listing.items),
        most=THREADS,
    )
