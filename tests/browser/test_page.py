"""The page in a real browser: nothing is asked for, lines land on their marks, hostile text does nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from harbour_story import make_account
from hostile_story import ATTEMPTS, make_hostile

from counterclaim.show import to_html
from counterclaim.show.visible import without_controls
from tests.browser.walks import CHROMIUM

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine")

WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 740}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The two accounts as files."""
    folder = tmp_path_factory.mktemp("pages")
    found = {}
    for name, account in (("harbour", make_account()), ("hostile", make_hostile())):
        found[name] = folder / f"{name}.html"
        found[name].write_text(to_html(account), encoding="utf-8")
    return found


class Visit:
    """A page that is open, with what it asked for and said."""

    def __init__(self, browser: Any, file: Path, viewport: dict[str, int], *, script: bool = True) -> None:
        self.context = browser.new_context(viewport=viewport, java_script_enabled=script, reduced_motion="reduce")
        self.page = self.context.new_page()
        self.requests: list[str] = []
        self.dialogs: list[str] = []
        self.errors: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("dialog", lambda dialog: (self.dialogs.append(dialog.message), dialog.dismiss()))
        self.page.on("console", lambda message: self.errors.append(message.text) if message.type == "error" else None)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.goto(file.as_uri())

    def __enter__(self) -> Visit:
        return self

    def __exit__(self, *_: object) -> None:
        self.context.close()


# The rectangle of the mark that the address names, what it says, and whether it is what stands at its place.
LANDED = """() => {
  const mark = document.querySelector(":target");
  const box = mark.getClientRects()[0];
  const top = document.elementFromPoint(box.left + 1, box.top + box.height / 2);
  const name = mark.id;
  const all = [...document.querySelectorAll("mark")].filter((m) => m.id === name || m.dataset.of === name);
  return {
    name, tag: mark.tagName, text: all.map((m) => m.textContent).join(""),
    inside: box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth + 1,
    seen: mark.contains(top), width: box.width, color: getComputedStyle(mark).backgroundColor,
  };
}"""


def passages() -> dict[str, str]:
    """Each passage of each dispute of the harbour story by its name in the page."""
    account = make_account()
    numbers = {article.id: i for i, article in enumerate(account.articles, 1)}
    return {
        f"p{numbers[span.article]}-{span.start}-{span.end}": span.text
        for dispute in account.disputes
        for side in dispute.sides
        for span in side.evidence
    }


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_each_line_of_each_dispute_lands_on_its_visible_mark(
    browser: Any, files: dict[str, Path], viewport: dict[str, int], script: bool
) -> None:
    """In view, not covered, coloured, and reading as the passage; with and without a script."""
    with Visit(browser, files["harbour"], viewport, script=script) as visit:
        links = visit.page.locator(".dispute .quote a.to")
        assert links.count() == len(passages())
        for i in range(links.count()):
            name = links.nth(i).get_attribute("href").removeprefix("#")
            links.nth(i).click()
            landed = visit.page.evaluate(LANDED)

            assert landed["name"] == name
            assert landed["tag"] == "MARK"
            assert landed["text"] == passages()[name]
            assert landed["inside"] and landed["seen"] and landed["width"] > 0, landed
            assert landed["color"] not in ("rgba(0, 0, 0, 0)", "transparent")
        assert len(visit.requests) == 1


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_way_back_leads_to_the_line(browser: Any, files: dict[str, Path], viewport: dict[str, int]) -> None:
    """A reader on a phone finds the dispute again."""
    with Visit(browser, files["harbour"], viewport) as visit:
        link = visit.page.locator(".dispute .quote a.to").nth(3)
        name = link.get_attribute("href").removeprefix("#")
        link.click()
        visit.page.locator(f"#{name} + .back").click()

        assert visit.page.evaluate("document.querySelector(':target').id") == f"from-{name}"
        box = link.bounding_box()
        assert 0 <= box["y"] <= viewport["height"] - box["height"]


@pytest.mark.parametrize("name", ["harbour", "hostile"])
def test_no_request_leaves(browser: Any, files: dict[str, Path], name: str) -> None:
    """The file itself is all that is read, with every fold open and every filter used."""
    with Visit(browser, files[name], WIDE) as visit:
        visit.page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
        visit.page.select_option("select[name=kind]", index=1)
        visit.page.mouse.wheel(0, 4000)
        visit.page.wait_for_timeout(300)

        assert visit.requests == [files[name].as_uri()]
        assert visit.errors == []


def test_hostile_articles_do_nothing(browser: Any, files: dict[str, Path]) -> None:
    """No script of theirs runs, no element of theirs exists, their words are there to read."""
    with Visit(browser, files["hostile"], WIDE) as visit:
        visit.page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
        visit.page.locator(".dispute .quote a.to").first.click()
        visit.page.wait_for_timeout(300)
        state = visit.page.evaluate(
            """() => ({
              owned: window.owned ?? null,
              scripts: document.scripts.length,
              foreign: document.querySelectorAll("img, iframe, object, base, svg a").length
                + document.querySelectorAll("[onerror], [onload], [onmouseover]").length,
              shown: getComputedStyle(document.body).display,
              text: [...document.querySelectorAll(".body")].at(-1).textContent,
              title: document.title,
            })"""
        )

    assert (state["owned"], state["scripts"], state["foreign"], state["shown"]) == (None, 1, 0, "block")
    assert visit.dialogs == []
    assert visit.errors == []
    assert state["text"] == without_controls("\n".join(ATTEMPTS) + "\n")
    assert "7 * 7" in state["text"]
    assert state["title"].startswith("6 articles by 5 outlets")


@pytest.mark.parametrize("name", ["harbour", "hostile"])
@pytest.mark.parametrize("viewport", [PHONE, {"width": 800, "height": 900}, WIDE], ids=["360", "800", "1280"])
def test_the_page_never_scrolls_sideways(
    browser: Any, files: dict[str, Path], name: str, viewport: dict[str, int]
) -> None:
    """Legible on a phone, everything unfolded."""
    with Visit(browser, files[name], viewport) as visit:
        visit.page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")

        assert visit.page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
        visit.page.evaluate("scrollTo(500, 0)")
        assert visit.page.evaluate("scrollX") == 0


def test_disputes_narrow_by_kind_and_step_by_key(browser: Any, files: dict[str, Path]) -> None:
    """Comfort that the script adds."""
    with Visit(browser, files["harbour"], WIDE) as visit:
        visit.page.select_option("select[name=kind]", "denial")
        assert visit.page.locator(".dispute:visible").count() == 1
        assert visit.page.locator(".filters output").inner_text() == "1 / 6"

        visit.page.select_option("select[name=kind]", "")
        visit.page.select_option("select[name=holder]", "Lina Oressa")
        assert visit.page.locator(".dispute:visible").count() == 2

        visit.page.select_option("select[name=holder]", "")
        visit.page.locator("h1").click()
        visit.page.keyboard.press("j")
        visit.page.keyboard.press("j")
        visit.page.keyboard.press("j")
        visit.page.keyboard.press("k")
        second = visit.page.locator(".dispute").nth(1).get_attribute("id")
        assert visit.page.evaluate("document.activeElement.id") == second


def test_without_a_script_there_is_no_filter_that_would_do_nothing(browser: Any, files: dict[str, Path]) -> None:
    """And everything can be read."""
    with Visit(browser, files["harbour"], WIDE, script=False) as visit:
        assert visit.page.locator(".filters").is_hidden()
        assert visit.page.locator(".dispute:visible").count() == 6


def test_every_link_and_fold_is_reached_by_the_tab_key(browser: Any, files: dict[str, Path]) -> None:
    """The first stop is the way past the contents; the focus can be seen."""
    with Visit(browser, files["harbour"], WIDE) as visit:
        visit.page.keyboard.press("Tab")
        assert visit.page.evaluate("document.activeElement.className") == "skip"
        assert visit.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        box = visit.page.locator(".skip").bounding_box()
        assert box["x"] >= 0
        visit.page.keyboard.press("Enter")
        visit.page.keyboard.press("Tab")
        assert visit.page.evaluate("document.activeElement.closest('.chapter') !== null")


# Relative luminance and contrast as WCAG 2.2 defines them, for every element with text of its own.
CONTRAST = """() => {
  const rgb = (c) => c.match(/[\\d.]+/g).map(Number);
  const lum = ([r, g, b]) => [r, g, b].map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (e) => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor);
    if (c.length < 4 || c[3] === 1) return c; } return [255, 255, 255]; };
  const low = [];
  for (const e of document.querySelectorAll("body *")) {
    const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    if (!own || !e.getClientRects().length || e.closest("script, style, option")) continue;
    const style = getComputedStyle(e);
    const a = lum(rgb(e.namespaceURI.endsWith("svg") ? style.fill : style.color)), b = lum(ground(e));
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) low.push([e.tagName, e.className.baseVal ?? e.className, contrast.toFixed(2)].join(" "));
  }
  return [...new Set(low)];
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_stands_out_from_its_ground(browser: Any, files: dict[str, Path], scheme: str) -> None:
    """At least 4.5 to 1 (WCAG 2.2, level AA), with a mark lit and every fold open."""
    with Visit(browser, files["harbour"], WIDE) as visit:
        visit.page.emulate_media(color_scheme=scheme)
        visit.page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
        visit.page.locator(".dispute .quote a.to").first.click()

        assert visit.page.evaluate(CONTRAST) == []


def test_on_paper_folded_positions_are_printed(browser: Any, files: dict[str, Path]) -> None:
    """Paper cannot be clicked; what a holder says is on it."""
    with Visit(browser, files["harbour"], WIDE) as visit:
        last = visit.page.locator(".position .passage").last
        assert not last.is_visible()

        visit.page.emulate_media(media="print")

        assert last.is_visible()
        assert visit.page.locator("nav.chapters").is_hidden()
