"""The account for scripts: read-only JSON in the shapes of `show`, in parts, with the same token as the pages.

`docs/api.md` is its document. Invariant: a key means the same here as in the account's own JSON, and a list leaves out
only what grows with the dossier; what changes something is a page's business, never asked for here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, Depends, Query
from fastapi.responses import Response

from counterclaim.errors import UnknownId
from counterclaim.model.actor import Actor, Variant
from counterclaim.show.account_json import (
    actor_json,
    claim_json,
    dispute_json,
    figure_json,
    gap_json,
    happening_json,
    naming_json,
    position_json,
)
from counterclaim.show.article_json import article_json
from counterclaim.show.explanation import explanation_json
from counterclaim.show.json_parts import Json, dump, head, passage
from counterclaim.show.statement_json import statement_json
from counterclaim.web.answer import desk_of
from counterclaim.web.desk import Desk
from counterclaim.web.finding import Asked
from counterclaim.web.pages.search import asked, look
from counterclaim.web.pages.why import explain
from counterclaim.web.paging import part_of

SIZE = 50  # things in a part unless asked otherwise
MOST = 200

# What lists leave out, since it grows with the dossier: an actor of a thousand articles has megabytes of it. The thing
# by itself has it, and `why` the reasons.
LEFT_OUT = frozenset({"reasons", "coverage", "spellings", "roles", "stand_ins"})

Thing = TypeVar("Thing")
OpenDesk = Annotated[Desk, Depends(desk_of)]
Number = Annotated[int, Query(alias="page", ge=1, le=1_000_000)]
Size = Annotated[int, Query(ge=1, le=MOST)]


class JsonAnswer(Response):
    """An answer that is JSON text already."""

    media_type = "application/json"


router = APIRouter(prefix="/api", default_response_class=JsonAnswer)


def part(schema: str, things: Sequence[Thing], number: int, size: int, shape: Callable[[Thing], Json]) -> JsonAnswer:
    """Some of a list, with how many there are."""
    found = part_of(things, number, size)
    told = {"total": found.total, "page": found.number, "pages": found.parts}
    shapes = (shape(light(thing)) for thing in found.items)
    listed = [{key: value for key, value in each.items() if key not in LEFT_OUT} for each in shapes]
    return JsonAnswer(dump({**head(schema), **told, schema: listed}))


def light(thing: Thing) -> Thing:
    """The thing without what a list leaves out, which is not worth putting into words only to be dropped."""
    if not is_dataclass(thing) or isinstance(thing, type):
        return thing
    emptied: dict[str, Any] = {field.name: () for field in fields(thing) if field.name in LEFT_OUT}
    if isinstance(thing, Actor):
        emptied["variants"] = tuple(Variant(variant.text, ()) for variant in thing.variants)
    return replace(thing, **emptied) if emptied else thing


def one(schema: str, told: Json) -> JsonAnswer:
    """One thing."""
    return JsonAnswer(dump({**head(schema), schema: told}))


def known(things: dict[str, Thing], identity: str) -> Thing:
    """The thing with an id.

    Raises:
        UnknownId: there is none.
    """
    if identity not in things:
        raise UnknownId(f"nothing here has the id {identity!r}", next_step="look at the list that it should be in")
    return things[identity]


@router.get("/story", response_class=JsonAnswer)
def story(desk: OpenDesk) -> JsonAnswer:
    """How much the account holds, chapter by chapter, and the mark that changes with each rebuild."""
    edition = desk.edition()
    account = edition.account
    sizes = {
        "articles": len(account.articles),
        "disputes": len(account.disputes),
        "positions": len(account.positions),
        "claims": len(account.claims),
        "namings": len(account.namings),
        "figures": len(account.figures),
        "timeline": len(account.timeline),
        "actors": len(account.cast),
        "gaps": len(account.gaps),
    }
    told: dict[str, Any] = {"account": edition.linked_mark, "decisions": edition.ledger_mark, "sizes": sizes}
    return one("story", told)


@router.get("/disputes", response_class=JsonAnswer)
def disputes(desk: OpenDesk, number: Number = 1, size: Size = SIZE) -> JsonAnswer:
    """The disputes in the order of the account."""
    return part("disputes", desk.edition().account.disputes, number, size, dispute_json)


@router.get("/disputes/{identity}", response_class=JsonAnswer)
def dispute(desk: OpenDesk, identity: str) -> JsonAnswer:
    """One dispute with its sides."""
    return one("dispute", dispute_json(known(desk.edition().index.disputes, identity)))


@router.get("/claims", response_class=JsonAnswer)
def claims(desk: OpenDesk, number: Number = 1, size: Size = SIZE) -> JsonAnswer:
    """The claims with what each outlet does with them."""
    return part("claims", desk.edition().account.claims, number, size, claim_json)


@router.get("/claims/{identity}", response_class=JsonAnswer)
def claim(desk: OpenDesk, identity: str) -> JsonAnswer:
    """One claim."""
    return one("claim", claim_json(known(desk.edition().lookup.claims, identity)))


@router.get("/positions", response_class=JsonAnswer)
def positions(desk: OpenDesk, number: Number = 1, size: Size = SIZE) -> JsonAnswer:
    """What each holder says, as ids of claims and statements."""
    return part("positions", desk.edition().account.positions, number, size, position_json)


@router.get("/namings", response_class=JsonAnswer)
def namings(desk: OpenDesk, number: Number = 1, size: Size = SIZE) -> JsonAnswer:
    """What is named differently."""
    return part("namings", desk.edition().account.namings, number, size, naming_json)


@router.get("/figures", response_class=JsonAnswer)
def figures(desk: OpenDesk, number: Number = 1, size: Size = SIZE) -> JsonAnswer:
    """The figures with their holders; those with one `referent` count the same thing."""
    return part("figures", desk.edition().account.figures, number, size, figure_json)


@router.get("/timeline", response_class=JsonAnswer)
def timeline(desk: OpenDesk, number: Number = 1, size: Size = SIZE) -> JsonAnswer:
    """What happened when, the earliest first."""
    return part("timeline", desk.edition().account.timeline, number, size, happening_json)


@router.get("/actors", response_class=JsonAnswer)
def actors(desk: OpenDesk, number: Number = 1, size: Size = SIZE) -> JsonAnswer:
    """The cast, hidden ones too."""
    return part("actors", desk.edition().account.cast, number, size, actor_json)


@router.get("/actors/{identity}", response_class=JsonAnswer)
def actor(desk: OpenDesk, identity: str) -> JsonAnswer:
    """One of the cast with every spelling."""
    return one("actor", actor_json(known(desk.edition().lookup.actors, identity)))


@router.get("/gaps", response_class=JsonAnswer)
def gaps(desk: OpenDesk, number: Number = 1, size: Size = SIZE) -> JsonAnswer:
    """What was left out, and why."""
    return part("gaps", desk.edition().account.gaps, number, size, gap_json)


@router.get("/articles", response_class=JsonAnswer)
def articles(desk: OpenDesk, number: Number = 1, size: Size = SIZE) -> JsonAnswer:
    """The articles without their texts."""
    edition = desk.edition()
    readings = edition.index.readings
    return part(
        "articles",
        edition.account.articles,
        number,
        size,
        lambda article: article_json(article, readings.get(article.id)),
    )


@router.get("/articles/{identity}", response_class=JsonAnswer)
def article(desk: OpenDesk, identity: str) -> JsonAnswer:
    """One article with its text and everything that was read in it as said."""
    edition = desk.edition()
    found = known(edition.lookup.articles, identity)
    reading = edition.index.readings.get(identity)
    holders = edition.lookup.holders
    said = reading.statements if reading else ()
    told = {
        **article_json(found, reading),
        "text": found.text,
        "statements": [statement_json(statement, holders) for statement in said],
    }
    return one("article", told)


@router.get("/why/{identity}", response_class=JsonAnswer)
def why(desk: OpenDesk, identity: str) -> JsonAnswer:
    """Why a thing stands in the account."""
    return JsonAnswer(explanation_json(explain(desk.edition(), identity)))


@router.get("/search", response_class=JsonAnswer)
def search(
    desk: OpenDesk,
    what: Annotated[Asked, Depends(asked)],
    outlet: str = "",
    kind: str = "",
    number: Number = 1,
    size: Size = SIZE,
) -> JsonAnswer:
    """The passages that fit, the best first; `problem` says why there are none where that is known."""
    edition = desk.edition()
    listing, problem = look(desk, edition, what)
    found = part_of(listing.narrowed({"outlet": outlet, "kind": kind}).items, number, size)
    told = {
        "total": found.total,
        "page": found.number,
        "pages": found.parts,
        "problem": problem or None,
        "passages": [
            {
                **passage(hit.span),
                "kinds": sorted(hit.kinds),
                "statement": hit.statement or None,
                "nearness": hit.nearness,
            }
            for hit in found.items
        ],
    }
    return JsonAnswer(dump({**head("found"), **told}))
