"""Whatever bytes a file holds, only articles and notes come out, and an article's text is final."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from counterclaim.ingest import ingest
from counterclaim.ingest.days import read_day, read_written
from counterclaim.ingest.published import find_publication
from counterclaim.ingest.wording import settle, settle_line
from counterclaim.model.article import Article
from counterclaim.model.skipped import Skipped

LIMIT = 20_000
ENDINGS = ("txt", "html", "json", "jsonl", "md", "xhtml", "gz", "dat", "")
WORDS = st.sampled_from(
    [
        b"<p>", b"</p>", b"<html>", b"<!DOCTYPE html>", b"<script>", b"<time datetime='2031-02-31'>", b"&#0;", b"---\n",
        b"title: x\n", b'{"text": "', b'"}', b"\n", b"[", b"{", b'"url": "http://', b"Published: 31 February 2031\n",
        b"date 2031-05-02\n", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xe9", b"\x1f\x8b", b"\\ud800",
        b"The mill burned. ",
    ]
)  # fmt: skip
BYTES = st.one_of(st.binary(max_size=300), st.lists(WORDS, max_size=40).map(b"".join))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
FIELDS = st.sampled_from(
    ["text", "maintext", "title", "url", "source", "published", "date", "authors", "file", "outlet"]
)
RECORDS = st.dictionaries(FIELDS, VALUES, max_size=8)


def check(name: str, raw: bytes) -> list[Article | Skipped]:
    """Ingests one file; every result can be stored, printed and cut into passages."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / name).write_bytes(raw)
        results = list(ingest([folder], longest_article=LIMIT, day_first=True))
        assert results == list(ingest([folder], longest_article=LIMIT, day_first=True))
    assert results, "a folder gives an article or says that it holds none"
    for result in results:
        assert isinstance(result, Article | Skipped)
        if isinstance(result, Article):
            assert result.text.strip() and len(result.text) <= LIMIT
            assert settle(result.text) == result.text
            assert "\0" not in json.dumps(result.text, ensure_ascii=False).encode().decode()
            for passage in result.publication.evidence if result.publication else ():
                assert result.text[passage.start : passage.end] == passage.text
        else:
            assert result.reason and "\n" not in result.reason and result.next_step
    return results


@pytest.mark.parametrize("ending", ENDINGS)
@given(raw=BYTES)
@example(raw=b"")
@example(raw=b"\xff\xfe\x00\xd8")
@example(raw=b"---\n" * 50)
def test_any_bytes_under_any_ending_give_articles_or_notes(ending: str, raw: bytes) -> None:
    check(f"a.{ending}" if ending else "a", raw)


@given(rows=st.lists(RECORDS, max_size=5), name=st.sampled_from(["a.jsonl", "articles.jsonl", "a.json"]))
def test_any_records_give_articles_or_notes(rows: list[dict[str, object]], name: str) -> None:
    raw = "\n".join(map(json.dumps, rows)) if name.endswith("l") else json.dumps(rows)
    check(name, raw.encode())


@given(text=st.text(min_size=1, max_size=300))
def test_a_text_file_loses_no_visible_character(text: str) -> None:
    results = check("a.txt", text.encode("utf-8", "replace"))
    articles = [result for result in results if isinstance(result, Article)]
    if articles and "---" not in text and "<" not in text:
        assert articles[0].text == settle(text.encode("utf-8", "replace").decode())


@given(text=st.text(max_size=300))
def test_settling_twice_is_settling_once(text: str) -> None:
    once = settle(text)
    assert settle(once) == once
    assert settle_line(settle_line(text)) == settle_line(text)
    once.encode()


@given(text=st.text(max_size=80), day_first=st.booleans())
@example(text="31/02/99999", day_first=False)
@example(text="٢٠٣١-٠٥-٠٢", day_first=True)
def test_no_text_breaks_the_reading_of_dates(text: str, day_first: bool) -> None:
    read_day(text, day_first=day_first)
    read_written(text, day_first=day_first)


@given(number=st.integers() | st.floats())
@example(number=10**400)
@example(number=-1e308)
def test_no_number_breaks_the_reading_of_dates(number: float) -> None:
    day = read_written(number, day_first=True)
    assert day is None or day.dates is None or day.dates.start.year >= 1


@given(
    lines=st.lists(
        st.sampled_from(
            ["", "2 May 2031", "date 2031-05-02", "Published: 2031-02-31", "By A | 1 May 2031", "It burned."]
        )
        | st.text(max_size=60),
        max_size=30,
    )
)
def test_evidence_for_a_date_is_always_a_passage(lines: list[str]) -> None:
    article = Article.of(settle("\n".join(lines)))
    publication, notes = find_publication(article, None, day_first=True)
    spans = [*(publication.evidence if publication else ()), *(note.span for note in notes if note.span)]
    assert all(article.text[span.start : span.end] == span.text for span in spans)
    assert (publication is None) or publication.origin == "text"


@given(names=st.lists(st.sampled_from("abcdef"), min_size=1, max_size=6, unique=True), seed=st.randoms())
def test_the_order_in_which_files_are_given_changes_nothing(names: list[str], seed: object) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{name}.txt" for name in names]
        for number, path in enumerate(paths):
            path.write_text(f"Story {number % 3}.")
        expected = list(ingest(sorted(paths, key=os.fsencode), longest_article=LIMIT, day_first=True))
        seed.shuffle(paths)  # type: ignore[attr-defined]
        assert list(ingest(paths, longest_article=LIMIT, day_first=True)) == expected
