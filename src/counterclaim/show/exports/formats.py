"""The formats: what each is called, for whom it is, and what writes it. The command, the desk and the docs read this.

A format is one file; CSV and Parquet are one file for each table. Whatever writes is imported when it is used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from counterclaim.errors import InputError
from counterclaim.show.exports.columns import Table
from counterclaim.show.exports.material import Material


@dataclass(frozen=True, slots=True)
class Format:
    """One format.

    `whom` is one sentence; `tabular` tells that there is a file for each table; `whole` that it is made in memory
    before its first byte is written, where the others are written some items at a time.
    """

    name: str
    title: str
    whom: str
    ending: str
    media_type: str
    tabular: bool = False
    whole: bool = False


FORMATS: dict[str, Format] = {
    made.name: made
    for made in (
        Format(
            "html",
            "One-file report",
            "For a colleague or an editor who only has a browser: the whole account and its articles in one page.",
            ".html",
            "text/html; charset=utf-8",
            whole=True,
        ),
        Format(
            "markdown",
            "Markdown with footnotes",
            "For notes and wikis: every passage with a footnote that names outlet, file, characters and date.",
            ".md",
            "text/markdown; charset=utf-8",
            whole=True,
        ),
        Format(
            "csv",
            "CSV tables",
            "For spreadsheets and statistics: one row a statement, claim, figure, side's passage, telling or name.",
            ".csv",
            "text/csv; charset=utf-8; header=present",
            tabular=True,
        ),
        Format(
            "parquet",
            "Parquet tables",
            "For pandas, DuckDB and Arrow: the same tables with their types kept.",
            ".parquet",
            "application/vnd.apache.parquet",
            tabular=True,
        ),
        Format(
            "ucdp",
            "Event table",
            "For conflict data sets: happenings in the columns of UCDP, with no best figure, since none is chosen.",
            ".events.csv",
            "text/csv; charset=utf-8; header=present",
        ),
        Format(
            "annotations",
            "Web annotations",
            "For annotation tools and archives: every passage with its words and its place, after the W3C's standard.",
            ".annotations.jsonld",
            'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
        ),
        Format(
            "followthemoney",
            "FollowTheMoney entities",
            "For Aleph and other tools of investigation: people, bodies, articles, and what links them.",
            ".ftm.json",
            "application/json+ftm",
        ),
        Format(
            "schema",
            "schema.org claims",
            "For pages and aggregators: each claim with every article in which it appears, and no rating.",
            ".claims.jsonld",
            "application/ld+json",
        ),
        Format(
            "datasette",
            "Datasette metadata",
            "For whoever opens the dossier itself in Datasette: what its tables and columns mean.",
            ".metadata.json",
            "application/json",
        ),
        Format(
            "json",
            "Everything as JSON",
            "For programs of your own: all that the account holds, key by key.",
            ".json",
            "application/json",
        ),
    )
}
"""By name, the ones for readers first."""


def find_format(name: str) -> Format:
    """The format of this name.

    Raises:
        InputError: there is none.
    """
    if name not in FORMATS:
        raise InputError(f"there is no format {name!r}", next_step=f"choose one of {', '.join(FORMATS)}")
    return FORMATS[name]


def find_table(chosen: Format, name: str) -> Table | None:
    """The table of this name, None for a format that has none.

    Raises:
        InputError: the format needs a table and this is none, or it has no tables.
    """
    from counterclaim.show.exports.tables import TABLES

    if not chosen.tabular:
        if name:
            raise InputError(f"{chosen.name} has no tables", next_step="leave the table out")
        return None
    if name not in TABLES:
        raise InputError(f"there is no table {name!r}", next_step=f"choose one of {', '.join(TABLES)}")
    return TABLES[name]


def file_name(chosen: Format, name: str, table: str = "") -> str:
    """What a file is called when nobody says otherwise.

    >>> file_name(FORMATS["csv"], "vote", "claims"), file_name(FORMATS["ucdp"], "vote")
    ('vote.claims.csv', 'vote.events.csv')
    """
    return f"{name}.{table}{chosen.ending}" if table else f"{name}{chosen.ending}"


def write_export(material: Material, name: str, table: str = "") -> Iterator[bytes]:
    """The account in a format, some of it at a time.

    Args:
        material: what is exported.
        name: of the format.
        table: of the table, for a format that has tables.

    Raises:
        InputError: there is no such format or table, or what the format needs is not installed.
    """
    chosen = find_format(name)
    found = find_table(chosen, table)
    if found is not None:
        return table_writer(name)(found, material)
    return writer(name)(material)


def table_writer(name: str) -> Callable[[Table, Material], Iterator[bytes]]:
    """What writes a table."""
    if name == "parquet":
        from counterclaim.show.exports.parquet_file import load_arrow, table_parquet

        load_arrow()  # told before the first byte is written
        return table_parquet
    from counterclaim.show.exports.csv_file import table_csv

    return table_csv


def writer(name: str) -> Callable[[Material], Iterator[bytes]]:
    """What writes a format of one file."""
    from counterclaim.show.exports import datasette_file, followthemoney_file, reports, schema_claims, web_annotations

    return {
        "html": reports.account_report,
        "markdown": reports.account_notes,
        "ucdp": reports.account_events,
        "annotations": web_annotations.account_annotations,
        "followthemoney": followthemoney_file.account_entities,
        "schema": schema_claims.account_claims,
        "datasette": datasette_file.account_metadata,
        "json": reports.account_data,
    }[name]
