"""`versions`: what outlets changed in their articles after they had published them."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from counterclaim.cli import options
from counterclaim.cli.opened import open_dossier
from counterclaim.cli.output import check_target, note, print_text, wants_colour, width_of_terminal, write_result


def register(app: typer.Typer) -> None:
    """Give the command to the program."""
    app.command()(versions)


def versions(
    dossier: options.Dossier,
    article: Annotated[
        str, typer.Argument(metavar="ARTICLE", help="The id of one article, or its beginning; all where none is given.")
    ] = "",
    json: options.Data = None,
    no_color: options.NoColor = False,
    quiet: options.Quiet = False,
) -> None:
    """Show what changed between versions of an article.

    Two texts that came from one address are versions of one article. Shown is what was removed, added, moved,
    softened or hardened, and which figures, dates and sources are others now. Commas, capitals, spelling and what
    stands around an article are no change.

    \b
    Example:
      counterclaim versions vote.db
    """
    check_target(json)
    from counterclaim.show import versions_to_json, versions_to_text

    with open_dossier(dossier) as opened:
        found = opened.versions(article)
    if json is not None:
        write_result(json, versions_to_json(found), quiet=quiet)
        return
    color = wants_colour(sys.stdout, no_color=no_color)
    if found:
        print_text(versions_to_text(found, width=width_of_terminal(), color=color))
    elif not quiet:
        note("no address has more than one text")
