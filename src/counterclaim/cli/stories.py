"""`stories`: which articles tell one event."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from counterclaim.cli import options
from counterclaim.cli.opened import open_dossier
from counterclaim.cli.output import check_target, note, print_text, wants_colour, width_of_terminal, write_result
from counterclaim.cli.progress import Progress


def register(app: typer.Typer) -> None:
    """Give the command to the program."""
    app.command()(stories)


def stories(
    dossier: options.Dossier,
    least: Annotated[
        int, typer.Option("--least", min=1, metavar="N", help="Only stories of at least so many articles.")
    ] = 1,
    json: options.Data = None,
    no_color: options.NoColor = False,
    quiet: options.Quiet = False,
) -> None:
    """List the stories that the articles of a dossier tell.

    Articles that were added since are put into stories first; none has to be read for it. `account DOSSIER --story ID`
    lays out one of them, `why DOSSIER ID` tells why its articles are one story, `merge` and `split` overrule it. An id
    stays while its story grows.

    \b
    Example:
      counterclaim stories archive.db --least 3
    """
    check_target(json)
    from counterclaim.show import stories_to_json, stories_to_text

    with open_dossier(dossier) as opened, Progress(quiet=quiet) as progress:
        found = [story for story in opened.stories(progress=progress) if len(story.articles) >= least]
        known = opened.articles()
    if json is not None:
        write_result(json, stories_to_json(found, known), quiet=quiet)
        return
    color = wants_colour(sys.stdout, no_color=no_color)
    if found:
        print_text(stories_to_text(found, known, width=width_of_terminal(), color=color))
    elif not quiet:
        note("no story has so many articles" if known else "no article yet. Next: counterclaim add")
