"""What was left out, what has no date, what was copied: kind by kind, each list whole on a page of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse

from counterclaim.model.account import Copy
from counterclaim.model.article import Article
from counterclaim.model.skipped import Skipped
from counterclaim.show import labels
from counterclaim.show.chapters.gaps import view_article, view_copy, view_gap
from counterclaim.web.answer import desk_of, page
from counterclaim.web.desk import Desk
from counterclaim.web.edition import Edition
from counterclaim.web.paging import Part, part_of

router = APIRouter()

GapKind = Literal["skipped", "undated", "inferred", "copies"]
TITLES: dict[GapKind, str] = {
    "skipped": labels.SKIPPED,
    "undated": labels.UNDATED,
    "inferred": labels.INFERRED,
    "copies": labels.COPIED,
}
FIRST = 8  # lines of each kind where all kinds are shown
SIZE = 40  # lines on a page of one kind


@router.get("/gaps", response_class=HTMLResponse)
def show_gaps(
    request: Request,
    desk: Annotated[Desk, Depends(desk_of)],
    kind: GapKind | Literal[""] = "",
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """The gaps of one kind, or the first of each."""
    edition = desk.edition()
    chapters = {
        each: list_part(edition, each, number if kind else 1, SIZE if kind else FIRST)
        for each in TITLES
        if kind in ("", each)
    }
    return page(
        request,
        "gaps.html",
        TITLES[kind] if kind else labels.GAPS,
        kind=kind,
        titles=TITLES,
        chapters={each: part for each, part in chapters.items() if part.total or kind},
        total=sum(edition.index.gap_counts.values()),
    )


def list_part(edition: Edition, kind: GapKind, number: int, size: int) -> Part[object]:
    """Some lines of one kind, ready to print."""
    account, lookup = edition.account, edition.lookup
    if kind == "skipped":
        skipped = part_of(account.gaps, number, size)
        return filled(skipped, [view_gap(lookup, gap) for gap in skipped.items])
    if kind == "copies":
        copies = part_of(edition.index.copies, number, size)
        return filled(copies, [view_copy(lookup, copy) for copy in copies.items])
    articles = part_of(
        [
            article
            for article in account.articles
            if (article.publication is None if kind == "undated" else article.publication is not None)
            and (article.publication is None or article.publication.origin != "metadata")
        ],
        number,
        size,
    )
    return filled(articles, [view_article(lookup, article) for article in articles.items])


def filled(part: Part[Skipped] | Part[Copy] | Part[Article], views: Sequence[object]) -> Part[object]:
    """A part with what is printed of its items."""
    return Part(tuple(views), part.number, part.parts, part.first, part.total)
