"""A pasted text becomes files that ingest understands, under a name that stays."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.dossier import Dossier
from counterclaim.web.pasted import Pasted, problem_of
from counterclaim.web.staging import fit

PAGE = """<!doctype html><html><head><title>Mill burns in Ostby</title></head><body><article>
<p>The mill at Ostby burned down on Friday night, the fire office said.</p>
<p>"Nobody was inside," said Ada Holm, its owner, who had closed it an hour before the fire began.</p>
</article></body></html>"""


def added(pasted: Pasted, folder):
    """The article that ingest makes of it."""
    folder.mkdir()
    for name, content in pasted.files():
        (folder / name).write_bytes(content.read())
    with Dossier() as dossier:
        (article,) = dossier.add([folder]).added
    return article


def test_a_text_is_an_article_with_what_the_reader_knows(tmp_path):
    """Address, outlet, title and date come from the fields; the text stays as it was pasted."""
    pasted = Pasted(
        "The mill burned, she said.\n\nNobody was hurt.",
        url="https://www.courier.example/2031/mill-burns.html",
        outlet="The Courier",
        title="Mill burns",
        published="2031-05-02",
    )
    article = added(pasted, tmp_path / "a")

    assert article.text == pasted.text
    assert article.file == pasted.name == "courier.example mill-burns.txt"
    assert (article.outlet, article.title, article.url) == ("The Courier", "Mill burns", pasted.url)
    assert article.publication and article.publication.dates.iso == "2031-05-02"


def test_a_page_is_read_as_a_page(tmp_path):
    """Without its markup; what the reader fills in goes before what the page says."""
    article = added(Pasted(PAGE, outlet="The Lantern"), tmp_path / "a")

    assert "<p>" not in article.text
    assert "Nobody was inside" in article.text
    assert article.outlet == "The Lantern"
    assert article.file.endswith(".html")


def test_the_same_paste_is_the_same_article(tmp_path):
    """Name and id do not depend on when it was pasted."""
    assert added(Pasted(PAGE), tmp_path / "a") == added(Pasted(PAGE), tmp_path / "b")


@pytest.mark.parametrize(
    ("pasted", "problem"),
    [
        (Pasted("  \n"), "There is no text yet"),
        (Pasted("x", url="javascript:alert(1)"), "none of the web"),
        (Pasted("x", url="courier.example/a"), "none of the web"),
        (Pasted("x", url="https://a b"), "none of the web"),
        (Pasted("x", url="http://[::1"), "none of the web"),
        (Pasted("x", published="31 February"), "not one that can be read"),
        (Pasted("x", published="2031-02-31"), "not one that can be read"),
        (Pasted("x", title="t" * 1_001), "too long"),
        (Pasted("x", url="https://courier.example/a", published="2031-05-02T10:00:00Z"), ""),
        (Pasted("x"), ""),
    ],
)
def test_what_cannot_be_used_is_told(pasted, problem):
    """One sentence with what to do next, or none."""
    told = problem_of(pasted)

    assert problem in told
    assert bool(problem) == ("Next: " in told)


@given(st.builds(Pasted, *[st.text(max_size=300)] * 5))
def test_any_paste_has_a_name_and_files(pasted):
    """Whatever was typed: the name is one that a folder can hold, and the line about it is JSON."""
    if problem_of(pasted):
        return
    (name, content), *rest = pasted.files()

    assert fit(name) == name
    assert content.read().decode() == pasted.text.encode("utf-8", "replace").decode()
    assert all(json.loads(line.read())["file"] == name for _, line in rest)
