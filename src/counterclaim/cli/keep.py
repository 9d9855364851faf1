"""`add`, `read`, `link`: the three steps by which articles in a dossier become an account."""

from __future__ import annotations

import typer

from counterclaim.cli import options
from counterclaim.cli.data import added_data, as_json
from counterclaim.cli.opened import open_dossier
from counterclaim.cli.output import check_target, print_text, write_result
from counterclaim.cli.progress import Progress
from counterclaim.cli.shard import warn
from counterclaim.cli.words import counted
from counterclaim.show.json_parts import sizes
from counterclaim.show.visible import plain

WORDS = {"timeline": "entries in the timeline"}


def register(app: typer.Typer) -> None:
    """Give the commands to the program."""
    for command in (add, read, link):
        app.command()(command)


def add(
    dossier: options.Dossier, paths: options.Paths, json: options.Data = None, quiet: options.Quiet = False
) -> None:
    """Add articles to a dossier; the first time makes it.

    An article that is there already is left as it is. What cannot be read as an article is skipped, with the reason,
    and the rest is added. A crash loses no article that was added. A folder that `shard` made brings its readings.

    \b
    Example:
      counterclaim add vote.db articles/
    """
    check_target(json, paths)
    with open_dossier(dossier, new=True) as opened, Progress(quiet=quiet) as progress:
        result = opened.add(paths, progress=progress)
    if json is not None:
        write_result(json, as_json("added", added_data(result)), quiet=quiet)
        return
    skipped = len(result.skipped)
    taken = f", {counted(result.read, 'reading')} taken" if result.read else ""
    print_text(f"{counted(len(result.added), 'article')} added, {result.known} known already, {skipped} skipped{taken}")
    for gap in result.skipped:
        step = f". Next: {gap.next_step}" if gap.next_step else ""
        print_text(f"  skipped {plain(gap.file)}: {plain(gap.reason)}{step}")


def read(
    dossier: options.Dossier,
    engine: options.Engine = None,
    workers: options.Workers = 0,
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Read the articles that were not read yet.

    Finds mentions, statements, dates and figures in each. Can be interrupted at any time; the next run goes on there.
    With another engine than before all articles are read anew; later commands keep to it.

    \b
    Example:
      counterclaim read vote.db
    """
    check_target(json)
    with open_dossier(dossier, engine=engine, workers=workers) as opened, Progress(quiet=quiet) as progress:
        number = opened.read(progress=progress, tell=warn)
    if json is not None:
        write_result(json, as_json("read", {"read": number}), quiet=quiet)
    else:
        print_text(f"{counted(number, 'article')} read")


def link(
    dossier: options.Dossier,
    engine: options.Engine = None,
    workers: options.Workers = 0,
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Link what was read into an account.

    Finds actors, claims, disputes, figures and the timeline over all articles. Reads first what was not read
    yet. What a person decided about names and disputes is kept.

    \b
    Example:
      counterclaim link vote.db
    """
    check_target(json)
    with open_dossier(dossier, engine=engine, workers=workers) as opened, Progress(quiet=quiet) as progress:
        account = opened.link(progress=progress, tell=warn)
    numbers = sizes(account)
    if json is not None:
        write_result(json, as_json("linked", numbers), quiet=quiet)
    else:
        print_text(", ".join(f"{number} {WORDS.get(name, name)}" for name, number in numbers.items()))
