"""The timeline: what happened when, drawn on one axis from years to hours, and when articles about it appeared.

What is shown stands in the address (`from` and `to`), so a view can be kept and sent on. Zooming and moving are links;
the script lets wheel and keys follow them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from markupsafe import Markup

from counterclaim.errors import UnknownId
from counterclaim.show.chapters.moments import Moment
from counterclaim.show.chapters.timeline import HappeningView, view_happening
from counterclaim.show.dates import date_words
from counterclaim.show.labels import ARTICLE, HAPPENING, count
from counterclaim.show.page.time_drawing import Mark, Published, draw_axis, draw_happenings, draw_published
from counterclaim.show.page.time_window import (
    DAY,
    LENGTHS,
    LEVELS,
    Window,
    hour_at,
    level_of,
    list_labels,
    make_window,
    moved,
    pieces,
    step_for,
    window_at,
    window_words,
    zoomed,
)
from counterclaim.web import words
from counterclaim.web.addresses import address_with
from counterclaim.web.answer import desk_of, page
from counterclaim.web.desk import Desk
from counterclaim.web.edition import Edition
from counterclaim.web.paging import part_of
from counterclaim.web.times import Issue, Look, Told

router = APIRouter()

SIZE = 15  # happenings listed on a page, each with all its tellings
LONGEST_DAY = len("2031-05-11")  # of an address: a longer one names an hour
MOST_TELLINGS = 12  # of one happening; its reasons have them all
MOST_VAGUE = 10  # happenings named that are told more vaguely than the window
MOST_ARTICLES = 12  # articles named that appeared in the window
MOST_LABELS = 12  # words on the axis
MOST_BORDERS = 31

STATUSES = {status: words.STATUSES[status] for status in ("reported", "planned", "denied")}


def asked_times(
    start: Annotated[str, Query(alias="from")] = "", end: Annotated[str, Query(alias="to")] = ""
) -> tuple[str, str]:
    """From when to when an address asks, each empty or a day or an hour as ISO 8601; a dependency of the page.

    Raises:
        RequestValidationError: one of them is neither.
    """
    for name, text in (("from", start), ("to", end)):
        try:
            datetime.fromisoformat(text or "2000-01-01")
        except ValueError as error:
            raise RequestValidationError([{"loc": ("query", name), "msg": str(error), "type": "value_error"}]) from None
    return start, end


@dataclass(frozen=True, slots=True)
class Way:
    """A link that shows another window: how it is called, where it leads, whether it is shown now."""

    words: str
    href: str
    here: bool = False
    count: int = 0


@dataclass(frozen=True, slots=True)
class Listed:
    """A happening in the list: as it is shown, its hour where one is told, and the disputes about its date."""

    view: HappeningView
    told: Told


@router.get("/timeline", response_class=HTMLResponse)
def show_timeline(
    request: Request,
    desk: Annotated[Desk, Depends(desk_of)],
    asked: Annotated[tuple[str, str], Depends(asked_times)],
    status: Literal["", "reported", "planned", "denied"] = "",
    outlet: str = "",
    shared: bool = False,
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """The happenings of a window, drawn and listed."""
    edition = desk.edition()
    times, lookup = edition.times, edition.lookup
    window = window_of(edition, *asked)
    look = times.look(window, status, outlet, shared)
    layout, inside = look.layout, look.inside
    part = part_of(inside, number, SIZE)
    query, issued = request.url.query, times.issued(window)
    return page(
        request,
        "timeline.html",
        words.TIMELINE,
        window=window,
        heading=window_words(window),
        drawing=draw_layout(look, part.number, query),
        axis=draw_axis(list_labels(window, MOST_LABELS), borders(window)),
        levels=list_levels(window, look.middle, edition, query),
        ways=list_ways(window, look.middle, query),
        pieces=[
            Way(window_words(piece.window), to_window(query, piece.window), count=piece.count)
            for piece in layout.pieces
            if piece.count
        ],
        years=[Way(window_words(piece), to_window(query, piece), count=count) for piece, count in times.years],
        part=part,
        listed=[Listed(view_happening(lookup, told.entry), told) for told in part.items],
        folded=sum(piece.folded for piece in layout.pieces),
        vague=[Listed(view_happening(lookup, told.entry), told) for told in look.vague[:MOST_VAGUE]],
        vague_count=len(look.vague),
        published=draw_issues(issued, window),
        issued=[article for issue in issued for article in issue.articles][:MOST_ARTICLES],
        issued_count=sum(len(issue.articles) for issue in issued),
        undated=times.undated,
        lookup=lookup,
        most_tellings=MOST_TELLINGS,
        total=len(times.told),
        statuses=STATUSES,
        wanted=status,
        outlet=outlet,
        outlets=list(edition.index.outlets),
        shared=shared,
    )


@router.get("/timeline/{identity}", response_class=RedirectResponse, status_code=HTTPStatus.SEE_OTHER)
def show_happening(identity: str, desk: Annotated[Desk, Depends(desk_of)]) -> Response:
    """The way to one happening: the day, month or years in which it is no vaguer than the window."""
    times = desk.edition().times
    told = times.by_id.get(identity)
    if told is None:
        raise UnknownId(f"nothing happens here under the id {identity!r}", next_step="start from the timeline")
    start = int(told.moment.start)
    shown = (window_at(level, start) for level in LEVELS[1:])
    window = next((each for each in shown if not told.moment.is_vaguer(each.start, each.end)), times.whole)
    place = times.look(window, "", "", False).places.get(told.timed.place, 0)
    address = to_window("", window) + (f"&page={place // SIZE + 1}" if place >= SIZE else "")
    return RedirectResponse(f"{address}#{identity}", status_code=HTTPStatus.SEE_OTHER)


# Windows and the ways between them


def window_of(edition: Edition, start: str, end: str) -> Window:
    """The window that an address asks for; where it asks for none, the one where most of it happens."""
    if not start and not end:
        return edition.times.first
    whole = edition.times.whole
    first = hour_at(datetime.fromisoformat(start)) if start else whole.start
    last = hour_at(datetime.fromisoformat(end)) + (0 if len(end) > LONGEST_DAY else DAY) if end else whole.end
    return make_window(min(first, last), max(first, last))


def to_window(query: str, window: Window) -> str:
    """The address of a window, with the filters of the present one."""
    first, last = window.words
    return "/timeline" + address_with(query, page=None, **{"from": first, "to": last})


def list_levels(window: Window, middle: int, edition: Edition, query: str) -> list[Way]:
    """The levels of the axis from all to hours, the present one marked."""
    now, whole = level_of(window), edition.times.whole
    found = [Way(words.WHOLE, to_window(query, whole), window == whole)]
    for level in reversed(LEVELS):
        if level in words.LEVELS and LENGTHS[level] < 2 * whole.length:
            shown = window_at(level, middle if LENGTHS[level] < LENGTHS[now] else window.centre)
            found.append(Way(words.LEVELS[level], to_window(query, shown), shown == window != whole))
    return found


def list_ways(window: Window, middle: int, query: str) -> dict[str, str]:
    """Where the four steps lead; a step beyond the axis is left out."""
    steps = {
        "earlier": moved(window, -1),
        "in": zoomed(window, -1, middle),
        "out": zoomed(window, 1, window.centre),
        "later": moved(window, 1),
    }
    return {name: to_window(query, step) for name, step in steps.items() if step is not None}


def borders(window: Window) -> list[float]:
    """Where the pieces of a window begin, in percent."""
    return [window.place(piece.start) for piece in pieces(window, step_for(window, MOST_BORDERS, plain=True))]


# Drawings


def draw_layout(look: Look, number: int, query: str) -> Markup:
    """The lane of happenings; each leads to its line in the list, and each piece of ground into itself."""
    layout = look.layout
    marks = []
    for drawn in layout.drawn:
        place = look.places[drawn.timed.place]
        each, on = look.inside[place], place // SIZE + 1
        address = "" if on == number else "/timeline" + address_with(query, page=on)
        title = " · ".join(part for part in (when_words(each), HAPPENING[each.entry.status], drawn.timed.words) if part)
        rejected = each.entry.verdict == "rejected"
        marks.append(Mark(f"{address}#{each.entry.id}", each.entry.status, bool(each.clashes), title, rejected))
    ways = [(to_window(query, piece.window), f"{window_words(piece.window)}: {piece.count}") for piece in layout.pieces]
    return draw_happenings(layout, marks, ways, words.MORE)


def when_words(told: Told) -> str:
    """When, with the hour where one is told."""
    return ", ".join(part for part in (date_words(told.entry.dates), told.moment.clock) if part)


def draw_issues(issued: Sequence[Issue], window: Window) -> Markup:
    """The lane of published articles: one bracket for each time of publication."""
    return draw_published(
        [
            Published(
                window.place(issue.moment.start),
                window.place(issue.moment.last),
                len(issue.articles),
                "#issued" if len(issue.articles) > 1 else f"/articles/{issue.articles[0].id}",
                f"{window_words(span_of(issue.moment))}: {count(len(issue.articles), ARTICLE)}",
            )
            for issue in issued
        ]
    )


def span_of(moment: Moment) -> Window:
    """A moment as a window."""
    return make_window(int(moment.start), int(moment.start + DAY if moment.end is None else moment.end))
