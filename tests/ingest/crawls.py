"""Archives of an invented town's papers, made with warcio, the library of those who keep the format."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from warcio.recordloader import ArcWarcRecord  # type: ignore[import-untyped]
from warcio.statusandheaders import StatusAndHeaders  # type: ignore[import-untyped]
from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped]

PNG = b"\x89PNG\r\n\x1a\n" + bytes(60)
HTML = ("Content-Type", "text/html; charset=utf-8")
Header = tuple[str, str]


def page(number: int, *, title: str = "", extra: str = "") -> str:
    """The page of one article; each number tells another story."""
    story = "".join(
        f"<p>The grain mill of Orvast burned for the {number}th time, and {number + part} workers are missing. Mayor "
        f"Lenka Brandt said that dryer number {part} had caught fire; the union denied it on day {number}.</p>"
        for part in range(4)
    )
    title = title or f"Mill {number} burns"
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title>{extra}"
        f"<meta property='og:site_name' content='The Courier'></head><body><nav>Home</nav>"
        f"<article><h1>{title}</h1>{story}</article></body></html>"
    )


class Crawl:
    """An archive that is being written; each method adds one record."""

    def __init__(self, *, packed: bool = True, version: str = "WARC/1.1") -> None:
        self._file = io.BytesIO()
        self._writer = WARCWriter(self._file, gzip=packed, warc_version=version)
        self._put(self._writer.create_warcinfo_record("crawl.warc.gz", {"software": "a test"}))
        self.starts: list[int] = []

    def _put(self, record: ArcWarcRecord) -> None:
        self._writer.write_record(record)
        record.raw_stream.close()  # the library leaves a temporary file there

    @property
    def data(self) -> bytes:
        """The archive so far."""
        return self._file.getvalue()

    def response(
        self,
        address: str,
        body: bytes | str,
        headers: Sequence[Header] = (HTML,),
        *,
        status: str = "200 OK",
        known: dict[str, str] | None = None,
        kind: str = "response",
    ) -> Crawl:
        """An answer with its body as it was sent; `known` are headers of the record."""
        told = StatusAndHeaders(status, list(headers), protocol="HTTP/1.1")
        raw = body.encode() if isinstance(body, str) else body
        record = self._writer.create_warc_record(
            address,
            kind,
            payload=io.BytesIO(raw),
            http_headers=told,
            warc_headers_dict={"WARC-Date": "2031-05-02T10:00:00Z"} | (known or {}),
        )
        self.starts.append(len(self.data))
        self._put(record)
        return self

    def request(self, address: str) -> Crawl:
        """What the crawler asked."""
        asked = StatusAndHeaders("GET / HTTP/1.1", [("Host", "courier.example")], is_http_request=True)
        self._put(self._writer.create_warc_record(address, "request", payload=io.BytesIO(b""), http_headers=asked))
        return self

    def plain(self, kind: str, address: str, body: bytes, media: str) -> Crawl:
        """A record without an HTTP head: metadata, resource or conversion."""
        self._put(self._writer.create_warc_record(address, kind, payload=io.BytesIO(body), warc_content_type=media))
        return self

    def revisit(self, address: str) -> Crawl:
        """The word that a page was the same as before."""
        told = StatusAndHeaders("200 OK", [HTML], protocol="HTTP/1.1")
        record = self._writer.create_revisit_record(
            address, "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ", address, "2031-05-01T10:00:00Z", http_headers=told
        )
        self._put(record)
        return self


def crawl(numbers: Iterable[int], *, packed: bool = True) -> bytes:
    """An archive of some articles, each with its request and a picture."""
    made = Crawl(packed=packed)
    for number in numbers:
        address = f"https://courier.example/2031/05/02/{number}"
        made.request(address).response(address, page(number))
        made.response(f"{address}.png", PNG, [("Content-Type", "image/png")])
    return made.data


def collection(path: Path, archives: dict[str, bytes], *, false_hash: bool = False, listed: bool = True) -> Path:
    """A WACZ file with these archives by their paths, as its standard lays it out."""
    with zipfile.ZipFile(path, "w") as packed:
        resources = []
        for name, data in archives.items():
            packed.writestr(zipfile.ZipInfo(name), data)
            digest = hashlib.sha256(b"else" if false_hash else data).hexdigest()
            resources.append({"name": name, "path": name, "hash": f"sha256:{digest}", "bytes": len(data)})
        packed.writestr("pages/pages.jsonl", '{"format": "json-pages-1.0", "id": "pages"}\n')
        if listed:
            told = {"profile": "data-package", "wacz_version": "1.1.1", "resources": resources}
            packed.writestr("datapackage.json", json.dumps(told))
    return path
