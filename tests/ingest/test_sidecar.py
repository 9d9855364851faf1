"""The sidecar of a folder says where its files came from."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.ingest.conftest import STORY, Ingest

Write = Callable[..., Path]
ROW = {
    "file": "a.txt",
    "outlet": "The Courier",
    "url": "https://courier.example/mill",
    "title": "Mill burns",
    "published": "2031-05-02",
    "words": 30,
    "copy_of": None,
}


def sidecar(*rows: object) -> str:
    return "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows)


def test_it_gives_the_metadata_and_is_no_article_itself(take: Ingest, write: Write, tmp_path: Path) -> None:
    write("a.txt"), write("articles.jsonl", sidecar(ROW))
    (article,), notes = take(tmp_path)
    assert (article.file, article.outlet, article.url, article.title) == (
        "a.txt",
        ROW["outlet"],
        ROW["url"],
        ROW["title"],
    )
    assert article.publication and article.publication.dates.iso == "2031-05-02"
    assert not notes


def test_a_file_given_alone_is_the_same_article(take: Ingest, write: Write, tmp_path: Path) -> None:
    path = write("a.txt")
    write("articles.jsonl", sidecar(ROW))
    assert take(path) == take(tmp_path)


def test_it_goes_before_what_the_file_says_and_leaves_what_it_does_not_know(
    take: Ingest, write: Write, tmp_path: Path
) -> None:
    write("a.txt", "---\noutlet: Other\nauthor: Jana Holt\n---\n" + STORY)
    write("articles.jsonl", sidecar(ROW))
    (article,), _ = take(tmp_path)
    assert (article.outlet, article.author) == ("The Courier", "Jana Holt")


def test_bad_lines_and_missing_files_are_told_and_the_rest_holds(take: Ingest, write: Write, tmp_path: Path) -> None:
    write("a.txt")
    outside = ROW | {"file": "../a.txt"}
    write("articles.jsonl", sidecar("{broken", {"outlet": "X"}, ROW | {"file": "b.txt"}, ROW, ROW, outside))
    (article,), notes = take(tmp_path)
    assert article.outlet == "The Courier"
    assert [(n.file, n.reason.split(" (")[0]) for n in notes] == [
        ("articles.jsonl#1", "it is no valid JSON"),
        ("articles.jsonl#2", "the record has no text"),
        ("articles.jsonl#3", "it names 'b.txt', which is not in the folder"),
        ("articles.jsonl#5", "it names 'a.txt' once more; the first line counts"),
        ("articles.jsonl#6", "it names '../a.txt', which is not in the folder"),
    ]


def test_given_alone_it_says_that_it_is_no_article(take: Ingest, write: Write) -> None:
    write("a.txt")
    articles, (note,) = take(write("articles.jsonl", sidecar(ROW)))
    assert not articles
    assert (note.reason, note.next_step) == (
        "it describes files and is no article",
        "name the folder that it stands in",
    )


def test_it_says_nothing_of_files_outside_its_folder(take: Ingest, write: Write, tmp_path: Path) -> None:
    write("a.txt"), write("sub/b.txt", "It burned.")
    write("sub/articles.jsonl", sidecar(ROW | {"file": "../a.txt"}, ROW | {"file": str(tmp_path / "a.txt")}))
    articles, notes = take(tmp_path)
    assert [(a.file, a.outlet) for a in articles] == [("a.txt", None), ("sub/b.txt", None)]
    assert [n.file for n in notes] == ["sub/articles.jsonl#1", "sub/articles.jsonl#2"]


def test_its_records_with_a_text_are_articles(take: Ingest, write: Write, tmp_path: Path) -> None:
    write("a.txt"), write("articles.jsonl", sidecar(ROW, {"text": "It burned.", "outlet": "The Post"}))
    articles, notes = take(tmp_path)
    assert [(a.file, a.outlet) for a in articles] == [("a.txt", "The Courier"), ("articles.jsonl#2", "The Post")]
    assert not notes


def test_the_one_above_serves_folders_below_and_the_nearest_goes_first(
    take: Ingest, write: Write, tmp_path: Path
) -> None:
    write("sub/a.txt"), write("sub/b.txt", "It burned.")
    write("articles.jsonl", sidecar(ROW | {"file": "sub/a.txt"}, ROW | {"file": "sub/b.txt"}))
    write("sub/articles.jsonl", sidecar({"file": "b.txt", "outlet": "The Post"}))
    articles, _ = take(tmp_path)
    assert [(a.file, a.outlet, a.title) for a in articles] == [
        ("sub/a.txt", "The Courier", "Mill burns"),
        ("sub/b.txt", "The Post", "Mill burns"),
    ]


def test_names_composed_and_decomposed_are_one(take: Ingest, write: Write, tmp_path: Path) -> None:
    """One system writes an accent as its own character, another does not."""
    write("cafe\u0301.txt"), write("articles.jsonl", sidecar(ROW | {"file": "caf\u00e9.txt"}))
    articles, _ = take(tmp_path)
    assert articles[0].outlet == "The Courier"


def test_a_sidecar_that_is_broken_throughout_costs_no_article(take: Ingest, write: Write, tmp_path: Path) -> None:
    write("a.txt"), write("articles.jsonl", b"\x89PNG\r\n\x1a\n\x00\x00")
    articles, notes = take(tmp_path)
    assert [a.file for a in articles] == ["a.txt"]
    assert {n.file.partition("#")[0] for n in notes} == {"articles.jsonl"}
