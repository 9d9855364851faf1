"""Where results go."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from counterclaim.cli.codes import READER_GONE
from counterclaim.cli.output import check_target, print_text, write_result
from counterclaim.errors import InputError


def test_a_folder_is_refused_before_the_work_begins(tmp_path):
    """-o takes a file, and says so."""
    with pytest.raises(InputError, match="folder, not a file"):
        check_target(str(tmp_path))


def test_a_missing_folder_is_named(tmp_path):
    """The folder that is missing is in the message, not the file."""
    with pytest.raises(InputError) as caught:
        check_target(str(tmp_path / "none" / "page.html"))

    assert caught.value.where == str(tmp_path / "none")
    assert "make the folder" in caught.value.next_step


def test_standard_output_and_no_target_are_always_fine():
    """There is nothing to check."""
    check_target("-")
    check_target(None)


ARTICLE = "The dyke at Osk broke on Monday, the mayor said.\n"


@pytest.mark.parametrize("given", ["folder", "file", "link"])
def test_an_article_that_was_given_is_never_written_over(tmp_path, given):
    """-o onto an input is refused, whether the file itself, its folder or a link to it was given."""
    article, links = tmp_path / "a" / "dyke.txt", tmp_path / "links"
    article.parent.mkdir()
    links.mkdir()
    article.write_text(ARTICLE, encoding="utf-8")
    (links / "b.txt").symlink_to(article)
    places = {"folder": article.parent, "file": article, "link": links}

    with pytest.raises(InputError, match="one of the files given"):
        check_target(str(article), [places[given]])


def test_a_link_to_an_article_is_no_way_round(tmp_path):
    """What a link leads to would be written, so it is what counts."""
    article, link = tmp_path / "dyke.txt", tmp_path / "page.html"
    article.write_text(ARTICLE, encoding="utf-8")
    link.symlink_to(article)

    with pytest.raises(InputError, match="one of the files given"):
        check_target(str(link), [article])


def test_an_older_result_among_the_articles_may_be_made_anew(tmp_path):
    """The same command twice, with its page in the folder of the articles, is no mistake."""
    page, data = tmp_path / "page.html", tmp_path / "data.json"
    page.write_text('<!doctype html>\n<meta name="generator" content="counterclaim 0.1.0">', encoding="utf-8")
    data.write_text('{\n "schema": "counterclaim/account",', encoding="utf-8")

    check_target(str(page), [tmp_path])
    check_target(str(data), [tmp_path])
    check_target(str(tmp_path / "new.html"), [tmp_path])


def test_a_dossier_is_never_written_over(tmp_path):
    """Decisions of people are in it; neither before the work nor after it may a result take its place."""
    dossier = tmp_path / "vote.db"
    dossier.write_bytes(b"SQLite format 3\x00" + bytes(84))

    with pytest.raises(InputError, match="a database"):
        check_target(str(dossier))
    with pytest.raises(InputError, match="a database"):
        write_result(str(dossier), "{}", quiet=True)
    assert dossier.stat().st_size == 100


def test_nobody_who_reads_is_no_traceback(monkeypatch):
    """A shell that closes standard output gets the code of a reader who went away."""
    monkeypatch.setattr(sys, "stdout", None)

    with pytest.raises(typer.Exit) as caught:
        print_text("text")

    assert caught.value.exit_code == READER_GONE


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_behind_standard_output_is_told_in_one_line():
    """`counterclaim … > file` on a full disk."""
    code = "from counterclaim.cli.main import main; main()"
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([sys.executable, "-c", code], stdout=full, stderr=subprocess.PIPE, text=True, check=False)

    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("error: ")


def test_a_file_is_written_whole_and_nothing_is_left_beside_it(tmp_path, capsys):
    """The result ends with a line feed, and the file it was first written to is gone."""
    target = tmp_path / "page.html"
    target.write_text("old", encoding="utf-8")

    write_result(str(target), "é\ud83d".encode("utf-8", "replace").decode(), quiet=False)

    assert target.read_text(encoding="utf-8") == "é?\n"
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]
    assert capsys.readouterr().err == f"wrote {target}\n"


def test_what_a_link_points_to_is_written_and_the_link_stays(tmp_path):
    """Writing through a link does not replace it."""
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_text("", encoding="utf-8")
    link.symlink_to(real)

    write_result(str(link), "{}", quiet=True)

    assert link.is_symlink()
    assert real.read_text(encoding="utf-8") == "{}\n"


def test_a_place_that_fails_late_is_an_error_of_ours(tmp_path):
    """A folder that vanished during the work gives one clear error."""
    with pytest.raises(InputError, match="cannot be written"):
        write_result(str(tmp_path / "gone" / "a.json"), "{}", quiet=True)


def test_a_terminal_that_lacks_a_character_gets_an_escape(monkeypatch):
    """Printing never fails for want of a character."""
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))

    print_text("Halyna – ж")

    assert raw.getvalue() == b"Halyna \\u2013 \\u0436\n"
