"""JSON and JSON Lines: articles in, everything else told."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from counterclaim.ingest.formats import MOST_NOTES
from tests.ingest.conftest import STORY, Ingest

Write = Callable[..., Path]
ROW = {"text": STORY, "outlet": "The Courier", "title": "Mill burns", "published": "2031-05-02"}


def lines(*rows: object) -> str:
    return "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows)


def test_every_line_is_an_article_with_its_number(take: Ingest, write: Write) -> None:
    articles, notes = take(write("dump.jsonl", lines(ROW, ROW | {"text": "It burned."})))
    assert [a.file for a in articles] == ["dump.jsonl#1", "dump.jsonl#2"]
    assert (articles[0].outlet, articles[0].title, articles[0].text) == ("The Courier", "Mill burns", STORY)
    assert articles[0].publication and articles[0].publication.origin == "metadata"
    assert not notes


def test_a_bad_line_is_told_and_the_next_one_is_read(take: Ingest, write: Write) -> None:
    articles, notes = take(write("dump.jsonl", lines("{broken", ROW, "", "[1, 2]", '"text"', {"title": "no text"})))
    assert [a.file for a in articles] == ["dump.jsonl#2"]
    assert [n.file for n in notes] == ["dump.jsonl#1", "dump.jsonl#4", "dump.jsonl#5", "dump.jsonl#6"]
    assert notes[0].reason.startswith("it is no valid JSON")
    assert notes[3].reason == "the record has no text"
    assert all(n.next_step for n in notes)


def test_a_dump_of_something_else_does_not_fill_the_account_with_notes(take: Ingest, write: Write) -> None:
    articles, notes = take(write("dump.jsonl", lines(*[{"n": n} for n in range(500)], ROW)))
    assert len(articles) == 1
    assert len(notes) == MOST_NOTES + 1
    assert notes[-1].reason == f"{500 - MOST_NOTES} more of its records hold no article"


def test_a_line_too_long_for_an_article_is_passed_over(take: Ingest, write: Write) -> None:
    long = '{"text": "' + "x" * 2_000_000 + '"}'
    articles, notes = take(write("dump.jsonl", lines(ROW, long, ROW | {"text": "It burned."})), longest_article=1000)
    assert [a.file for a in articles] == ["dump.jsonl#1", "dump.jsonl#3"]
    assert [n.file for n in notes] == ["dump.jsonl#2"]


def test_packed_lines_are_read_as_they_are(take: Ingest, write: Write) -> None:
    plain = take(write("dump.jsonl", lines(ROW)))[0]
    packed = take(write("dump.jsonl.gz", gzip.compress(lines(ROW).encode())))[0]
    assert packed[0].id == plain[0].id and packed[0].digest == plain[0].digest


def test_lines_in_utf_16_are_read(take: Ingest, write: Write) -> None:
    assert take(write("dump.jsonl", lines(ROW).encode("utf-16")))[0][0].text == STORY


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a"])
@pytest.mark.parametrize("wrap", [lambda rows: rows, lambda rows: {"status": "ok", "articles": rows}])
def test_a_list_of_articles_is_read_bare_or_wrapped(
    take: Ingest, write: Write, name: str, wrap: Callable[[list[object]], object]
) -> None:
    content = json.dumps(wrap([ROW, {"title": "none"}, ROW | {"text": "It burned."}]), indent=1)
    articles, notes = take(write(name, content))
    assert [a.file for a in articles] == [f"{name}#1", f"{name}#3"]
    assert [n.file for n in notes] == [f"{name}#2"]


def test_one_object_is_one_article_under_the_files_own_name(take: Ingest, write: Write) -> None:
    assert [a.file for a in take(write("a.json", json.dumps(ROW)))[0]] == ["a.json"]


@pytest.mark.parametrize("field", ["text", "maintext", "articleBody", "content", "body", "full_text"])
def test_the_text_is_found_under_the_names_of_many_tools(take: Ingest, write: Write, field: str) -> None:
    assert take(write("a.json", json.dumps({field: STORY})))[0][0].text == STORY


def test_paragraphs_in_a_list_are_joined(take: Ingest, write: Write) -> None:
    assert take(write("a.json", json.dumps({"body": ["One.", "Two."]})))[0][0].text == "One.\n\nTwo."


def test_markup_in_a_text_field_becomes_text(take: Ingest, write: Write) -> None:
    markup = "".join(f"<p>{part}</p>" for part in (STORY * 3).split("\n") if part) + "<script>alert(1)</script>"
    (article,), _ = take(write("a.json", json.dumps({"content": {"rendered": markup}, "title": {"rendered": "Mill"}})))
    assert "<" not in article.text and "alert" not in article.text
    assert "two workers are missing" in article.text and article.title == "Mill"


@pytest.mark.parametrize(
    "data",
    [
        {},
        [],
        [1, 2],
        None,
        "text",
        {"text": " "},
        {"name": "orvast", "version": "1.0"},
        {"articles": [{"file": "a.txt", "published": "2031-05-02"}], "disputes": [], "figures": []},
        {"disputes": [], "articles": [{"file": "a.txt", "text": STORY}]},
    ],
)
def test_json_that_holds_no_article_says_so(take: Ingest, write: Write, data: object) -> None:
    """An annotation or an account beside the articles is not read as one of them."""
    articles, (note,) = take(write("gold.json", json.dumps(data)))
    assert not articles
    assert (note.file, note.reason) == ("gold.json", "it is JSON that holds no article")


@pytest.mark.parametrize("content", ["{", "[" * 100_000, '{"a": ' * 50_000, '{"n": ' + "9" * 5000 + "}", "nul"])
def test_broken_or_hostile_json_is_told(take: Ingest, write: Write, content: str) -> None:
    articles, (note,) = take(write("a.json", content))
    assert not articles
    assert note.reason.startswith("it is no valid JSON")


def test_line_breaks_and_lone_surrogates_inside_strings_are_taken(take: Ingest, write: Write) -> None:
    (article,), _ = take(write("a.json", '{"text": "It burned.\n\\ud800\\u0000 Down."}'))
    assert article.text == "It burned.\n\ufffd Down."


def test_a_number_beyond_all_bounds_in_a_date_is_told(take: Ingest, write: Write) -> None:
    (article,), (note,) = take(write("a.json", '{"text": "It burned.", "date": ' + "9" * 400 + "}"))
    assert article.publication is None
    assert note.reason.endswith("is no real date")
