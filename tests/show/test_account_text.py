"""The account for a terminal: reviewed as a whole, and safe against what articles hold."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from harbour_story import ARTICLES, DISPUTES, make_account

from counterclaim.model.account import Account
from counterclaim.model.article import Article
from counterclaim.model.dispute import Dispute, Side
from counterclaim.model.reading import Reading
from counterclaim.show import articles_to_text, to_json, to_markdown, to_text
from counterclaim.show.terminal.sheet import wide

GOLDEN = Path(__file__).parents[1] / "golden" / "show"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("harbour.txt", to_text(make_account(), width=80)),
        ("harbour-whole-60.txt", to_text(make_account(), width=60, whole=True)),
        ("harbour.md", to_markdown(make_account())),
        ("harbour.json", to_json(make_account())),
    ],
)
def test_the_whole_account_reads_as_reviewed(name: str, text: str) -> None:
    """After a wanted change, write the file anew with tests/golden/show/renew.py and read the difference."""
    text = re.sub(r'"program": "counterclaim[^"]*"', '"program": "counterclaim"', text)

    assert text == (GOLDEN / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    """From a narrow pane to a wide screen."""
    lines = to_text(make_account(), width=width, whole=True).splitlines()

    assert max(wide(line) for line in lines) <= width


def test_colours_change_no_word() -> None:
    """What a pipe receives is what the screen shows."""
    plain = to_text(make_account(), color=False)
    coloured = to_text(make_account(), color=True)

    assert "\x1b[1m" in coloured
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == plain
    assert "\x1b" not in plain


def test_disputes_come_first() -> None:
    """Then positions, claims, figures, timeline, cast, gaps."""
    heads = re.findall(r"^([A-Z][A-Z ]+) \(\d+\) ─", to_text(make_account()), flags=re.MULTILINE)

    assert heads == [
        "DISPUTES",
        "POSITIONS",
        "CLAIMS BY OUTLET",
        "NAMED DIFFERENTLY",
        "FIGURES",
        "TIMELINE",
        "CAST",
        "GAPS",
    ]


def test_a_time_that_several_happenings_have_stands_once() -> None:
    """Below it they follow in their order."""
    account = make_account()
    first = next(entry for entry in account.timeline if entry.status == "reported")
    twice = replace(account, timeline=(first, replace(first, id="happening-again")))
    text = to_text(twice).split("TIMELINE")[1].split("CAST")[0]
    lines = [line for line in text.splitlines() if line.startswith("  ") and not line.startswith("   ")]

    assert len(lines) == 1


def test_a_long_chapter_says_how_many_more_there_are() -> None:
    """And prints them where the whole account is wanted."""
    many = tuple(replace(DISPUTES[0], id=f"dispute-{i}") for i in range(40))
    account = replace(make_account(), disputes=many)

    assert "and 28 more (--all, or in the page)" in to_text(account)
    assert "dispute-39" not in to_text(account)
    assert "dispute-39" in to_text(account, whole=True)
    assert "more (--all" not in to_text(account, whole=True)


def hostile(words: str) -> Account:
    """An account in which everything that is printed holds some words."""
    article = Article.of(words, file=words, outlet=words, title=words)
    span = article.span(0, len(words))
    sides = tuple(Side(words, None, camp, (span,)) for camp in "AB")
    dispute = Dispute("dispute-1", "denial", (span,), sides, 1.0)
    return Account((article,), (Reading(article),), disputes=(dispute,))


@pytest.mark.parametrize(
    "words", ["\x1b[2J\x1b]0;owned\x07", "\x9b31mred", "a\rb", "\u202egnp.exe", "\x00", "\ud800", "[bold]"]
)
def test_an_article_cannot_steer_the_terminal(words: str) -> None:
    """Controls are shown as signs, in every place where an article's words stand."""
    account = hostile(words)
    for text in (to_text(account), to_markdown(account), articles_to_text(account.articles)):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", text)
        text.encode("utf-8")
    assert words.startswith("[") is ("[bold]" in to_text(account))


def test_a_passage_as_long_as_a_page_is_cut_and_marked_as_cut() -> None:
    """The page and --all show it whole."""
    account = hostile("word " * 500)

    assert "[…]”" in to_text(account)
    assert "[…]" not in to_text(account, whole=True)


def test_the_list_of_articles_tells_where_a_date_comes_from() -> None:
    """Inferred and missing dates are named as such."""
    text = articles_to_text(ARTICLES.values(), width=200)

    assert "14–20 May 2031 · date inferred from the text · 04-meridian.md" in text
    assert "no date · 05-courier.txt" in text
    assert articles_to_text([]).splitlines()[-1] == "  No article."
