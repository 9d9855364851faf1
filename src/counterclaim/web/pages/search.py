"""Search: passages with all the words, or statements near to them by meaning; narrowed by outlet, date and kind."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse

from counterclaim.errors import EngineMissing
from counterclaim.web import words as labels
from counterclaim.web.answer import desk_of, page
from counterclaim.web.desk import Desk
from counterclaim.web.edition import Edition
from counterclaim.web.finding import MOST_BY_MEANING, MOST_BY_WORDS, Asked, By, Hit
from counterclaim.web.found import show_hits
from counterclaim.web.narrowing import Facet, Listing
from counterclaim.web.paging import part_of
from counterclaim.web.places import KINDS
from counterclaim.web.terms import terms_of

router = APIRouter()

SIZE = 25  # hits on a page, of some 300 characters each
LONGEST_QUERY = 500  # characters

Words = Annotated[str, Query(max_length=LONGEST_QUERY)]
Day = Annotated[str, Query(max_length=10)]


def asked(words: Words = "", by: By = "words", since: Day = "", until: Day = "") -> Asked:
    """What the address asks for; an empty day is none.

    Raises:
        RequestValidationError: a day is none.
    """
    return Asked(words, by, day(since, "since"), day(until, "until"))


def day(text: str, name: str) -> date | None:
    """The day that a field of the address says."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        fault = {"loc": ("query", name), "msg": labels.NO_DAY, "type": "day"}
        raise RequestValidationError([fault]) from None


@router.get("/search", response_class=HTMLResponse)
def search(
    request: Request,
    desk: Annotated[Desk, Depends(desk_of)],
    what: Annotated[Asked, Depends(asked)],
    outlet: str = "",
    kind: str = "",
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """A form, and the passages that fit it."""
    edition = desk.edition()
    listing, problem = look(desk, edition, what)
    wanted = {"outlet": outlet, "kind": kind}
    part = part_of(listing.narrowed(wanted).items, number, SIZE)
    terms = terms_of(what.words)
    dated = what.since or what.until
    return page(
        request,
        "search.html",
        labels.SEARCH,
        asked=what,
        problem=problem,
        part=part,
        total=len(listing.items),
        most=MOST_BY_MEANING if what.by == "meaning" else MOST_BY_WORDS,
        hits=show_hits(edition.lookup, part.items, terms),
        facets=facets_of(listing, wanted),
        undated=sum(article.publication is None for article in edition.account.articles) if dated else 0,
    )


def look(desk: Desk, edition: Edition, what: Asked) -> tuple[Listing[Hit], str]:
    """What fits, and the sentence that says why it cannot be looked for, "" where it can."""
    try:
        listing = edition.searches.find(desk.dossier, what)
    except EngineMissing as error:
        return edition.searches.find(desk.dossier, Asked()), str(error)
    blind = what.by == "meaning" and what.words.strip() and not listing.items and not desk.dossier.has_meanings()
    return listing, labels.NO_MEANINGS if blind else ""


def facets_of(listing: Listing[Hit], wanted: dict[str, str]) -> list[Facet]:
    """The choices beside the list."""
    kinds = [(kind, labels.HIT_KIND[kind]) for kind in KINDS]
    return [
        listing.facet("outlet", labels.OUTLET, wanted),
        listing.facet("kind", labels.HIT_HOLDS, wanted, kinds),
    ]
