"""A text that was pasted becomes files as ingest knows them: the text, and a line beside it that says where it is from.

Invariant: the same text pasted again with the same words about it is the same article under the same name.
"""

from __future__ import annotations

import io
import json
import re
from dataclasses import dataclass
from datetime import date
from typing import IO
from urllib.parse import unquote, urlsplit

from counterclaim.web import words
from counterclaim.web.staging import SIDECAR

LONGEST_STEM = 80
WORDS_OF_TEXT = 8
LONGEST_FIELD = 1_000

_MARKUP = re.compile(r"<(?:!doctype|html|head|body|article|main|section|div|p|h1|br|span)\b[^>]*>", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a reader typed and pasted; everything but the text may be empty."""

    text: str = ""
    url: str = ""
    outlet: str = ""
    title: str = ""
    published: str = ""

    @property
    def name(self) -> str:
        """The file name under which the article will stand, made of its address, else of its outlet and title.

        >>> Pasted("It burned.", url="https://www.courier.example/2031/mill-burns.html").name
        'courier.example mill-burns.txt'
        >>> Pasted("<p>It burned.</p>", outlet="The Courier", title="Mill burns").name
        'The-Courier Mill-burns.html'
        """
        ending = ".html" if self.is_page else ".txt"
        place = urlsplit(self.url)
        host = (place.hostname or "").removeprefix("www.")
        tail = unquote(place.path).rstrip("/").rpartition("/")[2].rpartition(".")
        told = slug(tail[0] or tail[2]) or slug(self.title) or slug(" ".join(self.first_words))
        return " ".join(part for part in (host or slug(self.outlet), told or words.PASTED) if part) + ending

    @property
    def is_page(self) -> bool:
        """Whether it is markup of a page."""
        return bool(_MARKUP.search(self.text[:20_000]))

    @property
    def first_words(self) -> list[str]:
        """What the text begins with, without markup."""
        return re.sub("<[^>]*>", " ", self.text[:2_000]).split()[:WORDS_OF_TEXT]

    def files(self) -> list[tuple[str, IO[bytes]]]:
        """The text, and the line about it."""
        known = {"url": self.url, "outlet": self.outlet, "title": self.title, "published": self.published}
        line = {"file": self.name, **{key: value for key, value in known.items() if value}}
        found: list[tuple[str, IO[bytes]]] = [(self.name, io.BytesIO(self.text.encode("utf-8", "replace")))]
        if len(line) > 1:
            found.append((SIDECAR, io.BytesIO(json.dumps(line).encode())))
        return found


def problem_of(pasted: Pasted) -> str:
    """What cannot be used in it, as one sentence; "" where all can."""
    if not pasted.text.strip():
        return words.NOTHING_PASTED
    if pasted.url and not is_address(pasted.url):
        return words.NO_ADDRESS
    if any(len(field) > LONGEST_FIELD for field in (pasted.url, pasted.outlet, pasted.title, pasted.published)):
        return words.FIELD_TOO_LONG
    if pasted.published and not is_day(pasted.published):
        return words.NO_DAY
    return ""


def is_address(text: str) -> bool:
    """Whether it can be an address on the web."""
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"\s", text)
    except ValueError:
        return False


def is_day(text: str) -> bool:
    """Whether it begins with a day as a calendar writes it."""
    try:
        date.fromisoformat(text[:10])
    except ValueError:
        return False
    return True


def slug(text: str) -> str:
    """Its words with hyphens between them, cut where it gets long.

    >>> slug("Mill burns: 'all safe', says chief")
    'Mill-burns-all-safe-says-chief'
    """
    return "-".join(_WORD.findall(text[:500]))[:LONGEST_STEM].strip("-")
