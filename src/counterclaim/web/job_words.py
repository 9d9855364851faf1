"""A job in words: one line for the bar of every page, and for the script that keeps it fresh."""

from __future__ import annotations

from counterclaim.show.labels import count
from counterclaim.web import words
from counterclaim.web.job import Job


def line_of(job: Job) -> str:
    """What it does and how far it is.

    >>> line_of(Job(1, "add", ("a.txt", "b.txt"), "running", "read", 1, 2))
    'Adding 2 files: reading, 1 of 2'
    >>> line_of(Job(2, "rebuild"))
    'Rebuilding: waiting'
    """
    what = f"{words.JOB_DOES[job.kind]} {count(len(job.files), words.FILE)}" if job.files else words.JOB_DOES[job.kind]
    return f"{what}: {step_of(job)}"


def step_of(job: Job) -> str:
    """How far it is."""
    if job.state != "running":
        return words.JOB_STATE[job.state]
    if job.stage == "link" or not job.total:
        return words.STAGE.get(job.stage, words.STARTING)
    return f"{words.STAGE[job.stage]}, {job.done:,} {words.OF} {job.total:,}"
