"""The bar."""

from __future__ import annotations

import io

from counterclaim.cli.progress import Progress


class Terminal(io.StringIO):
    """A standard error that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_quick_work_shows_no_bar(monkeypatch):
    """Before patience is over nothing is drawn."""
    screen = Terminal()
    monkeypatch.setattr("sys.stderr", screen)

    with Progress(quiet=False, patience=1000) as progress:
        progress("read", 1, 2)

    assert screen.getvalue() == ""


def test_slow_work_shows_stage_and_count(monkeypatch):
    """After patience the stage is named in words, with how far it is."""
    screen = Terminal()
    monkeypatch.setattr("sys.stderr", screen)
    monkeypatch.setenv("TERM", "xterm")

    with Progress(quiet=False, patience=0) as progress:
        progress("read", 1, 20)
        progress("read", 2, 20)
        progress("link", 0, 3)

    assert "Reading" in screen.getvalue() or "Linking" in screen.getvalue()


def test_quiet_or_no_terminal_shows_nothing(monkeypatch):
    """Neither --quiet nor a pipe ever gets a bar."""
    screen = Terminal()
    monkeypatch.setattr("sys.stderr", screen)
    with Progress(quiet=True, patience=0) as progress:
        progress("read", 1, 2)
    pipe = io.StringIO()
    monkeypatch.setattr("sys.stderr", pipe)
    with Progress(quiet=False, patience=0) as progress:
        progress("read", 1, 2)

    assert screen.getvalue() == pipe.getvalue() == ""
