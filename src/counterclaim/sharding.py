"""`shard`: the articles of an archive, read into a folder of Parquet files. Beside the dossier, which takes them in.

ingest → read → shards, batch by batch; the only place where these rooms meet. Invariant: a reading in a shard is the
one that a dossier would make of the same article, whoever made it and wherever.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from counterclaim.dossier import DEFAULTS, Paths, Progress
from counterclaim.dossier.keeping import replaces, storable
from counterclaim.dossier.paths import as_list
from counterclaim.ingest import ingest
from counterclaim.ingest.twins import same_article
from counterclaim.model.article import Article
from counterclaim.model.engine import Engine
from counterclaim.model.skipped import Skipped
from counterclaim.read import engine_name, engine_today, read_articles
from counterclaim.read.made_from import made_from
from counterclaim.settings import Settings
from counterclaim.shards.fill import SIZE, Filled, Plan, fill
from counterclaim.shards.folder import Folder
from counterclaim.shards.runners.chosen import Where, runner_on
from counterclaim.shards.runners.outcome import Tell
from counterclaim.shards.work import Work

__all__ = ["Filled", "Place", "shard"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where reading runs: `on` "one", "processes", "dask" or "spark"; 0 `workers` are one on each core."""

    on: Where = "processes"
    workers: int = 0
    scheduler: str | None = None


def shard(
    paths: Paths,
    folder: str | Path,
    *,
    place: Place = Place(),
    size: int = SIZE,
    settings: Settings = DEFAULTS,
    tell: Tell = lambda sentence: None,
    progress: Progress | None = None,
) -> Filled:
    """Read the articles that no sound shard of the folder holds, and write shards; says what was done.

    Can be interrupted at any time; the next run does only what is missing. `Dossier.add` takes the folder in.

    Args:
        paths: files and folders, in any order.
        folder: where the shards go; made where there is none.
        place: where reading runs. In other processes only from a program that starts under
            `if __name__ == "__main__":`.
        size: articles in a shard, at most.
        settings: see `Settings`.
        tell: told of workers that die.
        progress: told how far the work is.

    Raises:
        InputError: the folder cannot be used, or the extra that `place` needs is not installed.
        EngineMissing: the language model is not installed.
        ReadingError: a worker has another version of this program.
    """
    engine: Engine = settings.engine or "trained"
    engine_name(engine)  # tells what is missing before anything is read
    plan = Plan(
        Work(
            partial(read_articles, day_first=settings.day_first, engine=engine),
            partial(made_from, day_first=settings.day_first),
        ),
        runner_on(place.on, place.workers, place.scheduler),
        settings.day_first,
        lambda name: engine_today(name, engine) == name,
        replaces,
        same_article,
        size,
    )
    with Folder(Path(folder), writes=True) as opened:
        return fill(opened, found_in(paths, settings), plan, tell=tell, progress=progress)


def found_in(paths: Paths, settings: Settings) -> Iterator[Article | Skipped]:
    """Every article that can be kept, and a note for each that cannot."""
    given = as_list(paths)
    for item in ingest(given, longest_article=settings.longest_article, day_first=settings.day_first):
        yield storable(item)
