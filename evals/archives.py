"""An archive of 5,000 pages: how much memory adding it takes, and whether an `add` that is killed three times goes on.

    python -m evals.archives [--pages N]

The pages are made here from the plain articles beside this checkout and packed as crawlers pack them: a request, an
answer and a description for each, pictures between them. One process adds the archive undisturbed; another is killed
with SIGKILL in the middle of a transaction three times and started anew each time. Both dossiers must be the same, row
by row and byte by byte, but for the moments of adding. Nothing is read or linked.
"""

from __future__ import annotations

import argparse
import gzip
import html
import io
import json
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from warcio.statusandheaders import StatusAndHeaders  # type: ignore[import-untyped]
from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped]

from evals.corpora import ARTICLES
from evals.labelled import NoData

PAGES = 5_000
MOST_MEGABYTES = 400
# Where in the work the kills fall: shares of the SQL statements that an undisturbed run needs.
KILLS = (0.13, 0.31, 0.37)
# Moments of adding differ from run to run; so do the numbers of the version.
CLOCKS = frozenset({"additions", "migrations"})
CAPTURED = "2031-05-02T10:00:00Z"
_PICTURE = b"\x89PNG\r\n\x1a\n" + b"\x00" * 200


def page_of(record: Mapping[str, Any]) -> bytes:
    """The page of an article, as a newspaper's system writes it."""
    head = {"og:title": record.get("title"), "og:site_name": record.get("outlet")}
    head |= {"article:published_time": record.get("published"), "og:url": record.get("url")}
    metas = "".join(
        f'<meta property="{name}" content="{html.escape(str(value))}">' for name, value in head.items() if value
    )
    paragraphs = "".join(f"<p>{html.escape(part)}</p>" for part in str(record["text"]).split("\n\n") if part.strip())
    links = "".join(f'<li><a href="/section/{n}">Section {n}</a></li>' for n in range(12))
    title = html.escape(str(record.get("title") or ""))
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title>{metas}</head><body>"
        f"<nav><ul>{links}</ul></nav><main><article><h1>{title}</h1>{paragraphs}</article></main>"
        f"<footer><p>All rights reserved</p></footer></body></html>"
    ).encode()


def write_archive(path: Path, pages: Iterable[tuple[str, bytes]]) -> int:
    """Pack pages, each with its address, into an archive as crawlers do; how many."""
    number = 0
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=path.suffix == ".gz")
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "evals.archives"}))
        for number, (address, page) in enumerate(pages, 1):
            headers = [("Content-Type", "text/html; charset=utf-8")]
            if number % 3 == 0:
                page, headers = gzip.compress(page, mtime=0), [*headers, ("Content-Encoding", "gzip")]
            _write(writer, "request", address, b"", [("Host", "e.example")], "GET / HTTP/1.1")
            _write(writer, "response", address, page, headers)
            if number % 4 == 0:
                _write(writer, "response", f"{address}.png", _PICTURE, [("Content-Type", "image/png")])
    return number


def _write(
    writer: WARCWriter, kind: str, address: str, body: bytes, headers: list[tuple[str, str]], status: str = "200 OK"
) -> None:
    asked = kind == "request"
    told = StatusAndHeaders(status, headers, protocol="" if asked else "HTTP/1.1", is_http_request=asked)
    record = writer.create_warc_record(
        address, kind, payload=io.BytesIO(body), http_headers=told, warc_headers_dict={"WARC-Date": CAPTURED}
    )
    writer.write_record(record)
    record.raw_stream.close()  # the library leaves a temporary file there


def corpus_pages(count: int) -> Iterator[tuple[str, bytes]]:
    """So many pages with their addresses, made from the plain articles.

    Raises:
        NoData: they are not on this machine.
    """
    if not ARTICLES.exists():
        raise NoData("no articles at ../shared/data/articles-6k.jsonl.gz")
    with gzip.open(ARTICLES, "rt", encoding="utf-8") as lines:
        for number, line in zip(range(count), lines, strict=False):
            record = json.loads(line)
            yield record.get("url") or f"https://outlet-{number % 40}.example/{number}", page_of(record)


def add(dossier: Path, archive: Path, statement: int | None = None) -> dict[str, Any] | None:
    """Add an archive in a process of its own; what it told, or None where it was killed as asked."""
    command = [sys.executable, "-m", "evals.archive_run", str(dossier), str(archive)]
    done = subprocess.run(
        [*command, *([str(statement)] if statement else [])], capture_output=True, text=True, check=False
    )
    if statement and done.returncode < 0:
        return None
    if done.returncode:
        raise RuntimeError(done.stderr)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def dump(dossier: Path) -> Iterator[str]:
    """Every row of every table, in order, as text; without the moments of adding."""
    with sqlite3.connect(f"file:{dossier}?mode=ro", uri=True) as connection:
        names = [str(name) for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for name in sorted(names):
            if name not in CLOCKS and not name.startswith(("sqlite_", "paragraph_words")):
                yield from sorted(f"{name}: {row!r}" for row in connection.execute(f'SELECT * FROM "{name}"'))


def killed_and_continued(dossier: Path, archive: Path, statements: int) -> tuple[list[int], dict[str, Any]]:
    """Add an archive with three kills between: articles after each kill, and what the last call told."""
    stored = []
    for share in KILLS:
        if add(dossier, archive, int(share * statements)) is not None:
            raise RuntimeError("it was done before it was killed")
        with sqlite3.connect(dossier) as connection:
            stored.append(int(connection.execute("SELECT count(*) FROM articles").fetchone()[0]))
    told = add(dossier, archive)
    assert told is not None
    return stored, told


def main() -> int:
    """Print the table; 1 where a promise is broken."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--pages", type=int, default=PAGES)
    pages = parser.parse_args().pages
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        archive = folder / "crawl.warc.gz"
        try:
            count = write_archive(archive, corpus_pages(pages))
        except NoData as error:
            print(error)
            return 0
        print(f"{count:,} pages in an archive of {archive.stat().st_size / 1e6:.1f} MB")
        told = add(folder / "whole.db", archive)
        assert told is not None
        print(f"undisturbed: {told['added']:,} articles, {told['seconds']} s, {told['megabytes']} MB at most")
        stored, last = killed_and_continued(folder / "killed.db", archive, told["statements"])
        print(f"killed with {', '.join(f'{n:,}' for n in stored)} articles stored; {last['megabytes']} MB at most")
        same = list(dump(folder / "whole.db")) == list(dump(folder / "killed.db"))
        print(f"the same dossier, row by row: {'yes' if same else 'NO'}")
        peak = max(told["megabytes"], last["megabytes"])
        print(f"memory below {MOST_MEGABYTES} MB: {'yes' if peak < MOST_MEGABYTES else 'NO'}")
        return 0 if same and peak < MOST_MEGABYTES else 1


if __name__ == "__main__":
    sys.exit(main())
