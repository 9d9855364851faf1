"""ninjs, the IPTC's JSON for items of agencies, in versions 1, 2 and 3, becomes drafts.

Version 2 put bodies and headlines into lists with roles, version 3 wrote its names with capitals inside, which
`plain_keys` takes out. Source: the schemas 1.4, 2.1 and 3.0 in iptc.org/std/ninjs. Invariant: an item inside an item
(a report that belongs to another one) is given as well, under a name of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.agencies.wrapping import Item, give
from counterclaim.ingest.draft import Draft, skipped
from counterclaim.ingest.fragments import is_markup, text_of_markup
from counterclaim.ingest.metadata import plain_keys
from counterclaim.model.skipped import Skipped
from counterclaim.model.wire import Wire

Record = Mapping[str, object]

# Names that only this standard uses, one of which every item of an agency has beside its id.
_OWN = frozenset(
    {"versioncreated", "pubstatus", "bodies", "headlines", "slugline", "copyrightholder", "bodytext", "bodyxhtml"}
)
_IDS = ("uri", "guid", "altids")
# Bodies of one item are renderings of one text: the one that keeps the paragraphs is taken.
_TYPES = ("application/xhtml+xml", "text/html", "body_xhtml", "body_html", "text/plain", "body_text")
_NO_BODIES = frozenset({"caption", "teaser", "summary", "description", "abstract"})
_DEEPEST = 3
_MOST_PARTS = 50


def is_ninjs(record: Record) -> bool:
    """Whether a JSON object is an item of an agency.

    >>> is_ninjs({"uri": "urn:crestwire:1", "versionCreated": "2031-05-02T10:00:00Z", "bodies": []})
    True
    >>> is_ninjs({"uri": "https://courier.example/a", "text": "It burned."})
    False
    """
    plain = plain_keys(record)
    has_id = any(isinstance(plain.get(key), str) for key in _IDS[:2]) or "altids" in plain
    return has_id and len(_OWN & plain.keys()) >= 1 and not isinstance(plain.get("text"), str)


def read_ninjs(record: Record, name: str, digest: str, raw: bytes | None = None) -> Iterator[Draft | Skipped]:
    """The draft of an item and of the items of text inside it, or notes.

    Args:
        record: the object.
        name: the name under which it was given.
        digest: the hash of its bytes.
        raw: those bytes, where the file holds nothing else.
    """
    yield from _read(record, name, digest, raw, 0)


def _read(record: Record, name: str, digest: str, raw: bytes | None, depth: int) -> Iterator[Draft | Skipped]:
    plain = plain_keys(record)
    try:
        text = _body_of(plain, name)
    except UnreadableFile as error:
        yield skipped(error)
        return
    place, published = next(
        (
            (key, line)
            for key in ("versioncreated", "firstcreated", "contentcreated")
            if (line := _word(plain.get(key)))
        ),
        ("", ""),
    )
    item = Item(
        text=text,
        title=_word(plain.get("headline")) or _of_role(plain.get("headlines"), "main") or _word(plain.get("title")),
        author=_word(plain.get("by")) or _word(plain.get("byline")),
        published=published,
        place=f"ninjs {place}",
        language=_word(plain.get("language")),
        url=_word(plain.get("uri")) or _word(plain.get("link")),
        kind=_word(plain.get("type")),
        urgency=_word(plain.get("urgency")),
        wire=Wire(
            item=_word(plain.get("uri")) or _word(plain.get("guid")) or _named(plain.get("altids")),
            version=_word(plain.get("version")),
            provider=_provider_of(plain),
            credit=_word(plain.get("creditline")) or _word(plain.get("credit")) or _word(plain.get("copyrightnotice")),
            dateline=_word(plain.get("dateline")) or _word(plain.get("located")),
            status=_word(plain.get("pubstatus")),
        ),
    )
    parts = list(_parts_of(plain)) if depth < _DEEPEST else []
    if item.text.strip() or not parts or item.wire.status.lower() not in {"", "usable"}:
        yield from give(item, name, digest, raw)
    for number, part in enumerate(parts, 1):
        yield from _read(part, f"{name}/{number}", digest, None, depth + 1)


def _body_of(plain: Mapping[str, object], name: str) -> str:
    """The text of an item in paragraphs."""
    found: list[tuple[int, int, str, str]] = []
    bodies = plain.get("bodies")
    for number, body in enumerate(bodies[:_MOST_PARTS] if isinstance(bodies, list) else []):
        if isinstance(body, dict):
            fields = plain_keys(body)
            kind, role = _word(fields.get("contenttype")).lower(), _word(fields.get("role")).lower()
            value = fields.get("value")
            if isinstance(value, str) and value.strip() and role not in _NO_BODIES:
                found.append((_rank(kind), number, kind, value))
    for number, key in enumerate(("body_xhtml", "body_html", "body_text")):
        value = plain.get(key.replace("_", ""))
        if isinstance(value, str) and value.strip():
            found.append((_rank(key), number, key, value))
    if not found:
        return ""
    _, _, kind, value = min(found)
    return text_of_markup(value, name) if "html" in kind or ("plain" not in kind and is_markup(value)) else value


def _rank(kind: str) -> int:
    return _TYPES.index(kind) if kind in _TYPES else len(_TYPES)


def _parts_of(plain: Mapping[str, object]) -> Iterator[Record]:
    """The items of text inside an item: those beside a report are pictures, most of the time."""
    inside = plain.get("associations")
    parts = list(inside.values()) if isinstance(inside, dict) else inside if isinstance(inside, list) else []
    for part in parts[:_MOST_PARTS]:
        if isinstance(part, dict) and {"bodies", "bodytext", "bodyxhtml", "bodyhtml"} & plain_keys(part).keys():
            yield part


def _provider_of(plain: Mapping[str, object]) -> str:
    """Who sent it: the source of information that has this role, else who holds the rights."""
    return (
        _of_role(plain.get("infosources"), "provider", key="name", only=True)
        or _named(plain.get("provider"))
        or _word(plain.get("copyrightholder"))
        or _of_role(plain.get("infosources"), "", key="name")
        or _word(plain.get("source"))
    )


def _of_role(value: object, role: str, *, key: str = "value", only: bool = False) -> str:
    """The words of the entry of a list that has a role; else of the first, unless that is not wanted."""
    first = ""
    for entry in value[:_MOST_PARTS] if isinstance(value, list) else []:
        if isinstance(entry, dict):
            word = _word(entry.get(key)) or _word(entry.get("literal"))
            # Version 3 has roles as addresses of a vocabulary.
            if word and re.split("[/:#]", _word(entry.get("role")).lower())[-1] == role:
                return word
            first = first or word
    return "" if only else first


def _named(value: object) -> str:
    """A name that stands alone, in an object, or first in a list."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name") or value.get("value") or value.get("literal")
    return _word(value)


def _word(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    if isinstance(value, int):
        return str(value) if abs(value) < 10**15 else ""
    return str(value)
