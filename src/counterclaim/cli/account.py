"""`counterclaim account`: the whole job in one command, nothing kept."""

from __future__ import annotations

import typer

from counterclaim.cli import options
from counterclaim.cli.faces import Faces
from counterclaim.cli.progress import Progress


def register(app: typer.Typer) -> None:
    """Give the command to the program."""
    app.command()(account)


def account(
    paths: options.Paths,
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

    \b
    Example:
      counterclaim account articles/ -o account.html --json account.json
    """
    faces = Faces(output, json, markdown, quiet=quiet, everything=everything, no_color=no_color)
    faces.check(paths)
    from counterclaim.dossier import compare
    from counterclaim.settings import Settings

    with Progress(quiet=quiet) as progress:
        found = compare(paths, settings=Settings(engine=engine, workers=workers), progress=progress)
    faces.show(found)
