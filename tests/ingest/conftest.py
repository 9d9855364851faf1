"""An invented town and its papers, and one way to ingest a folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from counterclaim.ingest import ingest
from counterclaim.model.article import Article
from counterclaim.model.skipped import Skipped

STORY = (
    "The grain mill of Orvast burned down on Friday night, and two workers are missing.\n\n"
    "Mayor Lenka Brandt said that a dryer had caught fire. The union denied it.\n"
)

Result = tuple[list[Article], list[Skipped]]
Ingest = Callable[..., Result]


@pytest.fixture
def take() -> Ingest:
    """Ingests paths and parts the articles from the notes."""

    def take(*paths: Path | str, longest_article: int = 100_000, day_first: bool = True) -> Result:
        results = list(ingest(paths, longest_article=longest_article, day_first=day_first))
        return [r for r in results if isinstance(r, Article)], [r for r in results if isinstance(r, Skipped)]

    return take


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    """Writes a file under the test's folder."""

    def write(name: str, content: str | bytes = STORY) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write
