"""The drawn half of the desk in a real browser: zoom to hours, follow a figure, see a change of position, ask why."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser.walks import CHROMIUM, PHONE, WIDE, Walk, served
from tests.show.harbour_story import CAST, DISPUTES, FIGURES, SAID, TIMELINE
from tests.web.still import StillDesk
from tests.web.test_actors_page import turncoat
from tests.web.test_timeline_page import with_hours_and_a_clash

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine")

KARSK = CAST["karsk"]
NIGHT = "/timeline?from=2031-05-11&to=2031-05-11"
PAGES = {
    "actors": "/actors",
    "actors-filtered": "/actors?q=karsk&kind=person",
    "actor": f"/actors/{KARSK.id}",
    "actor-about": f"/actors/{KARSK.id}?show=about",
    "place": f"/actors/{CAST['salvo'].id}",
    "figures": "/figures",
    "figures-none": "/figures?q=nothing+of+the+kind",
    "tally": "/figures/injured",
    "tally-disputed": "/figures/turnout",
    "tally-once": "/figures/marched",
    "timeline": "/timeline",
    "timeline-all": "/timeline?from=2009-01-01&to=2031-12-31",
    "timeline-hours": NIGHT,
    "timeline-nothing": "/timeline?from=1850-01-01&to=1850-01-02",
    "why": f"/why/{DISPUTES[0].id}",
    "why-statement": f"/why/{SAID['fell'].id}",
    "why-asked": "/why",
    "why-unknown": "/why/nothing",
}
OPEN_ALL = "document.querySelectorAll('details').forEach((each) => { each.open = true; })"


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a desk on the invented story, with an hour and a clash of dates."""
    folder = tmp_path_factory.mktemp("harbour")
    with StillDesk(with_hours_and_a_clash(), folder / "harbour.db") as desk, served(desk) as address:
        yield address


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_clean(browser: Any, harbour: str, name: str, scheme: str) -> None:
    """Nothing asked of anybody else, nothing on the console, nothing against WCAG A and AA, every fold open."""
    with Walk(browser, harbour, scheme=scheme) as walk:
        walk.go(PAGES[name])
        walk.page.evaluate(OPEN_ALL)

        assert walk.faults() == []
        assert [error for error in walk.errors if "404" not in error or name != "why-unknown"] == []
        assert walk.outside == []


@pytest.mark.parametrize("width", [360, 800, 1280])
@pytest.mark.parametrize("story", ["harbour", "hostile"])
def test_no_page_scrolls_sideways(browser: Any, request: pytest.FixtureRequest, story: str, width: int) -> None:
    """A drawing scrolls in its own frame, the page never; whatever an article says."""
    more = ["/actors/actor-hostile", "/why/dispute-hostile", "/why/timeline-hostile"] if story == "hostile" else []
    with Walk(browser, request.getfixturevalue(story), {"width": width, "height": 800}) as walk:
        for path in [*PAGES.values(), *more]:
            walk.go(path)
            walk.page.evaluate(OPEN_ALL)
            assert walk.page.evaluate("document.documentElement.scrollWidth") <= width, path
        assert walk.page.evaluate("window.owned ?? null") is None


def heading(walk: Walk) -> str:
    """What the window of the timeline is called."""
    text: str = walk.page.locator("#window").inner_text()
    return text.rpartition(" ")[0]


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_one_zooms_by_links_without_a_script(browser: Any, harbour: str, viewport: dict[str, int]) -> None:
    """From all of it to a night, and to the day before."""
    with Walk(browser, harbour, viewport, script=False) as walk:
        walk.go("/timeline")
        seen = []
        for name in ("All", "Year", "Month", "Day", "Hours"):
            walk.page.locator(".levels").get_by_role("link", name=name, exact=True).click()
            seen.append(heading(walk))
        assert seen[1:3] == ["2031", "May 2031"]
        assert seen[3].endswith("May 2031") and ":00" in seen[4]
        walk.page.get_by_role("link", name="← Earlier").click()
        assert heading(walk) != seen[4]
        assert walk.errors == []


def shows(walk: Walk, words: str) -> None:
    """Wait until the window is called so."""
    sync_api.expect(walk.page.locator("#window")).to_have_text(re.compile(rf"^\s*{words} \d+\s*$"))


def test_keys_and_wheel_zoom_with_a_script(browser: Any, harbour: str) -> None:
    """The address follows, so that the view can be kept; back goes back."""
    with Walk(browser, harbour) as walk:
        walk.go("/timeline?from=2031-05-01&to=2031-05-31")
        walk.page.locator(".drawing").focus()
        walk.page.keyboard.press("+")
        shows(walk, "12–18 May 2031")
        assert walk.page.evaluate("document.activeElement.className") == "drawing"
        walk.page.keyboard.press("ArrowRight")
        shows(walk, "19–25 May 2031")
        walk.page.keyboard.press("-")
        shows(walk, "May 2031")
        assert "from=2031-05-01" in walk.page.evaluate("location.search")
        walk.page.mouse.move(*middle_of(walk, ".ground >> nth=10"))
        walk.page.mouse.wheel(0, -100)
        shows(walk, "11 May 2031")
        assert "from=2031-05-11" in walk.page.evaluate("location.search")
        walk.page.go_back()
        shows(walk, "May 2031")
        assert walk.errors == []


def middle_of(walk: Walk, what: str) -> tuple[float, float]:
    """The middle of the first element that fits, where a pointer would go."""
    box = walk.page.locator(what).first.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_a_click_on_the_ground_zooms_there_and_on_a_mark_leads_to_its_line(
    browser: Any, harbour: str, script: bool
) -> None:
    """What is drawn is where it leads."""
    with Walk(browser, harbour, script=script) as walk:
        walk.go("/timeline?from=2031-05-10&to=2031-05-16")
        walk.page.locator(f".mark[href='#{TIMELINE[2].id}'] .words").click()
        assert walk.page.evaluate("document.querySelector(':target').id") == TIMELINE[2].id
        walk.page.locator(".ground").nth(5).click(position={"x": 40, "y": 4})
        shows(walk, "15 May 2031")
        assert "from=2031-05-15&to=2031-05-15" in walk.page.evaluate("location.search")
        assert walk.errors == []


def test_a_clash_of_dates_leads_to_its_dispute(browser: Any, harbour: str) -> None:
    """From the line of the happening, by its name."""
    with Walk(browser, harbour) as walk:
        walk.go(NIGHT)
        walk.page.get_by_role("link", name="dates differ").click()

        assert walk.page.url.endswith("/disputes/dispute-days")


def test_a_figure_is_followed_from_its_drawing_to_its_passage(browser: Any, harbour: str) -> None:
    """From the list to the drawing, to the row, to the mark in the article."""
    with Walk(browser, harbour) as walk:
        walk.go("/figures")
        walk.page.get_by_role("link", name="people were injured").click()
        assert walk.page.locator(".figure-mark").count() == 4
        walk.page.locator(".figure-mark .said").last.click()
        assert walk.page.evaluate("document.querySelector(':target').id") == FIGURES[3].id
        walk.page.locator(f"#{FIGURES[3].id} .passage a.to").click()
        assert walk.page.locator("mark#at").inner_text() == "Dozens of people"
        assert walk.errors == []


def test_a_change_of_position_is_seen_at_once(browser: Any, tmp_path: Any) -> None:
    """Both camps with their days, in red only beside a word."""
    with (
        StillDesk(turncoat(), tmp_path / "turncoat.db") as desk,
        served(desk) as address,
        Walk(browser, address) as walk,
    ):
        walk.go(f"/actors/{KARSK.id}")
        turns = walk.page.locator(".turns > li")

        assert [turns.nth(i).locator(".camp-name").inner_text().title() for i in range(turns.count())] == [
            "Camp A",
            "Camp B",
        ]
        assert walk.page.get_by_text("says it and speaks against it").is_visible()
        assert walk.faults() == []


def test_every_id_on_a_page_leads_to_its_reasons(browser: Any, harbour: str) -> None:
    """No id is a dead end."""
    with Walk(browser, harbour) as walk:
        for path in ("/timeline", "/figures", "/figures/injured", f"/actors/{KARSK.id}"):
            walk.go(path)
            found = walk.page.locator("main a[href^='/why/']")
            addresses = {found.nth(i).get_attribute("href") for i in range(found.count())}
            assert addresses
            for address in sorted(addresses)[:6]:
                walk.go(address)
                assert walk.page.locator("#passages, #reasons").count() == 2
        assert walk.errors == []
