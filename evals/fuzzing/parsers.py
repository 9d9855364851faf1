"""Every format that is read, with files to begin from and the words that its files are made of.

A new reader is one more line in `PARSERS`. All go through the one door of the room, `ingest`, under the name that their
files have. Files to begin from are those of the tests, or made by the library of the format. Invariant: what `check`
lets pass is an article that can be stored and shown, or a note that says what to do.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from counterclaim.errors import UnreadableFile
from counterclaim.ingest import ingest
from counterclaim.ingest.wording import settle
from counterclaim.model.article import Article
from counterclaim.model.skipped import Skipped
from evals.fuzzing import seeds

LONGEST_ARTICLE = 50_000


@dataclass(frozen=True, slots=True)
class Parser:
    """A format: the name of its files, files to begin from, words, and what stands beside the file.

    `prepare` is done once in the process that reads, before its memory is bounded.
    """

    file: str
    seeds: Callable[[], Sequence[bytes]]
    words: Sequence[bytes] = ()
    beside: Mapping[str, bytes] = field(default_factory=dict)
    prepare: Callable[[], None] | None = None


def read_pdf_here() -> None:
    """Let PDFs be read in this process: in one of its own, as else, the library would be waited for and not seen."""
    from counterclaim.ingest.documents import pdf, pdf_worker

    def extract(raw: bytes, name: str, seconds: int = 0) -> dict[str, Any]:
        try:
            read = json.loads(json.dumps(pdf_worker.lines_of(raw)))
        except MemoryError:
            raise
        except Exception as error:  # as the worker does
            raise UnreadableFile(f"damaged ({type(error).__name__})", where=name, next_step="fetch it again") from error
        if not any(page["blocks"] for page in read.get("pages", ())):
            raise UnreadableFile("no text", where=name, next_step="fetch it again")
        return dict(read)

    pdf.extract = extract


_TAGS = [b"<p>", b"</p>", b"<div>", b"<html>", b"<!--", b"-->", b"<script>", b"&#0;", b"&amp;", b"<![CDATA[", b"<br/>"]
_DATES = [
    b"2031-05-02",
    b"Published: 2 May 2031",
    b"datetime=",
    b"article:published_time",
    b'"datePublished"',
    b"<time ",
]
_JSON = [
    b"{",
    b"}",
    b"[",
    b"]",
    b'":',
    b",",
    b"null",
    b"1e400",
    b"\\ud800",
    b'"text"',
    b'"url"',
    b'"date"',
    b'{"a":' * 50,
]
_XML = [b"<!DOCTYPE x [", b'<!ENTITY a "b">', b"&a;", b"]>", b"<?xml version='1.0' encoding='utf-16'?>", b"xmlns='x'"]
_WARC = [
    b"WARC/1.0\r\n", b"Content-Length: ", b"WARC-Type: response\r\n", b"\r\n\r\n", b"HTTP/1.1 200 OK\r\n",
    b"Content-Encoding: gzip\r\n", b"Content-Encoding: br\r\n", b"Transfer-Encoding: chunked\r\n", b"ffffffff\r\n",
    b"WARC-Payload-Digest: sha1:", b"Content-Type: text/html; charset=utf-16\r\n", b"WARC-Type: revisit\r\n",
]  # fmt: skip
_MAIL = [
    b"Content-Type: ",
    b"multipart/related; boundary=",
    b"--x\r\n",
    b"Content-Transfer-Encoding: base64\r\n",
    b"=?utf-8?q?",
]
_PDF = [
    b"obj\n",
    b"endobj\n",
    b"stream\n",
    b"endstream\n",
    b"/Kids [",
    b"/Length ",
    b"/Filter /FlateDecode",
    b"xref\n",
    b"trailer",
]
_FRONT = [b"---\n", b"title: ", b"date: ", b"- ", b"[", b"]", b"# ", b'"', b"'"]

PARSERS: dict[str, Parser] = {
    "html": Parser("a.html", seeds.pages, [*_TAGS, *_DATES]),
    "page dates": Parser("a.html", seeds.dated_pages, [*_DATES, *_TAGS, b"<meta ", b"content=", b"ld+json"]),
    "plain": Parser("a.txt", seeds.texts, [*_DATES, b"By A | ", b"Updated: "]),
    "front matter": Parser("a.md", seeds.front_matter, [*_FRONT, *_DATES]),
    "json": Parser("a.json", seeds.json_files, _JSON),
    "jsonl": Parser("a.jsonl", seeds.json_lines, [*_JSON, b"\n"]),
    "sidecar": Parser("articles.jsonl", seeds.sidecars, [*_JSON, b'"file"'], {"a.txt": b"The mill burned."}),
    "csv": Parser("a.csv", seeds.tables, [b'"', b'""', b",", b";", b"\t", b"\r\n", b"text", b"title"]),
    "parquet": Parser("a.parquet", seeds.parquet_files, [b"PAR1", b"\x15\x00", b"\x4c", b"\xff\xff\xff\xff\x0f"]),
    "warc": Parser("a.warc", seeds.warcs, _WARC),
    "warc.gz": Parser("a.warc.gz", seeds.packed_warcs, _WARC),
    "wacz": Parser("a.wacz", seeds.collections, [*_WARC, b"archive/", b"../", b"PK\x03\x04", b"PK\x05\x06"]),
    "ninjs": Parser("a.json", seeds.ninjs, [*_JSON, b'"bodies"', b'"headlines"', b'"associations"', b'"pubstatus"']),
    "newsml": Parser(
        "a.xml", seeds.newsml, [*_XML, *_TAGS, b"<newsItem ", b"<contentSet>", b"<inlineXML>", b"<itemSet>"]
    ),
    "nitf": Parser("a.xml", seeds.nitf, [*_XML, *_TAGS, b"<nitf>", b"<body.content>", b"<docdata>", b"<block>"]),
    "rss": Parser("a.xml", seeds.rss, [*_XML, *_TAGS, b"<item>", b"<content:encoded>", b"<pubDate>"]),
    "atom": Parser("a.xml", seeds.atom, [*_XML, *_TAGS, b"<entry>", b"<content type='html'>", b"<updated>"]),
    "json feed": Parser("a.json", seeds.json_feeds, [*_JSON, b'"items"', b'"content_html"', b'"version"']),
    "mhtml": Parser("a.mhtml", seeds.mhtml, [*_MAIL, *_TAGS]),
    "eml": Parser("a.eml", seeds.mails, [*_MAIL, *_TAGS]),
    "pdf": Parser("a.pdf", seeds.pdfs, _PDF, prepare=read_pdf_here),
    "docx": Parser("a.docx", seeds.documents, [*_XML, b"<w:p>", b"<w:t>", b"<w:tbl>", b"<w:hyperlink>"]),
}


class Unsound(AssertionError):
    """A result that could not be stored or shown."""


def run(parser: Parser, data: bytes, folder: Path) -> list[Article | Skipped]:
    """What `ingest` gives for a file.

    Args:
        parser: its format.
        data: its bytes.
        folder: an empty folder, where it is written.

    Raises:
        Unsound: a result that cannot be.
    """
    for name, content in parser.beside.items():
        (folder / name).write_bytes(content)
    path = folder / parser.file
    path.write_bytes(data)
    results = list(ingest([folder if parser.beside else path], longest_article=LONGEST_ARTICLE, day_first=True))
    check(results)
    return results


def run_once(name: str, data: bytes) -> list[Article | Skipped]:
    """The same by a format's name, in a folder of its own: for tests that replay what was found."""
    with tempfile.TemporaryDirectory() as folder:
        return run(PARSERS[name], data, Path(folder))


def check(results: Sequence[Article | Skipped]) -> None:
    """Raise `Unsound` unless each result can be stored and shown."""
    if not results:
        raise Unsound("neither an article nor a note")
    for result in results:
        if isinstance(result, Skipped):
            if not result.reason or "\n" in result.reason or not result.next_step:
                raise Unsound(f"a note that says nothing: {result!r:.300}")
            continue
        if not result.text.strip() or len(result.text) > LONGEST_ARTICLE or settle(result.text) != result.text:
            raise Unsound(f"a text that is not final: {result.file}")
        evidence = result.publication.evidence if result.publication else ()
        if any(result.text[span.start : span.end] != span.text for span in evidence):
            raise Unsound(f"a passage that is not there: {result.file}")
        for line in (result.title, result.outlet, result.author, result.url):
            if line and ("\n" in line or line != line.strip()):
                raise Unsound(f"metadata of more than a line: {line!r:.200}")
        json.dumps(result.text, ensure_ascii=False).encode()
