"""`serve`: the desk, a dossier in a browser on this machine."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from counterclaim.cli import options
from counterclaim.cli.opened import open_dossier
from counterclaim.cli.output import print_text
from counterclaim.cli.progress import Progress
from counterclaim.cli.shard import warn
from counterclaim.model.location import located


def register(app: typer.Typer) -> None:
    """Give the command to the program."""
    app.command()(serve)


def serve(
    dossier: options.Dossier,
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 for one that is free.")] = 0,
    browse: Annotated[bool, typer.Option("--open", help="Open the desk in the browser.")] = False,
    new: Annotated[bool, typer.Option("--new", help="Make the dossier where there is none.")] = False,
    by: Annotated[
        str | None,
        typer.Option("--by", metavar="NAME", show_default=False, help="Who decides; else your name on this machine."),
    ] = None,
    quiet: options.Quiet = False,
) -> None:
    """Open a dossier in the browser: read, check, overrule, add.

    Only this machine can reach it, and only with the address that is printed. Nothing is asked of any other server.
    Stop it with Ctrl-C.

    \b
    Example:
      counterclaim serve vote.db --open
    """
    from counterclaim.web.desk import Desk
    from counterclaim.web.server import listen, serve_desk

    with open_dossier(dossier, new=new) as opened, listen(port) as listener:
        with Progress(quiet=quiet) as progress:
            if not opened.mark():
                opened.link(progress=progress, tell=warn)
        with Desk(located(dossier), settings=opened.settings, by=own_name() if by is None else by) as desk:
            serve_desk(desk, listener, ready=tell, browse=browse)


def own_name() -> str:
    """The name of whoever is logged in, as the system's list of users has it; "" where it has none."""
    try:
        import pwd
    except ImportError:  # Windows has no such list
        return ""
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return ""


def tell(address: str) -> None:
    """Print the address that opens the desk."""
    print_text(f"The desk is open at {address}")
