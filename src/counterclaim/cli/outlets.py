"""`outlets` and `outlet`: which names and hosts are one outlet, and who owns it."""

from __future__ import annotations

from typing import Annotated

import typer

from counterclaim.cli import options
from counterclaim.cli.data import as_json, outlet_data
from counterclaim.cli.opened import open_dossier
from counterclaim.cli.output import check_target, print_text, write_result
from counterclaim.cli.words import counted
from counterclaim.errors import InputError
from counterclaim.show.visible import plain


def register(app: typer.Typer) -> None:
    """Give the commands to the program."""
    for command in (outlets, outlet):
        app.command()(command)


def outlets(dossier: options.Dossier, json: options.Data = None, quiet: options.Quiet = False) -> None:
    """List the outlets of a dossier.

    Of each: how many articles it has, the names that its pages print, their hosts, and its owner where somebody
    entered one. Names that differ in capitals, marks or "The" are one outlet; what else is one, `outlet` says.

    \b
    Example:
      counterclaim outlets vote.db
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        found = opened.outlets()
    if json is not None:
        write_result(json, as_json("outlets", {"outlets": [outlet_data(each) for each in found]}), quiet=quiet)
        return
    for each in found:
        print_text(f"{plain(each.name)}  {counted(each.articles, 'article')}{'  (decided)' if each.decided else ''}")
        others = [name for name in each.names if name != each.name]
        for label, words in (("printed", others), ("on", each.hosts), ("owner", [each.owner] if each.owner else [])):
            if words:
                print_text(f"  {label}  {plain(', '.join(words))}")


def outlet(
    dossier: options.Dossier,
    name: Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="What the outlet is called.")],
    by: options.By,
    also: Annotated[
        list[str] | None,
        typer.Option("--also", metavar="TEXT", help="A printed name or a host that is this outlet; may be repeated."),
    ] = None,
    forget: Annotated[
        list[str] | None,
        typer.Option("--forget", metavar="TEXT", help="Take back what was decided of a name or host."),
    ] = None,
    owner: Annotated[
        str | None, typer.Option("--owner", metavar="TEXT", help="Who owns it; empty to take the owner away.")
    ] = None,
    quiet: options.Quiet = False,
) -> None:
    """Say which names and hosts are one outlet, and who owns it.

    The outlet's own addresses count as one outlet from the next `link` on. What pages printed is kept beside.

    \b
    Example:
      counterclaim outlet vote.db "The Courier" --also "Courier Online" --also courier-live.example --by Ida
      counterclaim outlet vote.db "The Courier" --owner "Holm Media" --by Ida
    """
    if not also and not forget and owner is None:
        raise InputError("nothing was said of the outlet", where=name, next_step="give --also, --forget or --owner")
    with open_dossier(dossier) as opened:
        for written in forget or ():
            opened.name_outlet(written, "", by=by)
        for written in also or ():
            opened.name_outlet(written, name, by=by)
        if owner is not None:
            opened.own_outlet(name, owner, by=by)
    if not quiet:
        print_text("kept; `counterclaim link` follows it" if also or forget else "kept")
