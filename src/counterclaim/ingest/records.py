"""JSON and JSON Lines become drafts: one object is one article, under the field names of many tools.

JSON Lines are read line by line, so a dump of any length costs the memory of its longest line. Invariant: a line that
cannot be read is told with its number and the next one is read; JSON that holds no article says so and gives nothing.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import cast

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.agencies import is_ninjs, read_ninjs
from counterclaim.ingest.decoding import decode
from counterclaim.ingest.draft import Draft, skipped
from counterclaim.ingest.metadata import CAPTURED, Metadata, plain_keys, read_metadata
from counterclaim.ingest.opening import Source, read_whole
from counterclaim.ingest.pages import extract
from counterclaim.ingest.wording import settle_line
from counterclaim.model.capture import Capture
from counterclaim.model.skipped import Skipped

# As Python objects JSON can take twenty times its size: 32 MB stay below one gigabyte.
LARGEST_JSON = 32_000_000
# A character takes six bytes at most when it is escaped ("\\u2019"), and a record has other fields.
BYTES_PER_CHARACTER = 6
OTHER_FIELDS = 1_000_000

_TEXT = ("text", "maintext", "articlebody", "fulltext", "articletext", "storytext", "content", "body")
_MARKUP = ("html", "rawhtml")
_LISTS = ("articles", "items", "results", "documents", "docs", "records", "entries", "news", "data")
_IS_MARKUP = re.compile(r"</(?:p|div|body|span)\s*>|<br\s*/?>|<p[\s>]", re.IGNORECASE)
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
_SPLIT = "write it as JSON Lines, one article a line, in a file that ends in .jsonl"
Record = dict[str, object]


def read_json(source: Source, name: str) -> Iterator[Draft | Skipped]:
    """The articles of a JSON file: one object, a list of objects, or an object that holds such a list.

    Raises:
        UnreadableFile: too large, no JSON, or JSON that holds no article.
    """
    raw = read_whole(source, LARGEST_JSON, name, _SPLIT)
    data = _parse(decode(raw, name), name)
    if isinstance(data, dict) and (is_ninjs(data) or _holds_text(data)):
        yield from _draft(data, name, hashlib.sha256(raw).hexdigest(), raw)
        return
    records = _records_in(data)
    if not any(isinstance(record, dict) and (is_ninjs(record) or _holds_text(record)) for record in records):
        raise no_article(name)
    for number, record in enumerate(records, 1):
        yield from draft_of(record, f"{name}#{number}")


def read_lines(source: Source, longest_article: int, name: str) -> Iterator[tuple[int, object | Skipped]]:
    """Number and content of every line of JSON Lines that is not blank; a Skipped for a line that is no JSON.

    Args:
        source: the open file, at its start.
        longest_article: characters of the longest article; a line that must hold more is passed over.
        name: the name under which the file was given.
    """
    if source.peek(2)[:2] in _WIDE_MARKS:
        source = cast(Source, BytesIO(decode(read_whole(source, LARGEST_JSON, name, _SPLIT), name).encode()))
    limit = BYTES_PER_CHARACTER * longest_article + OTHER_FIELDS
    number = 0
    while line := source.readline(limit + 1):
        number += 1
        place = f"{name}#{number}"
        if len(line) > limit and not line.endswith(b"\n"):
            while (rest := source.readline(limit)) and not rest.endswith(b"\n"):
                pass
            yield (
                number,
                Skipped("ingest", place, f"its line is longer than {limit:,} bytes", "put one article on a line"),
            )
        elif line.strip():
            try:
                yield number, _parse(decode(line, place), place)
            except UnreadableFile as error:
                yield number, skipped(error)


def draft_of(record: object, name: str) -> Iterator[Draft | Skipped]:
    """The draft of one record among many, or a note that it has no text."""
    if not isinstance(record, dict) or not (is_ninjs(record) or _holds_text(record)):
        yield Skipped("ingest", name, "the record has no text", "give its text as the field 'text'")
        return
    try:
        raw = json.dumps(record, sort_keys=True)
    except RecursionError:  # other fields nested nearly too deep to be read at all
        raw = json.dumps(_text_of(record)[0])
    yield from _draft(record, name, hashlib.sha256(raw.encode()).hexdigest())


def text_fields(names: Iterable[str]) -> list[str]:
    """Those of some field names under which tools keep the text or the markup of an article.

    >>> text_fields(["id", "title", "MainText"])
    ['MainText']
    """
    return [name for name in names if not plain_keys({name: ""}).keys().isdisjoint((*_TEXT, *_MARKUP))]


def no_article(name: str) -> UnreadableFile:
    """The error for JSON that is something else."""
    return UnreadableFile(
        "it is JSON that holds no article",
        where=name,
        next_step="nothing, or give each article's text as the field 'text'",
    )


def is_whole_json(head: bytes) -> bool:
    """Whether what is named JSON Lines begins like one JSON value over many lines.

    >>> is_whole_json(b"[\\n  {"), is_whole_json(b'{"text": "It burned."}\\n')
    (True, False)
    """
    lines = head.removeprefix(b"\xef\xbb\xbf").split(b"\n", 1)
    first = lines[0].strip()
    return first.startswith(b"[") or first == b"{"


def _draft(record: Record, name: str, digest: str, raw: bytes | None = None) -> Iterator[Draft | Skipped]:
    if is_ninjs(record):
        yield from read_ninjs(record, name, digest, raw)
        return
    known = read_metadata(record)
    text, is_page = _text_of(record)
    if is_page or _IS_MARKUP.search(text[:5_000]):
        try:
            extracted, in_page = extract(text, name)
        except UnreadableFile as error:
            yield skipped(error)
            return
        text, known = extracted or text, known.over(in_page if is_page else Metadata())
    yield Draft(text, name, digest, known, capture=_capture_of(record, name))


def _capture_of(record: Record, name: str) -> Capture | None:
    """When a tool took the page that the record was made from, where it tells that; not when it was published."""
    plain = plain_keys(record)
    at = next((line for key in CAPTURED if isinstance(line := plain.get(key), str) and line.strip()), "")
    if not at:
        return None
    whole, _, number = name.rpartition("#")
    address = read_metadata({"url": plain.get("sourceurl") or plain.get("url")}).url or ""
    position = int(number) if whole and number.isdecimal() and len(number) < 18 else None
    return Capture(at=settle_line(at)[:40], address=address, container=whole or name, position=position)


def _text_of(record: Record) -> tuple[str, bool]:
    """The text, and whether it is a page's markup; "" where there is none."""
    plain = plain_keys(record)
    for key in (*_TEXT, *_MARKUP):
        value = plain.get(key)
        if isinstance(value, dict):  # WordPress
            value = value.get("rendered")
        if isinstance(value, list) and all(isinstance(part, str) for part in value):
            value = "\n\n".join(value)
        if isinstance(value, str) and value.strip():
            return value, key in _MARKUP
    return "", False


def _holds_text(record: Record) -> bool:
    return bool(_text_of(record)[0])


def _records_in(data: object) -> list[object]:
    """The list that the file is, or the one that it wraps; an account or an annotation is neither."""
    if isinstance(data, dict):
        if "disputes" in data:
            return []
        found = [data.get(key) for key in _LISTS]
        # Event Registry has its list one step further down: {"articles": {"results": […], "totalResults": 2}}.
        found += [value.get(key) for value in found if isinstance(value, dict) for key in _LISTS]
        return next((value for value in found if isinstance(value, list)), [])
    return data if isinstance(data, list) else []


def _parse(text: str, name: str) -> object:
    try:
        return cast(object, json.loads(text, strict=False))
    except (ValueError, RecursionError) as error:
        where = f", line {error.lineno}" if isinstance(error, json.JSONDecodeError) and error.lineno > 1 else ""
        words = (
            error.msg if isinstance(error, json.JSONDecodeError) else "it is nested too deep or has too long a number"
        )
        raise UnreadableFile(
            f"it is no valid JSON ({words}{where})", where=name, next_step="write it anew with a JSON tool"
        ) from error
