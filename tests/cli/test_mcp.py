"""`counterclaim mcp` where it cannot start: told on standard error, with what to do."""

from __future__ import annotations

import sys

from counterclaim.cli.main import run
from counterclaim.dossier import Dossier


def test_without_the_extra_the_line_that_installs_it_is_told(vote, monkeypatch, capsys):
    """And nothing goes to standard output, which belongs to the protocol."""
    monkeypatch.delitem(sys.modules, "counterclaim.mcp.server", raising=False)
    monkeypatch.setitem(sys.modules, "mcp", None)
    for name in [name for name in sys.modules if name.startswith("mcp.")]:
        monkeypatch.delitem(sys.modules, name)

    code = run(["mcp", "vote.db"])

    out, err = capsys.readouterr()
    assert (code, out) == (2, "")
    assert "Next: pip install 'counterclaim[mcp]'." in err


def test_a_dossier_that_is_not_there_is_told_and_not_made(tmp_path, monkeypatch, capsys):
    """It only reads."""
    monkeypatch.chdir(tmp_path)

    assert run(["mcp", "none.db"]) == 2
    assert "there is no such dossier (none.db)" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_dossier_without_an_account_is_told_how_to_get_one(tmp_path, monkeypatch, capsys, selmar):
    """Linking would write."""
    monkeypatch.chdir(tmp_path)
    with Dossier("new.db") as dossier:
        dossier.add([selmar / "02-northern-courier.txt"])

    assert run(["mcp", "new.db"]) == 2
    assert "Next: counterclaim link new.db makes one." in capsys.readouterr().err
