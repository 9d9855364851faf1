"""The block between two lines "---" at the top of a text: `title: …`, `outlet: …`, `url: …`, `date: …`, `author: …`.

A small strict part of YAML: one key a line, plain or quoted values, lists in brackets or with dashes, folded blocks.
Invariant: what is not wholly such a block, with at least one field that names the article, stays text.
"""

from __future__ import annotations

import re

from counterclaim.ingest.metadata import Metadata, read_metadata

LONGEST_BLOCK = 20_000
_BLOCK = re.compile(r"\ufeff?---[ \t]*\r?\n(?P<body>.*?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_PAIR = re.compile(r"(?P<key>[A-Za-z_][\w .-]{0,60}?)[ \t]*:(?:[ \t]+(?P<value>.*))?")
_QUOTED = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|'((?:[^']|'')*)'")
_ITEM = re.compile(r"[ \t]*-[ \t]+(?P<item>.*)")
Value = str | list[str]


def split_front_matter(text: str) -> tuple[Metadata, str]:
    """What the block says, and the text after it; no metadata and the whole text where there is no such block.

    >>> split_front_matter("---\\noutlet: The Courier\\ndate: 2031-05-02\\n---\\nThe mill burned.")[1]
    'The mill burned.'
    >>> split_front_matter("---\\nA line of dashes.\\n---\\n")[0] == Metadata()
    True
    """
    match = _BLOCK.match(text[:LONGEST_BLOCK])
    pairs = _read_pairs(match["body"].splitlines()) if match else None
    if match is None or pairs is None:
        return Metadata(), text
    known = read_metadata(pairs)
    return (Metadata(), text) if known == Metadata() else (known, text[match.end() :])


def _read_pairs(lines: list[str]) -> dict[str, object] | None:
    """Keys and values, or None where a line is neither."""
    pairs: dict[str, Value] = {}
    key = ""
    for line in lines:
        item = _ITEM.fullmatch(line)
        pair = _PAIR.fullmatch(line.rstrip())
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if item and key:
            before = pairs[key]
            pairs[key] = [*(before if isinstance(before, list) else []), _scalar(item["item"])]
        elif line[0] in " \t" and key:
            before = pairs[key]
            pairs[key] = before if isinstance(before, list) else f"{before} {line.strip()}".strip()
        elif pair:
            key = pair["key"]
            pairs[key] = _value((pair["value"] or "").strip())
        else:
            return None
    return dict(pairs)


def _value(written: str) -> Value:
    if written.startswith("[") and written.endswith("]"):
        return [_scalar(part) for part in written[1:-1].split(",") if part.strip()]
    return "" if written in {"|", ">", "|-", ">-"} else _scalar(written)


def _scalar(written: str) -> str:
    written = written.strip()
    quoted = _QUOTED.match(written)
    if quoted is None:
        return re.split(r"\s#", written, maxsplit=1)[0].rstrip()
    if quoted[1] is not None:
        return re.sub(r"\\(.)", r"\1", quoted[1])
    return quoted[2].replace("''", "'")
