"""The reading half of the desk in a real browser: land on a mark, filter, switch copies, choose marks, compare."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from counterclaim.show.visible import without_controls
from tests.browser.walks import CHROMIUM, PHONE, WIDE, Walk, served
from tests.show.harbour_story import ARTICLES, make_account
from tests.show.hostile_story import make_hostile
from tests.web.still import StillDesk

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine")

ACCOUNT = make_account()
COURIER, DAILY = ARTICLES["courier"], ARTICLES["daily"]
PAIR = f"article={COURIER.id}&article={DAILY.id}"
PAGES = {
    "story": "/",
    "story-filtered": "/?kind=denial&copies=each",
    "dispute": f"/disputes/{ACCOUNT.disputes[0].id}",
    "claims": "/claims",
    "claim": f"/claims/{ACCOUNT.claims[0].id}",
    "articles": "/articles",
    "article": f"/articles/{COURIER.id}?at=200-260&marks=disputed&marks=statement&marks=date&marks=actor#at",
    "article-wrong": f"/articles/{COURIER.id}?at=9-3",
    "chooser": f"/compare?article={COURIER.id}",
    "compare": f"/compare?{PAIR}",
    "positions": "/positions",
    "namings": "/namings",
    "gaps": "/gaps",
}


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a desk on the invented story."""
    folder = tmp_path_factory.mktemp("harbour")
    with StillDesk(ACCOUNT, folder / "harbour.db") as desk, served(desk) as address:
        yield address


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_clean(browser: Any, harbour: str, name: str, scheme: str) -> None:
    """Nothing on the console, nothing asked of anybody else, nothing against WCAG A and AA, every fold open."""
    with Walk(browser, harbour, scheme=scheme) as walk:
        walk.go(PAGES[name])
        walk.page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")

        assert walk.faults() == []
        assert walk.errors == []
        assert walk.outside == []


@pytest.mark.parametrize("width", [360, 800, 1280])
@pytest.mark.parametrize("story", ["harbour", "hostile"])
def test_no_page_scrolls_sideways(browser: Any, request: pytest.FixtureRequest, story: str, width: int) -> None:
    """Legible on a phone, whatever an article says, every fold open."""
    last = make_hostile().articles[-1].id
    with Walk(browser, request.getfixturevalue(story), {"width": width, "height": 800}) as walk:
        for path in [
            *PAGES.values(),
            *([f"/articles/{last}", f"/compare?{PAIR}&article={last}"] if story == "hostile" else []),
        ]:
            walk.go(path)
            walk.page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
            assert walk.page.evaluate("document.documentElement.scrollWidth") <= width, path


# The rectangle of the mark on which a link landed, what all its pieces say, and whether it is what stands at its place.
LANDED = """() => {
  const mark = document.querySelector("#at");
  const box = mark.getClientRects()[0];
  const top = document.elementFromPoint(box.left + 2, box.top + box.height / 2);
  return {
    text: [...document.querySelectorAll("mark.at")].map((each) => each.textContent).join(""),
    inside: box.top >= 0 && box.bottom <= innerHeight, seen: mark.contains(top),
    color: getComputedStyle(mark).backgroundColor,
  };
}"""


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_each_line_of_a_dispute_lands_on_its_visible_mark(
    browser: Any, harbour: str, viewport: dict[str, int], script: bool
) -> None:
    """In view, not covered, coloured, and reading as the passage; with and without a script."""
    with Walk(browser, harbour, viewport, script=script) as walk:
        links = walk.page.locator(".dispute .passage a.to")
        addresses = [links.nth(i).get_attribute("href") for i in range(links.count())]
        texts = [links.nth(i).text_content() for i in range(links.count())]
        assert len(addresses) >= 12
        for address, text in zip(addresses, texts, strict=True):
            walk.go(address)
            landed = walk.page.evaluate(LANDED)

            assert " ".join(landed["text"].split()) == text
            assert landed["inside"] and landed["seen"], (address, landed)
            assert landed["color"] not in ("rgba(0, 0, 0, 0)", "transparent")
        assert walk.errors == []


def test_the_text_that_a_browser_shows_is_the_article(browser: Any, harbour: str, hostile: str) -> None:
    """The paragraphs joined, with every kind of mark on, a passage landed on, and an article that tries everything."""
    kinds = "&".join(f"marks={kind}" for kind in ("disputed", "supported", "statement", "figure", "date", "actor"))
    for address, account in ((harbour, ACCOUNT), (hostile, make_hostile())):
        with Walk(browser, address) as walk:
            for article in account.articles:
                walk.go(f"/articles/{article.id}?at=10-60&{kinds}#at")
                shown = walk.page.evaluate("[...document.querySelectorAll('.body')].map((e) => e.textContent).join('')")
                assert shown == without_controls(article.text)
            assert walk.page.evaluate("window.owned ?? null") is None


def test_disputes_narrow_at_once_with_a_script(browser: Any, harbour: str) -> None:
    """The address follows, the focus stays, no button is needed; all can be shown again."""
    denials = sum(dispute.kind == "denial" for dispute in ACCOUNT.disputes)
    with Walk(browser, harbour) as walk:
        assert walk.page.locator("form.narrow button").is_hidden()
        walk.page.select_option("select[name=kind]", "denial")
        walk.page.wait_for_url("**/?kind=denial**")

        assert walk.page.locator(".dispute").count() == denials
        assert walk.page.evaluate("document.activeElement.name") == "kind"
        walk.page.get_by_role("link", name="Show all").click()
        assert walk.page.locator(".dispute").count() == len(ACCOUNT.disputes)
        assert walk.errors == []


def test_disputes_narrow_by_a_button_without_a_script(browser: Any, harbour: str) -> None:
    """The same form, sent by hand."""
    with Walk(browser, harbour, script=False) as walk:
        walk.page.select_option("select[name=holder]", "Lina Oressa")
        walk.page.get_by_label("count each").check()
        walk.page.get_by_role("button", name="Apply").click()

        assert "copies=each" in walk.page.url
        assert walk.page.locator(".dispute").count() == 2
        assert walk.page.get_by_label("count each").is_checked()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_marks_are_taken_away_by_kind(browser: Any, harbour: str, script: bool) -> None:
    """At once or by the button; the passage that was landed on stays lit."""
    with Walk(browser, harbour, script=script) as walk:
        walk.go(f"/articles/{COURIER.id}?at=200-260#at")
        assert walk.page.locator("mark.statement").count() > 0
        walk.page.locator("input[value=statement]").uncheck()
        if script:
            # Looked at from outside: the page lets no script of a string run, so no function can wait in it.
            walk.page.locator("mark.statement").first.wait_for(state="detached")
        else:
            walk.page.get_by_role("button", name="Apply").click()

        assert walk.page.locator("mark.statement").count() == 0
        assert walk.page.locator("mark.disputed").count() > 0
        assert walk.page.locator("mark#at").count() == 1
        assert "marks=disputed" in walk.page.url and "marks=statement" not in walk.page.url


def test_notes_stand_beside_their_paragraph_where_there_is_room(browser: Any, harbour: str) -> None:
    """And folded under it where there is none."""
    with Walk(browser, harbour) as walk:
        walk.go(f"/articles/{COURIER.id}")
        paragraph = walk.page.locator(".para:has(.notes)").first
        text, notes = paragraph.locator(".body").bounding_box(), paragraph.locator(".notes").bounding_box()
        assert notes["x"] >= text["x"] + text["width"]
        assert abs(notes["y"] - text["y"]) < 30
        assert paragraph.locator(".voice").first.is_visible()

    with Walk(browser, harbour, PHONE) as walk:
        walk.go(f"/articles/{COURIER.id}")
        paragraph = walk.page.locator(".para:has(.notes)").first
        text, notes = paragraph.locator(".body").bounding_box(), paragraph.locator(".notes").bounding_box()
        assert notes["y"] >= text["y"] + text["height"]
        assert not paragraph.locator(".voice").first.is_visible()
        paragraph.locator("summary").click()
        assert paragraph.locator(".voice").first.is_visible()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_two_articles_are_chosen_and_compared(browser: Any, harbour: str, script: bool) -> None:
    """From an article to the chooser, from there to the columns, from a cell to its mark."""
    with Walk(browser, harbour, script=script) as walk:
        walk.go(f"/articles/{COURIER.id}")
        walk.page.get_by_role("link", name="Compare with another").click()
        walk.page.locator(f"input[type=checkbox][value={DAILY.id}]").check()
        walk.page.get_by_role("button", name="Compare the chosen").click()

        assert walk.page.locator(".columns > li").count() == 2
        assert walk.page.locator("td.reports").count() > 0
        assert walk.page.get_by_text("read in full").count() > 0
        walk.page.locator("td.reports a.to").first.click()
        assert walk.page.locator("mark#at").count() == 1
        assert walk.errors == []


def test_on_paper_an_article_is_text_and_notes_alone(browser: Any, harbour: str) -> None:
    """No bar, no form; what is folded on a phone is printed."""
    with Walk(browser, harbour, PHONE) as walk:
        walk.go(f"/articles/{COURIER.id}")
        walk.page.emulate_media(media="print")

        assert walk.page.locator(".bar").is_hidden()
        assert walk.page.locator("form.narrow").is_hidden()
        assert walk.page.locator(".voice").first.is_visible()


def test_every_control_is_reached_by_the_tab_key(browser: Any, harbour: str) -> None:
    """The first stop is the way past the bar, and it leads to the content."""
    with Walk(browser, harbour) as walk:
        walk.page.keyboard.press("Tab")
        assert walk.page.evaluate("document.activeElement.className") == "skip"
        walk.page.keyboard.press("Enter")
        walk.page.keyboard.press("Tab")
        assert walk.page.evaluate("document.activeElement.closest('main') !== null")
