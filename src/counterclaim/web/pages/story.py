"""The story: its disputes, the most contested first, with filters."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse

from counterclaim.model.dispute import Dispute
from counterclaim.show.chapters.book import period_of, title_of
from counterclaim.show.chapters.disputes import view_dispute
from counterclaim.web.answer import desk_of, page
from counterclaim.web.desk import Desk
from counterclaim.web.edition import Edition
from counterclaim.web.paging import part_of

router = APIRouter()

SIZE = 10  # disputes on a page: about 40 passages, read in a quarter of an hour


@router.get("/", response_class=HTMLResponse)
def show_story(
    request: Request,
    desk: Annotated[Desk, Depends(desk_of)],
    kind: str = "",
    holder: str = "",
    outlet: str = "",
    status: str = "",
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """The disputes that fit the filters."""
    edition = desk.edition()
    fitting = [
        dispute
        for dispute in edition.account.disputes
        if (not kind or dispute.kind == kind)
        and (not status or dispute.status == status)
        and (not holder or any(side.holder == holder for side in dispute.sides))
        and (not outlet or outlet in outlets_of(edition, dispute))
    ]
    part = part_of(fitting, number, SIZE)
    return page(
        request,
        "story.html",
        title_of(edition.lookup),
        period=period_of(edition.account),
        lookup=edition.lookup,
        part=part,
        disputes=[view_dispute(edition.lookup, dispute) for dispute in part.items],
        total=len(edition.account.disputes),
    )


def outlets_of(edition: Edition, dispute: Dispute) -> set[str]:
    """The outlets whose passages stand in a dispute."""
    articles = {span.article for side in dispute.sides for span in side.evidence}
    return {edition.lookup.label(edition.lookup.articles[each]) for each in articles if each in edition.lookup.articles}
