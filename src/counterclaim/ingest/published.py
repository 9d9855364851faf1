"""When an article was published: from its metadata, from a line of its own in the text, from its address; else unknown.

The last step that makes an Article. A date that was not read stays missing; the text alone may prove one later
(`inference`). Invariant: what comes from the text has its passage as evidence, and a date that cannot be is told.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from datetime import date
from itertools import islice

from counterclaim.ingest.days import DAY, LONGEST, WrittenDay, read_day, read_month, read_written
from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.skipped import Skipped

# A dateline stands above or below the text. Twelve lines leave room for headline, standfirst, byline and picture.
HEAD_LINES = 12
TAIL_LINES = 6
# A date without a word such as "published" counts only right at the top.
BARE_LINES = 6

_LABEL = re.compile(
    r"(?:(?P<new>(?:first\s+|originally\s+)?(?:published|posted|issued|released|filed)(?:\s+(?:on|at|online))?"
    r"|(?:publication\s+|release\s+|posting\s+|pub\s+)?date(?:\s+published)?|dated)"
    r"|(?P<old>(?:last\s+)?(?:updated|modified|edited|revised)(?:\s+(?:on|at))?))(?:\s*[:\-–—]\s*|\s+)",
    re.IGNORECASE,
)
# What parts a byline from its dateline on one line, and a first date from the date of a later edition.
_PARTS = re.compile(r"\s*[|·•]\s*|\t+|\s{2,}|\s+[–—]\s+|[,;]\s+(?=(?:last\s+)?updated\b)", re.IGNORECASE)
BASES = {"new": "line in the text: published", "bare": "line in the text", "old": "line in the text: updated"}
_IN_ADDRESS = re.compile(
    r"(?:/(?P<y>(?:19|20)\d\d)[/-](?P<m>\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[/-](?P<d>\d{1,2})"
    r"|[/_-](?P<y2>(?:19|20)\d\d)(?P<sep>[_-]?)(?P<m2>\d\d)(?P=sep)(?P<d2>\d\d))(?![\da-z])",
    re.IGNORECASE,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def find_publication(
    article: Article, written: str | float | None, *, day_first: bool, basis: str = ""
) -> tuple[Publication | None, tuple[Skipped, ...]]:
    """When it was published and how that is known, with a note for each date that is none.

    Args:
        article: its text and address are looked at.
        written: what the page, the record or the sidecar gives, as written there.
        day_first: whether 09/08/2020 is 9 August, where nothing settles it.
        basis: where that stands, "" for the metadata of a file or record.

    >>> article = Article.of("Published: 2 May 2031\\nThe mill burned.")
    >>> find_publication(article, None, day_first=True)[0].evidence[0].text
    'Published: 2 May 2031'
    """
    notes: list[Skipped] = []
    if written is not None:
        day = read_written(written, day_first=day_first)
        if day and day.dates:
            return Publication(day.dates, "metadata", basis=basis or "metadata of the file or record"), ()
        notes.append(_note(article, str(written), impossible=day is not None))
    published, more = _from_text(article, day_first)
    notes += more
    if published is None and article.url:
        day_in_url = date_in_address(article.url)
        published = Publication(DateRange.day(day_in_url), "metadata", basis="address") if day_in_url else None
    return published, tuple(notes)


def date_in_address(url: str) -> date | None:
    """The day that the path of an address holds, as newspapers write it.

    >>> date_in_address("https://courier.example/world/2031/may/02/mill-fire")
    datetime.date(2031, 5, 2)
    """
    for match in _IN_ADDRESS.finditer(url.partition("?")[0]):
        month = (match["m"] or match["m2"]).lower()
        try:
            number = int(month) if month.isdigit() else _MONTHS.index(month) + 1
            return date(int(match["y"] or match["y2"]), number, int(match["d"] or match["d2"]))
        except ValueError:
            continue
    return None


def _from_text(article: Article, day_first: bool) -> tuple[Publication | None, list[Skipped]]:
    """The first line that says "published", else a bare date at the top, else the first that says "updated"."""
    notes: list[Skipped] = []
    found: dict[str, Publication] = {}
    lines = enumerate(_lines(article.text))
    head = list(islice(lines, HEAD_LINES))
    for number, line in [*head, *deque(lines, TAIL_LINES)]:
        for start, end in _parts(article.text, *line):
            kind, day = _dated(article.text[start:end], day_first)
            if day is None or (kind == "bare" and number >= BARE_LINES):
                continue
            passage = article.span(start, end)
            if day.dates is None:
                notes.append(
                    Skipped("ingest", article.file, _no_day(_unlabelled(passage.text)), _NEXT, article.id, passage)
                )
            else:
                found.setdefault(kind, Publication(day.dates, "text", (passage,), BASES[kind]))
    if "bare" in found and _is_chronicle(article.text):
        del found["bare"]
    return next((found[kind] for kind in ("new", "bare", "old") if kind in found), None), notes


def _dated(part: str, day_first: bool) -> tuple[str, WrittenDay | None]:
    """The date that these words are and nothing besides, with or without a label before it."""
    label, rest = _LABEL.match(part), _unlabelled(part)
    if label is None:
        return "bare", read_day(rest, day_first=day_first)
    return "new" if label["new"] else "old", read_day(rest, day_first=day_first) or read_month(rest)


def _unlabelled(part: str) -> str:
    label = _LABEL.match(part)
    return part[label.end() :].removesuffix(".") if label else part


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Where lines with words stand, without the blanks around them."""
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        words = text[start:end].strip()
        if words:
            first = text.index(words[0], start)
            yield first, first + len(words)
        start = end + 1


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The line where it is a date as a whole, else the pieces of a byline; nothing where it is long."""
    line = text[start:end]
    if len(line) > 2 * LONGEST:
        return []
    if _dated(line, True)[1]:
        return [(start, end)]
    cuts = [0, *(edge for match in _PARTS.finditer(line) for edge in match.span()), len(line)]
    return [(start + left, start + right) for left, right in zip(cuts[::2], cuts[1::2], strict=True) if left < right]


def _is_chronicle(text: str) -> bool:
    """Whether dates stand as headings: then none of them is the article's own."""
    short = (text[start:end] for start, end in _lines(text) if end - start <= 40)
    return sum(1 for line in short if line[-1].isdigit() and DAY.fullmatch(line)) > 1


_NEXT = "give the right date in the file's metadata"


def _note(article: Article, written: str, *, impossible: bool) -> Skipped:
    reason = _no_day(written) if impossible else f"the date '{_short(written)}' cannot be read"
    next_step = _NEXT if impossible else "write it as 2020-08-16"
    return Skipped("ingest", article.file, reason, next_step, article.id)


def _no_day(written: str) -> str:
    return f"the date '{_short(written)}' is no real date"


def _short(written: str) -> str:
    written = " ".join(written.split())
    return written if len(written) <= 60 else written[:59] + "…"
