"""Adding and searching, in a real browser: dropped files, pasted pages, progress, passages on their mark."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from counterclaim.dossier import Dossier
from counterclaim.settings import Settings
from counterclaim.web.desk import Desk
from counterclaim.web.job import Job
from tests.browser.walks import CHROMIUM, PHONE, WIDE, Walk, served

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine")

PATIENCE = 180_000  # milliseconds that a job may take here, of which the machine's other work takes most
LATE = 'Talks on the lease resumed on Friday.\n"Nobody was beaten," Interior Minister Roman Zavidny said.\n'
PAGES = (
    "/add", "/jobs", "/search", "/search?words=the+commission", "/search?words=who+is+to+blame&by=meaning",
    "/search?words=zebra",
)  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, selmar: Path) -> Iterator[Desk]:
    """A desk on the first example story, read by rules."""
    path = tmp_path_factory.mktemp("adding") / "harbour.db"
    settings = Settings(engine="rules")
    with Dossier(path, settings=settings) as dossier:
        dossier.add(selmar)
        dossier.link()
    with Desk(path, settings=settings) as opened:
        yield opened


@pytest.fixture(scope="module")
def address(desk: Desk) -> Iterator[str]:
    """Where it is served."""
    with served(desk) as found:
        yield found


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_are_sound(browser: Any, address: str, viewport: dict[str, int], scheme: str) -> None:
    """No error, nothing asked of anybody else, no fault of accessibility, nothing wider than the window."""
    with Walk(browser, address, viewport, scheme=scheme) as walk:
        for path in PAGES:
            page = walk.go(path)
            assert walk.faults() == [], path
            assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"], path
        assert walk.errors == []
        assert walk.outside == []


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_a_passage_that_is_found_lands_on_its_mark(browser: Any, address: str, script: bool) -> None:
    """Asked by the form, followed by its link: the mark is in view and says what was found."""
    with Walk(browser, address, script=script) as walk:
        page = walk.go("/search")
        page.fill("#words", "commission")
        page.press("#words", "Enter")
        link = page.locator(".hit .passage a.to").first
        words = " ".join(link.inner_text().split())
        link.click()
        mark = page.locator("mark:target, #at").first
        mark.wait_for(state="visible")  # the article may not be laid out yet
        box = mark.bounding_box()
        assert 0 <= box["y"] < WIDE["height"]
        assert " ".join(mark.inner_text().split())[:20] in words


def test_a_file_is_added_while_its_progress_is_shown(browser: Any, address: str, desk: Desk) -> None:
    """Chosen, sent, followed to its end by the script; what was left out says why; the bar tells on every page."""
    with Walk(browser, address) as walk:
        page = walk.go("/add")
        page.set_input_files(
            "#files",
            [
                {"name": "late.txt", "mimeType": "text/plain", "buffer": LATE.encode()},
                {"name": "noise.bin", "mimeType": "application/octet-stream", "buffer": b"\x00\x01" * 99},
            ],
        )
        assert page.locator("[data-chosen] li").all_inner_texts() == ["late.txt", "noise.bin"]
        page.click(".drop button")
        page.wait_for_url("**/jobs/*")
        assert walk.faults() == []
        page.goto(address + "/add")
        if desk.jobs.current():
            assert "Adding 2 files" in page.locator(".job-line").inner_text()
        page.goto(address + f"/jobs/{desk.jobs.all()[0].number}")
        page.wait_for_selector(".sums", timeout=PATIENCE)
        assert "late.txt" in page.inner_text("main")
        told = " ".join(page.inner_text("main").split())
        assert "noise.bin it does not look like an article. Next: end its name in .txt" in told
        assert walk.faults() == []
        page.click("ul.files a")
        assert "Nobody was beaten" in page.inner_text("main")
        assert walk.errors == []


def test_a_file_is_dropped(browser: Any, address: str) -> None:
    """What is dropped is listed before it is sent."""
    with Walk(browser, address) as walk:
        page = walk.go("/add")
        page.evaluate(
            """() => {
              const box = new DataTransfer();
              box.items.add(new File(["The mill burned, she said."], "mill.txt", { type: "text/plain" }));
              const drop = new DragEvent("drop", { dataTransfer: box, bubbles: true, cancelable: true });
              document.querySelector("form.drop").dispatchEvent(drop);
            }"""
        )
        page.wait_for_selector("[data-chosen] li")
        assert page.inner_text("[data-chosen] li") == "mill.txt"
        assert "1 file chosen" in page.inner_text("[data-hint]")
        assert page.evaluate("document.querySelector('#files').files.length") == 1
        assert walk.errors == []


def test_a_page_is_pasted_without_a_script(browser: Any, address: str, desk: Desk) -> None:
    """What cannot be used is said beside what was typed; then it is added under a name made of its address."""
    with Walk(browser, address, script=False) as walk:
        page = walk.go("/add")
        page.fill("#text", "<p>The quay was closed on Sunday, the port office said.</p><script>alert(1)</script>")
        page.fill("#outlet", "The Lantern")
        page.fill("#url", "https://lantern.example/2024/quay-closed.html")
        page.fill("#published", "2024-05-19")
        page.click(".paste button")
        number = int(page.url.rpartition("/")[2])
        assert desk.jobs.wait(number, PATIENCE / 1_000).state == "done"
        page.locator("main a[href='/changes']").wait_for(timeout=PATIENCE)
        assert "lantern.example quay-closed.html" in page.inner_text("main")
        assert walk.errors == []


@contextmanager
def held(desk: Desk) -> Iterator[Job]:
    """A rebuild that goes on as long as this: somebody else is writing to the dossier."""
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        job = desk.jobs.rebuild()
        try:
            yield job
        finally:
            writer.execute("ROLLBACK")


def test_a_job_is_followed_in_place(browser: Any, address: str, desk: Desk) -> None:
    """No page is loaded anew when a job ends: focus and what was typed stay, and the end is said aloud."""
    with Walk(browser, address) as own, Walk(browser, address) as listed, Walk(browser, address) as other:
        with held(desk) as job:
            own.go(f"/jobs/{job.number}").focus("main .acts button")
            listed.go("/jobs").focus(f"main a[href='/jobs/{job.number}']")
            other.go("/search").fill("#words", "half a wo")
            assert own.faults() == []
            for walk in (own, listed, other):
                walk.page.evaluate("window.kept = true")
        for walk in (own, listed, other):
            over = walk.page.locator(".job-line [role=status] a")
            over.wait_for(timeout=PATIENCE)
            assert over.inner_text() == "The account is new. Show it"
            assert walk.page.evaluate("window.kept") is True
            assert walk.errors == []
        for walk in (own, listed):
            assert walk.page.locator("main [role=status]").text_content() == "Rebuilding: done"
            assert walk.faults() == []
        assert own.page.locator("main a[href='/changes']").is_visible()
        assert own.page.evaluate("document.activeElement.tagName") == "MAIN"  # the button to stop it is gone
        assert listed.page.evaluate("document.activeElement.pathname") == f"/jobs/{job.number}"
        assert other.page.input_value("#words") == "half a wo"


def test_a_job_is_followed_without_a_script(browser: Any, address: str, desk: Desk) -> None:
    """Its page is loaded anew until it is over, and not after that."""
    with Walk(browser, address, script=False) as walk:
        with held(desk) as job:
            page = walk.go(f"/jobs/{job.number}")
            assert page.locator("meta[http-equiv=refresh]").count() == 1
        page.locator("main a[href='/changes']").wait_for(timeout=PATIENCE)
        assert page.locator("meta[http-equiv=refresh]").count() == 0
        assert walk.errors == []


def test_a_job_that_is_stopped_is_told_everywhere(browser: Any, address: str, desk: Desk) -> None:
    """The bar of a page that was open says that it was stopped, and not that the account is new."""
    with Walk(browser, address) as walk:
        with held(desk) as job:
            page = walk.go("/search")
            desk.jobs.stop(job.number)
        over = page.locator(".job-line [role=status] a")
        over.wait_for(timeout=PATIENCE)
        assert over.inner_text() == "Rebuilding: stopped"
        over.click()
        assert page.url.endswith(f"/jobs/{job.number}")
        assert "What it had stored is kept" in page.inner_text("main")
        assert walk.errors == []
