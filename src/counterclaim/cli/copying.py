"""`copy`: a dossier whole, from a file into PostgreSQL or back."""

from __future__ import annotations

from typing import Annotated

import typer

from counterclaim.cli import options
from counterclaim.cli.data import as_json
from counterclaim.cli.opened import open_dossier
from counterclaim.cli.output import check_target, print_text, write_result
from counterclaim.cli.words import counted
from counterclaim.model.location import located, shown


def register(app: typer.Typer) -> None:
    """Give the command to the program."""
    app.command()(copy)


def copy(
    dossier: options.Dossier,
    target: Annotated[
        str,
        typer.Argument(
            metavar="TARGET",
            show_default=False,
            callback=options.dossier_given,
            help="A new file, or the address of a new schema.",
        ),
    ],
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Copy a dossier whole, between files and PostgreSQL.

    Articles, readings, the account and the ledger of decisions: afterwards the two are equal. A target that holds
    something already is left as it is. Nothing is copied by halves.

    \b
    Example:
      counterclaim copy vote.db "postgresql://ada@db.example/desk?schema=vote"
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        rows = opened.copy(located(target))
    if json is not None:
        write_result(json, as_json("copied", {"target": shown(target), "rows": rows}), quiet=quiet)
    else:
        print_text(f"{counted(rows, 'row')} copied to {shown(target)}")
