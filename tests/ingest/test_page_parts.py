"""An article saved in several pages is one article; pages of different stories never are."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest

from counterclaim.dossier import Dossier
from tests.ingest.conftest import Ingest

Write = Callable[..., Path]
TEXTS = [
    [
        f"The {part} part of the report of Orvast begins with the night of the fire, the mayor said on Friday.",
        f"Lenka Brandt told the {part} hearing that a dryer had caught fire. The union denied it in a letter.",
    ]
    for part in ("first", "second", "third")
]


def page(
    number: int, *, links: bool = True, counts: bool = True, title: str = "Mill burns", story: str = "mill"
) -> str:
    """A page of three of one article."""
    address = f"https://courier.example/{story}" + (f"/{number}" if number > 1 else "")
    head = f"<title>{title}</title><link rel='canonical' href='{address}'>"
    if links and number < 3:
        head += f"<link rel='next' href='https://courier.example/{story}/{number + 1}'>"
    if links and number > 1:
        head += f"<link rel='prev' href='https://courier.example/{story}{f'/{number - 1}' if number > 2 else ''}'>"
    body = "".join(f"<p>{text}</p>" for text in TEXTS[number - 1])
    count = f"<p>Page {number} of 3</p>" if counts else ""
    return f"<html><head>{head}</head><body><article><h1>{title}</h1>{body}{count}</article></body></html>"


WHOLE = "\n\n".join(["Mill burns", *(text for part in TEXTS for text in part)])


@pytest.mark.parametrize(("links", "counts"), [(True, True), (True, False), (False, True)])
def test_pages_that_belong_together_are_one_article(take: Ingest, write: Write, links: bool, counts: bool) -> None:
    """Joined by their links or by their numbers, in the order of the article, whatever their names."""
    for number, name in ((1, "c.html"), (2, "a.html"), (3, "b.html")):
        path = write(f"saved/{name}", page(number, links=links, counts=counts))
    (article,), notes = take(path.parent)
    assert article.text == WHOLE
    assert article.file == "c.html"
    assert article.url == "https://courier.example/mill"
    assert notes == []


def test_the_order_of_giving_does_not_matter(take: Ingest, write: Write) -> None:
    """Nor the names."""
    paths = [write(f"{number}.html", page(number)) for number in (1, 2, 3)]
    results = [take(*order) for order in permutations(paths)]
    assert all(result == results[0] for result in results)


def test_a_missing_page_is_told_and_nothing_is_joined(take: Ingest, write: Write) -> None:
    """What is here stays two articles."""
    write("saved/1.html", page(1, links=False))
    articles, (note, *_) = take(write("saved/3.html", page(3, links=False)).parent)
    assert len(articles) == 2
    assert note.reason == "its article has 3 pages, of which these are here: 1, 3"


@pytest.mark.parametrize(("title", "story"), [("Storks counted", "mill"), ("Mill burns", "storks")])
def test_the_next_story_of_a_blog_is_not_the_next_page(take: Ingest, write: Write, title: str, story: str) -> None:
    """Another headline, or another address."""
    write("saved/1.html", page(1, counts=False).replace("mill/2", f"{story}/2"))
    articles, _ = take(write("saved/2.html", page(2, counts=False, title=title, story=story)).parent)
    assert len(articles) == 2


def test_a_page_alone_is_as_it_is(take: Ingest, write: Write) -> None:
    """One file has no others to be joined with."""
    (article,), _ = take(write("1.html", page(1)))
    assert article.text.startswith("Mill burns\n\n" + TEXTS[0][0])


def test_the_bytes_of_every_page_are_kept(write: Write) -> None:
    """Each under its own name."""
    for number in (1, 2, 3):
        path = write(f"saved/{number}.html", page(number))
    with Dossier() as dossier:
        added = dossier.add(path.parent)
        (article,) = dossier.articles()
        captures = dossier.captures(article.id)
        assert [dossier.original(capture.digest) for capture in captures.values()] == [
            page(number).encode() for number in (1, 2, 3)
        ]
        assert [(gap.file, gap.reason) for gap in added.skipped] == [
            ("2.html", "same article as 1.html"),
            ("3.html", "same article as 1.html"),
        ]
        assert dossier.add(path.parent).added == ()
        assert dossier.check() == ()
