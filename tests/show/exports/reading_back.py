"""What the tests of the exports share: accounts to export, and how each format is read back."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

from pyld import jsonld

from counterclaim.model.account import Account
from counterclaim.show.exports import Material, make_material, write_export
from counterclaim.show.exports.columns import Cell, Column, Table
from counterclaim.show.exports.csv_file import MARK, given_back

CONTEXTS = {
    address: json.loads((Path(__file__).parent / "contexts" / name).read_text(encoding="utf-8"))
    for address, name in (
        ("http://www.w3.org/ns/anno.jsonld", "annotation.json"),
        ("https://schema.org", "schema.json"),
    )
}


def exported(account: Account | Material, name: str, table: str = "") -> bytes:
    """The whole export."""
    material = account if isinstance(account, Material) else make_material(account)
    return b"".join(write_export(material, name, table))


def load_context(address: str, _: object) -> dict[str, Any]:
    """A context as pyld wants it, from this folder and never from the web."""
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": address,
        "document": CONTEXTS[address],
    }


def expanded(raw: bytes) -> list[Any]:
    """JSON-LD in its expanded form."""
    return jsonld.expand(json.loads(raw), {"documentLoader": load_context})


def read_csv(raw: bytes, columns: tuple[Column, ...]) -> list[tuple[Cell, ...]]:
    """The rows of a CSV file, each cell as its column's kind; the first row must be the columns' names."""
    assert raw.startswith(MARK)
    rows = list(csv.reader(io.StringIO(raw.removeprefix(MARK).decode("utf-8"), newline=""), strict=True))
    assert rows[0] == [column.name for column in columns]
    assert all(len(row) == len(columns) for row in rows)
    return [tuple(read_cell(cell, column) for cell, column in zip(row, columns, strict=True)) for row in rows[1:]]


def read_cell(cell: str, column: Column) -> Cell:
    """One cell as its column's kind."""
    if column.kind == "texts":
        return tuple(json.loads(given_back(cell))) if cell else ()
    if not cell:
        return None
    if column.kind == "integer":
        return int(cell)
    if column.kind == "number":
        return float(cell)
    if column.kind == "boolean":
        return {"true": True, "false": False}[cell]
    if column.kind == "day":
        return date.fromisoformat(cell)
    return given_back(cell)


def cells_of(table: Table, material: Material) -> list[tuple[Cell, ...]]:
    """The rows as both formats should hold them: of as many cells as columns, each of its column's kind or None."""
    rows = list(table.cells(material))
    kinds = {"text": str, "texts": tuple, "integer": int, "number": int | float, "boolean": bool, "day": date}
    for row in rows:
        for cell, column in zip(row, table.columns, strict=True):
            assert cell is None or isinstance(cell, kinds[column.kind]), (table.name, column.name, cell)
            assert cell is not None or column.kind != "texts"
    return rows
