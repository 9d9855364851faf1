"""What is named differently: one act, group or thing under several words, and who uses which."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse

from counterclaim.show import labels
from counterclaim.show.chapters.namings import view_naming
from counterclaim.web.answer import desk_of, page
from counterclaim.web.desk import Desk
from counterclaim.web.paging import part_of

router = APIRouter()

SIZE = 10  # things on a page
USERS = 24  # users of a word that are named
LINKS = 8  # passages of one user that are linked


@router.get("/namings", response_class=HTMLResponse)
def show_namings(
    request: Request,
    desk: Annotated[Desk, Depends(desk_of)],
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """The diverging terms, those of the account first that most use."""
    edition = desk.edition()
    known = edition.lookup.articles
    shown = [
        naming for naming in edition.account.namings if sum(term.label.article in known for term in naming.terms) > 1
    ]
    part = part_of(shown, number, SIZE)
    return page(
        request,
        "namings.html",
        labels.NAMINGS,
        lookup=edition.lookup,
        part=part,
        namings=[view_naming(edition.lookup, naming) for naming in part.items],
        total=len(shown),
        users=USERS,
        links=LINKS,
    )
