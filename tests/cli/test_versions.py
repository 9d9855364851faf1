"""`versions`: two texts from one address, from the files to what is printed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from counterclaim import Dossier
from counterclaim.cli.main import run
from counterclaim.errors import UnknownId

EARLY = (
    "The fire in Selby market was put out at noon, the fire brigade said.\n\nAt least 12 people were hurt, it added."
)
LATE = EARLY.replace("12", "17") + "\n\nA trader said that the exits had been locked."


@pytest.fixture(scope="module")
def dossier(tmp_path_factory) -> Path:
    """Two versions of one article by the Courier, and another outlet's article."""
    folder = tmp_path_factory.mktemp("versions")
    page = "https://courier.example/fire"
    records = [
        {"file": "early.txt", "outlet": "The Courier", "url": page, "published": "2031-05-02"},
        {"file": "late.txt", "outlet": "The Courier", "url": page + "?utm_source=post", "published": "2031-05-03"},
        {"file": "other.txt", "outlet": "Selby Post", "url": "https://post.example/fire", "published": "2031-05-02"},
    ]
    (folder / "articles.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    for name, text in (("early", EARLY), ("late", LATE), ("other", "Selby market burned, a reporter saw.")):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    path = folder / "fire.db"
    with Dossier(path) as opened:
        opened.add(folder)
        opened.read()
    return path


def test_what_a_newer_text_changed_is_printed_with_both_wordings(dossier, capsys):
    """Oldest first, each line with its place."""
    assert run(["versions", str(dossier)]) == 0

    out, err = capsys.readouterr()
    assert err == ""
    assert "courier.example/fire" in out
    assert "early.txt (2031-05-02)  →  " in out
    assert "another figure" in out
    assert "“At least 17 people were hurt, it added.”" in out
    assert "“A trader said that the exits had been locked.”" in out
    assert "post.example" not in out
    assert max(map(len, out.splitlines())) <= 80


def test_the_same_as_data(dossier, capsys):
    """Every passage with its characters."""
    assert run(["versions", str(dossier), "--json", "-", "--quiet"]) == 0

    (address,) = json.loads(capsys.readouterr().out)["addresses"]
    assert (address["order"], [article["published"] for article in address["articles"]]) == (
        "published",
        ["2031-05-02", "2031-05-03"],
    )
    (step,) = address["steps"]
    assert [revision["kind"] for revision in step["revisions"]] == ["figure", "appeared"]
    figure = step["revisions"][0]
    assert [passage["text"] for passage in figure["evidence"]] == ["At least 12", "At least 17"]
    assert EARLY[figure["before"]["start"] : figure["before"]["end"]] == figure["before"]["text"]


def test_versions_of_one_article_are_those_of_its_address(dossier):
    """An article with one text alone has none; an unknown one is told."""
    with Dossier(dossier) as opened:
        by_file = {article.file.rpartition("/")[2]: article.id for article in opened.articles()}
        assert len(opened.versions(by_file["late.txt"])) == 1
        assert opened.versions(by_file["other.txt"]) == ()
        with pytest.raises(UnknownId):
            opened.versions("article-0000")


def test_a_dossier_without_versions_says_so(tmp_path, capsys):
    """It is no failure."""
    Dossier(tmp_path / "empty.db").close()

    assert run(["versions", str(tmp_path / "empty.db")]) == 0

    assert capsys.readouterr() == ("", "no address has more than one text\n")
