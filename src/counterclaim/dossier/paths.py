"""Files and folders as they are given."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

Paths = str | Path | Iterable[str | Path]


def as_list(paths: Paths) -> list[str | Path]:
    """The paths, also where only one was given."""
    return [paths] if isinstance(paths, str | Path) else list(paths)
