"""The same article counts once; versions of one page are both kept."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from counterclaim.ingest import is_about_twins, tell_twins
from counterclaim.model.article import Article
from counterclaim.model.skipped import Skipped
from tests.ingest.conftest import STORY, Ingest

Write = Callable[..., Path]


def test_the_same_article_stays_under_the_smallest_name(take: Ingest, write: Write, tmp_path: Path) -> None:
    write("b.txt"), write("a.txt"), write("c.txt", STORY.replace("\n", "\r\n"))
    (article,), notes = take(tmp_path)
    assert article.file == "a.txt"
    assert [(n.file, n.reason, n.article) for n in notes] == [
        ("b.txt", "same article as a.txt", article.id),
        ("c.txt", "same article as a.txt", article.id),
    ]


def test_one_text_in_two_outlets_is_two_articles(take: Ingest, write: Write, tmp_path: Path) -> None:
    for name in ("a", "b"):
        write(f"{name}.txt", f"---\noutlet: The {name}\n---\n{STORY}")
    articles, notes = take(tmp_path)
    assert (len(articles), notes) == (2, [])
    assert articles[0].id != articles[1].id


def test_two_texts_under_one_address_are_both_kept_and_that_is_told(take: Ingest, write: Write) -> None:
    rows = [
        {"text": "It burned.", "url": "https://www.courier.example/mill/"},
        {"text": "It burned down.", "url": "http://courier.example/mill?utm_source=feed#top"},
    ]
    articles, (note,) = take(write("a.jsonl", "\n".join(map(json.dumps, rows))))
    assert len(articles) == 2
    assert (note.file, note.article) == ("a.jsonl#2", articles[1].id)
    assert note.reason == "has the address of a.jsonl#1, kept as another version"


def test_articles_given_apart_are_compared_as_if_given_together(take: Ingest, write: Write, tmp_path: Path) -> None:
    """What a dossier says after many additions is what one ingest of everything says."""
    for name, text in [("a", "It burned."), ("b", "It burned down."), ("c", "It burned.")]:
        write(f"{name}.txt", f"---\noutlet: The Courier\nurl: https://courier.example/mill\n---\n{text}")
    articles, notes = take(tmp_path)
    assert all(map(is_about_twins, notes))
    files = [(article.file, article.id) for article in articles] + [("c.txt", articles[0].id)]
    assert sorted(tell_twins(articles, files), key=lambda note: note.file) == notes


def test_other_notes_are_not_about_twins() -> None:
    assert not is_about_twins(Skipped("ingest", "a.txt", "it is empty"))
    assert not is_about_twins(Skipped("link", "a.txt", "same article as b.txt"))
    assert list(tell_twins([Article.of("It burned.", file="a.txt")], [])) == []
