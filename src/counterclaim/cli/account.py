"""`counterclaim account`: the whole job in one command, nothing kept."""

from __future__ import annotations

from typing import Annotated

import typer

from counterclaim.cli import options
from counterclaim.cli.faces import Faces
from counterclaim.cli.opened import open_dossier
from counterclaim.cli.output import is_database
from counterclaim.cli.progress import Progress
from counterclaim.cli.shard import warn
from counterclaim.errors import InputError
from counterclaim.model.account import Account
from counterclaim.model.engine import Engine
from counterclaim.model.location import Location, is_address


def register(app: typer.Typer) -> None:
    """Give the command to the program."""
    app.command()(account)


def account(
    paths: options.PathsOrDossier,
    story: Annotated[
        str | None,
        typer.Option(
            "--story",
            metavar="ID",
            show_default=False,
            help="Lay out one story of a dossier, which is then given in place of PATHS; `stories` lists their ids.",
        ),
    ] = None,
    output: options.Page = None,
    json: options.Data = None,
    markdown: options.Markdown = None,
    everything: options.Everything = False,
    engine: options.Engine = None,
    workers: options.Workers = 0,
    no_color: options.NoColor = False,
    quiet: options.Quiet = False,
) -> None:
    """Read articles and lay out the account, keeping nothing.

    Takes text, Markdown, HTML, JSON and JSON lines, and folders of them; a file articles.jsonl in a folder may give
    outlet, address, title and date of the files beside it. Prints to the terminal unless a file is named.
    With --story it takes a dossier and reads the articles of that story alone, if they were not read yet.

    \b
    Example:
      counterclaim account articles/ -o account.html --json account.json
      counterclaim account archive.db --story story-3f2a9c01b7de
    """
    faces = Faces(output, json, markdown, quiet=quiet, everything=everything, no_color=no_color)
    files = [path for path in paths if not is_address(path)]
    faces.check(files)
    if story is not None:
        with Progress(quiet=quiet) as progress:
            found = account_of_story(paths, story, engine, progress)
        faces.show(found)
        return
    if files != paths:
        raise InputError("an address is that of a dossier", next_step="counterclaim show DOSSIER, or --story ID")
    if len(files) == 1 and is_database(files[0]):
        raise InputError(
            "that is a database, as a dossier is, and not articles",
            where=str(files[0]),
            next_step="counterclaim show DOSSIER lays out all of a dossier, account DOSSIER --story ID one story, "
            "stories DOSSIER --pages FOLDER each",
        )
    from counterclaim.dossier import compare
    from counterclaim.settings import Settings

    with Progress(quiet=quiet) as progress:
        found = compare(files, settings=Settings(engine=engine, workers=workers), progress=progress, tell=warn)
    faces.show(found)


def account_of_story(paths: list[Location], story: str, engine: Engine | None, progress: Progress) -> Account:
    """The account of one story of the one dossier that was given."""
    if len(paths) != 1:
        raise InputError(
            f"--story takes one dossier, and {len(paths)} paths were given",
            next_step="counterclaim account DOSSIER --story ID",
        )
    with open_dossier(paths[0], engine=engine) as opened:
        return opened.account(story=story, progress=progress, tell=warn)
