"""Which reader a file is for: by the ending of its name, and where that says nothing or lies, by its first bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from pathlib import PurePath
from typing import Literal

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.agencies import is_agency_xml, read_agency_xml
from counterclaim.ingest.archives import Result, is_archive, read_archive
from counterclaim.ingest.decoding import what_it_is
from counterclaim.ingest.documents import LARGEST_PDF, begins_docx, begins_email, read_docx, read_email, read_pdf
from counterclaim.ingest.draft import Draft, skipped
from counterclaim.ingest.dumps import PARQUET, read_parquet, read_table
from counterclaim.ingest.feeds import LARGEST_FEED, SPLIT_FEED, entry_drafts, is_feed, read_feed
from counterclaim.ingest.mhtml import LARGEST_MHTML, begins_mhtml, read_mhtml
from counterclaim.ingest.names import Found
from counterclaim.ingest.opening import Source, opened, read_whole
from counterclaim.ingest.pages import begins_page, read_page
from counterclaim.ingest.plain import read_plain
from counterclaim.ingest.records import draft_of, is_whole_json, read_json, read_lines
from counterclaim.ingest.sidecar import SIDECAR, Sidecars, read_sidecar
from counterclaim.model.own_output import is_own_output
from counterclaim.model.reached import Reached
from counterclaim.model.skipped import Skipped

Kind = Literal["text", "markdown", "page", "mhtml", "feed", "agency", "json", "lines", "table", "parquet",
               "pdf", "docx", "email", "unknown"]  # fmt: skip
_ENDINGS: dict[str, Kind] = {
    ".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown",
    ".html": "page", ".htm": "page", ".xhtml": "page", ".xht": "page",
    ".json": "json", ".jsonl": "lines", ".ndjson": "lines", ".jl": "lines", ".csv": "table", ".tsv": "table",
}  # fmt: skip
_NO_ARTICLES = frozenset(
    {
        # programs
        ".py", ".pyc", ".ipynb", ".js", ".mjs", ".ts", ".css", ".c", ".h", ".cpp", ".java", ".go", ".rs", ".rb", ".php",
        ".pl", ".r", ".sh", ".sql",
        # tables, settings, data
        ".xml", ".yml", ".yaml", ".toml", ".ini", ".cfg", ".conf", ".lock", ".log",
        ".bib", ".tex", ".svg", ".ics", ".vcf", ".db", ".sqlite",
        # annotations of texts
        ".gold", ".ann", ".conll",
    }
)  # fmt: skip
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_HEAD = 4_096
# Notes on single records of one file.
MOST_NOTES = 20
# Bytes of the widest character in any encoding that is read.
_WIDEST = 4
_SPLIT_TEXT = "split it into one file per article"
_GIVE_TEXT = "give a file that holds the article's text"
_SAVE_TEXT = "save the article's text as .txt"


def read_drafts(
    found: Found, sidecars: Sidecars, *, longest_article: int, reached: Mapping[str, Reached] | None = None
) -> Iterator[Result]:
    """The drafts of one file, each with what its sidecar knows; a note where it holds none. Never raises.

    An archive gives besides how far it was read, after each record.

    Args:
        found: the file.
        sidecars: what the folders' sidecars say.
        longest_article: characters of the longest article; larger files are refused before they are read.
        reached: how far archives were read before, by their names.
    """
    try:
        drafts = _read(found, longest_article, reached)
        first = next(drafts, None)
        if first is None:
            return
        known = sidecars.metadata_of(found)
        for draft in chain([first], drafts):
            yield replace(draft, metadata=known.over(draft.metadata)) if isinstance(draft, Draft) else draft
    except UnreadableFile as error:
        yield skipped(error)


def _read(found: Found, longest_article: int, reached: Mapping[str, Reached] | None) -> Iterator[Result]:
    if is_archive(found.path, found.name):
        yield from read_archive(found.path, found.name, largest=_WIDEST * longest_article, reached=reached)
        return
    with opened(found.path, found.name) as source:
        yield from _few_notes(_drafts(source, found, longest_article), found.name)


def _drafts(source: Source, found: Found, longest_article: int) -> Iterator[Draft | Skipped]:
    name, limit = found.name, _WIDEST * longest_article
    head = source.peek(_HEAD)[:_HEAD]
    if not head:
        raise UnreadableFile("it is empty", where=name, next_step=_GIVE_TEXT)
    if is_own_output(head):
        raise UnreadableFile("it is a result of this program", where=name, next_step="nothing, it is no article")
    if found.path.name == SIDECAR:
        yield from read_sidecar(source, found, longest_article)
        return
    kind = kind_of(found.path.name, head, name)
    if kind == "lines":
        number = 0
        for number, record in read_lines(source, longest_article, name):
            yield from (record,) if isinstance(record, Skipped) else draft_of(record, f"{name}#{number}")
        if not number:
            raise UnreadableFile("it holds nothing but white space", where=name, next_step=_GIVE_TEXT)
    elif kind == "json":
        yield from read_json(source, name)
    elif kind == "table":
        yield from read_table(source, longest_article, name)
    elif kind == "parquet":
        yield from read_parquet(found.path, name)
    elif kind == "agency":
        yield from read_agency_xml(source, name)
    elif kind == "feed":
        raw = read_whole(source, LARGEST_FEED, name, SPLIT_FEED)
        yield from entry_drafts(read_feed(raw, name), raw, name)
    elif kind == "pdf":
        yield from read_pdf(read_whole(source, LARGEST_PDF, name, _SAVE_TEXT), name)
    elif kind == "docx":
        yield from read_docx(read_whole(source, LARGEST_PDF, name, _SAVE_TEXT), name)
    elif kind == "email":
        yield from read_email(read_whole(source, LARGEST_PDF, name, _SAVE_TEXT), name)
    elif kind == "mhtml":
        yield read_mhtml(read_whole(source, LARGEST_MHTML, name, _SAVE_TEXT), name, largest=limit)
    elif kind == "page":
        yield read_page(read_whole(source, limit, name, _SAVE_TEXT), name)
    else:
        raw = read_whole(source, limit, name, _SPLIT_TEXT)
        yield read_plain(raw, name, markdown=kind == "markdown", must_be_prose=kind == "unknown")


def _few_notes(drafts: Iterable[Draft | Skipped], name: str) -> Iterator[Draft | Skipped]:
    """All drafts, and notes up to a number: a dump of something else must not fill the account with its lines."""
    notes = 0
    for draft in drafts:
        notes += isinstance(draft, Skipped)
        if isinstance(draft, Draft) or notes <= MOST_NOTES:
            yield draft
    if notes > MOST_NOTES:
        reason = f"{notes - MOST_NOTES:,} more of its records hold no article"
        yield Skipped("ingest", name, reason, f"mend what the first {MOST_NOTES} notes on this file say")


def kind_of(file: str, head: bytes, name: str) -> Kind:
    """What a file is read as.

    Args:
        file: the name on the disk; ".gz" at its end is passed over.
        head: its first bytes, unpacked.
        name: what messages call it.

    Raises:
        UnreadableFile: what its ending or its first bytes show to be no article.

    >>> kind_of("a.txt", b"<!DOCTYPE html><html>", "a.txt")
    'page'
    """
    ending = PurePath(file.lower().removesuffix(".gz")).suffix
    if head.startswith(b"%PDF-"):
        return "pdf"
    if begins_docx(file, head):
        return "docx"
    words = what_it_is(head)
    if words:
        raise UnreadableFile(f"it is {words}, not text", where=name, next_step="save its text as .txt or .html")
    if head.startswith(PARQUET):
        return "parquet"
    if is_feed(head):
        return "feed"
    if is_agency_xml(head):
        return "agency"
    if ending in {".mht", ".mhtml"} or (ending != ".eml" and begins_mhtml(head)):
        return "mhtml"
    if begins_email(file, head):
        return "email"
    kind = _ENDINGS.get(ending, "unknown")
    for mark in _MARKS:
        head = head.removeprefix(mark)
    head = head.replace(b"\0", b"").lstrip()  # UTF-16 without its mark too
    if kind in {"text", "unknown"} and begins_page(head):
        return "page"
    if kind == "lines":
        return "json" if is_whole_json(head) else "lines"
    if kind != "unknown":
        return kind
    if ending in _NO_ARTICLES:
        raise UnreadableFile(
            f"a {ending} file is no article", where=name, next_step="save the articles in it as .txt, .html or .jsonl"
        )
    return "json" if head[:1] in {b"{", b"["} else "unknown"
