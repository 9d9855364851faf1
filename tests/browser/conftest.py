"""What the tests in a browser may ask for. Makes the invented story importable under any import mode."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "show"))

from tests.browser.walks import CHROMIUM, FLAGS, served
from tests.show.hostile_story import make_hostile
from tests.web.still import StillDesk


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """One browser for all tests of a file; a longer life would leave an event loop running for the other rooms."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with sync_api.sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield launched
        launched.close()


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a desk on the story with an article that tries everything."""
    folder = tmp_path_factory.mktemp("hostile")
    with StillDesk(make_hostile(), folder / "hostile.db") as desk, served(desk) as address:
        yield address
