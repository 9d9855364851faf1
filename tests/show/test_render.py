"""The page as text: complete, self-contained, its links sound. tests/browser sees what a browser makes of it."""

import base64
import hashlib
import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from harbour_story import ARTICLES, DISPUTES, make_account
from hostile_story import TEXT, make_hostile

from counterclaim.model.account import Account
from counterclaim.show import to_html
from counterclaim.show.visible import without_controls

VOID = {"meta", "link", "br", "img", "input", "hr", "base"}


class Page(HTMLParser):
    """What stands in a page: elements, ids, links, the texts of marks and of articles' bodies."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.stack: list[tuple[str, dict[str, str]]] = []
        self.ids: list[str] = []
        self.links: list[tuple[str, dict[str, str]]] = []
        self.marks: dict[str, str] = {}
        self.bodies: list[str] = []
        self.unclosed: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.elements.append((tag, found))
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "a":
            self.links.append((found.get("href", ""), found))
        if found.get("class") == "body":
            self.bodies.append("")
        if tag not in VOID:
            self.stack.append((tag, found))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        opened, _ = self.stack.pop()
        if opened != tag:
            self.unclosed.append(f"{opened} closed by {tag}")

    def handle_data(self, data: str) -> None:
        if any(found.get("class") == "body" for _, found in self.stack):
            self.bodies[-1] += data
        for tag, found in self.stack:
            if tag == "mark":
                name = found.get("id") or found["data-of"]
                self.marks[name] = self.marks.get(name, "") + data


HARBOUR, HOSTILE = to_html(make_account()), to_html(make_hostile())
BOTH = pytest.mark.parametrize("html", [HARBOUR, HOSTILE], ids=["harbour", "hostile"])


@BOTH
def test_every_inner_link_has_its_place_and_every_name_is_used_once(html: str) -> None:
    """Each line lands in its article, each way back on its line."""
    page = Page(html)
    inner = {href[1:] for href, _ in page.links if href.startswith("#")}

    assert [name for name, times in Counter(page.ids).items() if times > 1] == []
    assert inner - set(page.ids) == set()
    assert page.unclosed == []
    assert page.stack == []


@BOTH
def test_each_mark_is_its_passage_and_each_article_is_whole(html: str) -> None:
    """The article in the page is the article that was read, character by character."""
    page = Page(html)
    texts = [article.text for article in (*make_hostile().articles,)]

    assert page.bodies == [without_controls(text) for text in texts[: len(page.bodies)]]
    for name, shown in page.marks.items():
        number, start, end = map(int, name[1:].split("-"))
        assert shown == without_controls(texts[number - 1][start:end])


def test_every_passage_of_every_dispute_leads_to_its_mark() -> None:
    """None is left out, however many a side has."""
    account = make_account()
    numbers = {article.id: i for i, article in enumerate(account.articles, 1)}
    wanted = {
        f"#p{numbers[span.article]}-{span.start}-{span.end}"
        for dispute in account.disputes
        for side in dispute.sides
        for span in side.evidence
    }

    assert wanted <= {href for href, _ in Page(HARBOUR).links}


@BOTH
def test_nothing_is_asked_from_anywhere(html: str) -> None:
    """No element of the page names an address to load; links lead out only as links."""
    page = Page(html)
    loading = {"src", "srcset", "poster", "data", "action", "formaction", "background", "xlink:href"}

    for tag, found in page.elements:
        assert not loading & set(found), (tag, found)
        assert not any(name.startswith("on") for name in found), (tag, found)
        assert tag not in ("iframe", "object", "embed", "base", "img", "form") or tag == "form"
        if tag == "link":
            assert found == {"rel": "icon", "href": "data:,"}
    assert not re.search(r"@import|url\(", html.split("</style>")[0])


@BOTH
def test_links_out_are_web_addresses_without_a_referrer(html: str) -> None:
    """A javascript: address is shown as text."""
    out = [(href, found) for href, found in Page(html).links if not href.startswith("#")]

    assert out
    for href, found in out:
        assert href.startswith(("https://courier.example/", "https://daily.example/"))
        assert found["rel"] == "noreferrer noopener"


@BOTH
def test_the_policy_allows_this_one_script_and_nothing_else(html: str) -> None:
    """The hash in the policy is that of the script in the page."""
    scripts = re.findall(r"<script>(.*?)</script>", html, flags=re.DOTALL)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', html)
    digest = base64.b64encode(hashlib.sha256(scripts[0].encode()).digest()).decode()

    assert len(scripts) == 1
    assert policy
    assert policy[1].replace("&#39;", "'") == (
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; "
        f"script-src 'sha256-{digest}'"
    )


def test_hostile_words_are_shown_as_words() -> None:
    """Template syntax is not run, markup is not markup, controls are signs."""
    page = Page(HOSTILE)

    assert page.bodies[-1] == without_controls(TEXT)
    assert "{{ 7 * 7 }}" in HOSTILE
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]", HOSTILE)
    HOSTILE.encode("utf-8")


def test_the_same_account_gives_the_same_page() -> None:
    """No clock, no chance, no state left from the page before."""
    assert to_html(make_account()) == HARBOUR


def test_every_dispute_shows_kind_camps_holders_and_status() -> None:
    """Suggested by the program and accepted by a person are told apart."""
    parts = HARBOUR.split('<article class="dispute ')[1:]

    assert [part.split('"')[0] for part in parts] == [
        "suggested", "suggested", "suggested", "suggested", "accepted", "rejected",
    ]  # fmt: skip
    assert "accepted by a person" in parts[4]
    assert [parts[0].count(f"Camp {letter}") for letter in "ABCD"] == [1, 1, 1, 0]


def test_an_empty_account_is_a_page() -> None:
    """Every chapter says that it holds nothing."""
    html = to_html(Account((), ()))

    assert "No dispute was found. That is not evidence that there is none." in html
    assert Page(html).stack == []


def test_a_long_account_stays_folded() -> None:
    """What is not shown at once is one click away, with its number."""
    many = tuple(replace(DISPUTES[0], id=f"dispute-{i}") for i in range(200))
    html = to_html(replace(make_account(), disputes=many))

    assert "160 more disputes</summary>" in html
    assert html.count('<article class="dispute ') == 200


def test_a_title_that_opens_the_text_is_not_printed_twice() -> None:
    """The article reads as it was published."""
    assert HARBOUR.count(ARTICLES["fifth"].title or "") == 1
