"""Add articles: files as they lie on the reader's disk, or a saved page pasted with what is known of it."""

from __future__ import annotations

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request, UploadFile
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from counterclaim.web import words
from counterclaim.web.answer import desk_of, page
from counterclaim.web.desk import Desk
from counterclaim.web.pages.jobs import to_job
from counterclaim.web.pasted import Pasted, problem_of

router = APIRouter()

# A thousand news pages with their pictures' markup have some 150 MB; more goes through `counterclaim add`.
LARGEST_UPLOAD = 200_000_000  # bytes of all files together
MOST_FILES = 1_000
LARGEST_TEXT = 10_000_000  # bytes

LIMITS = {"most_files": MOST_FILES, "largest_upload": LARGEST_UPLOAD, "largest_text": LARGEST_TEXT}


@router.get("/add", response_class=HTMLResponse)
def show_form(request: Request) -> HTMLResponse:
    """The two ways to add."""
    return page(request, "add.html", words.ADD, pasted=Pasted(), problem="", **LIMITS)


@router.post(
    "/add",
    response_class=RedirectResponse,
    status_code=HTTPStatus.SEE_OTHER,
    max_body_size=LARGEST_UPLOAD,
    form_limits={"max_files": MOST_FILES},
)
def add_files(files: list[UploadFile], desk: Annotated[Desk, Depends(desk_of)]) -> Response:
    """Keep the files and add them when it is their turn."""
    named = [(file.filename, file.file) for file in files if file.filename]
    return to_job(desk.jobs.add(named))


@router.post(
    "/add/text",
    response_class=RedirectResponse,
    status_code=HTTPStatus.SEE_OTHER,
    max_body_size=2 * LARGEST_TEXT,
    form_limits={"max_part_size": LARGEST_TEXT},
)
def add_text(
    request: Request,
    desk: Annotated[Desk, Depends(desk_of)],
    text: Annotated[str, Form()] = "",
    url: Annotated[str, Form()] = "",
    outlet: Annotated[str, Form()] = "",
    title: Annotated[str, Form()] = "",
    published: Annotated[str, Form()] = "",
) -> Response:
    """Add a text or the markup of a page, with what the reader knows of it."""
    pasted = Pasted(text, url.strip(), outlet.strip(), title.strip(), published.strip())
    problem = problem_of(pasted)
    if problem:
        status = HTTPStatus.UNPROCESSABLE_ENTITY
        return page(request, "add.html", words.ADD, status=status, pasted=pasted, problem=problem, **LIMITS)
    return to_job(desk.jobs.add(pasted.files()))
