"""What the program does with a command line, whatever the command."""

from __future__ import annotations

import subprocess
import sys

import pytest

from counterclaim import errors
from counterclaim.cli.main import code_of, run


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["account"], "error: missing argument 'PATHS'. Next: counterclaim account --help.\n"),
        (["acount", "x"], "error: no such command 'acount'. Did you mean 'account'. Next: counterclaim --help.\n"),
        (["why", "a.db"], "error: missing argument 'ID'. Next: counterclaim why --help.\n"),
        (["read", "none.db"], "error: there is no such dossier (none.db). Next: counterclaim add none.db FOLDER makes"),
    ],
)
def test_a_wrong_command_line_is_one_line_and_code_2(capsys, tmp_path, monkeypatch, arguments, message):
    """What, where, and what to do next; no traceback, nothing on standard output."""
    monkeypatch.chdir(tmp_path)

    code = run(arguments)

    printed = capsys.readouterr()
    assert code == 2
    assert printed.err.startswith(message)
    assert printed.err.count("\n") == 1
    assert printed.out == ""
    assert list(tmp_path.iterdir()) == []


def test_no_arguments_show_the_help(capsys):
    """A person who knows nothing yet gets the list of commands."""
    assert run([]) == 0
    assert "demo" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.NoArticles("x"), 2),
        (errors.UnknownId("x"), 2),
        (errors.NotADossier("x"), 2),
        (errors.EngineMissing("x"), 1),
        (errors.DossierError("x"), 1),
    ],
)
def test_each_kind_of_error_has_its_code(error, code):
    """A script can tell a wrong request from a failure from a fault."""
    assert code_of(error) == code


def test_a_reader_that_goes_away_is_no_error():
    """`| head` ends the program quietly with its own code."""
    script = "import sys; from counterclaim.cli.main import run; sys.exit(run(['--version']))"
    process = subprocess.Popen(
        [sys.executable, "-c", f"import time; time.sleep(0.5); {script}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()

    said = process.stderr.read()

    process.stderr.close()
    assert process.wait() == 141
    assert said == ""
