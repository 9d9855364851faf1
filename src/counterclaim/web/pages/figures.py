"""Figures: what is counted, the disputed first; and each of them over time, by holder, none picked."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import Annotated
from urllib.parse import quote as percent

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from markupsafe import Markup

from counterclaim.errors import UnknownId
from counterclaim.model.account import LedgerEntry
from counterclaim.show.chapters.figures import FigureGroup, FigureView, view_figure, view_group
from counterclaim.show.chapters.tallies import Difference, Stand, Tally, list_differences
from counterclaim.show.dates import date_words
from counterclaim.show.labels import NO_DATE, OWN_VOICE
from counterclaim.show.lookup import Lookup, Quote
from counterclaim.show.page.figure_chart import Bracket, Column, draw_chart
from counterclaim.show.visible import one_line
from counterclaim.web import words
from counterclaim.web.answer import desk_of, page
from counterclaim.web.desk import Desk
from counterclaim.web.edition import Edition
from counterclaim.web.paging import Part, part_of

router = APIRouter()

SIZE = 20  # tallies on a page
ROWS = 40  # figures of one tally on a page: as many columns as a drawing holds
ON_LINE = 12  # figures of a tally that the list shows; its page has the rest
SHOWN_DIFFERENCES, SHOWN_UPDATES = 8, 12
UPDATING = ("update", "risen since")  # the features of linking that make an update


@dataclass(frozen=True, slots=True)
class Listed:
    """A tally in the list: its figures on one line, and how many there are."""

    tally: Tally
    group: FigureGroup
    total: int


@dataclass(frozen=True, slots=True)
class Row:
    """A figure in the table: both its clocks, what it updates and is updated by, and its sides in disputes."""

    entry: LedgerEntry
    view: FigureView
    voice: str
    holder: int
    appeared: str
    as_of: str
    earlier: LedgerEntry | None
    later: tuple[LedgerEntry, ...]
    stands: tuple[Stand, ...]


@dataclass(frozen=True, slots=True)
class Update:
    """A figure that supersedes an earlier one, ready to print; `reasons` tell why the program takes it so."""

    entry: LedgerEntry
    number: Quote
    holder: str
    earlier: Quote
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures that differ, ready to print."""

    left: Quote
    left_holder: str
    right: Quote
    right_holder: str
    both: bool


@router.get("/figures", response_class=HTMLResponse)
def show_figures(
    request: Request,
    desk: Annotated[Desk, Depends(desk_of)],
    state: str = "",
    holder: str = "",
    outlet: str = "",
    q: str = "",
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """What is counted, the disputed first."""
    edition = desk.edition()
    wanted = {"state": state, "holder": holder, "outlet": outlet}
    listing = edition.tally_list
    found = listing.narrowed(wanted).items
    if q.strip():
        found = tuple(tally for tally in found if holds_words(tally, q))
    part = part_of(found, number, SIZE)
    return page(
        request,
        "figures_page.html",
        words.FIGURES,
        facets=[
            listing.facet("state", words.STATE, wanted, words.TALLY_STATES.items()),
            listing.facet("holder", words.HOLDER, wanted),
            listing.facet("outlet", words.OUTLET, wanted),
        ],
        q=q,
        part=part,
        total=len(listing.items),
        listed=[
            Listed(tally, view_group(edition.lookup, list(tally.entries[:ON_LINE])), len(tally.entries))
            for tally in part.items
        ],
    )


def holds_words(tally: Tally, q: str) -> bool:
    """Whether what is counted, a number or a holder has all the words, capitals aside."""
    said = [tally.label.text, *(entry.figure.span.text for entry in tally.entries), *tally.holders]
    text = " ".join(said).casefold()
    return all(word in text for word in q.casefold().split())


@router.get("/figures/{referent}", response_class=HTMLResponse, responses={HTTPStatus.SEE_OTHER: {}})
def show_tally(
    request: Request,
    referent: str,
    desk: Annotated[Desk, Depends(desk_of)],
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> Response:
    """The figures of one thing over time; the id of one figure leads to its line among them."""
    edition = desk.edition()
    if referent in edition.figure_of:
        return to_line(edition, edition.figure_of[referent])
    tally = edition.tallies.get(referent)
    if tally is None:
        raise UnknownId(f"nothing is counted under the id {referent!r}", next_step="start from the list of figures")
    lookup = edition.lookup
    part = part_of(tally.entries, number, ROWS)
    holders = number_holders(lookup, tally)
    differences = list_differences(lookup, tally)
    return page(
        request,
        "tally.html",
        one_line(tally.label.text),
        tally=tally,
        label=lookup.quote(tally.label),
        part=part,
        rows=list_rows(lookup, tally, part, holders),
        holders=[(name, named, number) for (name, named), number in holders.items()],
        own_voice=OWN_VOICE,
        drawing=draw_tally(lookup, tally, part, holders),
        differences=[view_pair(lookup, difference) for difference in differences[:SHOWN_DIFFERENCES]],
        more_differences=max(len(differences) - SHOWN_DIFFERENCES, 0),
        updates=list_updates(lookup, tally)[:SHOWN_UPDATES],
        more_updates=max(sum(bool(entry.updates) for entry in tally.entries) - SHOWN_UPDATES, 0),
        lookup=lookup,
    )


def to_line(edition: Edition, entry: LedgerEntry) -> Response:
    """The way to the line of a figure on the page of what it counts."""
    tally = edition.tallies[entry.referent]
    place = next(i for i, each in enumerate(tally.entries) if each.id == entry.id)
    query = f"?page={place // ROWS + 1}" if place >= ROWS else ""
    address = f"/figures/{percent(entry.referent, safe='')}{query}#{percent(entry.id, safe='')}"
    return RedirectResponse(address, status_code=HTTPStatus.SEE_OTHER)


def voice_of(lookup: Lookup, entry: LedgerEntry) -> str:
    """Who tells a figure: its holder, else its outlet."""
    return one_line(entry.holder) if entry.holder else lookup.label(lookup.articles[entry.figure.number.article])


Voices = dict[tuple[str, bool], int]


def number_holders(lookup: Lookup, tally: Tally) -> Voices:
    """A number from 1 for each voice, in the order in which they first tell a figure; false for an outlet's own."""
    names = dict.fromkeys((voice_of(lookup, entry), bool(entry.holder)) for entry in tally.entries)
    return {name: i for i, name in enumerate(names, 1)}


def list_rows(lookup: Lookup, tally: Tally, part: Part[LedgerEntry], holders: Voices) -> list[Row]:
    """The figures of a part, ready for the table."""
    known = {entry.id: entry for entry in tally.entries}
    later: dict[str, list[LedgerEntry]] = {}
    for entry in tally.entries:
        if entry.updates:
            later.setdefault(entry.updates, []).append(entry)
    return [
        Row(
            entry,
            view_figure(lookup, entry),
            voice_of(lookup, entry),
            holders[voice_of(lookup, entry), bool(entry.holder)],
            day_of(lookup, entry),
            date_words(entry.told) if entry.told and entry.told != published(lookup, entry) else "",
            known.get(entry.updates or ""),
            tuple(later.get(entry.id, ())),
            tally.stands.get(entry.id, ()),
        )
        for entry in part.items
    ]


def list_updates(lookup: Lookup, tally: Tally) -> list[Update]:
    """The figures that supersede an earlier one, in the order in which they appeared."""
    known = {entry.id: entry for entry in tally.entries}
    return [
        Update(
            entry,
            lookup.quote(entry.figure.number),
            voice_of(lookup, entry),
            lookup.quote(known[entry.updates].figure.number),
            tuple(reason.sentence for reason in entry.reasons if reason.feature in UPDATING),
        )
        for entry in tally.entries
        if entry.updates in known
    ]


def published(lookup: Lookup, entry: LedgerEntry) -> object:
    """When the article with a figure appeared; None where that is unknown."""
    publication = lookup.articles[entry.figure.number.article].publication
    return publication.dates if publication else None


def day_of(lookup: Lookup, entry: LedgerEntry) -> str:
    """When the article with a figure appeared, in words."""
    return lookup.when(lookup.articles[entry.figure.number.article])


def draw_tally(lookup: Lookup, tally: Tally, part: Part[LedgerEntry], holders: Voices) -> Markup:
    """The drawing of the figures of a part; nothing where they have different units."""
    if len({entry.figure.unit for entry in tally.entries}) > 1:
        return Markup("")
    places = {entry.id: i for i, entry in enumerate(part.items)}
    columns = []
    for entry in part.items:
        figure = entry.figure
        day = day_of(lookup, entry)
        columns.append(
            Column(
                href=f"#{entry.id}",
                title=" · ".join([one_line(figure.number.text), voice_of(lookup, entry), day]),
                words=one_line(figure.number.text),
                low=figure.low,
                high=figure.high,
                approximate=figure.precision is not None,
                holder=holders[voice_of(lookup, entry), bool(entry.holder)],
                day=day if day != NO_DATE else words.UNDATED_COLUMN,
                updates=places.get(entry.updates or ""),
                rejected=entry.status == "rejected",
            )
        )
    brackets = []
    for dispute in tally.disputes:
        camps = tuple(
            (places[entry.id], stand.camp)
            for entry in part.items
            for stand in tally.stands.get(entry.id, ())
            if stand.dispute.id == dispute.id
        )
        if camps and dispute.status != "rejected":
            brackets.append(Bracket(f"/disputes/{dispute.id}", words.AGAINST, camps))
    return draw_chart(columns, brackets)


def view_pair(lookup: Lookup, difference: Difference) -> Pair:
    """Two figures that differ, as passages."""
    left, right = difference.left, difference.right
    return Pair(
        lookup.quote(left.figure.number),
        voice_of(lookup, left),
        lookup.quote(right.figure.number),
        voice_of(lookup, right),
        difference.relation == "both",
    )
