"""Folders of shards for tests, filled by the small reader."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from counterclaim.model.article import Article
from counterclaim.model.skipped import Skipped
from counterclaim.shards.fill import Filled, Plan, fill
from counterclaim.shards.folder import Folder
from counterclaim.shards.runners.one import OneProcess
from counterclaim.shards.runners.outcome import Runner
from counterclaim.shards.work import Work
from tests.shards import reader


def articles(number: int = 12, **named: int) -> list[Article]:
    """Short articles, no two alike; `fatal=7` names the eighth "fatal-007.txt"."""
    names = {place: name for name, place in named.items()}
    return [
        Article.of(
            f"Holm said that bridge {n} was closed. Orlik said it was open.\n\nAbout {n} people waited.",
            file=f"{n:03}-{names.get(n, 'plain')}.txt",
            title=f"Bridge {n}",
        )
        for n in range(number)
    ]


def twin(file: str, first: str, article: str) -> Skipped:
    """The note that a file holds an article again."""
    return Skipped("ingest", file, f"same article as {first}", "nothing, it counts once", article)


def plan(
    runner: Runner | None = None,
    read: Callable[[Iterable[Article]], Any] = reader.read_small,
    *,
    size: int = 3,
    engine: str = reader.ENGINE,
    day_first: bool = True,
) -> Plan:
    """A plan with the small reader."""
    return Plan(
        Work(read, reader.made_small),
        runner or OneProcess(),
        day_first,
        lambda name: name == engine,
        lambda article, old, again: article != old,
        twin,
        size,
    )


def run(
    folder: Path, items: Iterable[Article | Skipped], how: Plan | None = None, told: list[str] | None = None
) -> Filled:
    """Fill a folder."""
    with Folder(folder, writes=True) as opened:
        return fill(opened, items, how or plan(), tell=(told if told is not None else []).append)


def held(folder: Path) -> list[tuple[str, str]]:
    """(file, title) of every article in a folder's sound shards, shard by shard."""
    with Folder(folder) as opened:
        return [
            (row.reading.article.file, row.reading.article.title or "")
            for shard in opened.shards
            for row in opened.rows(shard)
        ]


def checksums(folder: Path) -> dict[int, str]:
    """What is in a folder: the checksum of each sound shard."""
    with Folder(folder) as opened:
        assert not opened.faults
        return {shard.number: shard.sha256 for shard in opened.shards}
