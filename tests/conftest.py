"""What every test may ask for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from counterclaim.dossier import Dossier
from tests.either import Either, Files, Schemas, opened_as, running_server

ROOT = Path(__file__).resolve().parent.parent

# The same inputs on every run, and no limit on time: machines differ.
settings.register_profile(
    "counterclaim", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("counterclaim")


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def selmar() -> Path:
    """The folder of the first example story: five articles, one of them without a date."""
    return ROOT / "examples" / "selmar-harbour"


@pytest.fixture(scope="session")
def linked(tmp_path_factory: pytest.TempPathFactory, selmar: Path) -> Path:
    """A dossier of the first example, linked once; a test that changes it takes a copy."""
    path = tmp_path_factory.mktemp("linked") / "vote.db"
    with Dossier(path) as dossier:
        dossier.add([selmar])
        dossier.link()
    return path


@pytest.fixture(scope="session")
def sable() -> Path:
    """The folder of the second example story: four articles."""
    return ROOT / "examples" / "sable-bank"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of labelled real stories beside the repository, where there is one."""
    folder = ROOT.parent / "shared"
    if not (folder / "stories").is_dir():
        pytest.skip("the labelled stories are not on this machine (../shared)")
    return folder


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a database on a PostgreSQL that these tests start."""
    with running_server() as address:
        yield address


@pytest.fixture(scope="module", params=[Files.name, Schemas.name])
def either(request: pytest.FixtureRequest) -> Iterator[Either]:
    """One of the two databases after the other; see `tests.either`."""
    with opened_as(request.param, lambda: request.getfixturevalue("postgres")) as kind:
        yield kind
