"""Folders of shards as a dossier takes them in: articles with their readings, and notes on what is damaged.

Invariant: nothing is taken from a shard whose checksum differs, or whose passages are not what its articles say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from counterclaim.errors import CounterclaimError
from counterclaim.model.article import Article
from counterclaim.model.skipped import Skipped
from counterclaim.shards.arrow import REDO
from counterclaim.shards.folder import Folder
from counterclaim.shards.manifest import is_folder_of_shards
from counterclaim.shards.notes import read_notes
from counterclaim.shards.rows import Row


class Shards:
    """Some folders of shards, opened to be read."""

    def __init__(self, paths: Iterable[str | Path]) -> None:
        self.folders = [Folder(Path(path)) for path in sorted({str(Path(path)) for path in paths})]

    @property
    def count(self) -> int:
        """How many articles are in them."""
        return sum(shard.articles for folder in self.folders for shard in folder.shards)

    @property
    def engines(self) -> list[str]:
        """What read them, by shard."""
        return [engine for folder in self.folders for shard in folder.shards for engine in shard.engines]

    def items(self, keep: Callable[[Row], None]) -> Iterator[Article | Skipped]:
        """Every article, shard by shard, then the notes beside them.

        Args:
            keep: given the reading of each article just before the article itself.
        """
        for folder in self.folders:
            place = str(folder.path)
            yield from (Skipped("ingest", place, fault, REDO) for fault in folder.faults)
            for shard in folder.shards:
                try:
                    rows = list(folder.rows(shard))
                except CounterclaimError as error:
                    yield Skipped("ingest", place, f"{shard.file}: {error.what}", REDO)
                    continue
                for row in rows:
                    keep(row)
                    yield row.reading.article
            yield from read_notes(folder.path)


def apart(paths: Iterable[str | Path]) -> tuple[list[str | Path], list[str | Path]]:
    """The paths that are folders of shards, and the others."""
    shards: list[str | Path] = []
    others: list[str | Path] = []
    for path in paths:
        (shards if is_folder_of_shards(Path(path)) else others).append(path)
    return shards, others
