"""`source`, `watch` and `fetch` from their arguments to what they print."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from counterclaim import Dossier
from counterclaim.cli.fetching import seconds_of
from counterclaim.cli.main import run
from tests.fetch.conftest import Site, page_of, site
from tests.fetch.test_following import WHOLE, feed_of, item

__all__ = ["site"]

PAGE = page_of("Mill burns").replace(b"<head>", b"<!-- saved from url=(0026)https://courier.example/a --><head>")


@pytest.fixture
def dossier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dossier with one saved page."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.html").write_bytes(PAGE)
    with Dossier(tmp_path / "a.db") as opened:
        opened.add(tmp_path / "a.html")
    return tmp_path / "a.db"


def test_the_bytes_of_an_article_are_written_back(dossier: Path, tmp_path: Path) -> None:
    """Byte for byte, by its file name."""
    assert run(["source", str(dossier), "a.html", "-o", str(tmp_path / "out.html"), "-q"]) == 0
    assert (tmp_path / "out.html").read_bytes() == PAGE


def test_the_clocks_of_an_article_are_told_apart(dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each one known or said to be unknown."""
    assert run(["source", str(dossier), "a.html"]) == 0
    out = capsys.readouterr().out
    assert "published  not known" in out
    assert "captured   not known" in out
    assert "added      20" in out
    assert "https://courier.example/a" in out
    assert run(["source", str(dossier), "a.html", "--json", "-", "-q"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["captures"][0]["digest"].startswith("sha256:")
    assert data["captured"] is None


def test_bytes_that_are_not_kept_are_told(dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With what to do next, and nothing is written."""
    with Dossier(dossier) as opened, opened._store.transaction(writes=True) as connection:
        connection.exec_driver_sql("DELETE FROM originals")
    assert run(["source", str(dossier), "a.html", "-o", "out.html"]) == 2
    assert "its bytes are not kept" in capsys.readouterr().err
    assert not Path("out.html").exists()


@pytest.mark.parametrize("arguments", [["b.html"], ["a.html", "-o", "x", "--file", "b.html"]])
def test_an_article_that_is_not_there_is_told(dossier: Path, arguments: list[str]) -> None:
    """Asked wrongly."""
    assert run(["source", str(dossier), *arguments]) == 2


def test_a_changed_byte_is_a_fault(dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`check` names the hash and ends with 3."""
    with Dossier(dossier) as opened, opened._store.transaction(writes=True) as connection:
        connection.exec_driver_sql("UPDATE originals SET size = size + 1")
    assert run(["check", str(dossier)]) == 3
    assert "no longer those that were captured" in capsys.readouterr().out


def test_a_feed_is_followed_once(site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From the command line, on this machine only where that is allowed."""
    feed = site.put("/feed.xml", feed_of(item(site.at("/1"), "One", whole=WHOLE)))
    path = str(tmp_path / "a.db")
    assert run(["watch", path, feed, "--once", "--pause", "0"]) == 0
    out, err = capsys.readouterr()
    assert "0 articles added" in out
    assert "--allow-private" in err
    assert site.asked == []
    assert run(["watch", str(tmp_path / "b.db"), feed, "--once", "--pause", "0", "--allow-private"]) == 0
    assert "1 article added" in capsys.readouterr().out


def test_a_list_is_fetched(site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What went wrong is told beside the result."""
    site.put("/1", page_of("One"))
    listed = tmp_path / "list.txt"
    listed.write_text(f"{site.at('/1')}\n{site.at('/2')}\n", encoding="utf-8")
    path = str(tmp_path / "a.db")
    assert run(["fetch", path, str(listed), "--pause", "0", "--allow-private"]) == 0
    out, err = capsys.readouterr()
    assert "1 article added" in out
    assert "1 new, 1 refused" in out
    assert "there is no such page (status 404)" in err
    site.asked.clear()
    assert run(["fetch", path, str(listed), "--pause", "0", "--allow-private", "--json", "-", "-q"]) == 0
    assert json.loads(capsys.readouterr().out)["outcomes"] == {"known": 1, "refused": 1}
    assert "/2" not in site.asked  # given up until somebody asks for it again


@pytest.mark.parametrize("words", ["", "soon", "-5m", "1.5h", "5 weeks"])
def test_a_time_that_is_none_is_told(words: str, tmp_path: Path) -> None:
    """Before anything is asked."""
    assert run(["watch", str(tmp_path / "a.db"), "https://courier.example/f", "--every", words]) == 2


def test_times_are_read() -> None:
    """Never less than a minute."""
    assert [seconds_of(words) for words in ("15m", "2 h", "1d", "5s")] == [900, 7_200, 86_400, 60]
