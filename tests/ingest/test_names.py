"""Which files are read, under what names, in what order."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from counterclaim.ingest import count_files
from counterclaim.ingest.names import find_files, shown
from counterclaim.model.skipped import Skipped
from tests.ingest.conftest import STORY, Ingest

Write = Callable[..., Path]


def names(*paths: Path | str) -> list[str]:
    return [item.file if isinstance(item, Skipped) else item.name for item in find_files(paths).items]


def test_a_folder_is_searched_to_any_depth_and_names_start_inside_it(write: Write, tmp_path: Path) -> None:
    write("z.txt"), write("deep/er/a.txt"), write("deep/b.txt")
    assert names(tmp_path) == ["deep/b.txt", "deep/er/a.txt", "z.txt"]


def test_a_file_given_itself_has_its_own_name(write: Write) -> None:
    assert names(write("deep/er/a.txt")) == ["a.txt"]


def test_hidden_files_in_folders_are_passed_over_in_silence(take: Ingest, write: Write, tmp_path: Path) -> None:
    hidden = write(".a.txt", "It burned.")
    write(".git/b.txt"), write("c.txt")
    articles, notes = take(tmp_path)
    assert ([a.file for a in articles], notes) == (["c.txt"], [])
    assert names(hidden) == [".a.txt"]


def test_a_readme_in_a_folder_is_told_and_read_only_when_named(take: Ingest, write: Write, tmp_path: Path) -> None:
    readme = write("README.md", "Two stories about a mill.")
    write("a.txt")
    articles, (note,) = take(tmp_path)
    assert ([a.file for a in articles], note.file, note.reason) == (["a.txt"], "README.md", "it describes the folder")
    assert [a.file for a in take(readme)[0]] == ["README.md"]


def test_the_order_of_paths_changes_nothing(take: Ingest, write: Write, tmp_path: Path) -> None:
    paths: list[Path | str] = [write(f"{name}.txt", f"Story {name}.") for name in "cabed"]
    paths += [tmp_path / "no such file", write("sub/a.txt", STORY).parent, write("twin.txt", "Story a.")]
    expected = list(map(repr, take(*paths)))
    for seed in range(5):
        random.Random(seed).shuffle(paths)
        assert list(map(repr, take(*paths))) == expected


def test_one_file_reached_in_many_ways_is_read_once(take: Ingest, write: Write, tmp_path: Path) -> None:
    path = write("sub/a.txt")
    (tmp_path / "link.txt").symlink_to(path)
    same = [path, str(path), path.parent, tmp_path, tmp_path / "sub" / ".." / "sub" / "a.txt", tmp_path / "link.txt"]
    articles, notes = take(*same)
    assert [a.file for a in articles] == ["a.txt"]
    assert not notes


def test_files_of_one_name_are_told_apart_by_the_folders_above(take: Ingest, write: Write) -> None:
    paths = [write("one/a.txt", "Story one."), write("two/a.txt", "Story two."), write("b.txt", "Story b.")]
    assert [a.file for a in take(*paths)[0]] == ["b.txt", "one/a.txt", "two/a.txt"]
    assert [a.file for a in take(*(p.parent for p in paths[:2]))[0]] == ["one/a.txt", "two/a.txt"]


def test_as_many_folders_as_it_takes(write: Write) -> None:
    paths = [write("x/one/a.txt"), write("y/one/a.txt"), write("y/two/a.txt")]
    assert names(*paths) == ["two/a.txt", "x/one/a.txt", "y/one/a.txt"]


def test_a_missing_path_is_told_by_the_name_that_was_given(take: Ingest, write: Write) -> None:
    articles, (note,) = take("no/such.txt", write("a.txt"))
    assert len(articles) == 1
    assert (note.file, note.reason, note.next_step) == (
        "no/such.txt",
        "there is no such file or folder",
        "check the name",
    )


@pytest.mark.parametrize("path", ["", "a\0b", "a\ud800b", "x" * 5_000])
def test_a_path_that_cannot_be_is_told(take: Ingest, path: str) -> None:
    articles, (note,) = take(path)
    assert not articles and note.reason
    note.file.encode()


def test_one_path_alone_may_be_given_without_a_list(write: Write) -> None:
    path = write("a.txt")
    assert len(find_files(path).items) == len(find_files(str(path)).items) == 1


@pytest.mark.parametrize("content", [{}, {"a.bin": b"\x89PNG\r\n"}, {"articles.jsonl": ""}, {"sub/b.txt": ""}])
def test_a_folder_without_articles_is_told(
    take: Ingest, write: Write, tmp_path: Path, content: dict[str, str | bytes]
) -> None:
    for name, text in content.items():
        write(f"empty/{name}", text)
    (tmp_path / "empty").mkdir(exist_ok=True)
    articles, notes = take(tmp_path / "empty", write("a.txt"))
    assert len(articles) == 1
    assert (notes[-1].file, notes[-1].reason) == (str(tmp_path / "empty"), "the folder holds no article")


def test_folders_without_articles_are_told_in_the_order_of_names(take: Ingest, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in "abc"]
    for folder in folders:
        folder.mkdir()
    assert [n.file for n in take(*reversed(folders))[1]] == list(map(str, folders))


def test_a_folder_whose_articles_are_all_known_is_not_called_empty(take: Ingest, write: Write, tmp_path: Path) -> None:
    _, notes = take(write("one/a.txt").parent, write("two/b.txt").parent)
    assert [n.reason for n in notes] == ["same article as a.txt"]


def test_links_that_lead_in_circles_or_nowhere_are_told(take: Ingest, write: Write, tmp_path: Path) -> None:
    write("a.txt")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    (tmp_path / "lost.txt").symlink_to(tmp_path / "gone.txt")
    articles, notes = take(tmp_path)
    assert [a.file for a in articles] == ["a.txt"]
    assert {n.file: n.reason for n in notes} == {
        "loop": "it is a link to a folder",
        "self.txt": "it is a link that leads back to itself",
        "lost.txt": "there is no such file or folder",
    }


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_not_waited_for(take: Ingest, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert [n.reason for n in take(tmp_path / "pipe.txt")[1]] == ["it is no ordinary file"]
    assert take(tmp_path)[1][0].reason == "it is no ordinary file"
    assert take("/dev/null")[1][0].reason == "it is no ordinary file"


def test_what_may_not_be_read_is_told(take: Ingest, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """By hand, since whoever runs the tests may be allowed everything."""
    locked, free = write("a.txt"), write("b.txt", "It burned.")
    real = Path.open

    def refuse(path: Path, *args: object, **kwargs: object) -> object:
        if path == locked:
            raise PermissionError(13, "Permission denied")
        return real(path, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "open", refuse)
    (article,), (note,) = take(locked, free)
    assert article.file == "b.txt"
    assert (note.file, note.reason) == ("a.txt", "it may not be read")


def test_a_folder_that_may_not_be_listed_is_told(
    take: Ingest, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked, real = write("locked/a.txt").parent, os.scandir

    def refuse(path: Path) -> object:
        if path == locked:
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)
    _, (note, _) = take(tmp_path)
    assert (note.file, note.reason) == ("locked/", "it may not be read")


@pytest.mark.skipif(os.name != "posix", reason="names here are always characters")
def test_a_name_that_is_no_utf_8_can_still_be_shown(take: Ingest, tmp_path: Path) -> None:
    for byte in (b"\xe9", b"\xe8"):
        try:
            Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf" + byte + b".txt")).write_text(f"Story {byte[0]}.")
        except OSError:
            pytest.skip("this disk refuses such names")
    articles, notes = take(tmp_path)
    assert [a.file for a in articles] == ["caf\ufffd.txt", "caf\ufffd.txt~2"]
    assert not notes


def test_names_are_one_line() -> None:
    assert shown("a\n\x1b[31mb.txt") == "a [31mb.txt"


def test_files_are_counted_for_progress_without_sidecars(write: Write, tmp_path: Path) -> None:
    write("a.txt"), write("articles.jsonl", '{"file": "a.txt"}'), write("b.jsonl", "{}\n{}\n"), write(".hidden")
    assert count_files([tmp_path, tmp_path / "a.txt", "no such file"]) == 2
