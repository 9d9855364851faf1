"""Why: the reasons and the passages of anything in the account, by its id. Ids everywhere on the desk lead here."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import quote as percent

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from counterclaim.model.claim import Claim
from counterclaim.model.explain import (
    decision_reason,
    explain_actor,
    explain_article,
    explain_dispute,
    explain_ledger_entry,
    explain_statement,
    explain_timeline_entry,
    find_identity,
    find_named,
    once,
)
from counterclaim.model.explanation import Explanation
from counterclaim.show.visible import one_line
from counterclaim.web import words
from counterclaim.web.addresses import article_address
from counterclaim.web.answer import desk_of, page
from counterclaim.web.desk import Desk
from counterclaim.web.edition import Edition
from counterclaim.web.paging import part_of

router = APIRouter()

SIZE = 25  # passages on a page
REASONS = 60  # shown; what is put together of a thousand mentions has as many reasons of a few kinds
GROUNDS = 6  # passages of one reason
LONGEST_TITLE = 200

PAGES = {
    "dispute": "/disputes/{}",
    "claim": "/claims/{}",
    "actor": "/actors/{}",
    "article": "/articles/{}",
    "naming": "/namings#{}",
    "gap": "/gaps",
}


@router.get("/why", response_class=RedirectResponse, responses={200: {"content": {"text/html": {}}}})
def ask(
    request: Request, desk: Annotated[Desk, Depends(desk_of)], thing: Annotated[str, Query(alias="id")] = ""
) -> Response:
    """A field for an id; with one, the way to its reasons."""
    if thing.strip():
        return RedirectResponse(f"/why/{percent(thing.strip(), safe='', errors='replace')}", status_code=303)
    return page(request, "why.html", words.WHY, explanation=None, thing="")


@router.get("/why/{thing}", response_class=HTMLResponse)
def show_why(
    request: Request,
    thing: str,
    desk: Annotated[Desk, Depends(desk_of)],
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """Why a thing stands in the account.

    The id may be cut short where only one thing begins so, and may be a name that one actor alone has.
    """
    edition = desk.edition()
    explanation = explain(edition, thing)
    label = one_line(explanation.label)
    return page(
        request,
        "why.html",
        label[:LONGEST_TITLE] or explanation.id,
        thing=explanation.id,
        explanation=explanation,
        label=label,
        kind=words.KINDS_OF_THINGS[explanation.kind],
        address=address_of(edition, explanation),
        reasons=explanation.reasons[:REASONS],
        more_reasons=max(len(explanation.reasons) - REASONS, 0),
        grounds=GROUNDS,
        part=part_of(explanation.passages, number, SIZE),
        decided=[decision_reason(entry.judgement) for entry in edition.ledger.about(explanation.id) if entry.holds],
        can_decide=explanation.id in edition.ledger.suggestions,
        standing=edition.ledger.status(explanation.id) or "suggested",
        lookup=edition.lookup,
    )


def explain(edition: Edition, thing: str) -> Explanation:
    """What explains a thing, looked up by its id; only where that is cut short are all ids gone through.

    Raises:
        UnknownId: nothing has the id, or several things begin with it.
    """
    found = explain_known(edition, thing)
    if found is None:
        known = edition.explanations
        if thing not in known:
            thing = find_named(edition.account, thing) or find_identity(thing, known)
        found = explain_known(edition, thing) or known[thing]()
    return found


def explain_known(edition: Edition, thing: str) -> Explanation | None:
    """What explains a thing that the edition's indexes know; None for any other."""
    lookup, index = edition.lookup, edition.index
    if thing in index.disputes:
        return explain_dispute(index.disputes[thing])
    if thing in lookup.claims:
        return explain_told(edition, lookup.claims[thing])
    if thing in lookup.actors:
        return explain_actor(lookup.actors[thing])
    if thing in edition.figure_of:
        return explain_ledger_entry(edition.figure_of[thing])
    if thing in edition.times.by_id:
        return explain_timeline_entry(edition.times.by_id[thing].entry)
    if thing in lookup.statements:
        return explain_statement(lookup.statements[thing])
    if thing in lookup.articles:
        return explain_article(lookup.articles[thing])
    return None


def explain_told(edition: Edition, claim: Claim) -> Explanation:
    """A claim with the passages of all statements that say it, in the order of the articles."""
    lookup = edition.lookup
    statements = [lookup.statements[each] for each in claim.statements if each in lookup.statements]
    told = [span for statement in statements for span in statement.content if span.article in lookup.numbers]
    told.sort(key=lambda span: (lookup.numbers[span.article], span.start, span.end))
    return Explanation(claim.id, "claim", claim.label.text, once([claim.label, *told]), claim.reasons)


def address_of(edition: Edition, explanation: Explanation) -> str:
    """The page on which a thing is shown; "" where it has none of its own."""
    identity, kind = explanation.id, explanation.kind
    if kind in PAGES:
        return PAGES[kind].format(identity)
    if kind == "figure" and identity in edition.figure_of:
        return f"/figures/{percent(identity, safe='')}"
    if kind == "timeline" and identity in edition.times.by_id:
        return f"/timeline/{percent(identity, safe='')}"
    return article_address(explanation.passages[0]) if explanation.passages else ""
