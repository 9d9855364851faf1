"""`stories`: which articles tell one event, as a list or as a folder of pages."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from counterclaim.cli import options
from counterclaim.cli.opened import open_dossier
from counterclaim.cli.output import check_target, note, print_text, wants_colour, width_of_terminal, write_result
from counterclaim.cli.progress import Progress
from counterclaim.cli.story_pages import LEAST, folder_of_pages, tell_pages, write_pages


def register(app: typer.Typer) -> None:
    """Give the command to the program."""
    app.command()(stories)


def stories(
    dossier: options.Dossier,
    least: Annotated[
        int | None,
        typer.Option(
            "--least",
            min=1,
            metavar="N",
            show_default=False,
            help="Only stories of at least so many articles; unless given 1, with --pages 2.",
        ),
    ] = None,
    pages: Annotated[
        str | None,
        typer.Option(
            "--pages",
            metavar="FOLDER",
            show_default=False,
            help="Lay out each of these stories as an HTML page there, and list them in index.html.",
        ),
    ] = None,
    engine: options.Engine = None,
    workers: options.Workers = 0,
    json: options.Data = None,
    no_color: options.NoColor = False,
    quiet: options.Quiet = False,
) -> None:
    """List the stories that the articles of a dossier tell.

    Articles that were added since are put into stories first; none has to be read for it. `account DOSSIER --story ID`
    lays out one of them, `why DOSSIER ID` tells why its articles are one story, `merge` and `split` overrule it. An id
    stays while its story grows.

    With --pages the articles of the stories that are listed are read, if they were not yet, and each story becomes the
    page that `account --story ID -o` writes. A run that was stopped is simply run again: what was read is kept.

    \b
    Example:
      counterclaim stories archive.db --least 3
      counterclaim stories archive.db --least 3 --pages stories/
    """
    check_target(json)
    folder = None if pages is None else folder_of_pages(pages)
    with (
        open_dossier(dossier, engine=engine, workers=workers) as opened,
        Progress(quiet=quiet) as progress,
    ):
        if folder is None:
            found = [story for story in opened.stories(progress=progress) if len(story.articles) >= (least or 1)]
        else:
            written = write_pages(opened, folder, least or LEAST, progress)
            found = [page.story for page in written]
        known = opened.articles() if folder is None or json is not None else ()
    if folder is not None and not quiet:
        tell_pages(folder, written)
    from counterclaim.show import stories_to_json, stories_to_text

    if json is not None:
        write_result(json, stories_to_json(found, known), quiet=quiet)
    elif folder is not None:
        return
    elif found:
        color = wants_colour(sys.stdout, no_color=no_color)
        print_text(stories_to_text(found, known, width=width_of_terminal(), color=color))
    elif not quiet:
        note("no story has so many articles" if known else "no article yet. Next: counterclaim add")
