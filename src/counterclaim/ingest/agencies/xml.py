"""XML of agencies: opened so that nothing in it can reach out or swell up, then read by the standard of its root.

No entity is put in, no DTD is loaded, nothing is fetched, and libxml2's own bounds on depth and size stay on.
Invariant: a hostile file costs bounded time and memory and gives a note; so does one that breaks off.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.agencies.newsml import ITEMS, read_newsml
from counterclaim.ingest.agencies.nitf import read_nitf
from counterclaim.ingest.draft import Draft
from counterclaim.ingest.opening import Source, read_whole
from counterclaim.model.skipped import Skipped

# As a tree XML takes some ten times its size. A message of an agency has a few hundred kilobytes.
LARGEST_XML = 20_000_000
MOST_ELEMENTS = 300_000
_OTHER_SIGNS = 1_000  # comments and instructions
_SPLIT = "give one item per file"
_PROLOG = re.compile(rb"\s+|<\?[^>]{0,2000}>|<!--[^>]{0,2000}-->|<!DOCTYPE[^>\[]{0,500}(?:\[[^\]]{0,3000}\]\s{0,20})?>")
_ROOT = re.compile(rb"<(?:[\w.-]{1,40}:)?([\w.-]{1,60})[\s/>]")


def is_agency_xml(head: bytes) -> bool:
    """Whether the first bytes of a file are those of an agency's item.

    >>> is_agency_xml(b'<?xml version="1.0"?>\\n<newsItem guid="urn:crestwire:1">')
    True
    >>> is_agency_xml(b"<rss><channel>")
    False
    """
    at = 3 if head.startswith(b"\xef\xbb\xbf") else 0
    while match := _PROLOG.match(head, at):
        at = match.end()
    root = _ROOT.match(head, at)
    return bool(root) and root[1].decode("ascii", "replace") in {"nitf", "newsMessage", *ITEMS}  # type: ignore[index]


def read_agency_xml(source: Source, name: str) -> Iterator[Draft | Skipped]:
    """The drafts of all items in a file of NewsML-G2 or NITF, and notes.

    Raises:
        UnreadableFile: too large, damaged, or no item.
    """
    raw = read_whole(source, LARGEST_XML, name, _SPLIT)
    root = open_xml(raw, name)
    digest = hashlib.sha256(raw).hexdigest()
    if etree.QName(root).localname == "nitf":
        yield from read_nitf(root, name, digest, raw)
    else:
        yield from read_newsml(root, name, digest, raw)


def open_xml(raw: bytes, name: str) -> Any:
    """The root of a file of XML.

    Raises:
        UnreadableFile: it is damaged, declares entities, or has too many elements.
    """
    if b"<!DOCTYPE" in raw and b"<!ENTITY" in raw:
        raise _entities(name)
    # Before a tree of them stands in memory: an element has two of these signs, or one where it is empty.
    if raw.count(b"<") > 2 * MOST_ELEMENTS + _OTHER_SIGNS:
        raise _too_many(name)
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(raw, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        why = " ".join(str(error).partition(" (<string>")[0].split())[:200] or "it is empty"
        raise UnreadableFile(f"it is damaged XML ({why})", where=name, next_step="fetch it again") from error
    declared: Any = root.getroottree().docinfo.internalDTD
    if declared is not None and next(declared.iterentities(), None) is not None:
        raise _entities(name)  # in another encoding
    count: Any = root.xpath("count(//*)")
    if count > MOST_ELEMENTS:
        raise _too_many(name)
    return root


def _too_many(name: str) -> UnreadableFile:
    return UnreadableFile(f"it has more than {MOST_ELEMENTS:,} elements", where=name, next_step=_SPLIT)


def _entities(name: str) -> UnreadableFile:
    return UnreadableFile(
        "it declares entities of its own, which are not put in",
        where=name,
        next_step="save it without them if you trust it",
    )
