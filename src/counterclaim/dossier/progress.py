"""Who is told how far the work is, and what happens on the way."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""Called with the stage ("ingest", "place", "read", "link"), how much of it is done, and how much there is."""


def silent(sentence: str) -> None:
    """Tell nobody."""
