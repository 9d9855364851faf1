"""Arguments and options that several commands share, each declared once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from counterclaim.model.location import Location, is_address


def path_given(words: str | Path) -> Path:
    """The path; an empty one, as an unset variable of a shell leaves it, is not taken for the current folder."""
    if not str(words).strip():
        raise typer.BadParameter("an empty name")
    if is_address(words):
        raise typer.BadParameter("an address is that of a dossier, not of articles")
    return Path(words)


def path_or_address(words: str | Path) -> Location:
    """The path, or the address of a dossier."""
    return words if is_address(words) else path_given(words)


# What may not be read is for the work to tell: one such file must not stop the others.
Paths = Annotated[
    list[Path],
    typer.Argument(
        metavar="PATHS",
        show_default=False,
        readable=False,
        parser=path_given,
        help="Files and folders of articles.",
    ),
]


PathsOrDossier = Annotated[
    list[Any],
    typer.Argument(
        metavar="PATHS",
        show_default=False,
        readable=False,
        parser=path_or_address,
        help="Files and folders of articles.",
    ),
]


def dossier_given(words: str) -> str:
    """Where the dossier is, as it was given; not nowhere, as an unset variable of a shell would have it."""
    if not words.strip():
        raise typer.BadParameter("an empty name")
    return words


Dossier = Annotated[
    str,
    typer.Argument(
        metavar="DOSSIER",
        show_default=False,
        readable=False,
        callback=dossier_given,
        help="The file of the dossier, such as vote.db, or an address in PostgreSQL.",
    ),
]
Page = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", show_default=False, help="Write the account as one HTML page."),
]
Data = Annotated[
    str | None,
    typer.Option("--json", metavar="FILE", show_default=False, help="Write JSON to FILE; - is standard output."),
]
Markdown = Annotated[
    str | None,
    typer.Option(
        "--markdown", metavar="FILE", show_default=False, help="Write Markdown to FILE; - is standard output."
    ),
]
Engine = Annotated[
    Literal["trained", "rules"] | None,
    typer.Option(
        "--engine",
        show_default=False,
        help="Find statements by rules completed by the trained network (trained), or by rules alone (rules).",
    ),
]
Workers = Annotated[
    int,
    typer.Option(
        "--workers",
        metavar="N",
        min=0,
        show_default=False,
        help="Processes that read; one for each core where there is enough to read, unless given.",
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar, and no word about files written.")]
Everything = Annotated[bool, typer.Option("--all", help="Shorten no chapter.")]
NoColor = Annotated[bool, typer.Option("--no-color", help="No colours, even on a terminal.")]
By = Annotated[
    str,
    typer.Option("--by", metavar="NAME", show_default=False, help="Who decides; kept in the ledger."),
]
Note = Annotated[str, typer.Option("--note", metavar="TEXT", show_default=False, help="Why; kept in the ledger.")]
