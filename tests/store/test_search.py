"""What a search finds, the same in both databases and in one order."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterclaim.model.article import Article
from counterclaim.model.judgement import Judgement
from counterclaim.store import Store

pytestmark = pytest.mark.usefixtures("either")

TEXT = """The café on Quay Street burned, the mayor said.

Ådne Holm, its owner, denied that he had set the fire.
"I was at sea," he said.\tNobody believed him.
"""


@pytest.fixture
def path(tmp_path, either) -> Path:
    """A dossier with one article."""
    path = tmp_path / "fire.db"
    with Store(path) as store:
        store.put_article(Article.of(TEXT, file="a.txt", outlet="The Courier"))
        store.add_judgement(Judgement("Holm", "Ådne Holm", "same", "Ida", "2031-05-02T10:00:00"))
    return path


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("cafe", ["The café on Quay Street burned, the mayor said."]),
        ("ADNE holm", ["Ådne Holm, its owner, denied that he had set the fire."]),
        ('"set the fire"', ["Ådne Holm, its owner, denied that he had set the fire."]),
        ('"the set fire"', []),
        ("sea Nobody", ['"I was at sea," he said.\tNobody believed him.']),
        ("mayor owner", []),
        ("said NOT mayor", []),
        ("quote:cafe", []),
        ("caf*", []),
        (
            "^the",
            [
                "The café on Quay Street burned, the mayor said.",
                "Ådne Holm, its owner, denied that he had set the fire.",
            ],
        ),
        ('"', []),
        ("", []),
        ("?!", []),
        ("cafe ?!", ["The café on Quay Street burned, the mayor said."]),
        ("burned\x00", ["The café on Quay Street burned, the mayor said."]),
    ],
)
def test_a_search_finds_paragraphs(path, words, found):
    """Accents and capitals do not matter; marks have no meaning; each hit is a passage of its article."""
    with Store(path) as store:
        spans = store.search(words)
        text = store.articles()[0].text

    assert [span.text for span in spans] == found
    assert all(text[span.start : span.end] == span.text for span in spans)


def test_the_best_paragraphs_come_first():
    """Those with more of the words in fewer others; no more than asked for, and only of the articles asked for."""
    with Store() as store:
        long = Article.of("The mill " + "and the river and the road and the town " * 20 + "burned.", file="a.txt")
        short = Article.of("The mill burned. The mill!", file="b.txt")
        for article in (long, short):
            store.put_article(article)

        assert [span.article for span in store.search_best("mill", 5)] == [short.id, long.id]
        assert [span.article for span in store.search_best("mill", 1)] == [short.id]
        assert [span.article for span in store.search_best("mill", 5, [long.id])] == [long.id]
        assert store.search_best("mill", 5, []) == store.search_best("?", 5) == ()


def test_an_article_given_again_is_found_once(path):
    """The index does not grow when a record is put in the place of another."""
    with Store(path) as store:
        store.put_article(Article.of(TEXT, file="0.txt", outlet="The Courier", title="Fire"))

        assert len(store.search("cafe")) == 1
        assert [article.file for article in store.articles()] == ["0.txt"]
        assert store.faults() == ()
