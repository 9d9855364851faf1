"""NewsML-G2, the IPTC's XML around items of agencies, becomes drafts: one item, or a message with many.

Source: NewsML-G2 2.34 (iptc.org/std/NewsML-G2). The text is NITF, XHTML or plain, inside the item. Invariant: an item
of another kind (a picture, a list of items, a person) is told, with its number in the message.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.agencies.elements import find, find_all, local, paragraphs, words
from counterclaim.ingest.agencies.nitf import item_of
from counterclaim.ingest.agencies.wrapping import Item, give
from counterclaim.ingest.draft import Draft, skipped
from counterclaim.ingest.fragments import is_markup, text_of_markup
from counterclaim.model.skipped import Skipped
from counterclaim.model.wire import Wire

ITEMS = ("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem")
_DATES = (
    ("itemMeta", "versionCreated"),
    ("itemMeta", "firstCreated"),
    ("contentMeta", "contentModified"),
    ("contentMeta", "contentCreated"),
)


def read_newsml(root: Any, name: str, digest: str, raw: bytes) -> Iterator[Draft | Skipped]:
    """The drafts of an item or of all items of a message, and notes.

    Raises:
        UnreadableFile: a message without items.
    """
    if local(root) != "newsMessage":
        yield from _read(root, name, digest, raw)
        return
    items = [item for item in find_all(root, "itemSet") for item in item if local(item) in ITEMS]
    if not items:
        raise UnreadableFile("the agency's message holds no item", where=name, next_step="nothing, it is no article")
    for number, item in enumerate(items, 1):
        yield from _read(item, f"{name}#{number}", digest, raw if len(items) == 1 else None)


def _read(item: Any, name: str, digest: str, raw: bytes | None) -> Iterator[Draft | Skipped]:
    if local(item) != "newsItem":
        reason = f"the agency's item is a {local(item).removesuffix('Item').lower()} and no report"
        yield Skipped("ingest", name, reason, "nothing, it is no article")
        return
    try:
        yield from give(_item_of(item, name), name, digest, raw)
    except UnreadableFile as error:
        yield skipped(error)


def _item_of(item: Any, name: str) -> Item:
    meta, content = find(item, "itemMeta"), find(item, "contentMeta")
    inside = _inside(item, name)
    place, published = next(
        ((f"newsml {last}", words(found)) for first, last in _DATES if words(found := find(item, first, last))),
        ("", ""),
    )
    kind = _code(find(meta, "itemClass"))
    return replace(
        inside,
        title=words(find(content, "headline")) or words(find(meta, "title")) or inside.title,
        author=words(find(content, "by")) or words(find(content, "byline")) or inside.author or _creator(content),
        published=published or inside.published,
        place=place or inside.place,
        language=_attribute(find(content, "language"), "tag") or _language(item) or inside.language,
        url=words(find(meta, "link")) or _attribute(find(meta, "link"), "href"),
        kind=kind,
        urgency=words(find(content, "urgency")) or inside.urgency,
        wire=Wire(
            item=_attribute(item, "guid") or inside.wire.item,
            version=_attribute(item, "version") or inside.wire.version,
            provider=_named(find(meta, "provider")) or _named(find(item, "rightsInfo", "copyrightHolder")),
            credit=words(find(content, "creditline"))
            or _named(find(content, "infoSource"))
            or words(find(item, "rightsInfo", "copyrightNotice")),
            dateline=words(find(content, "dateline")) or inside.wire.dateline or _named(find(content, "located")),
            status=_code(find(meta, "pubStatus")),
        ),
    )


def _inside(item: Any, name: str) -> Item:
    """The text that the item wraps, with what that says of itself: NITF, else XHTML, else plain."""
    wraps = list(find_all(item, "contentSet"))
    for wrap in wraps:
        for xml in find_all(wrap, "inlineXML"):
            nitf = next((child for child in xml if local(child) == "nitf"), None)
            if nitf is not None:
                return item_of(nitf)
    for wrap in wraps:
        for xml in find_all(wrap, "inlineXML"):
            page = next((child for child in xml if local(child) == "html"), None)
            text = paragraphs(xml if page is None else page)
            if text:
                return Item(text=text)
    for wrap in wraps:
        for data in find_all(wrap, "inlineData"):
            text = "".join(str(piece) for piece in data.itertext())
            kind = _attribute(data, "contenttype")
            if text.strip():
                return Item(text=text_of_markup(text, name) if "html" in kind or is_markup(text) else text)
    return Item()


def _creator(content: Any | None) -> str:
    return ", ".join(name for element in find_all(content, "creator") if (name := _named(element)))


def _named(element: Any | None) -> str:
    """The name of a party: in words, else the code or address that stands for it."""
    if element is None:
        return ""
    return (
        words(find(element, "name"))
        or next((value for key in ("literal", "qcode", "uri") if (value := _attribute(element, key))), "").rpartition(
            "nprov:"
        )[2]
    )


def _code(element: Any | None) -> str:
    """The last part of a code: "usable" for "stat:usable"."""
    return _attribute(element, "qcode").rpartition(":")[2] or _attribute(element, "uri").rpartition("/")[2]


def _language(item: Any) -> str:
    return next((str(value) for key, value in item.items() if key.rpartition("}")[2] == "lang"), "")


def _attribute(element: Any | None, name: str) -> str:
    return "" if element is None else str(element.get(name) or "")
