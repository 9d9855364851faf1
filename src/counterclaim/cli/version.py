"""`counterclaim --version`."""

from __future__ import annotations

from importlib import metadata
from typing import Annotated

import typer

from counterclaim.cli.output import print_text


def print_version(wanted: bool) -> None:
    """Print the version and leave, where it was asked for."""
    if wanted:
        print_text(f"counterclaim {metadata.version('counterclaim')}")
        raise typer.Exit


def root(
    version: Annotated[
        bool, typer.Option("--version", callback=print_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    """Nothing of its own: what stands before the command."""
