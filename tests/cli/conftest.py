"""One linked dossier for all command tests."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from counterclaim.dossier import Dossier


@pytest.fixture(scope="session")
def linked(tmp_path_factory, selmar) -> Path:
    """A dossier of the first example, linked once; tests copy it."""
    path = tmp_path_factory.mktemp("linked") / "vote.db"
    with Dossier(path) as dossier:
        dossier.add([selmar])
        dossier.link()
    return path


@pytest.fixture
def vote(tmp_path, linked, monkeypatch) -> Path:
    """A copy of it that a test may change, in the folder where commands run."""
    monkeypatch.chdir(tmp_path)
    return Path(shutil.copy(linked, tmp_path / "vote.db"))
