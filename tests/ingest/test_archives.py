"""Web archives: every page that a crawler kept comes in with its capture, every other record is counted or told."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import brotli
import pytest

from counterclaim.ingest.archives import streams
from counterclaim.ingest.archives.tally import MOST_NOTES
from evals.fuzzing import seeds
from tests.ingest.conftest import Ingest
from tests.ingest.crawls import HTML, PNG, Crawl, collection, crawl, page

Write = Callable[..., Path]
ADDRESS = "https://courier.example/2031/05/02/1"


@pytest.mark.parametrize("packed", [True, False])
def test_every_page_is_an_article_with_its_capture(take: Ingest, write: Write, packed: bool) -> None:
    """Record id, moment, address, place in the file and the hash of the page are those of the archive."""
    data = crawl([1, 2], packed=packed)
    articles, notes = take(write("crawl.warc.gz" if packed else "crawl.warc", data))
    assert [article.title for article in articles] == ["Mill 1 burns", "Mill 2 burns"]
    assert [article.file.partition("#")[2] for article in articles] == ["3", "6"]
    capture = articles[0].capture
    assert capture and capture.position is not None
    assert capture.at == "2031-05-02T10:00:00Z"
    assert (capture.address, capture.container) == (ADDRESS, articles[0].file.partition("#")[0])
    assert capture.record.startswith("urn:uuid:")
    begins = data[capture.position : capture.position + 3]
    assert begins == (b"\x1f\x8b\x08" if packed else b"WAR")
    assert (articles[0].url, articles[0].outlet) == (ADDRESS, "The Courier")
    assert [note.reason for note in notes] == ["2 of its records hold no page: pictures (2)"]


@pytest.mark.parametrize("name", ["crawl.warc.gz", "crawl.gz", "crawl.dat", "crawl"])
def test_an_archive_is_known_by_its_first_bytes(take: Ingest, write: Write, name: str) -> None:
    """The name may say nothing."""
    articles, _ = take(write(name, crawl([1])))
    assert [article.title for article in articles] == ["Mill 1 burns"]


def test_an_archive_packed_as_a_whole_is_read(take: Ingest, write: Write) -> None:
    """Not one gzip member for each record, but one for the file: against the standard, and found all the same."""
    articles, _ = take(write("crawl.warc.gz", gzip.compress(crawl([1, 2], packed=False))))
    assert [article.title for article in articles] == ["Mill 1 burns", "Mill 2 burns"]


def test_an_archive_packed_in_blocks_is_read(take: Ingest, write: Write) -> None:
    """Members that begin in the middle of records, as parallel packers write them."""
    data = crawl([1, 2], packed=False)
    blocks = [data[start : start + 700] for start in range(0, len(data), 700)]
    articles, _ = take(write("crawl.warc.gz", b"".join(map(gzip.compress, blocks))))
    assert [article.title for article in articles] == ["Mill 1 burns", "Mill 2 burns"]


def chunked(data: bytes) -> bytes:
    half = len(data) // 2
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (data[:half], data[half:])) + b"0\r\n\r\n"


def deflated(data: bytes) -> bytes:
    return zlib.compress(data)[2:-4]


@pytest.mark.parametrize(
    ("packed", "headers"),
    [
        (gzip.compress, [("Content-Encoding", "gzip")]),
        (gzip.compress, [("Content-Encoding", "x-gzip")]),
        (brotli.compress, [("Content-Encoding", "br")]),
        (zlib.compress, [("Content-Encoding", "deflate")]),
        (deflated, [("Content-Encoding", "deflate")]),
        (chunked, [("Transfer-Encoding", "chunked")]),
        (lambda data: chunked(gzip.compress(data)), [("Transfer-Encoding", "chunked"), ("Content-Encoding", "gzip")]),
        (bytes, [("Content-Encoding", "gzip")]),
        (bytes, [("Content-Encoding", "br")]),
        (bytes, [("Transfer-Encoding", "chunked")]),
        (bytes, [("Content-Encoding", "none-that-is-known")]),
    ],
)
def test_a_page_comes_out_of_its_encodings(
    take: Ingest, write: Write, packed: Callable[[bytes], bytes], headers: list[tuple[str, str]]
) -> None:
    """Also where the crawler unpacked it and kept the header that says otherwise."""
    sent = packed(page(1).encode())
    (article,), notes = take(write("crawl.warc.gz", Crawl().response(ADDRESS, sent, [HTML, *headers]).data))
    plain = take(write("plain.warc.gz", Crawl().response(ADDRESS, page(1)).data))[0][0]
    assert (article.id, article.digest, notes) == (plain.id, plain.digest, [])


@pytest.mark.parametrize(
    ("header", "meta", "encoding"),
    [("windows-1251", "", "cp1251"), ("", "windows-1251", "cp1251"), ("", "", "cp1252"), ("utf-8", "latin-1", "utf-8")],
)
def test_the_character_set_is_told_by_the_server_then_the_page_then_the_bytes(
    take: Ingest, write: Write, header: str, meta: str, encoding: str
) -> None:
    """In this order, as the standard of the web has it."""
    name = "Café Orvast" if encoding != "cp1251" else "Мельница Орваста"
    markup = page(1, title=name).replace("<meta charset='utf-8'>", f"<meta charset='{meta}'>" if meta else "")
    kind = f"text/html; charset={header}" if header else "text/html"
    made = Crawl().response(ADDRESS, markup.encode(encoding), [("Content-Type", kind)])
    assert take(write("crawl.warc.gz", made.data))[0][0].title == name


def test_what_is_no_page_is_counted_in_one_sentence(take: Ingest, write: Write) -> None:
    """Redirects, errors, pictures, scripts: a crawl has many, and the account must not drown in them."""
    made = Crawl().response(ADDRESS, page(1)).request(ADDRESS)
    made.plain("metadata", ADDRESS, b"fetchTimeMs: 12", "application/warc-fields")
    for kind in ("image/png", "image/jpeg", "text/css", "application/javascript", ""):
        made.response(f"{ADDRESS}.x", PNG, [("Content-Type", kind)])
    made.response(f"{ADDRESS}/old", page(2), status="301 Moved").response(ADDRESS, page(3), status="404 Not Found")
    made.response(f"{ADDRESS}/lie", PNG).revisit(ADDRESS).plain("resource", "dns:courier.example", b"1", "text/dns")
    articles, notes = take(write("crawl.warc.gz", made.data))
    assert [article.title for article in articles] == ["Mill 1 burns"]
    assert [note.reason for note in notes] == [
        "1 of its records say that a page was the same as before, without the page",
        "9 of its records hold no page: pictures (2), answers that are errors (1), names of hosts (1), pages that "
        "are something else (1), redirects (1), scripts (1), others (2)",
    ]
    assert all(note.file == "crawl.warc.gz" and note.next_step for note in notes)


def test_a_page_under_a_wrong_type_is_read(take: Ingest, write: Write) -> None:
    """Servers that call a page plain text or nothing at all are many."""
    made = Crawl()
    for number, kind in enumerate(("text/plain", "", "application/octet-stream"), 1):
        made.response(f"{ADDRESS}/{number}", page(number), [("Content-Type", kind)] if kind else [])
    assert len(take(write("crawl.warc.gz", made.data))[0]) == 3


def test_a_page_saved_as_a_resource_and_a_text_made_from_one_are_read(take: Ingest, write: Write) -> None:
    """Browsers save resources without an HTTP head; WET archives hold the words of pages."""
    made = Crawl().plain("resource", ADDRESS, page(1).encode(), "text/html")
    made.plain("conversion", f"{ADDRESS}2", b"The grain mill of Orvast burned down.", "text/plain")
    articles, _ = take(write("crawl.warc.gz", made.data))
    assert [article.url for article in articles] == [ADDRESS, f"{ADDRESS}2"]


@pytest.mark.parametrize(
    ("told", "url"),
    [
        (f"{ADDRESS}?page=1", f"{ADDRESS}?page=1"),
        ("https://courier.example/", ADDRESS),
        ("https://other.example/2031/05/02/1", ADDRESS),
    ],
)
def test_a_page_that_gives_its_front_page_or_another_site_as_its_address_keeps_the_one_asked_for(
    take: Ingest, write: Write, told: str, url: str
) -> None:
    """Else a careless site would be one article."""
    made = Crawl().response(ADDRESS, page(1, extra=f"<link rel='canonical' href='{told}'>"))
    assert take(write("crawl.warc.gz", made.data))[0][0].url == url


def test_a_wrong_hash_is_told_beside_the_article(take: Ingest, write: Write) -> None:
    """The page was changed since it was captured, or the file is damaged: nobody should rely on it unknowingly."""
    data = re.sub(rb"sha1:\w{32}", b"sha1:" + b"A" * 32, Crawl(packed=False).response(ADDRESS, page(1)).data)
    articles, (note,) = take(write("crawl.warc", data))
    assert len(articles) == 1
    assert note.reason == "its bytes do not have the hash that the archive gives for them"


@pytest.mark.parametrize("digest", ["sha256:{}", "SHA-256:{}"])
def test_a_right_hash_in_other_spellings_is_no_fault(take: Ingest, write: Write, digest: str) -> None:
    """Hexadecimal or base 32, over the body as sent or without its chunks."""
    body = page(1).encode()
    known = {"WARC-Payload-Digest": digest.format(hashlib.sha256(body).hexdigest())}
    made = Crawl().response(ADDRESS, chunked(body), [HTML, ("Transfer-Encoding", "chunked")], known=known)
    assert take(write("crawl.warc.gz", made.data))[1] == []


def test_a_page_that_the_crawler_cut_off_is_told(take: Ingest, write: Write) -> None:
    """An article without its end must not pass for a whole one."""
    made = Crawl().response(ADDRESS, page(1), known={"WARC-Truncated": "length"})
    made.response(f"{ADDRESS}2", gzip.compress(page(2).encode())[:-30], [HTML, ("Content-Encoding", "gzip")])
    articles, notes = take(write("crawl.warc.gz", made.data))
    assert len(articles) == 2
    assert [note.reason for note in notes] == [
        "the archive holds only the beginning of this page (length)",
        "the archive holds only the beginning of this page",
    ]


def test_a_record_id_that_was_there_before_counts_once(take: Ingest, write: Write) -> None:
    """Archives that were put together twice hold each record twice."""
    known = {"WARC-Record-ID": "<urn:uuid:00000000-0000-0000-0000-000000000001>"}
    made = Crawl().response(ADDRESS, page(1), known=known).response(ADDRESS, page(2), known=known)
    articles, (note,) = take(write("crawl.warc.gz", made.data))
    assert [article.title for article in articles] == ["Mill 1 burns"]
    assert (note.file, note.reason) == ("crawl.warc.gz#3", "it has the record id of crawl.warc.gz#2")


def test_pages_without_an_article_are_told_up_to_a_number(take: Ingest, write: Write) -> None:
    """Lists of headlines are pages too."""
    made = Crawl()
    for number in range(MOST_NOTES + 3):
        made.response(f"{ADDRESS}/{number}", "<html><body></body></html>")
    articles, notes = take(write("crawl.warc.gz", made.data))
    assert len(notes) == MOST_NOTES + 1 and not articles
    assert notes[-1].reason == "3 more of its records hold no article"


# Damage


def test_what_stands_before_the_end_of_a_cut_file_is_kept(take: Ingest, write: Write) -> None:
    """Wherever it was cut, and the place is told."""
    made = Crawl()
    for number in range(1, 4):
        made.response(f"{ADDRESS}/{number}", page(number))
    for cut in (made.starts[2] + 1, made.starts[2] + 150, len(made.data) - 9):
        articles, (note,) = take(write("crawl.warc.gz", made.data[:cut]))
        assert len(articles) == 2
        assert note.reason == (
            f"the archive is damaged at byte {made.starts[2]:,}: the file ends in the middle of it; "
            "nothing after it is read"
        )


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("name", ["zeros", "other bytes", "missing bytes", "more bytes", "other length"])
def test_what_stands_behind_damage_is_read_too(take: Ingest, write: Write, packed: bool, name: str) -> None:
    """Five ways to damage the second of four records: the others come in, the place is told."""
    made = Crawl(packed=packed)
    for number in range(1, 5):
        made.response(f"{ADDRESS}/{number}", page(number))
    data, start, end = made.data, made.starts[1], made.starts[2]
    middle = (start + end) // 2
    if not packed:  # the first line of a record, as a packed one is damaged as a whole
        middle = start + 2
    damaged = {
        "zeros": data[:middle] + bytes(20) + data[middle + 20 :],
        "other bytes": data[:middle] + b"\xfejunk\xff" * 4 + data[middle + 24 :],
        "missing bytes": data[:middle] + data[middle + 25 :],
        "more bytes": data[:start] + b"junk" * 100 + data[start:],
        "other length": data[:start]
        + data[start:end].replace(b"Content-Length: ", b"Content-Length: 9", 1)
        + data[end:]
        if not packed
        else data[: start + 4] + b"\xff" * 12 + data[start + 16 :],
    }[name]
    articles, notes = take(write("crawl.warc.gz" if packed else "crawl.warc", damaged))
    titles = {article.title for article in articles}
    assert {"Mill 1 burns", "Mill 3 burns", "Mill 4 burns"} <= titles
    assert any(note.reason.startswith("the archive is damaged at byte ") for note in notes)
    assert all(note.next_step for note in notes)


def test_a_file_that_only_calls_itself_an_archive_is_told(take: Ingest, write: Write) -> None:
    articles, (note,) = take(write("crawl.warc.gz", b"The mill burned." * 100))
    assert not articles and note.reason.startswith("the archive is damaged at byte 0: no record begins there")
    assert take(write("empty.warc", b""))[1][0].reason == "it is empty"


def test_an_archive_without_any_capture_says_so(take: Ingest, write: Write) -> None:
    """Only the description of the crawl, or only requests."""
    for made in (Crawl(), Crawl().request(ADDRESS)):
        articles, (note,) = take(write("crawl.warc.gz", made.data))
        assert not articles and note.reason == "the archive holds no page"


def test_an_archive_made_of_damage_ends(take: Ingest, write: Write) -> None:
    """Thousands of beginnings without an end cost bounded work."""
    data = b"WARC/1.0\r\nContent-Length: 9000000000\r\n\r\n" * 5_000
    articles, notes = take(write("crawl.warc", data))
    assert not articles
    assert notes[-1].reason.endswith("more of its records hold no article")


# Hostile


def test_a_page_packed_to_fill_memory_is_refused_and_the_rest_read(
    take: Ingest, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the record's own packing or by the server's: the limit and how to raise it are told."""
    monkeypatch.setattr(streams, "MEMBER_LEAST", 1_000_000)
    bomb = gzip.compress(b"<html>" + b" " * 3_000_000)
    made = Crawl().response(ADDRESS, bomb, [HTML, ("Content-Encoding", "gzip")])
    made.response(f"{ADDRESS}/huge", b"<html>" + b" " * 3_000_000).response(f"{ADDRESS}/2", page(2))
    articles, notes = take(write("crawl.warc.gz", made.data))
    assert [article.title for article in articles] == ["Mill 2 burns"]
    assert notes[0].reason == "its page has more than 0.4 MB, the most that is read"
    assert notes[0].next_step == "raise the setting longest_article"
    assert "it unpacks to more than 100 times its size, above 1 MB" in notes[1].reason


def test_a_large_file_in_an_archive_is_passed_over(take: Ingest, write: Write) -> None:
    """Films are none of our business, pages of their size are told."""
    made = Crawl().response(ADDRESS, bytes(3_000_000), [("Content-Type", "video/mp4")])
    made.response(ADDRESS, page(1) + "<p>x</p>" * 100_000).response(f"{ADDRESS}/2", page(2))
    articles, notes = take(write("crawl.warc", made.data))
    assert [article.title for article in articles] == ["Mill 2 burns"]
    assert [note.reason for note in notes] == [
        "its page has more than 0.4 MB, the most that is read",
        "1 of its records hold no page: films (1)",
    ]


# Collections


def test_a_collection_gives_the_articles_of_all_its_archives(take: Ingest, tmp_path: Path) -> None:
    """Under its own name and theirs."""
    path = collection(tmp_path / "town.wacz", {"archive/b.warc.gz": crawl([2]), "archive/a.warc.gz": crawl([1])})
    articles, notes = take(path)
    assert [article.file for article in articles] == ["town.wacz/archive/a.warc.gz#3", "town.wacz/archive/b.warc.gz#3"]
    assert articles[0].capture and articles[0].capture.container == "town.wacz/archive/a.warc.gz"
    assert len(notes) == 2


def test_a_collection_is_known_under_the_name_of_a_zip_file(take: Ingest, tmp_path: Path) -> None:
    assert len(take(collection(tmp_path / "town.zip", {"archive/a.warc.gz": crawl([1])}))[0]) == 1


def test_a_wrong_hash_in_a_collections_list_is_told(take: Ingest, tmp_path: Path) -> None:
    articles, notes = take(collection(tmp_path / "t.wacz", {"archive/a.warc.gz": crawl([1])}, false_hash=True))
    assert len(articles) == 1
    assert notes[0].reason == "it does not have the hash that the collection's list gives for it"


def test_names_that_lead_out_of_a_collection_are_refused(take: Ingest, tmp_path: Path) -> None:
    """Nothing is unpacked onto the disk, and nobody honest writes such names."""
    data = crawl([1])
    tricks = {
        "../../evil.warc.gz": data,
        "/etc/evil.warc": data,
        "C:\\evil.warc": data,
        "archive/a.warc.gz": crawl([2]),
    }
    articles, notes = take(collection(tmp_path / "t.wacz", tricks))
    assert [article.title for article in articles] == ["Mill 2 burns"]
    assert notes[0].reason == "3 of its names lead out of the collection"
    assert not list(tmp_path.parent.rglob("evil*"))


def test_a_collection_packed_to_fill_the_disk_is_refused(take: Ingest, tmp_path: Path) -> None:
    """A member that claims to be far larger than it is."""
    path = tmp_path / "t.wacz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("datapackage.json", "{}")
        packed.writestr("archive/a.warc", crawl([1], packed=False) + bytes(40_000_000))
        packed.writestr("archive/b.warc.gz", crawl([2]))
    articles, notes = take(path)
    assert [article.title for article in articles] == ["Mill 2 burns"]
    assert notes[0].reason == "it unpacks to more than 100 times its size, above 32 MB"


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (lambda data: data[:-40], "it is a damaged ZIP archive: its end is missing"),
        (lambda data: b"PK" + bytes(200), "it is a damaged ZIP archive: its end is missing"),
        (lambda data: data[:100] + data[400:], "the collection is damaged there: its list points to a wrong place"),
        (lambda data: data[:-60] + bytes(20) + data[-40:], "it is a damaged collection: "),
        (lambda data: data.replace(b"archive/a", b"archive/x", 1), "the collection is damaged there: "),
        (lambda data: data.replace(b".warc.gz", b".warp.gz"), "the collection holds no archive"),
    ],
)
def test_a_damaged_collection_is_told(
    take: Ingest, tmp_path: Path, damage: Callable[[bytes], bytes], reason: str
) -> None:
    path = collection(tmp_path / "t.wacz", {"archive/a.warc.gz": crawl([1])})
    path.write_bytes(damage(path.read_bytes()))
    articles, notes = take(path)
    assert not articles
    assert notes[0].reason.startswith(reason) and notes[0].next_step


def test_a_list_of_millions_of_files_is_refused_before_it_is_read(take: Ingest, tmp_path: Path) -> None:
    """The list of a ZIP file would stand in memory as a whole."""
    path = collection(tmp_path / "t.wacz", {"archive/a.warc.gz": crawl([1])})
    data = bytearray(path.read_bytes())
    end = data.rfind(b"PK\x05\x06")
    data[end + 12 : end + 16] = (200_000_000).to_bytes(4, "little")
    path.write_bytes(bytes(data))
    assert take(path)[1][0].reason == "it lists more than 20,000 files, the most that are read"


def test_the_list_of_a_collection_may_be_missing_or_wrong(take: Ingest, tmp_path: Path) -> None:
    archives = {"archive/a.warc.gz": crawl([1])}
    assert len(take(collection(tmp_path / "none.wacz", archives, listed=False))[0]) == 1
    for wrong in ("[]", "{", '{"resources": [1]}', json.dumps({"resources": [{"path": 1, "hash": 2}]})):
        path = collection(tmp_path / "wrong.wacz", archives, listed=False)
        with zipfile.ZipFile(path, "a") as packed:
            packed.writestr("datapackage.json", wrong)
        assert len(take(path)[0]) == 1


def test_documents_in_an_archive_are_read(take: Ingest, write: Write) -> None:
    """PDF and Word go to their own readers, with the capture; a PDF under a page's type too."""
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    made = Crawl().response(f"{ADDRESS}.docx", seeds.documents()[0], [("Content-Type", word)])
    made.response(f"{ADDRESS}/pdf", seeds.pdfs()[1])
    articles, _ = take(write("crawl.warc.gz", made.data))
    assert [article.url for article in articles] == [f"{ADDRESS}.docx", f"{ADDRESS}/pdf"]
    assert all("two workers are missing" in " ".join(article.text.split()) for article in articles)
    assert all(article.capture and article.capture.record for article in articles)
