"""People decide, in a real browser on the real desk: merge, undo, reject, add, rebuild, and the verdict is still there.

Started as its users start it, with `counterclaim serve`; it reads the first example story. Skips where there is no
Chromium.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from counterclaim.dossier import Dossier
from counterclaim.settings import Settings
from tests.browser.walks import CHROMIUM

pytest.importorskip("playwright.sync_api")
axe = pytest.importorskip("axe_playwright_python.sync_playwright")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")

WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 740}
LEVELS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}
PAGES = ["/review", "/review?kind=actor", "/review?kind=claim&scope=everything", "/ledger", "/changes"]

LATE = """Talks on the lease resumed on Friday, the Interior Ministry said.
"Nobody was beaten," Interior Minister Roman Zavidny told reporters. Pavlo Rusnak said the ministry lied.
"""


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory, selmar: Path) -> Path:
    """The first example story without its last article, linked."""
    folder = tmp_path_factory.mktemp("desk")
    with Dossier(folder / "harbour.db", settings=Settings(engine="rules")) as dossier:
        dossier.add(sorted(selmar.iterdir()))
        dossier.link()
    return folder / "harbour.db"


@pytest.fixture
def address(linked: Path, tmp_path: Path) -> Iterator[str]:
    """Where a desk on a copy of it is opened, with the token."""
    copy = Path(shutil.copy(linked, tmp_path / "harbour.db"))
    command = [sys.executable, "-m", "counterclaim", "serve", str(copy), "--by", "Ada Wren", "--quiet"]
    desk = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert desk.stdout is not None
    found = next((match for line in desk.stdout if (match := re.search(r"http://\S+", line))), None)
    assert found is not None
    yield found.group()
    desk.terminate()
    desk.communicate()


class Visit:
    """Somebody at a browser: the page, and what it complained of and asked others for."""

    def __init__(self, browser: Any, address: str, *, viewport: dict[str, int] = WIDE, **options: Any) -> None:
        self.context = browser.new_context(viewport=viewport, reduced_motion="reduce", **options)
        self.page = self.context.new_page()
        self.home = address.partition("/?")[0]
        self.errors: list[str] = []
        self.elsewhere: list[str] = []
        self.page.on("console", lambda message: self.errors.append(message.text) if message.type == "error" else None)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("request", lambda request: self.elsewhere.append(request.url))
        self.page.goto(address)

    def __enter__(self) -> Visit:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.context.close()
        if kind is not None:
            return
        assert self.errors == []
        assert [each for each in self.elsewhere if not each.startswith((self.home, "data:"))] == []

    def goes(self, path: str) -> None:
        """Open a page of the desk."""
        self.page.goto(self.home + path)

    def text(self, selector: str = "main") -> str:
        """What stands there."""
        return str(self.page.inner_text(selector))

    def presses(self, key: str) -> None:
        """Press a key that leads to another page, and wait for it."""
        with self.page.expect_navigation():
            self.page.keyboard.press(key)


def turn(visit: Visit) -> str:
    """The thing whose turn it is."""
    return str(visit.page.get_attribute(".turn", "data-id"))


def test_the_whole_walk_of_somebody_who_decides(browser: Any, address: str, tmp_path: Path) -> None:
    """Reject a dispute, merge two, see them merged, undo it, add an article: the verdict is still there."""
    late = tmp_path / "06-late.txt"
    late.write_text(LATE, encoding="utf-8")
    with Visit(browser, address) as visit:
        page = visit.page
        visit.goes("/review")
        dispute = turn(visit)
        page.fill(".turn textarea", "they speak of two nights")
        with page.expect_navigation():
            page.click(".turn button[value=rejected]")
        assert "1 of" in visit.text(".progress")
        visit.goes(f"/disputes/{dispute}")
        assert "rejected by a person" in visit.text()
        assert "they speak of two nights" in visit.text(".decisions")

        visit.goes("/review?kind=actor&scope=everything&state=all")
        actor = next(each for each in links(visit, "Viktor Halas"))
        page.goto(actor)
        page.keyboard.press("m")
        page.keyboard.type("Anton Brezha")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        assert "waits" in str(page.get_attribute(".decision.same", "class"))
        with page.expect_navigation():
            page.click(".waits button")
        wait_for_the_job(visit)
        assert cast(visit, "Viktor Halas") == cast(visit, "Anton Brezha")

        visit.goes("/ledger?verdict=same")
        with page.expect_navigation():
            page.click(".ledger .undo button")
        with page.expect_navigation():
            page.click(".waits button")
        wait_for_the_job(visit)
        assert cast(visit, "Viktor Halas") != cast(visit, "Anton Brezha")

        visit.goes("/add")
        page.set_input_files("#files", str(late))
        with page.expect_navigation():
            page.click(".drop button")
        wait_for_the_job(visit)
        visit.goes("/articles")
        assert "06-late.txt" in visit.text() or "6 articles" in visit.text()
        visit.goes(f"/disputes/{dispute}")
        assert "rejected by a person" in visit.text()
        visit.goes("/ledger")
        assert "they speak of two nights" in visit.text()
        assert "withdrawn by Ada Wren" in visit.text()
        visit.goes("/changes")
        assert "new" in visit.text(".changes")


def links(visit: Visit, words: str) -> list[str]:
    """The addresses in the review's queue that lead to a thing of some words."""
    while True:
        found = visit.page.locator(".queue ol a", has_text=words)
        if found.count():
            return [visit.home + str(found.first.get_attribute("href"))]
        if visit.page.locator(".turn h2", has_text=words).count():
            return [str(visit.page.url)]
        visit.page.click(".queue ol li:last-child a")


def wait_for_the_job(visit: Visit) -> None:
    """Until nothing runs and the newest account is shown."""
    for _ in range(600):
        state = visit.page.request.get(visit.home + "/api/jobs").json()
        if state["job"] is None and not state["loading"] and state["account"]:
            return
        visit.page.wait_for_timeout(200)
    raise AssertionError("the job did not end in two minutes")


def cast(visit: Visit, name: str) -> str:
    """The id of the actor that is printed so, as the account has it."""
    visit.goes("/review?kind=actor&scope=everything&state=all")
    for _ in range(200):
        spellings = [each.strip() for each in visit.page.locator(".turn .spellings dt").all_inner_texts()]
        if name in spellings:
            return turn(visit)
        visit.page.click("a[rel=next]")
    raise AssertionError(f"nobody is printed as {name}")


def test_the_keyboard_does_all_that_the_buttons_do(browser: Any, address: str) -> None:
    """Next, previous, accept, reject, leave open, undo, note, and the list of keys."""
    with Visit(browser, address) as visit:
        visit.goes("/review")
        first = turn(visit)
        visit.presses("j")
        second = turn(visit)
        visit.presses("k")
        assert (turn(visit), second != first) == (first, True)
        visit.presses("a")
        assert turn(visit) == second
        assert "accepted" in visit.text(".last")
        visit.presses("u")
        assert turn(visit) == first
        assert "0 of" in visit.text(".progress")
        visit.page.keyboard.press("n")
        visit.page.keyboard.type("ask Ole about jar")  # letters that are keys elsewhere
        visit.presses("Control+Enter")
        assert turn(visit) == first
        assert "ask Ole about jar" in visit.text(".decisions")
        for key, word in (("r", "rejected"), ("o", "left open")):
            visit.presses(key)
            assert word in visit.text(".last")
        assert "2 of" in visit.text(".progress")
        assert not visit.page.is_visible(".keys dl")
        visit.page.keyboard.press("?")
        assert visit.page.is_visible(".keys dl")


def test_without_a_script_everything_can_be_decided(browser: Any, address: str) -> None:
    """By the same forms."""
    with Visit(browser, address, java_script_enabled=False) as visit:
        visit.goes("/review")
        first = turn(visit)
        visit.page.click(".turn button[value=accepted]")
        assert turn(visit) != first
        visit.page.click(".last .undo button")
        assert turn(visit) == first
        visit.goes("/review?kind=actor")
        visit.page.locator(".actor-verdict details summary", has_text="Rename").click()
        visit.page.select_option("select[name=spelling]", index=1)
        chosen = visit.page.input_value("select[name=spelling]")
        visit.page.locator(".actor-verdict form[action='/rename'] button").click()
        assert visit.text("#turn") == chosen


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_each_page_is_open_to_everybody(browser: Any, address: str, viewport: dict[str, int], scheme: str) -> None:
    """No fault that axe knows, nothing wider than the screen, with decisions of each kind on the pages."""
    with Visit(browser, address, viewport=viewport, color_scheme=scheme) as visit:
        visit.goes("/review")
        for key in ("a", "r", "o"):
            visit.presses(key)
        for path in PAGES:
            visit.goes(path)
            report = axe.Axe().run(visit.page, options=LEVELS)

            assert report.violations_count == 0, f"{path}: {report.generate_report()}"
            assert visit.page.evaluate("document.documentElement.scrollWidth") <= viewport["width"], path


def test_on_paper_the_ledger_has_no_buttons(browser: Any, address: str) -> None:
    """Only what was decided."""
    with Visit(browser, address) as visit:
        visit.goes("/review")
        visit.presses("r")
        visit.goes("/ledger")
        visit.page.emulate_media(media="print")

        assert "rejected" in visit.text(".ledger")
        assert not visit.page.locator("button:visible").count()
