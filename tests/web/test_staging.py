"""Files that readers hand over stand in the dossier under the names that they know, and take nobody's name."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.model.article import Article
from counterclaim.web.staging import LIST, RAW, Tray, fit, lay_out


def laid(folder: Path, files: list[tuple[str, bytes]], articles: tuple[Article, ...] = ()) -> list[tuple[str, str]]:
    """The names that were changed, after files were put into a tray and laid out."""
    folder.mkdir()
    tray = Tray(folder)
    for name, content in files:
        tray.put(name, io.BytesIO(content))
    tray.close()
    return lay_out(folder, articles)


def found(folder: Path) -> dict[str, bytes]:
    """What lies in a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def known(name: str, content: bytes) -> Article:
    """An article that the dossier has."""
    return Article.of(content.decode(), file=name, digest=hashlib.sha256(content).hexdigest())


def test_files_keep_their_names_and_folders(tmp_path):
    """Nothing else is left beside them."""
    files = [("a.txt", b"one"), ("more/b.html", b"two"), ("more/deep/a.txt", b"three")]

    assert laid(tmp_path / "tray", files) == []
    assert found(tmp_path / "tray") == dict(files)
    assert [path.name for path in tmp_path.iterdir()] == ["tray"]


def test_the_same_name_with_another_text_is_told_apart(tmp_path):
    """From an article of the dossier, and from one beside it; the first keeps the name."""
    files = [("page.html", b"two"), ("page.html", b"three"), ("other.txt", b"four")]

    renamed = laid(tmp_path / "tray", files, (known("page.html", b"one"),))

    assert found(tmp_path / "tray") == {"page~2.html": b"two", "page~3.html": b"three", "other.txt": b"four"}
    assert renamed == [("page.html", "page~3.html")]


def test_the_same_file_again_keeps_its_name(tmp_path):
    """Also the second text of a name: it finds its own."""
    articles = (known("page.html", b"one"), known("page~2.html", b"two"))

    assert laid(tmp_path / "first", [("page.html", b"one")], articles) == []
    assert laid(tmp_path / "second", [("page.html", b"two")], articles) == [("page.html", "page~2.html")]
    assert found(tmp_path / "second") == {"page~2.html": b"two"}


def test_a_list_of_records_may_grow_under_its_name(tmp_path):
    """Its articles are told apart by the numbers of their lines."""
    record = Article.of("It burned.", file="dump.jsonl#1", digest="x")

    assert laid(tmp_path / "tray", [("dump.jsonl", b"{}")], (record,)) == []


def test_a_sidecar_names_the_files_as_they_are_kept(tmp_path):
    """Otherwise the second text of a name would lose its outlet."""
    lines = b'{"file": "a.txt", "outlet": "The Courier"}\n{"file": "b.txt"}\nno json\n'
    files = [("news/articles.jsonl", lines), ("news/a.txt", b"two"), ("news/b.txt", b"three")]

    laid(tmp_path / "tray", files, (known("news/a.txt", b"one"),))

    kept = found(tmp_path / "tray")["news/articles.jsonl"].splitlines()
    assert json.loads(kept[0]) == {"file": "a~2.txt", "outlet": "The Courier"}
    assert kept[1:] == [b'{"file": "b.txt"}', b"no json"]


def test_a_file_where_another_has_a_folder_is_told_apart(tmp_path):
    """A file system cannot have both."""
    laid(tmp_path / "tray", [("a/b.txt", b"one"), ("a", b"two"), ("a/b.txt/c.txt", b"three")])

    assert sorted(found(tmp_path / "tray").values()) == [b"one", b"three", b"two"]


NAMES = st.text(st.characters(codec=None), max_size=60) | st.sampled_from(
    ["../../etc/passwd", "/etc/passwd", "C:\\x\\y.txt",
     "..\\..\\a", ".", "..", "", "a/", "//a", "~", "a" * 5000 + ".txt",
     "\ud800.txt", "con", "é" * 200, "x/" * 300 + "y", LIST, RAW, "raw/0", "articles.jsonl", ".htaccess", "a\x00b"]
)  # fmt: skip


@given(names=st.lists(NAMES, min_size=1, max_size=8))
def test_no_name_leads_out_of_the_folder(names, tmp_path_factory):
    """Whatever a browser or a program says a file is called: each text arrives, inside."""
    base = tmp_path_factory.mktemp("staging")
    files = [(name, f"text {number}".encode()) for number, name in enumerate(names)]

    laid(base / "tray", files)

    assert [path.name for path in base.iterdir()] == ["tray"]
    sidecars = [fit(name) for name in names if fit(name).rpartition("/")[2] == "articles.jsonl"]
    lost = len(sidecars) - len(set(sidecars))
    assert len(found(base / "tray")) == len(files) - lost
    for name in names:
        assert not fit(name).startswith(("/", ".")) and ".." not in fit(name).split("/")


@pytest.mark.parametrize("ending", [".html", ".txt", ""])
def test_a_long_name_keeps_its_ending(ending):
    """The ending says how a file is to be read."""
    assert fit("é" * 300 + ending).endswith(ending)
    assert len(fit("é" * 300 + ending).encode()) <= 255
