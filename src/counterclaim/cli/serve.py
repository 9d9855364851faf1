"""`serve`: the desk, a dossier in a browser on this machine."""

from __future__ import annotations

from typing import Annotated

import typer

from counterclaim.cli import options
from counterclaim.cli.opened import open_dossier
from counterclaim.cli.output import print_text
from counterclaim.cli.progress import Progress

HOST = "127.0.0.1"


def register(app: typer.Typer) -> None:
    """Give the command to the program."""
    app.command()(serve)


def serve(
    dossier: options.Dossier,
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 for one that is free.")] = 0,
    quiet: options.Quiet = False,
) -> None:
    """Open a dossier as a desk in the browser, to read, check and overrule.

    Only this machine can reach it, and only with the address that is printed. Nothing is asked of any other server.
    Stop it with Ctrl-C.

    \b
    Example:
      counterclaim serve vote.db
    """
    with open_dossier(dossier) as opened, Progress(quiet=quiet) as progress:
        opened.link(progress=progress) if not opened.mark() else None
        settings = opened.settings
    from counterclaim.web.desk import Desk
    from counterclaim.web.server import listen, serve_desk

    with listen(HOST, port) as listener, Desk(dossier, settings=settings) as desk:
        serve_desk(desk, listener, ready=lambda address: print_text(f"The desk is open at {address}"))
