"""`shard`: an archive read into a folder of Parquet files, by as many workers as there are."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from counterclaim.cli import options
from counterclaim.cli.data import as_json, sharded_data
from counterclaim.cli.output import check_target, note, print_text, write_result
from counterclaim.cli.progress import Progress
from counterclaim.cli.words import counted
from counterclaim.errors import InputError
from counterclaim.show.visible import plain

SIZE = 200

To = Annotated[
    Path,
    typer.Option(
        "--to",
        metavar="FOLDER",
        show_default=False,
        parser=options.path_given,
        help="The folder of the shards; made where there is none.",
    ),
]
On = Annotated[
    Literal["one", "processes", "dask", "spark"],
    typer.Option("--on", metavar="WHERE", help="In one process, in processes on all cores, on dask or on spark."),
]
Scheduler = Annotated[
    str | None,
    typer.Option(
        "--scheduler",
        metavar="ADDRESS",
        show_default=False,
        help="The Dask scheduler (tcp://host:8786) or Spark master (spark://host:7077) of a cluster.",
    ),
]
Size = Annotated[int, typer.Option("--size", metavar="N", min=1, help="Articles in a shard, at most.")]


def register(app: typer.Typer) -> None:
    """Give the command to the program."""
    app.command()(shard)


def shard(
    paths: options.Paths,
    to: To,
    on: On = "processes",
    workers: options.Workers = 0,
    scheduler: Scheduler = None,
    size: Size = SIZE,
    engine: options.Engine = None,
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Read an archive into Parquet files, on cores or a cluster.

    Each shard holds some articles with all that was read in them; a manifest has its checksum. A run that was stopped
    goes on where it stood, and a shard that was damaged on the disk is made again. `add` takes the folder into a
    dossier without reading anew, and any engine that knows Parquet can query it.

    \b
    Example:
      counterclaim shard archive/ --to shards
      counterclaim shard archive/ --to shards --on dask --scheduler tcp://10.0.0.5:8786
      counterclaim add vote.db shards
    """
    check_target(json, paths)
    check_apart(to, paths)
    from counterclaim.settings import Settings
    from counterclaim.sharding import Place
    from counterclaim.sharding import shard as make_shards

    place = Place(on, workers, scheduler)
    with Progress(quiet=quiet) as progress:
        filled = make_shards(
            paths, to, place=place, size=size, settings=Settings(engine=engine), tell=warn, progress=progress
        )
    for fault in filled.faults:
        warn(fault)
    if json is not None:
        write_result(json, as_json("sharded", sharded_data(filled)), quiet=quiet)
        return
    print_text(
        f"{counted(filled.read, 'article')} read into {counted(len(filled.written), 'shard')}, "
        f"{filled.known} there already, {len(filled.skipped)} skipped"
    )
    for gap in filled.skipped:
        step = f". Next: {gap.next_step}" if gap.next_step else ""
        print_text(f"  skipped {plain(gap.file)}: {plain(gap.reason)}{step}")


def check_apart(folder: Path, paths: list[Path]) -> None:
    """Nothing, where the shards do not come to lie among the articles, to be taken for some the next time.

    Raises:
        InputError: they would.
    """
    place = folder.resolve()
    if any(place.is_relative_to(path.resolve()) for path in paths):
        raise InputError(
            "the shards would lie among the articles", where=str(folder), next_step="name a folder beside them"
        )


def warn(sentence: str) -> None:
    """Say what happened on the way, on standard error."""
    note(f"warning: {plain(sentence)}")
