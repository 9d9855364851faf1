"""`merge`, `split`, `accept`, `reject`, `undo`, `judgements`: a person decides, and the ledger keeps it.

Nothing is overwritten: a decision is added, or withdrawn. The account follows at the next `link`.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from counterclaim.cli import options
from counterclaim.cli.opened import open_dossier
from counterclaim.cli.output import check_target, print_data, print_text

if TYPE_CHECKING:
    from counterclaim.model.judgement import Judgement

Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="A name, as an article prints it.")]
Thing = Annotated[str, typer.Argument(metavar="ID", show_default=False, help="The id of a dispute or an actor.")]


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

    Names are given as an article prints them. The account follows at the next link.

    \b
    Example:
      counterclaim merge vote.db "Halyna Drozhenko" "Galina Drozhenka" --by Ada
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        entry = opened.merge(left, right, by=by, note=note)
    tell(entry, dossier, json, quiet=quiet)


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

    Names are given as an article prints them. The account follows at the next link.

    \b
    Example:
      counterclaim split vote.db "Lesya Rusnak" "Olha Rusnak" --by Ada
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        entry = opened.split(left, right, by=by, note=note)
    tell(entry, dossier, json, quiet=quiet)


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
        entry = opened.accept(identity, by=by, note=note)
    tell(entry, dossier, json, quiet=quiet)


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
        entry = opened.reject(identity, by=by, note=note)
    tell(entry, dossier, json, quiet=quiet)


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
        entry = opened.undo(identity)
    tell(entry, dossier, json, quiet=quiet)


def judgements(dossier: options.Dossier, json: options.Data = None, quiet: options.Quiet = False) -> None:
    """List the decisions of people.

    All of them in the order in which they were taken, the withdrawn ones too.

    \b
    Example:
      counterclaim judgements vote.db
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        entries = opened.judgements()
    if json is not None:
        print_data(json, {"judgements": [data_of(entry) for entry in entries]}, quiet=quiet)
    else:
        print_text("\n".join(line_of(entry) for entry in entries) or "no decisions yet")


def data_of(entry: Judgement) -> dict[str, str]:
    """A decision as plain data."""
    return {"id": entry.id, **asdict(entry)}


def line_of(entry: Judgement) -> str:
    """A decision in one line."""
    target = f"{entry.left} / {entry.right}" if entry.right else entry.left
    withdrawn = f", withdrawn {entry.withdrawn_at}" if entry.withdrawn_at else ""
    note = f": {entry.note}" if entry.note else ""
    return f"{entry.id}  {entry.verdict}  {target}  by {entry.decided_by}, {entry.decided_at}{withdrawn}{note}"


def tell(entry: Judgement, dossier: Path, json: str | None, *, quiet: bool) -> None:
    """Print the decision that was kept, and what shows it."""
    if json is not None:
        print_data(json, data_of(entry), quiet=quiet)
        return
    print_text(line_of(entry))
    if not quiet:
        print_text(f"counterclaim link {dossier} shows it in the account")
