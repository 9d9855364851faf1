"""`undo` and `judgements`: the ledger of decisions, and how a decision is told.

`overrule` adds to it. Nothing in it is overwritten: a decision is withdrawn, and stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from counterclaim.cli import options
from counterclaim.cli.data import as_json, judgement_data, judgements_data
from counterclaim.cli.opened import open_dossier
from counterclaim.cli.output import check_target, print_text, write_result
from counterclaim.show.visible import plain

if TYPE_CHECKING:
    from counterclaim.model.judgement import Judgement


def register(app: typer.Typer) -> None:
    """Give the commands to the program."""
    for command in (undo, judgements):
        app.command()(command)


def undo(
    dossier: options.Dossier,
    identity: Annotated[
        str, typer.Argument(metavar="ID", show_default=False, help="The id of a decision, as `judgements` lists it.")
    ],
    by: Annotated[
        str, typer.Option("--by", metavar="NAME", show_default=False, help="Who withdraws it; kept in the ledger.")
    ] = "",
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Withdraw a decision.

    It stays in the ledger, marked as withdrawn.

    \b
    Example:
      counterclaim undo vote.db judgement-91c0ffee12ab --by Ada
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        judgement = opened.undo(identity, by=by)
    tell(judgement, json, quiet=quiet)


def judgements(dossier: options.Dossier, json: options.Data = None, quiet: options.Quiet = False) -> None:
    """List the decisions of people.

    All of them in the order in which they were taken, the withdrawn ones too.

    \b
    Example:
      counterclaim judgements vote.db
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        found = opened.judgements()
    if json is not None:
        write_result(json, as_json("judgements", judgements_data(found)), quiet=quiet)
    else:
        print_text("\n".join(line_of(judgement) for judgement in found) or "no decisions yet")


def line_of(judgement: Judgement) -> str:
    """A decision in one line."""
    target = f"{judgement.left} / {judgement.right}" if judgement.right else judgement.left
    who = f" by {judgement.withdrawn_by}" if judgement.withdrawn_by else ""
    withdrawn = f", withdrawn{who} {judgement.withdrawn_at}" if judgement.withdrawn_at else ""
    note = f": {judgement.note}" if judgement.note else ""
    decided = f"by {judgement.decided_by}, {judgement.decided_at}"
    return plain(f"{judgement.id}  {judgement.verdict}  {target}  {decided}{withdrawn}{note}")


def tell(judgement: Judgement, json: str | None, *, quiet: bool) -> None:
    """Print the decision as the ledger has it."""
    if json is not None:
        write_result(json, as_json("judgement", judgement_data(judgement)), quiet=quiet)
    else:
        print_text(line_of(judgement))
