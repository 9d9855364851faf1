"""Files to begin fuzzing from, of every format: the fixtures of the tests, and files made by the formats' libraries."""

from __future__ import annotations

import csv
import email.message
import gzip
import io
import json
import tempfile
from pathlib import Path

from tests.ingest import wire_items
from tests.ingest.crawls import Crawl, collection, crawl, page

STORY = (
    "The grain mill of Orvast burned down on Friday night, and two workers are missing.\n\n"
    "Mayor Lenka Brandt said that a dryer had caught fire. The union denied it.\n"
)
ROW = {
    "text": STORY, "outlet": "The Courier", "title": "Mill burns", "published": "2031-05-02", "language": "en",
    "url": "https://courier.example/2031/05/02/mill", "authors": ["Ada Lund"],
}  # fmt: skip
HTML = "".join(f"<p>{part}</p>" for part in STORY.split("\n\n"))
RSS = f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Courier</title><link>https://courier.example/</link><item><title>Mill burns</title>
<link>https://courier.example/mill</link><guid>1</guid><pubDate>Fri, 02 May 2031 21:40:00 GMT</pubDate>
<content:encoded><![CDATA[{HTML * 10}]]></content:encoded></item></channel></rss>"""
ATOM = f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Courier</title><id>urn:c</id>
<updated>2031-05-02T21:40:00Z</updated><entry><title>Mill burns</title><id>urn:1</id>
<link href="https://courier.example/mill"/><updated>2031-05-02T21:40:00Z</updated>
<content type="html">{HTML.replace("<", "&lt;") * 10}</content></entry></feed>"""


def pages() -> list[bytes]:
    """Saved pages."""
    return [page(1).encode(), page(2).encode("utf-16"), f"<!doctype html><body>{HTML}<table><tr><td>1</table>".encode()]


def dated_pages() -> list[bytes]:
    """Pages that tell their date in every place that pages have for it."""
    marks = (
        "<meta property='article:published_time' content='2031-05-02T23:30:00-04:00'>",
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2031-05-02"}</script>',
        "<meta name='dc.date' content='02/05/2031'>",
    )
    body = "<time datetime='2031-05-02'>2 May 2031</time><p class='byline-date'>Published: 2 May 2031, 10:00</p>"
    return [*(page(1, extra=mark).encode() for mark in marks), page(1).replace("<nav>", body + "<nav>").encode()]


def texts() -> list[bytes]:
    """Plain texts."""
    return [STORY.encode(), f"Published: 2 May 2031\nBy Ada Lund\n\n{STORY}".encode("utf-16"), STORY.encode("cp1252")]


def front_matter() -> list[bytes]:
    """Texts with a block of metadata on top."""
    head = (
        "---\ntitle: 'Mill burns'\noutlet: The Courier\ndate: 2031-05-02\nauthors: [Ada Lund, B]\ntags:\n  - a\n---\n"
    )
    return [f"{head}# Mill burns\n\n{STORY}".encode(), f"---\nurl: https://courier.example/a\n...\n{STORY}".encode()]


def json_files() -> list[bytes]:
    """JSON in the shapes of many tools."""
    registry = {
        "articles": {"results": [{**ROW, "body": STORY, "source": {"title": "The Courier"}}], "totalResults": 1}
    }
    shapes = (ROW, [ROW, {"html": HTML, "date": 1935563400}], {"status": "ok", "articles": [ROW]}, registry)
    return [json.dumps(shape, indent=1).encode() for shape in shapes]


def json_lines() -> list[bytes]:
    """JSON Lines, packed too."""
    lines = "".join(json.dumps(row) + "\n" for row in (ROW, {"maintext": STORY, "date_download": "2031-05-04"}, {}))
    return [lines.encode(), lines.encode("utf-16"), gzip.compress(lines.encode(), mtime=0)]


def sidecars() -> list[bytes]:
    """What tells of the files beside it."""
    rows = ({"file": "a.txt", "outlet": "The Courier", "url": ROW["url"], "published": "2031-05-02"}, ROW)
    return ["".join(json.dumps(row) + "\n" for row in rows).encode()]


def tables() -> list[bytes]:
    """CSV and its sisters."""
    files = []
    for sign in ",;\t":
        file = io.StringIO()
        writer = csv.DictWriter(file, list(ROW), delimiter=sign)
        writer.writeheader()
        writer.writerows([ROW, {**ROW, "text": "It burned."}])
        files.append(file.getvalue().encode())
    return files


def parquet_files() -> list[bytes]:
    """Parquet in several packings."""
    import pyarrow  # type: ignore[import-untyped]
    from pyarrow import parquet

    table = pyarrow.Table.from_pylist([{**ROW, "n": n, "source": {"name": "The Courier"}} for n in range(3)])
    files = []
    for packing in ("none", "snappy", "zstd"):
        file = io.BytesIO()
        parquet.write_table(table, file, compression=packing, use_dictionary=packing != "none")
        files.append(file.getvalue())
    return files


def warcs() -> list[bytes]:
    """Archives that are not packed."""
    body = page(3).encode()
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    made = Crawl(packed=False).response("https://courier.example/1", gzip.compress(body, mtime=0), [
        ("Content-Type", "text/html"), ("Content-Encoding", "gzip")]
    )  # fmt: skip
    made.response(
        "https://courier.example/2", chunked, [("Content-Type", "text/html"), ("Transfer-Encoding", "chunked")]
    )
    made.revisit("https://courier.example/3").plain("resource", "https://courier.example/4", body, "text/html")
    return [crawl([1], packed=False), made.data]


def packed_warcs() -> list[bytes]:
    """Archives packed record by record, and as a whole."""
    return [crawl([1, 2]), *(gzip.compress(data, mtime=0) for data in warcs())]


def collections() -> list[bytes]:
    """WACZ files."""
    with tempfile.TemporaryDirectory() as folder:
        path = collection(Path(folder) / "a.wacz", {"archive/a.warc.gz": crawl([1]), "archive/b.warc": crawl([2])})
        return [path.read_bytes()]


def ninjs() -> list[bytes]:
    """Items of an agency in JSON."""
    whole = {**wire_items.NINJS_2, "associations": [{**wire_items.NINJS_1, "uri": "urn:2"}]}
    return [json.dumps(item).encode() for item in (wire_items.NINJS_1, wire_items.NINJS_2, wire_items.NINJS_3, whole)]


def newsml() -> list[bytes]:
    """Items of an agency in NewsML-G2."""
    plain = f"<inlineData contenttype='text/plain'>{STORY}</inlineData>"
    message = wire_items.message(wire_items.news_item(plain), "<packageItem guid='a'/>")
    return [
        text.encode() for text in (wire_items.NEWSML_NITF, wire_items.NEWSML_XHTML, wire_items.NEWSML_PLAIN, message)
    ]


def nitf() -> list[bytes]:
    """Items of an agency in NITF."""
    return [wire_items.NITF.encode()]


def rss() -> list[bytes]:
    """Feeds in RSS."""
    return [RSS.encode(), RSS.replace("content:encoded", "description").encode("utf-8-sig")]


def atom() -> list[bytes]:
    """Feeds in Atom."""
    return [ATOM.encode()]


def json_feeds() -> list[bytes]:
    """JSON Feed."""
    item = {
        "id": "1",
        "url": ROW["url"],
        "title": "Mill burns",
        "content_html": HTML * 10,
        "date_published": "2031-05-02",
    }
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "The Courier", "items": [item]}
    return [json.dumps(feed).encode()]


def mhtml() -> list[bytes]:
    """Pages saved by a browser with all that belongs to them."""
    message = email.message.EmailMessage()
    message["From"] = "<Saved by a browser>"
    message["Snapshot-Content-Location"] = "https://courier.example/mill"
    message["Date"] = "Fri, 02 May 2031 21:40:00 +0000"
    message.set_content(page(1), subtype="html")
    message.add_related(b"\x89PNG\r\n", "image", "png", cid="<1>")
    return [message.as_bytes(), message.as_bytes().replace(b"\n", b"\r\n")]


def mails() -> list[bytes]:
    """Newsletters."""
    message = email.message.EmailMessage()
    message["From"] = "The Courier <news@courier.example>"
    message["Subject"] = "Mill burns"
    message["Date"] = "Fri, 02 May 2031 21:40:00 +0000"
    message["Message-ID"] = "<1@courier.example>"
    message.set_content(STORY)
    plain = message.as_bytes()
    message.add_alternative(f"<html><body>{HTML}</body></html>", subtype="html")
    message.add_attachment(b"%PDF-1.4", "application", "pdf", filename="a.pdf")
    return [plain, message.as_bytes()]


def pdfs() -> list[bytes]:
    """PDF with a layer of text."""
    from fpdf import FPDF

    files = []
    for compressed in (True, False):
        document = FPDF()
        document.set_compression(compressed)
        document.set_title("Mill burns")
        document.add_page()
        document.set_font("Helvetica", size=11)
        for _ in range(3):
            document.multi_cell(0, text=STORY)
        files.append(bytes(document.output()))
    return files


def documents() -> list[bytes]:
    """Word documents."""
    from docx import Document

    document = Document()
    document.core_properties.title = "Mill burns"
    document.add_heading("Mill burns", 1)
    for part in STORY.split("\n\n"):
        document.add_paragraph(part)
    document.add_table(1, 2).cell(0, 0).text = "two workers"
    file = io.BytesIO()
    document.save(file)
    return [file.getvalue()]
