"""The claims: what each outlet does with them, and one of them with every telling."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse

from counterclaim.errors import UnknownId
from counterclaim.model.claim import Claim, Coverage
from counterclaim.model.statement import Statement
from counterclaim.show import labels
from counterclaim.show.chapters.claims import list_stances, shown_label
from counterclaim.show.chapters.disputes import view_dispute
from counterclaim.show.chapters.positions import StatementView, view_statement
from counterclaim.show.lookup import Lookup, Quote
from counterclaim.show.page.render import same_tellings
from counterclaim.show.visible import one_line
from counterclaim.web import words
from counterclaim.web.answer import desk_of, page
from counterclaim.web.copies import Copies
from counterclaim.web.desk import Desk
from counterclaim.web.edition import Edition
from counterclaim.web.order import by_date
from counterclaim.web.paging import part_of

router = APIRouter()

SIZE = 20  # claims on a page of the list
TELLINGS = 30  # tellings on a page of one claim
DISPUTES = 5  # disputes that a claim shows; the others are links


@dataclass(frozen=True, slots=True)
class Doing:
    """The outlets that do one thing with a claim; `articles` is how many of theirs were read in full."""

    kind: str
    label: str
    outlets: tuple[tuple[str, int, tuple[Quote, ...]], ...]

    @property
    def articles(self) -> int:
        """How many articles the outlets have here, all of them read in full."""
        return sum(articles for _, articles, _ in self.outlets)


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A claim and what the outlets do with it, each thing that any of them does once."""

    claim: Claim
    quote: Quote
    holders: tuple[str, ...]
    stances: tuple[str, ...]
    doings: tuple[Doing, ...]

    @property
    def reporting(self) -> int:
        """How many outlets report it."""
        return sum(len(doing.outlets) for doing in self.doings if doing.kind == "reports")


@router.get("/claims", response_class=HTMLResponse)
def show_claims(
    request: Request,
    desk: Annotated[Desk, Depends(desk_of)],
    spread: str = "",
    holder: str = "",
    outlet: str = "",
    copies: Copies = "once",
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """The claims: those that one outlet reports and another disputes first, then those that most outlets tell."""
    edition = desk.edition()
    listing, wanted = edition.index.claim_list, {"spread": spread, "holder": holder, "outlet": outlet}
    part = part_of(listing.narrowed(wanted).items, number, SIZE)
    return page(
        request,
        "claims.html",
        labels.CLAIMS,
        facets=[
            listing.facet("spread", words.SPREAD, wanted, words.SPREADS.items()),
            listing.facet("holder", words.HOLDER, wanted),
            listing.facet("outlet", words.TOLD_BY, wanted),
        ],
        copies=copies,
        part=part,
        claims=[make_line(edition.lookup, claim) for claim in part.items],
        total=len(listing.items),
    )


@router.get("/claims/{identity}", response_class=HTMLResponse)
def show_claim(
    request: Request,
    identity: str,
    desk: Annotated[Desk, Depends(desk_of)],
    copies: Copies = "once",
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """One claim with every telling, and what each outlet does with it."""
    edition = desk.edition()
    claim = edition.lookup.claims.get(identity)
    if claim is None or claim.label.article not in edition.lookup.articles:
        raise UnknownId(f"no claim has the id {identity!r}", next_step="take one from the list of claims")
    line, disputes = make_line(edition.lookup, claim), edition.index.disputes_of(claim)
    return page(
        request,
        "claim.html",
        line.quote.text,
        line=line,
        lookup=edition.lookup,
        copies=copies,
        part=part_of(list_tellings(edition, claim, copies), number, TELLINGS),
        disputes=[view_dispute(edition.lookup, dispute) for dispute in disputes[:DISPUTES]],
        more_disputes=disputes[DISPUTES:],
        unread=sum(gap.stage == "ingest" or gap.is_unread for gap in edition.account.gaps),
    )


def make_line(lookup: Lookup, claim: Claim) -> ClaimLine:
    """A claim ready to print."""
    doings: dict[str, list[tuple[str, int, tuple[Quote, ...]]]] = {}
    for each in claim.coverage:
        quotes = lookup.quotes(each.passages) if each.passages else ()
        told = (one_line(each.outlet), each.articles_read, quotes)
        doings.setdefault(kind_of(each), []).append(told)
    return ClaimLine(
        claim,
        lookup.quote(shown_label(lookup, claim)),
        tuple(one_line(holder) for holder in claim.holders),
        list_stances(lookup, claim),
        tuple(Doing(kind, words.COVERAGE[kind], tuple(doings[kind])) for kind in words.COVERAGE if kind in doings),
    )


def kind_of(coverage: Coverage) -> str:
    """What an outlet does with a claim; nothing is said of one that has no article here."""
    return "not-judged" if coverage.kind == "silent" and not coverage.articles_read else coverage.kind


def list_tellings(edition: Edition, claim: Claim, copies: Copies) -> tuple[tuple[StatementView, ...], ...]:
    """The tellings of a claim, the earliest first; those with the same words together where copies count once."""
    told = sorted(edition.index.tellings_of(claim), key=lambda statement: place_in_time(edition.lookup, statement))
    views = tuple(view_statement(edition.lookup, statement) for statement in told)
    return same_tellings(views) if copies == "once" else tuple((view,) for view in views)


def place_in_time(lookup: Lookup, statement: Statement) -> tuple[object, ...]:
    """A key that puts statements into the order in which their articles appeared."""
    return (*by_date(lookup.quote(statement.content[0] if statement.content else statement.sentence)), statement.id)
