"""`export`: the account of a dossier in formats that other tools read.

A file is written beside its place and then renamed, so that a reader never meets half of it. What is there already
stays, unless `--replace` is given; a database is never written over.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from counterclaim.cli import options
from counterclaim.cli.codes import READER_GONE
from counterclaim.cli.data import as_json
from counterclaim.cli.opened import open_dossier
from counterclaim.cli.output import (
    STANDARD,
    check_target,
    drop_output,
    make_folder,
    note,
    refuse_to_destroy,
    write_result,
)
from counterclaim.cli.shard import warn
from counterclaim.errors import InputError
from counterclaim.model.location import name_of

if TYPE_CHECKING:
    from counterclaim.show.exports import Format, Material

NAMES = "html, markdown, csv, parquet, ucdp, annotations, followthemoney, schema, datasette or json"

To = Annotated[str, typer.Option("--to", metavar="FORMAT", show_default=False, help=f"One of {NAMES}.")]
Output = Annotated[
    str,
    typer.Option(
        "--output",
        "-o",
        metavar="PATH",
        show_default=False,
        help="The file; - is standard output. For all tables of csv and parquet, a folder.",
    ),
]
Table = Annotated[
    str,
    typer.Option(
        "--table",
        metavar="NAME",
        show_default=False,
        help="Only one table of csv or parquet: disputes, statements, claims, coverage, figures, timeline, actors, "
        "articles, gaps or decisions.",
    ),
]
Replace = Annotated[bool, typer.Option("--replace", help="Write over files that are there already.")]


def register(app: typer.Typer) -> None:
    """Give the command to the program."""
    app.command()(export)


def export(
    dossier: options.Dossier,
    to: To,
    output: Output,
    table: Table = "",
    replace: Replace = False,
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Write the account in a format of other tools.

    html is a report in one file, markdown has footnotes, csv and parquet are tables, ucdp a table of events,
    annotations the W3C's web annotations, followthemoney entities for Aleph, schema claims for schema.org, datasette
    a metadata file for the dossier, json everything. In each, what the program suggests and what a person accepted are
    told apart. Reads and links first what changed since the last time.

    \b
    Example:
      counterclaim export vote.db --to csv -o tables
      counterclaim export vote.db --to annotations -o vote.jsonld
    """
    from counterclaim.show.exports import find_format, find_table, make_material

    chosen = find_format(to)
    if table or not chosen.tabular:
        find_table(chosen, table)
    check_target(json)
    whole = chosen.tabular and not table
    targets = folder_targets(Path(output), chosen) if whole else [(output, table)]
    for target, _ in targets:
        check_free(target, replace=replace)
    with open_dossier(dossier) as opened:
        account = opened.account(tell=warn)
        tables = opened.tables() if to == "datasette" else None
        decisions = opened.ledger().entries if chosen.tabular else ()
    material = make_material(account, name=name_of(dossier), tables=tables, decisions=decisions)
    written = [write_one(material, chosen, target, name, quiet=quiet) for target, name in targets]
    if json is not None:
        write_result(json, as_json("exported", {"format": chosen.name, "files": written}), quiet=quiet)


def folder_targets(folder: Path, chosen: Format) -> list[tuple[str, str]]:
    """(file, table) for all tables of a format; the folder is made where it is missing.

    Raises:
        InputError: it is a file, or cannot be made.
    """
    from counterclaim.show.exports.tables import TABLES

    if str(folder) == STANDARD:
        raise InputError(
            f"{chosen.name} is one file for each table", where=STANDARD, next_step="name a folder, or one --table"
        )
    make_folder(folder)
    return [(str(folder / f"{name}{chosen.ending}"), name) for name in TABLES]


def check_free(target: str, *, replace: bool) -> None:
    """Nothing, where a file can be written to `target` and nothing is lost by it.

    Raises:
        InputError: it cannot, or something is there and `replace` was not given.
    """
    check_target(target)
    if target != STANDARD and not replace and Path(target).is_file():
        raise InputError("the file is there already", where=target, next_step="name another file, or add --replace")


def write_one(material: Material, chosen: Format, target: str, table: str, *, quiet: bool) -> dict[str, Any]:
    """Write one file; what was written."""
    from counterclaim.show.exports import write_export

    parts = write_export(material, chosen.name, table)
    size = print_bytes(parts) if target == STANDARD else write_bytes(Path(target), parts)
    if target != STANDARD and not quiet:
        note(f"wrote {target}")
    return {"file": target, "table": table or None, "bytes": size}


def write_bytes(path: Path, parts: Iterable[bytes]) -> int:
    """Write a file part by part beside its place, then rename it; how many bytes it has.

    Raises:
        InputError: it cannot be written.
    """
    refuse_to_destroy(path)
    scratch = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    through = path.is_symlink() or (path.exists() and not path.is_file())
    size = 0
    try:
        with (path if through else scratch).open("wb") as file:
            for part in parts:
                size += file.write(part)
        if not through:
            scratch.replace(path)
    except OSError as fault:
        raise InputError(
            f"the file cannot be written: {fault.strerror}", where=str(path), next_step="choose another place"
        ) from fault
    finally:
        scratch.unlink(missing_ok=True)
    return size


def print_bytes(parts: Iterable[bytes]) -> int:
    """Write to standard output as it is; how many bytes.

    Raises:
        Exit: the reader of the output went away, or there never was one.
        InputError: standard output leads to where nothing can be written.
    """
    if sys.stdout is None:
        raise typer.Exit(READER_GONE)
    size = 0
    try:
        sys.stdout.flush()
        for part in parts:
            size += sys.stdout.buffer.write(part)
        sys.stdout.buffer.flush()
    except OSError as fault:
        drop_output()
        if isinstance(fault, BrokenPipeError):
            raise typer.Exit(READER_GONE) from None
        raise InputError(
            f"the result cannot be written: {fault.strerror}", where="standard output", next_step="name a file"
        ) from fault
    return size
