"""Where results go."""

from __future__ import annotations

import io
import sys

import pytest

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
