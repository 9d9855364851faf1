"""An `add` that is killed in the middle of an archive goes on there, and the dossier is as if nothing had happened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from counterclaim import Dossier
from counterclaim.ingest.archives import warc
from evals.archives import add, dump, killed_and_continued
from tests.ingest.crawls import Crawl, collection, crawl, page

PAGES = 200


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of 200 pages with all that can be told of one: twins, empty pages, repeated ids, damage."""
    made = Crawl()
    for number in range(PAGES):
        address = f"https://courier.example/2031/05/02/{number}"
        made.request(address)
        if number % 10 == 3:
            made.response(f"{address}/twin", page(number), known={"WARC-Target-URI": address})
        if number % 12 == 5:
            made.response(f"{address}/empty", "<html><body></body></html>")
        known = {"WARC-Record-ID": "<urn:uuid:00000000-0000-0000-0000-000000000001>"} if number % 50 == 7 else {}
        made.response(address, page(number), known=known).response(f"{address}.png", b"\x89PNG")
    middle = made.starts[len(made.starts) // 2] + 40
    path = tmp_path_factory.mktemp("archive") / "crawl.warc.gz"
    path.write_bytes(made.data[:middle] + bytes(30) + made.data[middle + 30 :])
    return path


def test_killed_three_times_it_gives_the_same_dossier(archive: Path, tmp_path: Path) -> None:
    """Row by row, with every note and capture; only the moments of adding differ."""
    whole, killed = tmp_path / "whole.db", tmp_path / "killed.db"
    told = add(whole, archive)
    assert told and told["added"] > PAGES - 20 and len(told["notes"]) > 20
    stored, last = killed_and_continued(killed, archive, told["statements"])
    assert 0 < stored[0] < stored[1] < stored[2] < told["added"]
    assert last["added"] == told["added"] - stored[2]
    assert list(dump(killed)) == list(dump(whole))


@pytest.fixture
def pages_read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the pages that were read."""
    read: list[str] = []
    reader = warc.read_page

    def reading(raw: bytes, name: str, *, charset: str | None = None) -> object:
        read.append(name)
        return reader(raw, name, charset=charset)

    monkeypatch.setattr(warc, "read_page", reading)
    return read


class Stopped(Exception):
    """What stops a test's `add` as a kill would."""


def stop_after(dossier: Dossier, count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the dossier fail when one more article is to be kept."""
    kept: Iterator[int] = iter(range(count))
    keeping = dossier._keep_article

    def keep(*given: object, **named: object) -> bool:
        if next(kept, None) is None:
            raise Stopped
        return keeping(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(dossier, "_keep_article", keep)


def interrupted(path: Path, db: Path, count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    with Dossier(db) as dossier:
        stop_after(dossier, count, monkeypatch)
        with pytest.raises(Stopped):
            dossier.add(path)


def test_no_page_is_read_twice(tmp_path: Path, pages_read: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """It begins with the first page that was not kept; what was kept counts as known."""
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(crawl(range(6)))
    interrupted(path, tmp_path / "d.db", 4, monkeypatch)
    first = pages_read.copy()
    pages_read.clear()
    with Dossier(tmp_path / "d.db") as dossier:
        added = dossier.add(path)
        assert (len(added.added), added.known) == (2, 4)
        assert len(dossier.articles()) == 6
    assert first[-1] == pages_read[0] and len(first) + len(pages_read) == 7


def test_another_file_of_the_same_name_is_read_from_its_start(
    tmp_path: Path, pages_read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(crawl(range(6)))
    interrupted(path, tmp_path / "d.db", 4, monkeypatch)
    pages_read.clear()
    path.write_bytes(crawl(range(10, 13)))
    with Dossier(tmp_path / "d.db") as dossier:
        assert len(dossier.add(path).added) == 3
    assert len(pages_read) == 3


def test_archives_that_were_finished_before_the_kill_are_not_read_again(
    tmp_path: Path, pages_read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a folder and of a collection; the folder is not said to hold no article."""
    folder = tmp_path / "crawls"
    folder.mkdir()
    (folder / "a.warc.gz").write_bytes(crawl(range(3)))
    collection(folder / "b.wacz", {"archive/1.warc.gz": crawl(range(3, 6)), "archive/2.warc.gz": crawl(range(6, 9))})
    interrupted(folder, tmp_path / "d.db", 7, monkeypatch)
    pages_read.clear()
    with Dossier(tmp_path / "d.db") as dossier:
        added = dossier.add(folder)
        assert len(dossier.articles()) == 9
        assert not any("holds no article" in gap.reason for gap in added.skipped)
    assert len(pages_read) == 2


def test_an_add_that_ended_reads_all_again(tmp_path: Path, pages_read: list[str]) -> None:
    """A later version of the program may read a page better; nothing of what was reached is left behind."""
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(crawl(range(2)))
    with Dossier(tmp_path / "d.db") as dossier:
        dossier.add(path)
        added = dossier.add(path)
    assert (len(added.added), added.known, len(pages_read)) == (0, 2, 4)
