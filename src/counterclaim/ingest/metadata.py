"""Where an article came from, as a file says it: outlet, address, title, author, date; not yet judged.

Records of trafilatura, news-please, news services and hand-made lists name the same things differently; the tables
below know them. Invariant: one line of plain text per field, an address is http or nothing, a date is still as written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from urllib.parse import urlsplit

from counterclaim.ingest.wording import LONGEST_LINE, settle_line
from counterclaim.model.language import language_code

Written = str | int | float
_DEEPEST = 3

# Names with small letters and digits alone: "date_publish", "datePublish" and "Date-Publish" are one. In the order of
# trust. "source" is an address for trafilatura and an outlet for others: its value tells.
_TITLE = ("title", "headline")
_OUTLET = ("outlet", "sitename", "publisher", "newspaper", "sourcename", "medianame", "source", "publication")
_HOST = ("sourcehostname", "hostname", "sourcedomain", "domain", "site")
_URL = ("url", "link", "canonicalurl", "canonical", "articleurl", "sourceurl", "weburl", "uri", "address", "source")
_AUTHOR = ("author", "authors", "byline", "creator")
_PUBLISHED = (
    "published", "datepublish", "datepublished", "publishedat", "publisheddate", "publicationdate", "publishdate",
    "publishedon", "publishedtime", "pubdate", "firstpublished", "datetimepub", "date",
)  # fmt: skip
_LANGUAGE = ("language", "lang", "inlanguage")
# When the page was fetched, in the words of news-please, trafilatura and others.
CAPTURED = ("datedownload", "filedate", "capturedat", "fetchedat", "retrievedat", "scrapedat", "crawldate", "crawledat")
# News-please writes these where it found nothing.
_NOTHING = frozenset({"", "none", "null", "nan", "nat", "n/a", "unknown", "undefined"})


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article besides its text; `published` is the date as written or counted.

    `language` is the code of the one that is declared; `basis` says where the date stands.
    """

    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    author: str | None = None
    published: Written | None = None
    language: str | None = None
    basis: str | None = None

    def over(self, other: Metadata) -> Metadata:
        """This one, with what it lacks taken from `other`.

        >>> both = Metadata(title="A").over(Metadata(title="B", outlet="The Courier"))
        >>> both.title, both.outlet
        ('A', 'The Courier')
        """
        mine = {field.name: getattr(self, field.name) for field in fields(self)}
        if self.published is not None and self.basis is None:
            mine["basis"] = ""  # a date keeps its own basis, or none
        return Metadata(**{name: getattr(other, name) if value is None else value for name, value in mine.items()})


def plain_keys(record: Mapping[str, object]) -> dict[str, object]:
    """The record under the names that the tables know; where two names become one, the first stays."""
    found: dict[str, object] = {}
    for key, value in record.items():
        found.setdefault(re.sub("[^a-z0-9]", "", str(key)[:60].lower()), value)
    return found


def known_fields(names: Iterable[str]) -> list[str]:
    """Those of some field names that say something of an article besides its text.

    >>> known_fields(["id", "Title", "media_name"])
    ['Title', 'media_name']
    """
    known = {*_TITLE, *_OUTLET, *_HOST, *_URL, *_AUTHOR, *_PUBLISHED, *_LANGUAGE, *CAPTURED}
    return [name for name in names if not known.isdisjoint(plain_keys({name: ""}))]


def read_metadata(record: Mapping[str, object]) -> Metadata:
    """What a record says of its article, whichever of the known field names it uses.

    >>> read_metadata({"source": "https://courier.example/a", "source-hostname": "courier.example"}).outlet
    'courier.example'
    >>> read_metadata({"source": {"name": "The Courier"}, "publishedAt": "2031-05-02T10:00:00Z"}).outlet
    'The Courier'
    """
    plain = plain_keys(record)
    url = next((address for key in _URL if (address := read_address(_line(plain.get(key))))), None)
    named = (_line(plain.get(key)) for key in _OUTLET)
    outlet = next((line for line in named if line and not _is_address(line)), None)
    return Metadata(
        outlet or _first(plain, _HOST) or (host_of(url) if url else None),
        url,
        _first(plain, _TITLE),
        _first(plain, _AUTHOR),
        next((when for key in _PUBLISHED if (when := _written(plain.get(key))) is not None), None),
        language_code(_first(plain, _LANGUAGE)),
    )


def read_address(line: str | None) -> str | None:
    """The address if it can be one on the web, else None: "javascript:" and "file:" never pass.

    >>> read_address("https://courier.example/a"), read_address("javascript:alert(1)")
    ('https://courier.example/a', None)
    """
    # A line as long as lines can be was cut: half an address leads elsewhere.
    if not line or len(line) >= LONGEST_LINE - 1 or re.search(r"\s", line) or not _is_address(line):
        return None
    return line


def host_of(url: str) -> str | None:
    """The site of an address, without "www.".

    >>> host_of("https://www.courier.example/2031/a.html")
    'courier.example'
    """
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return None
    return settle_line(host.removeprefix("www.")) or None if host else None


def own_address(told: str | None, asked: str | None) -> str | None:
    """The address that the page calls its own, unless that is a front page or another site's: then what was asked for.

    Sites that name their front page in every page are common, and would make one article of all.

    >>> own_address("https://courier.example/", "https://courier.example/a")
    'https://courier.example/a'
    """
    if told is None or asked is None:
        return told or asked
    front = not urlsplit(told).path.strip("/") and not urlsplit(told).query
    return asked if front or host_of(told) != host_of(asked) else told


def _is_address(line: str) -> bool:
    if not re.match(r"https?://[^/\s]", line, re.IGNORECASE):
        return False
    try:
        return bool(urlsplit(line).hostname)
    except ValueError:
        return False


def _first(plain: Mapping[str, object], keys: Iterable[str]) -> str | None:
    return next((line for key in keys if (line := _line(plain.get(key)))), None)


def _line(value: object, depth: int = 0) -> str | None:
    """One line from a text, a list of texts, or {"name": …}."""
    if isinstance(value, str):
        line = settle_line(value)
        return None if line.lower() in _NOTHING else line
    if isinstance(value, list) and depth < _DEEPEST:
        lines = [one for part in value[:20] if (one := _line(part, depth + 1))]
        return settle_line(", ".join(lines)) or None
    if isinstance(value, dict) and depth < _DEEPEST:
        return _line(value.get("name") or value.get("title") or value.get("rendered"), depth + 1)
    return None


def _written(value: object) -> Written | None:
    if isinstance(value, dict):  # an export of MongoDB
        value = value.get("$date")
    if isinstance(value, bool):
        return None
    return value if isinstance(value, int | float) else _line(value)
