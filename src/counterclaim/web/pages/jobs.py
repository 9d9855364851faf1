"""What takes long: a list of it, one job whole, and how far it is, for a reader and for the script."""

from __future__ import annotations

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from counterclaim.show.json_parts import dump, head
from counterclaim.web import words
from counterclaim.web.answer import desk_of, page
from counterclaim.web.desk import Desk
from counterclaim.web.job import Job
from counterclaim.web.job_words import line_of
from counterclaim.web.paging import part_of

router = APIRouter()

SIZE = 200  # lines on a page, of some 400 bytes each
EVERY = 10  # seconds until a page of a running job is loaded anew, where there is no script
Number = Annotated[int, Path(ge=1, le=1_000_000_000)]


@router.get("/jobs", response_class=HTMLResponse)
def list_jobs(request: Request, desk: Annotated[Desk, Depends(desk_of)]) -> HTMLResponse:
    """Every job since the desk was opened, the newest first."""
    loading = not desk.catch_up()
    jobs = desk.jobs.all()
    return page(request, "jobs.html", words.JOBS, jobs=jobs, behind=is_behind(desk), every=EVERY, loading=loading)


@router.get("/jobs/{number}", response_class=HTMLResponse)
def show_job(
    request: Request,
    number: Number,
    desk: Annotated[Desk, Depends(desk_of)],
    at: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """One job: how far it is, or what came of it, file by file."""
    job = desk.jobs.job(number)
    outcome = job.outcome
    entries = (*outcome.skipped, *outcome.added) if outcome else ()
    part = part_of(entries, at, SIZE)
    loading = job.is_over and not desk.catch_up()
    return page(
        request,
        "job.html",
        words.JOB_KIND[job.kind],
        this=job,
        part=part,
        behind=is_behind(desk),
        every=EVERY,
        loading=loading,
    )


@router.post("/rebuild", response_class=RedirectResponse, status_code=HTTPStatus.SEE_OTHER)
def rebuild(desk: Annotated[Desk, Depends(desk_of)]) -> Response:
    """Link all articles anew, with the decisions on names that people made."""
    return to_job(desk.jobs.rebuild())


@router.post("/jobs/{number}/stop", response_class=RedirectResponse, status_code=HTTPStatus.SEE_OTHER)
def stop(number: Number, desk: Annotated[Desk, Depends(desk_of)]) -> Response:
    """End a job before its time. What it has stored stays."""
    return to_job(desk.jobs.stop(number))


@router.get("/api/jobs", response_class=Response, responses={200: {"content": {"application/json": {}}}})
def how_far(desk: Annotated[Desk, Depends(desk_of)]) -> Response:
    """How far the desk is: the job that runs, in words; whether a newer account is being loaded; the last one over."""
    job = desk.jobs.current()
    last = next((each for each in desk.jobs.all() if each.is_over), None)
    told = {
        "line": line_of(job) if job else "",
        "job": job.number if job else None,
        "state": job.state if job else None,
        "stage": job.stage if job else "",
        "done": job.done if job else 0,
        "total": job.total if job else 0,
        "loading": not desk.catch_up(),
        "account": desk.dossier.mark() or None,
        "last": {"job": last.number, "state": last.state, "line": line_of(last)} if last else None,
    }
    return Response(dump({**head("jobs"), **told}), media_type="application/json")


def is_behind(desk: Desk) -> bool:
    """Whether only a rebuild brings the account up to the articles."""
    return desk.is_behind and desk.jobs.current() is None


def to_job(job: Job) -> Response:
    """The way to a job's page."""
    return RedirectResponse(f"/jobs/{job.number}", status_code=HTTPStatus.SEE_OTHER)
