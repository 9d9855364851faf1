"""The articles: all of them in a list, and one of them to read, with what others say beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse, Response
from markupsafe import Markup

from counterclaim.errors import UnknownId
from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.show.chapters.gaps import ArticleView, view_article
from counterclaim.show.page.marks import Mark, mark_text
from counterclaim.show.page.render import begins_with_title
from counterclaim.show.visible import one_line
from counterclaim.web import words
from counterclaim.web.answer import desk_of, page
from counterclaim.web.article_marks import FIRST_SHOWN, KINDS, MarkKind, count_marks, make_marks, read_position
from counterclaim.web.desk import Desk
from counterclaim.web.edition import Edition
from counterclaim.web.index import Index
from counterclaim.web.margin import Margin, make_margin, opening_of
from counterclaim.web.paging import part_of
from counterclaim.web.paragraphs import Paragraph, list_paragraphs, list_parts, part_with

router = APIRouter()

SIZE = 50  # articles on a page of the list


@dataclass(frozen=True, slots=True)
class Row:
    """An article in the list, with what was found in it."""

    view: ArticleView
    statements: int
    disputes: int
    figures: int


@dataclass(frozen=True, slots=True)
class Written:
    """A paragraph with its marks, and what others say of it."""

    text: Markup
    margin: Margin


@dataclass(frozen=True, slots=True)
class Standing:
    """What has the passage that the address names: addresses with names. `named` tells that the names are shown."""

    noun: str
    links: tuple[tuple[str, str], ...]
    named: bool = False


@router.get("/articles", response_class=HTMLResponse)
def show_articles(
    request: Request,
    desk: Annotated[Desk, Depends(desk_of)],
    outlet: str = "",
    dated: str = "",
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """The articles in the order in which they appeared."""
    edition = desk.edition()
    listing, wanted = edition.index.article_list, {"outlet": outlet, "dated": dated}
    part = part_of(listing.narrowed(wanted).items, number, SIZE)
    return page(
        request,
        "articles.html",
        words.ARTICLES,
        facets=[
            listing.facet("outlet", words.OUTLET, wanted),
            listing.facet("dated", words.DATE, wanted, words.DATED.items()),
        ],
        part=part,
        rows=[make_row(edition.index, article) for article in part.items],
        total=len(edition.account.articles),
        skipped=edition.index.gap_counts["skipped"],
    )


def make_row(index: Index, article: Article) -> Row:
    """One line of the list."""
    return Row(
        view_article(index.lookup, article),
        len(index.readings[article.id].statements) if article.id in index.readings else 0,
        len({stand.dispute.id for stand in index.stands_of.get(article.id, ())}),
        len(index.figures_of.get(article.id, ())),
    )


@router.get("/articles/{identity}", response_class=HTMLResponse)
def show_article(
    request: Request,
    identity: str,
    desk: Annotated[Desk, Depends(desk_of)],
    at: str = "",
    marks: Annotated[list[MarkKind | Literal["none"]] | None, Query()] = None,
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """One article with its marks; `at` is the passage on which a link lands, as START-END in characters."""
    edition = desk.edition()
    article = edition.lookup.articles.get(identity)
    if article is None:
        raise UnknownId(f"no article has the id {identity!r}", next_step="take one from the list of articles")
    named = read_position(article, at)
    kinds = FIRST_SHOWN if marks is None else tuple(kind for kind in KINDS if kind in marks)
    parts = list_parts(list_paragraphs(article.text))
    part = part_of(parts, part_with(parts, named.start) if named else number, 1)
    view = view_article(edition.lookup, article)
    return page(
        request,
        "article.html",
        view.title or view.outlet,
        view=view,
        clocks=list_clocks(article, desk.dossier.addition(article.id)),
        captured=kept_digest(article, desk),
        shows_title=bool(view.title) and not begins_with_title(view),
        at=at,
        named=edition.lookup.quote(named) if named else None,
        standings=list_standing(edition, named) if named else (),
        kinds=kinds,
        counts=count_marks(edition.index, article),
        part=part,
        paragraphs=write_part(
            edition.index, article, part.items[0], make_marks(edition.index, article, kinds, named), named
        ),
    )


@dataclass(frozen=True, slots=True)
class Clock:
    """One of an article's times besides its publication: what it is of, the moment, as shown, and a place."""

    name: str
    at: str
    shown: str
    place: str = ""


def list_clocks(article: Article, added: str | None) -> tuple[Clock, ...]:
    """When it was captured, who sent it and when it was added, as far as known: none fills in for another."""
    capture = article.capture
    clocks = []
    if capture and (capture.at or capture.address):
        place = one_line(capture.container or capture.address)
        clocks.append(Clock(words.CAPTURED, one_line(capture.at), short_moment(capture.at), place))
    sent = said_by_wire(article)
    if sent:
        clocks.append(Clock(words.WIRE, "", "", sent))
    if added:
        clocks.append(Clock(words.ADDED_AT, added, short_moment(added)))
    return tuple(clocks)


def said_by_wire(article: Article) -> str:
    """The agency that sent it, with version and urgency, on one line; "" where none did."""
    wire = article.wire
    if wire is None or not (wire.provider or wire.item):
        return ""
    parts = [wire.provider or wire.item]
    parts += [words.WIRE_VERSION.format(version=wire.version)] if wire.version else []
    parts += [words.WIRE_URGENCY.format(urgency=wire.urgency)] if wire.urgency else []
    return one_line(" · ".join(parts))


def short_moment(at: str) -> str:
    """A moment to the minute, with its zone; as it is where it has another shape.

    >>> short_moment("2031-05-02T10:00:07.123+00:00"), short_moment("May")
    ('2031-05-02 10:00 UTC', 'May')
    """
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return one_line(at)
    zone = moment.strftime("%Z") if moment.tzinfo else ""
    return f"{moment:%Y-%m-%d %H:%M} {zone}".rstrip()


def kept_digest(article: Article, desk: Desk) -> str:
    """The hash of the captured bytes where they are kept, else ""."""
    digest = article.capture.digest if article.capture else ""
    return digest if digest and desk.dossier.has_original(digest) else ""


@router.get("/articles/{identity}/captured")
def give_captured(identity: str, desk: Annotated[Desk, Depends(desk_of)]) -> Response:
    """The bytes that an article was made from. They are only ever saved: a page from elsewhere must not run here."""
    article = desk.edition().lookup.articles.get(identity)
    digest = article.capture.digest if article and article.capture else ""
    data = desk.dossier.original(digest) if digest else None
    if article is None or data is None:
        raise UnknownId("no captured bytes are kept of this article", next_step="add its file again")
    name = f"{article.id}.bin"
    head = {"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"}
    return Response(data, media_type="application/octet-stream", headers=head)


def write_part(
    index: Index, article: Article, paragraphs: Sequence[Paragraph], marks: Sequence[Mark], named: Span | None
) -> list[Written]:
    """The paragraphs of a part, each with the marks that lie in it and what stands beside it.

    What was told in the margin before is told again in one line, but beside the passage that the address names.
    """
    told: set[str] = set()
    written = []
    for paragraph in paragraphs:
        start, end = paragraph.start, paragraph.end
        lands = named is not None and start <= named.start < end
        margin = make_margin(index, article, start, end, None if lands else told)
        written.append(Written(mark_text(article.text, marks, start, end), margin))
    return written


def list_standing(edition: Edition, named: Span) -> tuple[Standing, ...]:
    """The disputes and claims that have the passage, and the actors in it."""
    index = edition.index
    claims = {claim.id: claim for each in index.statements_at(named) if (claim := index.claim_by(each))}
    stands = [stand for stand in index.stands_of.get(named.article, ()) if stand.span.overlaps(named)]
    disputes = {stand.dispute.id: stand.dispute for stand in stands}
    found = (
        Standing(words.DISPUTE, tuple((f"/disputes/{each.id}", one_line(each.question)) for each in disputes.values())),
        Standing(words.CLAIM, tuple((f"/claims/{each.id}", opening_of(each.label)) for each in claims.values())),
        Standing(
            words.ACTOR_NOUN,
            tuple((f"/actors/{each.id}", one_line(each.name)) for each in index.actors_in(named)),
            named=True,
        ),
    )
    return tuple(standing for standing in found if standing.links)
