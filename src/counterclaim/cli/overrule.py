"""`merge`, `split`, `rename`, `hide`, `accept`, `reject`, `unsure`, `note`: people decide.

The ledger keeps it: nothing is overwritten, a decision is added or withdrawn. The account follows at once, but for
merges and splits, which it follows when it is linked again.
"""

from __future__ import annotations

import re
from typing import Annotated

import typer

from counterclaim.cli import options
from counterclaim.cli.ledger import tell
from counterclaim.cli.opened import open_dossier
from counterclaim.cli.output import check_target

STORY_OR_ARTICLE = re.compile(r"(?:story|article)-[0-9a-f]+")

Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="A name, as an article prints it.")]
Thing = Annotated[
    str, typer.Argument(metavar="ID", show_default=False, help="The id of a suggestion, or its beginning.")
]


def register(app: typer.Typer) -> None:
    """Give the commands to the program."""
    for command in (merge, split, rename, hide, accept, reject, unsure, note):
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

    Names are given as an article prints them. The account is linked again when it is next shown. Two ids of
    stories, or of articles, are taken for one story.

    \b
    Example:
      counterclaim merge vote.db "Halyna Drozhenko" "Galina Drozhenka" --by Ada
      counterclaim merge archive.db story-3f2a9c01b7de story-91c0ffee12ab --by Ada
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        decide = opened.join_stories if are_of_stories(left, right) else opened.merge
        judgement = decide(left, right, by=by, note=note)
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

    Names are given as an article prints them. The account is linked again when it is next shown. Two ids of
    articles are taken for two stories; each other article stays with the one that it is nearer to.

    \b
    Example:
      counterclaim split vote.db "Lesya Rusnak" "Olha Rusnak" --by Ada
      counterclaim split archive.db article-0f8fad5bd9cb article-77ac31d0be42 --by Ada
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        decide = opened.part_stories if are_of_stories(left, right) else opened.split
        judgement = decide(left, right, by=by, note=note)
    tell(judgement, json, quiet=quiet)


def rename(
    dossier: options.Dossier,
    name: Name,
    spelling: Annotated[
        str,
        typer.Argument(
            metavar="SPELLING", show_default=False, help="Another of its spellings, as an article prints it."
        ),
    ],
    by: options.By,
    note: options.Note = "",
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Decide by which of its spellings somebody is called.

    Only what an article prints can be a name.

    \b
    Example:
      counterclaim rename vote.db "Galina Drozhenka" "Halyna Drozhenko" --by Ada
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        judgement = opened.rename(name, spelling, by=by, note=note)
    tell(judgement, json, quiet=quiet)


def hide(
    dossier: options.Dossier,
    name: Name,
    by: options.By,
    note: options.Note = "",
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """List somebody only among the hidden.

    Nothing that is said by or about them is left out. Undo it with `undo`.

    \b
    Example:
      counterclaim hide vote.db "The Continental" --by Ada --note "the paper itself"
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        judgement = opened.hide(name, by=by, note=note)
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


def unsure(
    dossier: options.Dossier,
    identity: Thing,
    by: options.By,
    note: options.Note = "",
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Leave open what the program suggested.

    You looked at it and cannot tell: it stays a suggestion, and counts as looked at.

    \b
    Example:
      counterclaim unsure vote.db dispute-3f2a9c01b7de --by Ada --note "ask the desk in Lisk"
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        judgement = opened.leave_open(identity, by=by, note=note)
    tell(judgement, json, quiet=quiet)


def note(
    dossier: options.Dossier,
    target: Annotated[
        str,
        typer.Argument(
            metavar="TARGET",
            show_default=False,
            help="The id of anything in the account, or its beginning; or a passage as FILE:START-END.",
        ),
    ],
    words: Annotated[str, typer.Argument(metavar="WORDS", show_default=False, help="The note.")],
    by: options.By,
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Put a note beside something, or beside a passage.

    \b
    Example:
      counterclaim note vote.db 02-courier.txt:994-1039 "asked the ministry on Friday" --by Ada
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        judgement = opened.note(target, words, by=by)
    tell(judgement, json, quiet=quiet)


def are_of_stories(*names: str) -> bool:
    """Whether all names are ids of stories or articles."""
    return all(STORY_OR_ARTICLE.fullmatch(name) for name in names)
