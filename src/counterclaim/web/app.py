"""The desk as a web application: the gate, the pages in the order of the bar, the files they use, the errors."""

from __future__ import annotations

from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from counterclaim.errors import CounterclaimError, UnknownId
from counterclaim.show.json_parts import dump, head, program
from counterclaim.web import words
from counterclaim.web.answer import page
from counterclaim.web.desk import Desk
from counterclaim.web.gate import Gate
from counterclaim.web.pages import (
    actors,
    add,
    api,
    articles,
    assets,
    claims,
    compare,
    disputes,
    exports,
    figures,
    gaps,
    jobs,
    judgements,
    ledger,
    namings,
    positions,
    review,
    search,
    story,
    timeline,
    why,
)

ROOMS = (
    story,
    disputes,
    claims,
    articles,
    compare,
    positions,
    namings,
    gaps,
    actors,
    figures,
    timeline,
    why,
    judgements,
    review,
    ledger,
    search,
    add,
    jobs,
    api,
    exports,
    assets,
)

API, JSON = "/api/", "application/json"

# Bytes of a body; the page that takes files has its own limit. A long note is a few thousand.
LARGEST_FORM = 1_000_000

# What the usual phrase of a status does not say.
TOLD: dict[int, str] = {
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: words.TOO_LARGE,
    HTTPStatus.REQUEST_TIMEOUT: words.TOO_SLOW,
}


def make_app(desk: Desk, token: str) -> Gate:
    """The application that shows a desk to whoever has the token.

    Args:
        desk: what is shown; the caller closes it.
        token: see `gate`.
    """
    app = FastAPI(
        title=words.PROGRAM,
        version=program().rpartition(" ")[2],
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
        max_body_size=LARGEST_FORM,
    )
    app.state.desk = desk
    for room in ROOMS:
        app.include_router(room.router)
    app.add_exception_handler(HTTPException, told)
    app.add_exception_handler(RequestValidationError, asked_wrongly)
    app.add_exception_handler(CounterclaimError, failed)
    app.add_exception_handler(Exception, broken)
    return Gate(app, token)


def told(request: Request, error: Exception) -> Response:
    """What is not there, and what is not allowed."""
    status = error.status_code if isinstance(error, HTTPException) else HTTPStatus.INTERNAL_SERVER_ERROR
    if status == HTTPStatus.NOT_FOUND:
        return problem(request, words.NOT_FOUND, words.NOT_FOUND_HELP, status)
    return problem(request, words.FAILED, TOLD.get(status, HTTPStatus(status).phrase), status)


def asked_wrongly(request: Request, error: Exception) -> Response:
    """What in the address or the form cannot be used, by name."""
    faults = error.errors() if isinstance(error, RequestValidationError) else []
    named = "; ".join(f"{'.'.join(str(part) for part in fault['loc'][1:])}: {fault['msg']}" for fault in faults)
    return problem(request, words.ASKED_WRONGLY, named, HTTPStatus.UNPROCESSABLE_ENTITY)


def failed(request: Request, error: Exception) -> Response:
    """An error of our own tree, which says what to do next."""
    status = HTTPStatus.NOT_FOUND if isinstance(error, UnknownId) else HTTPStatus.CONFLICT
    return problem(request, words.FAILED, str(error), status)


def broken(request: Request, _: Exception) -> Response:
    """An error of nobody's: the server prints what it knows of it, the reader is told where to look."""
    return problem(request, words.FAILED, words.BROKEN, HTTPStatus.INTERNAL_SERVER_ERROR)


def problem(request: Request, heading: str, help_text: str, status: int) -> Response:
    """A page with one heading and one sentence; for a program the two as JSON."""
    if request.url.path.startswith(API):
        return Response(dump({**head("error"), "error": heading, "help": help_text}), status, media_type=JSON)
    return page(request, "problem.html", heading, status=status, heading=heading, help_text=help_text)
