"""What each holder says, thread by thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse

from counterclaim.show import labels
from counterclaim.show.chapters.positions import ThreadView, view_thread
from counterclaim.show.visible import one_line
from counterclaim.web import words
from counterclaim.web.answer import desk_of, page
from counterclaim.web.desk import Desk
from counterclaim.web.paging import part_of

router = APIRouter()

SIZE = 8  # holders on a page
THREADS = 5  # threads of a holder in the list
ALONE = 25  # threads on a page of one holder


@dataclass(frozen=True, slots=True)
class Speaker:
    """A holder in the list: how many statements, the first threads, and how many threads besides."""

    holder: str
    statements: int
    threads: tuple[ThreadView, ...]
    more: int


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
    lookup = edition.lookup
    threads = [edition.index.threads_of(position) for position in part.items]
    alone = part.items[0] if holder and part.total == 1 else None
    shown = part_of(threads[0], number, ALONE) if alone else None
    return page(
        request,
        "positions.html",
        one_line(alone.holder) if alone else labels.POSITIONS,
        facets=[
            listing.facet("holder", words.HOLDER, wanted),
            listing.facet("outlet", words.TOLD_BY, wanted),
        ],
        part=part,
        speakers=[
            Speaker(
                one_line(position.holder),
                len(position.statements),
                tuple(view_thread(lookup, thread) for thread in found[:THREADS]),
                max(len(found) - THREADS, 0),
            )
            for position, found in zip(part.items, threads, strict=True)
            if not alone
        ],
        alone=alone,
        shown=shown,
        threads=[view_thread(lookup, thread) for thread in shown.items] if shown else [],
        total=len(listing.items),
    )
