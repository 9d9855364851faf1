"""JSON written item by item, so that a file of any length costs the memory of its longest item.

As in `json_parts`, keys stand in the order given, in UTF-8, and what steers a terminal is an escape. Invariant: what is
written is one valid JSON value, and the same items give the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from counterclaim.show.json_parts import RISKY, Json

CHUNK = 100  # items written at a time


def json_line(value: object) -> str:
    """A value on one line.

    >>> json_line({"a": "é\\x9b"})
    '{"a": "é\\\\u009b"}'
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return RISKY.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def json_with_items(head: Json, key: str, items: Iterable[Json]) -> Iterator[bytes]:
    """An object whose last key holds a long list, one item a line.

    Args:
        head: the keys before it.
        key: the key of the list.
        items: what it holds.

    >>> b"".join(json_with_items({"a": 1}, "b", [{"c": 2}, {"c": 3}]))
    b'{"a": 1, "b": [\\n{"c": 2},\\n{"c": 3}\\n]}\\n'
    """
    opening = json_line(head)[:-1]
    yield f"{opening}{', ' if head else ''}{json_line(key)}: [".encode()
    lines: list[str] = []
    before = "\n"
    for item in items:
        lines.append(before + json_line(item))
        before = ",\n"
        if len(lines) >= CHUNK:
            yield "".join(lines).encode()
            lines = []
    yield ("".join(lines) + "\n]}\n").encode()


def json_lines(items: Iterable[Json]) -> Iterator[bytes]:
    """One item a line, nothing around them (JSON Lines)."""
    lines: list[str] = []
    for item in items:
        lines.append(json_line(item) + "\n")
        if len(lines) >= CHUNK:
            yield "".join(lines).encode()
            lines = []
    yield "".join(lines).encode()
