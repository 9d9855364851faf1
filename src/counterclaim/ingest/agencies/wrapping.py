"""An item as an agency wraps it, whatever the standard, becomes a draft; one that was taken back becomes a note.

The last step of `ninjs`, `newsml` and `nitf`. Invariant: nothing that the agency says is changed but for blanks, and a
text that it has cancelled or holds back never becomes an article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from counterclaim.ingest.draft import Draft
from counterclaim.ingest.metadata import Metadata, host_of, read_address
from counterclaim.ingest.wording import settle_line
from counterclaim.model.language import language_code
from counterclaim.model.skipped import Skipped
from counterclaim.model.wire import Wire

_TAKEN_BACK = {"canceled": "has cancelled", "cancelled": "has cancelled", "withheld": "holds back"}
# The standards count from 1, the most urgent, to 9; NITF to 8.
_URGENCY = re.compile(r"\s*([1-9])(?:\.0+)?\s*")


@dataclass(frozen=True, slots=True)
class Item:
    """What the agency sent; every field as written, or empty. `place` is where `published` stands in the file."""

    text: str = ""
    title: str = ""
    author: str = ""
    published: str = ""
    place: str = ""
    language: str = ""
    url: str = ""
    kind: str = ""
    urgency: str = ""
    wire: Wire = Wire()  # noqa: RUF009 -- frozen


def give(item: Item, name: str, digest: str, raw: bytes | None = None) -> Iterator[Draft | Skipped]:
    """The draft of an item, or a note that says why there is none.

    Args:
        item: what the agency sent.
        name: the name under which it was given.
        digest: the hash of its bytes.
        raw: those bytes, where the file holds nothing else.
    """
    wire = lines_of(item)
    which = f" ({wire.item}, version {wire.version or '1'})" if wire.item else ""
    status = wire.status.lower()
    if status in _TAKEN_BACK:
        reason = f"the agency {_TAKEN_BACK[status]} it{which}"
        yield Skipped("ingest", name, reason, "look whether an earlier version of it is in the dossier")
        return
    if not item.text.strip():
        kind = f" but a {settle_line(item.kind)[:40]}" if item.kind and item.kind != "text" else ""
        yield Skipped("ingest", name, f"the agency's item holds no text{kind}", "nothing, or give the item with a text")
        return
    url = read_address(settle_line(item.url))
    known = Metadata(
        outlet=wire.provider or (host_of(url) if url else None),
        url=url,
        title=settle_line(item.title) or None,
        author=settle_line(item.author) or None,
        published=settle_line(item.published) or None,
        language=language_code(item.language) if item.language else None,
        basis=item.place if item.published else None,
    )
    yield Draft(item.text, name, digest, known, raw=raw, wire=wire)


def lines_of(item: Item) -> Wire:
    """What the agency says, each on one line, with the urgency as a number where it is one."""
    said = item.wire
    found = _URGENCY.fullmatch(item.urgency[:20])
    return replace(
        said,
        item=settle_line(said.item),
        version=settle_line(said.version),
        provider=settle_line(said.provider),
        credit=settle_line(said.credit),
        dateline=settle_line(said.dateline),
        status=settle_line(said.status),
        urgency=int(found[1]) if found else None,
    )
