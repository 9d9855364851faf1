"""The story: what the dossier holds, and its disputes, the most contested first, with filters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse

from counterclaim.show import labels
from counterclaim.show.chapters.book import period_of, title_of
from counterclaim.show.chapters.disputes import view_dispute
from counterclaim.web import words
from counterclaim.web.answer import desk_of, page
from counterclaim.web.copies import Copies
from counterclaim.web.desk import Desk
from counterclaim.web.edition import Edition
from counterclaim.web.narrowing import Facet
from counterclaim.web.paging import part_of

router = APIRouter()

SIZE = 10  # disputes on a page: about 40 passages, read in a quarter of an hour


@dataclass(frozen=True, slots=True)
class Chapter:
    """Somewhere to go on from the story, and how much is there."""

    path: str
    title: str
    size: int


@router.get("/", response_class=HTMLResponse)
def show_story(
    request: Request,
    desk: Annotated[Desk, Depends(desk_of)],
    kind: str = "",
    holder: str = "",
    outlet: str = "",
    status: str = "",
    copies: Copies = "once",
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """The disputes that fit the filters."""
    edition = desk.edition()
    wanted = {"kind": kind, "holder": holder, "outlet": outlet, "status": status}
    part = part_of(edition.index.dispute_list.narrowed(wanted).items, number, SIZE)
    return page(
        request,
        "story.html",
        title_of(edition.lookup),
        period=period_of(edition.account),
        chapters=list_chapters(edition),
        gaps=list_gaps(edition),
        facets=list_facets(edition, wanted),
        copies=copies,
        part=part,
        disputes=[view_dispute(edition.lookup, dispute) for dispute in part.items],
        total=len(edition.account.disputes),
    )


def list_facets(edition: Edition, wanted: dict[str, str]) -> list[Facet]:
    """The ways to narrow the disputes."""
    listing = edition.index.dispute_list
    return [
        listing.facet("kind", words.KIND, wanted, labels.DISPUTE_KIND.items()),
        listing.facet("holder", words.HOLDER, wanted),
        listing.facet("outlet", words.OUTLET, wanted),
        listing.facet("status", words.STATUS, wanted, labels.STATUS.items()),
    ]


def list_chapters(edition: Edition) -> list[Chapter]:
    """The other chapters that hold something, in the order of the one-file page."""
    account = edition.account
    found = [
        Chapter("/positions", labels.POSITIONS, len(account.positions)),
        Chapter("/claims", labels.CLAIMS, len(account.claims)),
        Chapter("/namings", labels.NAMINGS, len(account.namings)),
        Chapter("/figures", labels.FIGURES, len(edition.index.counts_of)),
        Chapter("/timeline", labels.TIMELINE, len(account.timeline)),
        Chapter("/actors", labels.CAST, len(account.cast)),
        Chapter("/articles", labels.ARTICLES, len(account.articles)),
    ]
    return [chapter for chapter in found if chapter.size]


def list_gaps(edition: Edition) -> list[Chapter]:
    """What is missing, kind by kind; nothing for a kind that is not there."""
    counts = edition.index.gap_counts
    return [
        Chapter(f"/gaps?kind={kind}", labels.count(size, *words.GAP_KIND[kind]), size)
        for kind, size in counts.items()
        if size
    ]
