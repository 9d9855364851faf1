"""Dumps of other tools: one row or record is one article, under the names that those tools use."""

from __future__ import annotations

import builtins
import csv
import datetime
import gzip
import io
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow
import pytest
import trafilatura
from pyarrow import parquet

from counterclaim.ingest.dumps import parquet as parquet_reader
from counterclaim.model.article import Article
from tests.ingest.conftest import STORY, Ingest
from tests.ingest.crawls import page

Write = Callable[..., Path]
URL = "https://courier.example/2031/05/02/mill"

TRAFILATURA = {
    "title": "Mill burns", "author": "Ada Lund", "hostname": "courier.example", "date": "2031-05-02",
    "fingerprint": "7e1f", "id": None, "license": None, "comments": "", "raw_text": STORY, "text": STORY,
    "language": "en", "image": None, "pagetype": "article", "filedate": "2031-05-04", "source": URL,
    "source-hostname": "The Courier", "excerpt": "It burned.", "categories": "", "tags": "",
}  # fmt: skip
NEWS_PLEASE = {
    "authors": ["Ada Lund"], "date_download": "2031-05-04 10:00:00", "date_modify": None,
    "date_publish": "2031-05-02 21:40:00", "description": "It burned.", "filename": "x.json", "image_url": None,
    "language": "en", "localpath": None, "maintext": STORY, "source_domain": "The Courier", "title": "Mill burns",
    "title_page": None, "title_rss": None, "url": URL,
}  # fmt: skip
MEDIA_CLOUD = {
    "id": "91f3", "indexed_date": "2031-05-03 01:00:00.000000", "language": "en", "media_name": "The Courier",
    "media_url": "courier.example", "publish_date": "2031-05-02", "title": "Mill burns", "url": URL, "text": STORY,
}  # fmt: skip
EVENT_REGISTRY = {
    "articles": {
        "results": [
            {
                "uri": "8137216521", "lang": "eng", "isDuplicate": False, "date": "2031-05-03", "time": "01:00:00",
                "dateTime": "2031-05-03T01:00:00Z", "dateTimePub": "2031-05-02T21:40:00Z", "dataType": "news", "sim": 0,
                "url": URL, "title": "Mill burns", "body": STORY, "image": None, "eventUri": "eng-1", "wgt": 1,
                "source": {"uri": "courier.example", "dataType": "news", "title": "The Courier"},
                "authors": [{"uri": "ada_lund@courier.example", "name": "Ada Lund", "type": "author"}],
            }
        ],
        "totalResults": 1, "page": 1, "count": 1, "pages": 1,
    }
}  # fmt: skip


def as_csv(rows: Sequence[Mapping[str, Any]], *, delimiter: str = ",") -> str:
    file = io.StringIO()
    writer = csv.DictWriter(file, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()


def as_parquet(rows: Sequence[Mapping[str, Any]], path: Path, **how: Any) -> Path:
    parquet.write_table(pyarrow.Table.from_pylist(list(rows)), path, **how)
    return path


def expect(article: Article, *, author: str | None = "Ada Lund", text: str = STORY) -> None:
    assert article.text.split() == text.split()
    assert (article.title, article.author, article.outlet, article.url) == ("Mill burns", author, "The Courier", URL)
    assert article.publication and article.publication.dates.iso == "2031-05-02"
    assert article.publication.origin == "metadata" and article.language == "en"


@pytest.mark.parametrize("record", [TRAFILATURA, NEWS_PLEASE], ids=["trafilatura", "news-please"])
def test_a_record_of_a_fetching_tool_is_an_article_with_the_time_of_its_fetching(
    take: Ingest, write: Write, record: dict[str, Any]
) -> None:
    """As a file of its own, as a list, and as lines; when it was fetched is no date of publication."""
    for name, content in (
        ("a.json", json.dumps(record)),
        ("b.json", json.dumps([record], indent=1)),
        ("c.jsonl", json.dumps(record) + "\n"),
    ):
        (article,), notes = take(write(name, content))
        expect(article)
        assert article.capture and article.capture.at.startswith("2031-05-04")
        assert article.capture.container == name and article.capture.position == (None if name == "a.json" else 1)
        assert not notes


def test_what_trafilatura_itself_writes_is_an_article(take: Ingest, write: Write) -> None:
    """Its own JSON, made here by the library."""
    made = trafilatura.extract(page(1), output_format="json", with_metadata=True, url=URL)
    (article,), notes = take(write("a.json", made))
    assert (article.title, article.url) == ("Mill 1 burns", URL)
    assert "the union denied it on day 1" in article.text and not notes


@pytest.mark.parametrize("record", [TRAFILATURA, NEWS_PLEASE, EVENT_REGISTRY["articles"]["results"][0]])
@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (lambda text: text[: len(text) // 2], "it is no valid JSON"),
        (lambda text: text.replace(":", "", 3), "it is no valid JSON"),
        (lambda text: text.replace(json.dumps(STORY), "null"), "the record has no text"),
        (lambda text: text.replace(json.dumps(STORY), "17"), "the record has no text"),
        (lambda text: "[" * 100_000 + text, "it is no valid JSON"),
        (lambda text: f"[{text}]", "the record has no text"),
    ],
)
def test_a_damaged_record_is_told_and_the_next_is_read(
    take: Ingest, write: Write, record: dict[str, Any], damage: Callable[[str], str], reason: str
) -> None:
    """Cut off, without its signs, without its text, with another thing as text, nested too deep, wrapped."""
    bad, good = damage(json.dumps(record)), json.dumps(record)
    articles, (note,) = take(write("a.jsonl", f'{{"text": "It burned."}}\n{bad}\n{good}\n'))
    assert [article.file for article in articles] == ["a.jsonl#1", "a.jsonl#3"]
    assert note.file == "a.jsonl#2" and note.reason.startswith(reason) and note.next_step


def test_the_results_of_event_registry_are_articles(take: Ingest, write: Write) -> None:
    """Its list is two steps down, its codes of languages have three letters, its authors are objects."""
    (article,), notes = take(write("results.json", json.dumps(EVENT_REGISTRY)))
    expect(article)
    assert article.file == "results.json#1" and not notes


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("name", ["stories.csv", "stories.tsv", "stories.csv.gz"])
def test_a_table_of_media_cloud_with_texts_is_articles(take: Ingest, write: Write, name: str, delimiter: str) -> None:
    """Whatever parts its columns; line ends inside a text stay."""
    content = as_csv(
        [MEDIA_CLOUD, MEDIA_CLOUD | {"text": "It burned.", "url": f"{URL}2"}], delimiter=delimiter
    ).encode()
    articles, notes = take(write(name, gzip.compress(content) if name.endswith(".gz") else content))
    expect(articles[0], author=None)
    assert [article.file for article in articles] == [f"{name}#1", f"{name}#2"]
    assert articles[1].text == "It burned." and not notes


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_table_in_another_encoding_is_read(take: Ingest, write: Write, encoding: str) -> None:
    """As spreadsheets write them."""
    text = "The café of Orvast burned down. “Why?”, asked the mayor."
    content = as_csv([MEDIA_CLOUD | {"text": text}]).encode(encoding)
    assert take(write("a.csv", content))[0][0].text == text


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_a_table_with_any_line_end_is_read(take: Ingest, write: Write, end: str) -> None:
    rows = [MEDIA_CLOUD | {"text": f"It burned {n} times.", "url": f"{URL}{n}"} for n in range(3)]
    articles, notes = take(write("a.csv", as_csv(rows).replace("\r\n", end)))
    assert [article.text for article in articles] == [str(row["text"]) for row in rows] and not notes


def test_a_table_without_texts_says_so(take: Ingest, write: Write) -> None:
    """What Media Cloud gives to everybody: addresses without texts."""
    bare = {key: value for key, value in MEDIA_CLOUD.items() if key != "text"}
    articles, (note,) = take(write("a.csv", as_csv([bare])))
    assert not articles and note.reason == "it is a table without a column of texts"
    assert note.next_step == "name the column of the texts 'text'"


TWO = as_csv([MEDIA_CLOUD, MEDIA_CLOUD | {"id": "2", "text": "It burned twice.", "url": f"{URL}2"}])


@pytest.mark.parametrize(
    ("damage", "kept", "reason"),
    [
        (
            lambda text: text.replace("91f3,", "91f3,,", 1),
            1,
            "the row at line 2 has 10 fields and the table has 9 columns",
        ),
        (lambda text: text[: text.index("It burned twice")], 1, "the record has no text"),
        (
            lambda text: text.replace('"The grain', '""The grain', 1),
            1,
            "the row at line 2 has 10 fields and the table has 9 columns",
        ),
        (lambda text: text + "x" * 2_000_000 + "\r\n", 2, "line 7 is longer than 1,600,000 bytes"),
        (lambda text: text.replace("91f3", '"91f3' + "x" * 250_000, 1), 1, "the row at line 2 cannot be read"),
        (lambda text: text.replace("It burned twice.", ""), 1, "the record has no text"),
        (lambda text: text.partition("\r\n")[0], 0, "the table has no row"),
    ],
)
def test_a_damaged_table_is_told_row_by_row(
    take: Ingest, write: Write, damage: Callable[[str], str], kept: int, reason: str
) -> None:
    """The rows that can be read are read."""
    articles, notes = take(write("a.csv", damage(TWO)))
    assert len(articles) == kept
    assert any(note.reason.startswith(reason) for note in notes), notes
    assert all(note.next_step for note in notes)


def test_the_bound_of_a_field_is_given_back(take: Ingest, write: Write) -> None:
    """It belongs to the whole process, and other programs in it have their own tables."""
    before = csv.field_size_limit()
    take(write("a.csv", TWO))
    assert csv.field_size_limit() == before


@pytest.mark.parametrize("compression", ["none", "snappy", "gzip", "zstd"])
def test_a_parquet_file_is_articles(take: Ingest, tmp_path: Path, compression: str) -> None:
    """With dates as dates and sources as structures, whatever else the file holds."""
    row = {
        "id": 7, "Title": "Mill burns", "text": STORY, "url": URL, "authors": ["Ada Lund"], "vector": [0.1] * 9,
        "published": datetime.datetime(2031, 5, 2, 21, 40, tzinfo=datetime.UTC), "lang": "en",
        "source": {"name": "The Courier", "id": None},
    }  # fmt: skip
    rows = [row, *({**row, "text": f"It burned {n} times.", "url": f"{URL}{n}"} for n in range(40))]
    articles, notes = take(as_parquet(rows, tmp_path / "dump.parquet", compression=compression))
    expect(articles[0])
    assert len(articles) == 41 and articles[40].file == "dump.parquet#41" and not notes


def test_a_parquet_file_is_known_by_its_first_bytes(take: Ingest, tmp_path: Path) -> None:
    assert len(take(as_parquet([MEDIA_CLOUD], tmp_path / "dump"))[0]) == 1


def test_parquet_without_its_library_tells_what_to_install(
    take: Ingest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = as_parquet([MEDIA_CLOUD], tmp_path / "dump.parquet")
    importing = builtins.__import__

    def refuse(name: str, *rest: Any) -> Any:
        if name.split(".")[0] == "pyarrow":
            raise ImportError(name)
        return importing(name, *rest)

    for name in [name for name in sys.modules if name.split(".")[0] == "pyarrow"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(builtins, "__import__", refuse)
    articles, (note,) = take(path)
    assert not articles
    assert note.next_step == "pip install 'counterclaim[parquet]'"


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-20],
        lambda data: data[: len(data) // 2],
        lambda data: data[: data.find(b"The grain") - 80] + b"\xff" * 60 + data[data.find(b"The grain") - 20 :],
        lambda data: data[:-12] + b"\xff\xff\xff\x7fPAR1",
        lambda data: b"PAR1" + b"junk" * 100 + b"PAR1",
    ],
    ids=["cut", "half", "zeros", "footer", "junk"],
)
def test_a_damaged_parquet_file_is_told(
    take: Ingest, tmp_path: Path, write: Write, damage: Callable[[bytes], bytes]
) -> None:
    rows = [MEDIA_CLOUD | {"text": f"{STORY} {n}"} for n in range(30)]
    data = as_parquet(rows, tmp_path / "good.parquet", compression="none").read_bytes()
    write("z.txt")
    articles, notes = take(write("bad.parquet", damage(data)), tmp_path / "z.txt")
    assert [article.file for article in articles] == ["z.txt"]
    assert notes[0].reason.startswith("it is a damaged Parquet file") and notes[0].next_step


def test_parquet_without_texts_or_rows_says_so(take: Ingest, tmp_path: Path) -> None:
    assert (
        take(as_parquet([{"id": 1}], tmp_path / "a.parquet"))[1][0].reason == "it is a table without a column of texts"
    )
    empty = pyarrow.Table.from_pylist([], schema=pyarrow.schema([("text", pyarrow.string())]))
    parquet.write_table(empty, tmp_path / "b.parquet")
    assert take(tmp_path / "b.parquet")[1][0].reason == "the table has no row"


def test_a_group_of_parquet_rows_that_unpacks_to_fill_memory_is_refused(
    take: Ingest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As its own list of groups tells, before it is unpacked."""
    monkeypatch.setattr(parquet_reader, "LARGEST_GROUP", 1_000_000)
    rows = [{"text": f"{n}" * 20_000} for n in range(100)]
    path = as_parquet(rows, tmp_path / "a.parquet", compression="zstd", use_dictionary=False)
    assert path.stat().st_size < 100_000
    articles, (note,) = take(path)
    assert not articles and note.reason == "its group of rows 1 unpacks to more than 1 MB"


@pytest.mark.parametrize("value", [1, 1.5, True, b"bytes \xff", datetime.date(2031, 5, 2), None, ["a", "b"], {"a": 1}])
def test_a_column_of_any_kind_gives_an_article_or_a_note(take: Ingest, tmp_path: Path, value: object) -> None:
    for column in ("text", "title", "published", "url"):
        row = {"text": STORY, "title": "x"} | {column: value}
        articles, notes = take(as_parquet([row], tmp_path / f"{column}.parquet"))
        assert articles or notes


@pytest.mark.parametrize(("bytes_at_once", "rows"), [(64_000_000, parquet_reader.ROWS), (1, 1)])
def test_fewer_rows_of_parquet_are_unpacked_together_where_their_texts_may_be_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bytes_at_once: int, rows: int
) -> None:
    """A text that all rows repeat stands once in the file and once for each row in memory."""
    asked: list[int] = []
    taken = parquet.ParquetFile.iter_batches

    def noted(file: Any, batch_size: int, **more: Any) -> Any:
        asked.append(batch_size)
        return taken(file, batch_size=batch_size, **more)

    monkeypatch.setattr(parquet_reader, "AT_ONCE", bytes_at_once)
    monkeypatch.setattr(parquet.ParquetFile, "iter_batches", noted)
    path = tmp_path / "a.parquet"
    parquet.write_table(pyarrow.table({"text": ["The mill burned. " * 3_000] * 20}), path)
    assert len(list(parquet_reader.read_parquet(path, "a.parquet"))) == 20
    assert asked == [rows]
