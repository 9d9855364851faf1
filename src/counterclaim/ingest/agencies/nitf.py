"""NITF, the IPTC's older XML for the text of agencies, becomes a draft.

Source: NITF 3.6 (iptc.org/std/NITF). Also read as what NewsML-G2 wraps. Invariant: headline, byline and dateline are
metadata, the body's paragraphs are the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from counterclaim.ingest.agencies.elements import find, paragraphs, words
from counterclaim.ingest.agencies.wrapping import Item, give
from counterclaim.ingest.draft import Draft
from counterclaim.model.skipped import Skipped
from counterclaim.model.wire import Wire

_DATES = ("date.issue", "date.release")
_STATUS = {"cancelled": "canceled", "killed": "canceled", "kill": "canceled", "embargoed": "withheld"}


def read_nitf(root: Any, name: str, digest: str, raw: bytes | None) -> Iterator[Draft | Skipped]:
    """The draft of a file of NITF, or a note."""
    yield from give(item_of(root), name, digest, raw)


def item_of(root: Any) -> Item:
    """What an element `nitf` says."""
    data, body = find(root, "head", "docdata"), find(root, "body")
    top, content = find(body, "body.head"), find(body, "body.content")
    dateline = find(top, "dateline")
    place, published = _date(root, data, dateline)
    rights, holder = find(data, "doc.rights"), find(data, "doc.copyright")
    status = _attribute(data, "management-status").lower()
    provider = words(find(top, "distributor")) or _attribute(rights, "provider") or _attribute(holder, "holder")
    return Item(
        text="" if content is None else paragraphs(content),
        title=_first_line(find(top, "hedline")) or words(find(root, "head", "title")),
        author=words(find(top, "byline")),
        published=published,
        place=place,
        language=next((str(value) for key, value in root.items() if key.rpartition("}")[2] == "lang"), ""),
        kind="text",
        urgency=_attribute(find(data, "urgency"), "ed-urg"),
        wire=Wire(
            item=_attribute(find(data, "doc-id"), "id-string"),
            version=_attribute(find(data, "du-key"), "version"),
            provider=provider,
            credit=words(find(top, "rights")) or _attribute(rights, "owner") or _attribute(holder, "holder"),
            dateline=words(dateline),
            status=_STATUS.get(status, status),
        ),
    )


def _first_line(headlines: Any | None) -> str:
    """The headline: `hl1`, else all that stands there."""
    main = find(headlines, "hl1")
    return words(main if main is not None else headlines)


def _date(root: Any, data: Any | None, dateline: Any | None) -> tuple[str, str]:
    """Where a date of publication stands and what it says; two empty texts where there is none."""
    places = [(f"nitf {name}", _attribute(find(data, name), "norm")) for name in _DATES]
    places.append(("nitf pubdata", _attribute(find(root, "head", "pubdata"), "date.publication")))
    places.append(("nitf story.date", _attribute(find(dateline, "story.date"), "norm")))
    return next(((place, written) for place, written in places if written), ("", ""))


def _attribute(element: Any | None, name: str) -> str:
    return "" if element is None else str(element.get(name) or "")
