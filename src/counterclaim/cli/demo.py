"""`counterclaim demo`: the account of an invented story that comes with the program."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import typer

from counterclaim.cli import options
from counterclaim.cli.faces import Faces
from counterclaim.cli.output import note
from counterclaim.cli.progress import Progress
from counterclaim.errors import InputError, UnreadableFile

STORY = "selmar-harbour"


def register(app: typer.Typer) -> None:
    """Give the command to the program."""
    app.command()(demo)


def example_folder() -> Path:
    """The folder of the first example: in a clone beside the source, in an installed package inside it.

    Raises:
        UnreadableFile: it is in neither place.
    """
    package = Path(str(resources.files("counterclaim")))
    for folder in (package.parent.parent / "examples" / STORY, package / "examples" / STORY):
        if folder.is_dir():
            return folder
    raise UnreadableFile("the example story is missing", where=STORY, next_step="install counterclaim again")


def demo(
    output: options.Page = None,
    json: options.Data = None,
    markdown: options.Markdown = None,
    everything: options.Everything = False,
    no_color: options.NoColor = False,
    quiet: options.Quiet = False,
) -> None:
    """Show the account of an invented story.

    In the terminal and as a page: five outlets report a vote on a harbour, a strike and a death. The page goes
    to counterclaim-demo.html unless
    another file is named; its folder is made where it is missing.

    \b
    Example:
      counterclaim demo -o harbour.html
    """
    page = output or "counterclaim-demo.html"
    if page != "-":
        folder = Path(page).parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as fault:
            raise InputError(
                f"the folder cannot be made: {fault.strerror}",
                where=str(Path(page).parent),
                next_step="name another file",
            ) from fault
    faces = Faces(page, json, markdown, quiet=True, everything=everything, no_color=no_color)
    faces.check()
    from counterclaim.dossier import compare

    with Progress(quiet=quiet) as progress:
        account = compare([example_folder()], progress=progress)
    faces.show(account, also_text=True)
    if not quiet and page != "-":
        note(f"\nThe same account as a page: {page}\nThe articles: {example_folder()}")
