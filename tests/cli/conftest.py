"""One linked dossier for all command tests."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest


@pytest.fixture
def vote(tmp_path, linked, monkeypatch) -> Path:
    """A copy of it that a test may change, in the folder where commands run."""
    monkeypatch.chdir(tmp_path)
    return Path(shutil.copy(linked, tmp_path / "vote.db"))
