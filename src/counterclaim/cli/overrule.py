"""`merge`, `split`, `accept`, `reject`, `undo`, `judgements`: a person decides, and the ledger keeps it.

Nothing is overwritten: a decision is added, or withdrawn. The account follows at once.
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

Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="A name, as an article prints it.")]
Thing = Annotated[
    str, typer.Argument(metavar="ID", show_default=False, help="The id of a suggestion, or its beginning.")
]


def register(app: typer.Typer) -> None:
    """Give the commands to the program."""
    for command in (merge, split, accept, reject, undo, judgements):
        app.command()(command)


def merge(
    dossier: options.Dossier,
    left: Name,
    right: Name,
    by: options.By,
    note: options.Note = "",
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Decide that two names mean one and the same.

    Names are given as an article prints them. The account follows at once.

    \b
    Example:
      counterclaim merge vote.db "Halyna Drozhenko" "Galina Drozhenka" --by Ada
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        judgement = opened.merge(left, right, by=by, note=note)
    tell(judgement, json, quiet=quiet)


def split(
    dossier: options.Dossier,
    left: Name,
    right: Name,
    by: options.By,
    note: options.Note = "",
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Decide that two names mean different people or things.

    Names are given as an article prints them. The account follows at once.

    \b
    Example:
      counterclaim split vote.db "Lesya Rusnak" "Olha Rusnak" --by Ada
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        judgement = opened.split(left, right, by=by, note=note)
    tell(judgement, json, quiet=quiet)


def accept(
    dossier: options.Dossier,
    identity: Thing,
    by: options.By,
    note: options.Note = "",
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Confirm what the program suggested.

    An accepted dispute is marked as accepted, so that it is told apart from a suggestion.

    \b
    Example:
      counterclaim accept vote.db dispute-3f2a9c01b7de --by Ada
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        judgement = opened.accept(identity, by=by, note=note)
    tell(judgement, json, quiet=quiet)


def reject(
    dossier: options.Dossier,
    identity: Thing,
    by: options.By,
    note: options.Note = "",
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Reject what the program suggested.

    A rejected dispute stays in the account, marked as rejected.

    \b
    Example:
      counterclaim reject vote.db dispute-3f2a9c01b7de --by Ada --note "not the same vote"
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        judgement = opened.reject(identity, by=by, note=note)
    tell(judgement, json, quiet=quiet)


def undo(
    dossier: options.Dossier,
    identity: Annotated[
        str, typer.Argument(metavar="ID", show_default=False, help="The id of a decision, as `judgements` lists it.")
    ],
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Withdraw a decision.

    It stays in the ledger, marked as withdrawn.

    \b
    Example:
      counterclaim undo vote.db judgement-91c0ffee12ab
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        judgement = opened.undo(identity)
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
    withdrawn = f", withdrawn {judgement.withdrawn_at}" if judgement.withdrawn_at else ""
    note = f": {judgement.note}" if judgement.note else ""
    decided = f"by {judgement.decided_by}, {judgement.decided_at}"
    return plain(f"{judgement.id}  {judgement.verdict}  {target}  {decided}{withdrawn}{note}")


def tell(judgement: Judgement, json: str | None, *, quiet: bool) -> None:
    """Print the decision as the ledger has it."""
    if json is not None:
        write_result(json, as_json("judgement", judgement_data(judgement)), quiet=quiet)
    else:
        print_text(line_of(judgement))
