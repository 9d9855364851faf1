"""One linked dossier for all tests of the server, and how its tools are called."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from counterclaim.dossier import Dossier


@pytest.fixture(scope="session")
def linked(tmp_path_factory, selmar) -> Path:
    """A dossier of the first example, linked once."""
    path = tmp_path_factory.mktemp("linked") / "vote.db"
    with Dossier(path) as dossier:
        dossier.add([selmar])
        dossier.link()
    return path


@pytest.fixture
def vote(tmp_path, linked) -> Path:
    """A copy of it that a test may change."""
    return Path(shutil.copy(linked, tmp_path / "vote.db"))
