"""`mcp`: a dossier for assistants and other programs that speak the Model Context Protocol."""

from __future__ import annotations

from importlib import metadata

import typer

from counterclaim.cli import options
from counterclaim.cli.opened import refuse_nothing
from counterclaim.errors import InputError
from counterclaim.model.location import located


def register(app: typer.Typer) -> None:
    """Give the command to the program."""
    app.command()(mcp)


def mcp(dossier: options.Dossier) -> None:
    """Let assistants look things up in a dossier (MCP).

    Speaks the Model Context Protocol on standard input and output; an assistant starts it by itself. It only reads:
    disputes, claims, figures, timeline, cast and the exact passages of articles. Needs the extra counterclaim[mcp].

    \b
    Example:
      counterclaim mcp vote.db
    """
    place = located(dossier)
    refuse_nothing(place)
    try:
        from counterclaim.mcp.server import serve_programs
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "mcp":
            raise
        raise InputError(
            "the Model Context Protocol needs mcp, which is not installed",
            next_step="pip install 'counterclaim[mcp]'",
        ) from error
    from counterclaim.mcp.shelf import Shelf
    from counterclaim.settings import Settings

    with Shelf(place, settings=Settings()) as shelf:
        serve_programs(shelf, metadata.version("counterclaim"))
