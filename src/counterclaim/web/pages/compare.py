"""Two to four articles in columns, aligned by claim; without a choice, the articles to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse

from counterclaim.errors import UnknownId
from counterclaim.model.article import Article
from counterclaim.model.dispute import Dispute
from counterclaim.show.chapters.disputes import view_dispute
from counterclaim.show.chapters.gaps import ArticleView, view_article
from counterclaim.web import words
from counterclaim.web.answer import desk_of, page
from counterclaim.web.comparing import (
    ClaimRow,
    count_shared,
    dispute_cells,
    fill,
    is_about_dates,
    list_claim_rows,
    list_count_rows,
    list_disputes_between,
)
from counterclaim.web.desk import Desk
from counterclaim.web.edition import Edition
from counterclaim.web.index import Index
from counterclaim.web.narrowing import Listing
from counterclaim.web.paging import part_of

router = APIRouter()

MOST = 4  # columns: a fifth is narrower than its words at 1280 points
SIZE = 15  # claims on a page
LISTED = 12  # disputes, dates and counts on a page; the rest is a link away
CHOICES = 30  # articles on a page of the chooser


@dataclass(frozen=True, slots=True)
class Column:
    """One article at the head of its column, with how many of the claims it reports, opposes and leaves out."""

    view: ArticleView
    reports: int
    disputes: int
    silent: int


@router.get("/compare", response_class=HTMLResponse)
def show_comparison(
    request: Request,
    desk: Annotated[Desk, Depends(desk_of)],
    article: Annotated[list[str] | None, Query()] = None,
    only: str = "",
    outlet: str = "",
    choose: str = "",
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """What each of some articles reports, opposes and leaves out; the chooser where fewer than two are chosen."""
    edition = desk.edition()
    chosen = [find_article(edition, identity) for identity in dict.fromkeys(article or []) if identity]
    if len(chosen) < 2 or choose:
        return show_chooser(request, edition, chosen, outlet, number)
    chosen = chosen[:MOST]
    index = edition.index
    listing = Listing(list_claim_rows(index, chosen), {"only": lambda row: [row.kind]})
    part = part_of(listing.narrowed({"only": only}).items, number, SIZE)
    between = list_disputes_between(index, chosen)
    return page(
        request,
        "compare.html",
        words.COMPARE,
        columns=[make_column(index, each, i, listing.items) for i, each in enumerate(chosen)],
        left_away=len(dict.fromkeys(article or [])) - len(chosen),
        facets=[listing.facet("only", words.CLAIM, {"only": only}, words.ROW_KIND.items())],
        only=only,
        part=part,
        rows=[(row, fill(index, row)) for row in part.items],
        total=len(listing.items),
        disputes=make_dispute_rows(index, [each for each in between if not is_about_dates(each)], chosen),
        dates=make_dispute_rows(index, [each for each in between if is_about_dates(each)], chosen),
        counts=list(list_count_rows(index, chosen)),
        listed=LISTED,
    )


def find_article(edition: Edition, identity: str) -> Article:
    """The article with an id."""
    if identity not in edition.lookup.articles:
        raise UnknownId(f"no article has the id {identity!r}", next_step="choose one from the list")
    return edition.lookup.articles[identity]


def make_column(index: Index, article: Article, i: int, rows: Sequence[ClaimRow]) -> Column:
    """The head of a column."""
    kinds = [row.cells[i][0] for row in rows]
    silent = sum(kind in ("silent", "elsewhere") for kind in kinds)
    return Column(view_article(index.lookup, article), kinds.count("reports"), kinds.count("disputes"), silent)


def make_dispute_rows(index: Index, disputes: Sequence[Dispute], articles: Sequence[Article]) -> list[object]:
    """Disputes ready to print, each with a cell for each article; beyond the listed ones only their views."""
    return [
        (view_dispute(index.lookup, dispute), dispute_cells(index, dispute, articles)) for dispute in disputes[:LISTED]
    ]


def show_chooser(
    request: Request, edition: Edition, chosen: Sequence[Article], outlet: str, number: int
) -> HTMLResponse:
    """The articles to choose from; with one chosen, those that tell most of the same claims come first."""
    index = edition.index
    shared = count_shared(index, chosen)
    listing = index.article_list
    fitting = [each for each in listing.narrowed({"outlet": outlet}).items if each not in chosen]
    if chosen:
        fitting.sort(key=lambda each: -shared[each.id])
    part = part_of(fitting, number, CHOICES)
    return page(
        request,
        "compare_chooser.html",
        words.COMPARE,
        chosen=[view_article(edition.lookup, article) for article in chosen],
        facets=[listing.facet("outlet", words.OUTLET, {"outlet": outlet})],
        part=part,
        choices=[(view_article(edition.lookup, article), shared[article.id]) for article in part.items],
        most=MOST,
    )
