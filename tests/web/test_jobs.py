"""Adding and rebuilding beside the reading: a process of its own, one at a time, and whole whatever ends it."""

from __future__ import annotations

import io
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterclaim.dossier import Dossier
from counterclaim.errors import InputError, UnknownId
from counterclaim.settings import Settings
from counterclaim.web.desk import Desk
from counterclaim.web.job import Job, ending
from counterclaim.web.jobs import Jobs
from counterclaim.web.loading import load_account
from tests.show.harbour_story import make_account
from tests.web.kept import keep, reader_of

FIRST = b"""The mill at Ostby burned down on Friday night.
"Nobody was inside," owner Ada Holm told the Courier. Police said two people were hurt.
"""
SECOND = b"""Ada Holm denied on Sunday that she had set the fire. "I was at home," she said.
"""
PAYLOAD = b"""<script>alert(1)</script><svg onload=alert(2)><style>*{display:none}</style>
"The mill <b>burned</b>," Ada Holm told the Courier. Two were hurt. </textarea><img src=x onerror=alert(3)>
"""
PATIENCE = 120.0  # seconds that a job may take here, of which the machine's other work takes most


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier with one article, read by rules and linked."""
    folder = tmp_path_factory.mktemp("jobs")
    (folder / "first.txt").write_bytes(FIRST)
    with Dossier(folder / "mill.db", settings=Settings(engine="rules")) as dossier:
        dossier.add(folder / "first.txt")
        dossier.link()
    return folder / "mill.db"


@pytest.fixture
def desk(linked: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk on a copy of it."""
    (tmp_path / "mill.db").write_bytes(linked.read_bytes())
    with Desk(tmp_path / "mill.db", settings=Settings(engine="rules")) as opened:
        opened.edition()
        yield opened


def files_of(**texts: bytes) -> list[tuple[str, io.BytesIO]]:
    """Files as a browser sends them."""
    return [(name.replace("_", "."), io.BytesIO(text)) for name, text in texts.items()]


def test_files_are_added_and_the_desk_shows_the_new_account(desk):
    """What was left out is told file by file, with what to do next; the name that was taken is told too."""
    before = desk.edition()
    job = desk.jobs.add(files_of(first_txt=SECOND, later_txt=FIRST, noise_bin=b"\x00\x01" * 99))

    over = desk.jobs.wait(job.number, PATIENCE)

    assert (over.state, over.problem) == ("done", "")
    assert over.outcome is not None
    assert [entry.file for entry in over.outcome.added] == ["first~2.txt"]
    assert over.outcome.renamed == (("first.txt", "first~2.txt"),)
    assert over.outcome.known == 1
    assert [(entry.file, bool(entry.next_step)) for entry in over.outcome.skipped if entry.file == "noise.bin"] == [
        ("noise.bin", True)
    ]
    after = desk.edition()
    assert before.linked_mark != after.linked_mark
    assert [article.file for article in after.account.articles] == ["first.txt", "first~2.txt"]
    assert desk.dossier.check() == ()
    assert not [gap.file for gap in after.account.gaps if "/" in gap.file]


def test_what_a_job_came_to_is_linked_once_it_can_be_opened(desk, monkeypatch):
    """A large account takes a while to be loaded; until then its page says so, and leads nowhere that is not there."""
    gate = threading.Event()

    def load_late(path, settings):
        assert gate.wait(PATIENCE)
        return load_account(path, settings)

    monkeypatch.setattr("counterclaim.web.desk.SHORT_WAIT", 0.0)
    monkeypatch.setattr("counterclaim.web.desk.load_account", load_late)
    client = reader_of(desk)
    job = desk.jobs.wait(desk.jobs.add(files_of(second_txt=SECOND)).number, PATIENCE)
    assert job.outcome is not None
    own, link = f"/jobs/{job.number}", f"/articles/{job.outcome.added[0].article}"

    early = client.get(own).text
    assert link not in early and "/changes" not in early
    assert 'http-equiv="refresh"' in early
    assert client.get("/api/jobs").json()["loading"] is True
    gate.set()
    until = time.monotonic() + PATIENCE
    while client.get("/api/jobs").json()["loading"] and time.monotonic() < until:
        time.sleep(0.05)

    late = client.get(own).text
    assert link in late and "/changes" in late
    assert 'http-equiv="refresh"' not in late
    assert client.get(link).status_code == 200


def test_an_article_full_of_markup_stays_text_on_every_page(desk):
    """Nothing of it is markup: not in the list of jobs, nor in its article, nor in what is found of it."""
    client = reader_of(desk)
    place = client.post("/add", files={"files": ("<script>x.txt", PAYLOAD, "text/html")}).headers["location"]
    job = desk.jobs.wait(int(place.rpartition("/")[2]), PATIENCE)

    assert job.outcome is not None and len(job.outcome.added) == 1, job
    article = job.outcome.added[0].article
    pages = [place, "/jobs", f"/articles/{article}", "/search?words=alert", "/", "/claims", "/changes", "/articles"]
    for path in pages:
        text = client.get(path).text
        assert "<script>alert" not in text
        assert "<svg onload" not in text
        assert "<style>*" not in text
        assert "onerror=alert(3)>" not in text.replace("onerror=alert(3)&gt;", "")
    assert "&lt;script&gt;" in client.get(f"/articles/{article}").text


def test_jobs_wait_for_each_other(desk):
    """One runs; a second rebuild that waits is the one that waits already; one that is stopped is never begun."""
    first = desk.jobs.rebuild()
    while desk.jobs.job(first.number).state == "waiting":
        time.sleep(0.01)
    second = desk.jobs.rebuild()
    third = desk.jobs.add(files_of(second_txt=SECOND))

    assert second.number != first.number
    assert desk.jobs.rebuild() == second
    assert [job.state for job in desk.jobs.all()] == ["waiting", "waiting", "running"]
    assert desk.jobs.current() == desk.jobs.job(first.number)
    assert desk.jobs.stop(third.number).state == "stopped"
    assert desk.jobs.wait(second.number, PATIENCE).state == "done"
    assert desk.jobs.job(first.number).state == "done"
    assert len(desk.edition().account.articles) == 1


def running_process(jobs: Jobs) -> int:
    """The id of the process that works now."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        process = jobs._process
        if process is not None:
            return process.pid
        time.sleep(0.01)
    raise AssertionError("no job was begun")


def test_a_job_that_is_killed_leaves_the_dossier_whole(desk):
    """It says what happened and what to do; the next one does what was left."""
    job = desk.jobs.add(files_of(second_txt=SECOND))
    os.kill(running_process(desk.jobs), signal.SIGKILL)

    over = desk.jobs.wait(job.number, PATIENCE)

    assert over.state == "failed"
    assert "SIGKILL" in over.problem and "Next: " in over.problem
    assert desk.dossier.check() == ()
    assert len(desk.edition().account.articles) == 1
    again = desk.jobs.wait(desk.jobs.add(files_of(second_txt=SECOND)).number, PATIENCE)
    assert again.state == "done"
    assert len(desk.edition().account.articles) == 2


def test_a_job_that_is_stopped_says_so(desk):
    """Its process ends; what it stored is kept, and the pages say how to go on."""
    job = desk.jobs.add(files_of(second_txt=SECOND))
    process = running_process(desk.jobs)
    client = reader_of(desk)

    assert client.post(f"/jobs/{job.number}/stop").headers["location"] == f"/jobs/{job.number}"

    assert desk.jobs.wait(job.number, PATIENCE).state == "stopped"
    assert wait_for_end(process)
    assert "What it had stored is kept" in client.get(f"/jobs/{job.number}").text


def wait_for_end(process: int) -> bool:
    """Whether a process is gone after a while."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


def test_closing_the_desk_ends_its_jobs(linked, tmp_path):
    """No process and no file of it is left."""
    (tmp_path / "mill.db").write_bytes(linked.read_bytes())
    with Desk(tmp_path / "mill.db", settings=Settings(engine="rules")) as opened:
        opened.jobs.add(files_of(second_txt=SECOND))
        process = running_process(opened.jobs)
        folder = opened.jobs._folder

    assert wait_for_end(process)
    assert folder is not None and not folder.exists()


def test_what_cannot_be_added_is_told_at_once(desk):
    """No file, no such job."""
    with pytest.raises(InputError, match="no file was given"):
        desk.jobs.add([])
    with pytest.raises(UnknownId, match="there is no job 99"):
        desk.jobs.job(99)
    client = reader_of(desk)
    assert client.get("/jobs/99").status_code == 404
    assert client.post("/add/text", data={"text": " ", "url": "https://courier.example/a"}).status_code == 422
    kept = client.post("/add/text", data={"text": "The mill <burned>.", "url": "javascript:x"}).text
    assert "none of the web" in kept
    assert "The mill &lt;burned&gt;." in kept


@pytest.mark.parametrize(
    ("last", "code", "words"),
    [
        ({"error": {"what": "no room", "where": "a.db", "next_step": "make it"}}, 0, "no room (a.db). Next: make it."),
        ({}, -9, "SIGKILL"),
        ({}, -99, "signal 99"),
        ({}, 1, "ended before it was done"),
        ({}, 0, "ended before it was done"),
    ],
)  # fmt: skip
def test_every_end_has_its_sentence(last, code, words):
    """Whatever a process says last."""
    told = ending(last, code)

    assert told["state"] == "failed"
    assert words in told["problem"]


def test_old_jobs_are_forgotten(tmp_path):
    """The list does not grow for ever."""
    jobs = Jobs(tmp_path / "none.db", Settings())
    jobs._run = lambda: None  # type: ignore[method-assign]
    for _ in range(60):
        jobs.stop(jobs._ask("add", ("a",)).number)

    assert 50 <= len(jobs.all()) <= 51
    assert jobs.all()[0] == jobs.job(60)
    assert isinstance(jobs.all()[-1], Job)


def test_an_account_arrives_whole_from_its_process(tmp_path):
    """Piece by piece, equal to what the dossier holds, with its mark."""
    path = keep(make_account(), tmp_path / "harbour.db")
    with Dossier(path) as dossier:
        account, mark = dossier.linked(), dossier.mark()

    assert load_account(path, Settings()) == (account, mark)
