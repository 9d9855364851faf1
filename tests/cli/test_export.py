"""`counterclaim export`: each format from its arguments to its file, and nothing lost by it."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from counterclaim.cli import export as command
from counterclaim.cli.main import run
from counterclaim.show.exports import FORMATS
from counterclaim.show.exports.tables import TABLES

SINGLE = [name for name, each in FORMATS.items() if not each.tabular]


@pytest.mark.parametrize("name", SINGLE)
def test_every_format_of_one_file_is_written(vote, capsys, name):
    """Beside its place and then renamed: nothing else is left."""
    assert run(["export", "vote.db", "--to", name, "-o", "out.file"]) == 0

    assert capsys.readouterr() == ("", "wrote out.file\n")
    assert Path("out.file").stat().st_size > 500
    assert sorted(path.name for path in Path().iterdir()) == ["out.file", "vote.db"]


def test_all_tables_go_to_a_folder(vote, capsys):
    """Which is made; `--json` lists what was written."""
    assert run(["export", "vote.db", "--to", "csv", "-o", "a/tables", "--json", "-", "--quiet"]) == 0

    out, err = capsys.readouterr()
    told = json.loads(out)
    assert err == ""
    assert (told["schema"], told["format"]) == ("counterclaim/exported", "csv")
    assert [each["table"] for each in told["files"]] == list(TABLES)
    for each in told["files"]:
        assert Path(each["file"]).stat().st_size == each["bytes"]


def test_one_table_goes_to_one_file_and_to_standard_output_with_the_same_bytes(vote):
    """So that it can be piped."""
    assert run(["export", "vote.db", "--to", "csv", "--table", "claims", "-o", "claims.csv", "-q"]) == 0

    line = [sys.executable, "-m", "counterclaim", "export", "vote.db", "--to", "csv", "--table", "claims", "-o", "-"]
    piped = subprocess.run(line, capture_output=True, check=True)

    assert piped.stderr == b""
    assert piped.stdout == Path("claims.csv").read_bytes()
    rows = list(csv.DictReader(io.StringIO(piped.stdout.decode("utf-8-sig"), newline="")))
    assert len(rows) > 10
    assert rows[0]["status"] == "suggested"


def test_what_is_there_stays_unless_it_is_said(vote, capsys):
    """`--replace` says it."""
    Path("mine.csv").write_text("a,b\n")

    assert run(["export", "vote.db", "--to", "ucdp", "-o", "mine.csv"]) == 2
    assert "error: the file is there already (mine.csv). Next: name another file, or add --replace.\n" in (
        capsys.readouterr().err
    )
    assert Path("mine.csv").read_text() == "a,b\n"
    assert run(["export", "vote.db", "--to", "ucdp", "-o", "mine.csv", "--replace"]) == 0
    assert Path("mine.csv").read_text(encoding="utf-8-sig").startswith("id,status,year")


def test_a_dossier_is_never_written_over(vote, capsys):
    """Not even where it is said."""
    shutil.copy("vote.db", "other.db")
    before = Path("other.db").read_bytes()

    assert run(["export", "vote.db", "--to", "json", "-o", "other.db", "--replace"]) == 2
    assert "a database, which the result would destroy" in capsys.readouterr().err
    assert Path("other.db").read_bytes() == before


def test_a_write_that_fails_leaves_what_was_there(vote, capsys, monkeypatch):
    """Half a file is never met, and no scratch file stays."""
    Path("old.json").write_text("{}")

    def broken(*_):
        yield b"{"
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("counterclaim.show.exports.write_export", broken)

    assert run(["export", "vote.db", "--to", "json", "-o", "old.json", "--replace"]) == 2
    assert "cannot be written: No space left on device" in capsys.readouterr().err
    assert Path("old.json").read_text() == "{}"
    assert sorted(path.name for path in Path().iterdir()) == ["old.json", "vote.db"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--to", "xlsx", "-o", "a"], "choose one of html, markdown, csv"),
        (["--to", "csv", "--table", "people", "-o", "a"], "choose one of disputes, statements"),
        (["--to", "html", "--table", "claims", "-o", "a"], "html has no tables"),
        (["--to", "parquet", "-o", "-"], "one file for each table"),
        (["--to", "csv", "-o", "vote.db"], "a file, not a folder"),
        (["--to", "html", "-o", "none/a.html"], "no such folder"),
        (["--to", "html"], "missing option"),
    ],
)
def test_what_is_asked_wrongly_is_told_before_any_work(vote, capsys, arguments, told):
    """Code 2, one line, nothing written."""
    assert run(["export", "vote.db", *arguments]) == 2

    err = capsys.readouterr().err
    assert told in err
    assert err.startswith("error: ") and "Next: " in err and err.count("\n") == 1
    assert [path.name for path in Path().iterdir()] == ["vote.db"]


def test_the_help_names_every_format_and_every_table():
    """Written out there, since help must come without loading what writes them."""
    assert command.NAMES.replace(" or ", ", ").split(", ") == list(FORMATS)
    text = command.Table.__metadata__[0].help
    assert text.partition(": ")[2].rstrip(".").replace(" or ", ", ").split(", ") == list(TABLES)


def test_what_a_person_decided_is_in_the_export(vote):
    """An accepted dispute is told apart from suggestions."""
    assert run(["export", "vote.db", "--to", "csv", "--table", "disputes", "-o", "a.csv", "-q"]) == 0
    first = status_of_disputes(Path("a.csv"))[0][0]

    assert run(["accept", "vote.db", first, "--by", "Ada", "--json", "a.json", "-q"]) == 0
    assert run(["export", "vote.db", "--to", "csv", "--table", "disputes", "-o", "b.csv", "-q"]) == 0

    told = dict(status_of_disputes(Path("b.csv")))
    assert told.pop(first) == "accepted"
    assert set(told.values()) == {"suggested"}


def test_no_export_is_taken_for_an_article(vote, capsys):
    """A result often lands in the folder of the articles."""
    Path("in").mkdir()
    for name in SINGLE:
        assert run(["export", "vote.db", "--to", name, "-o", f"in/vote{FORMATS[name].ending}", "-q"]) == 0
    for name in ("csv", "parquet"):
        assert run(["export", "vote.db", "--to", name, "-o", "in", "-q"]) == 0

    assert run(["add", "new.db", "in"]) == 0

    assert capsys.readouterr().out.startswith("0 articles added, 0 known already, ")


def status_of_disputes(path: Path) -> list[tuple[str, str]]:
    """(dispute, status) of every row."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [(row["dispute"], row["status"]) for row in csv.DictReader(file)]
