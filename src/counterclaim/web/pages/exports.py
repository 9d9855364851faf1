"""The account for other tools: a list of the formats, and each as a file to keep.

A file is written while it is sent, so a large dossier needs no more memory than a small one; two formats are made whole
first and are offered only up to `MOST_WHOLE` articles. Invariant: nothing is kept on the desk's side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from http import HTTPStatus
from typing import Annotated
from urllib.parse import quote as percent

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.responses import HTMLResponse, StreamingResponse

from counterclaim.errors import InputError
from counterclaim.model.location import is_address, label_of, name_of, shown
from counterclaim.show.exports import FORMATS, Format, Material, file_name, write_export
from counterclaim.show.exports.tables import TABLES
from counterclaim.web import words
from counterclaim.web.answer import desk_of, page
from counterclaim.web.desk import Desk

router = APIRouter()

# A report of 1,000 articles is 163 MB, takes 40 seconds of one processor and 1.4 GB of memory; of 200 a fifth of that.
MOST_WHOLE = 200  # articles
PLAIN = re.compile(r"[^A-Za-z0-9._-]")


@router.get("/exports", response_class=HTMLResponse)
def show_exports(request: Request, desk: Annotated[Desk, Depends(desk_of)]) -> HTMLResponse:
    """The formats, one sentence each, with their files."""
    articles = len(desk.edition().account.articles)
    return page(
        request,
        "exports.html",
        words.EXPORTS,
        formats=[each for each in FORMATS.values() if not each.tabular],
        tabular=[each for each in FORMATS.values() if each.tabular],
        tables=TABLES.values(),
        file_of=lambda chosen, table="": file_name(chosen, name_of(desk.path), table),
        too_large=lambda chosen: chosen.whole and articles > MOST_WHOLE,
        most=MOST_WHOLE,
    )


@router.get("/exports/{name}", response_class=StreamingResponse)
def send_file(desk: Annotated[Desk, Depends(desk_of)], name: str) -> StreamingResponse:
    """The account in a format of one file."""
    return send(desk, name, "")


@router.get("/exports/{name}/{table}", response_class=StreamingResponse)
def send_table(desk: Annotated[Desk, Depends(desk_of)], name: str, table: str) -> StreamingResponse:
    """One table in a format that has tables."""
    return send(desk, name, table)


def send(desk: Desk, name: str, table: str) -> StreamingResponse:
    """A file as it is written.

    Raises:
        HTTPException: there is no such file.
        InputError: it would be too large to make here, or what it needs is not installed.
    """
    chosen = FORMATS.get(name)
    if chosen is None or (table not in TABLES if chosen.tabular else table):
        raise HTTPException(HTTPStatus.NOT_FOUND)
    edition = desk.edition()
    label = shown(desk.path) if is_address(desk.path) else label_of(desk.path)
    if chosen.whole and len(edition.account.articles) > MOST_WHOLE:
        raise InputError(
            words.TOO_MANY_ARTICLES.format(most=MOST_WHOLE),
            next_step=f"counterclaim export {label} --to {name} -o {file_name(chosen, name_of(desk.path))}",
        )
    decisions, tables = edition.ledger.entries, desk.dossier.tables()
    material = Material(edition.account, edition.lookup, name_of(desk.path), tables, decisions)
    return answer(write_export(material, name, table), chosen, file_name(chosen, name_of(desk.path), table))


def answer(parts: Iterator[bytes], chosen: Format, name: str) -> StreamingResponse:
    """The bytes with their type, to be kept under a name (RFC 6266)."""
    kept = (
        f"attachment; filename=\"{PLAIN.sub('_', name)}\"; filename*=UTF-8''{percent(name, safe='', errors='replace')}"
    )
    return StreamingResponse(parts, headers={"content-type": chosen.media_type, "content-disposition": kept})
