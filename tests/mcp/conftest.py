"""One linked dossier for all tests of the server, and how its tools are called."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest


@pytest.fixture
def vote(tmp_path, linked) -> Path:
    """A copy of it that a test may change."""
    return Path(shutil.copy(linked, tmp_path / "vote.db"))
