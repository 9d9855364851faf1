"""The desk as a web application: the gate, the pages in the order of the bar, the files they use, the errors."""

from __future__ import annotations

from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, Response
from starlette.exceptions import HTTPException

from counterclaim.errors import CounterclaimError, UnknownId
from counterclaim.web import words
from counterclaim.web.answer import page
from counterclaim.web.desk import Desk
from counterclaim.web.gate import Gate
from counterclaim.web.pages import assets, story

ROOMS = (story, assets)


def make_app(desk: Desk, token: str) -> FastAPI:
    """The application that shows a desk to whoever has the token.

    Args:
        desk: what is shown; the caller closes it.
        token: see `gate`.
    """
    app = FastAPI(title=words.PROGRAM, docs_url=None, redoc_url=None, openapi_url="/api/openapi.json")
    app.state.desk = desk
    for room in ROOMS:
        app.include_router(room.router)
    app.add_exception_handler(HTTPException, told)
    app.add_exception_handler(RequestValidationError, asked_wrongly)
    app.add_exception_handler(CounterclaimError, failed)
    app.add_middleware(Gate, token=token)
    return app


def told(request: Request, error: Exception) -> Response:
    """A page for what is not there, and for what is not allowed."""
    status = error.status_code if isinstance(error, HTTPException) else HTTPStatus.INTERNAL_SERVER_ERROR
    if status == HTTPStatus.NOT_FOUND:
        return problem(request, words.NOT_FOUND, words.NOT_FOUND_HELP, status)
    return problem(request, words.FAILED, HTTPStatus(status).phrase, status)


def asked_wrongly(request: Request, error: Exception) -> Response:
    """A page that names what in the address or the form cannot be used."""
    faults = error.errors() if isinstance(error, RequestValidationError) else []
    named = "; ".join(f"{'.'.join(str(part) for part in fault['loc'][1:])}: {fault['msg']}" for fault in faults)
    return problem(request, words.ASKED_WRONGLY, named, HTTPStatus.UNPROCESSABLE_ENTITY)


def failed(request: Request, error: Exception) -> Response:
    """A page for an error of our own tree, which says what to do next."""
    status = HTTPStatus.NOT_FOUND if isinstance(error, UnknownId) else HTTPStatus.CONFLICT
    return problem(request, words.FAILED, str(error), status)


def problem(request: Request, heading: str, help_text: str, status: int) -> HTMLResponse:
    """A page with one heading and one sentence."""
    return page(request, "problem.html", heading, status=status, heading=heading, help_text=help_text)
