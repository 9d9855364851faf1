"""A short line of a page that is a date: beside the headline, in a byline, in a marked element; in several languages.

A step of `page_dates`. Only lines that hold a date and a label, a byline or a place besides count, and only within a
few lines of the headline. Invariant: a line that says "updated" is no publication date.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Any, Literal, NamedTuple

from counterclaim.ingest.days import read_day, read_written
from counterclaim.ingest.lexicon_months import MONTHS
from counterclaim.ingest.page_asides import Asides
from counterclaim.ingest.wording import settle_line

Kind = Literal["new", "bare", "old"]

# Lines beside the headline that are looked at: kicker, date and byline above it; standfirst, byline, date below.
ABOVE, BELOW = 3, 10
LONGEST = 140

_NEW = (
    r"(?:(?:first|originally|article|story|date)\s+)?(?:published|posted|issued|released|filed|created|added|submitted"
    r"|publié(?:e)?|mis en ligne|veröffentlicht|erstellt|publicado|publicada|pubblicato|gepubliceerd|publicerad"
    r"|opublikowano|опубликовано|опубліковано)"
    r"(?:\s+(?:on|at|online|le|am|el|il|op|em))?|(?:publication|release|posting|pub)\s+date|date(?:\s+published)?|dated"
)
_OLD = (
    r"(?:last\s+|latest\s+)?(?:updated?|modified|edited|revised|amended|corrected|mise? à jour|aktualisiert|geändert"
    r"|actualizado|aggiornato|bijgewerkt|uppdaterad|обновлено)(?:\s+(?:on|at|le|am|el|il|op))?"
)
_LABEL = re.compile(rf"(?:(?P<new>{_NEW})|(?P<old>{_OLD}))(?:\s*[:\-–—|]\s*|\s+)", re.IGNORECASE)
_LABEL_END = re.compile(rf"(?:(?P<new>{_NEW})|(?P<old>{_OLD}))\s*[:\-–—|]?\s*$", re.IGNORECASE)
_PARTS = re.compile(r"\s*[|·•●／]\s*|\t+|\s{2,}|\s+[–—-]\s+|[,;(]\s*(?=(?:last\s+)?updated\b)", re.IGNORECASE)
# "By Ada Brandt, 2 May 2031", "Orvast, 2 May 2031", "Ada Brandt / 2 May 2031", "Friday 2 May 2031, by Ada Brandt"
_BEFORE = re.compile(r"^(?:by\s+)?[^\d|]{2,80}?[,/:]\s+(?=\S*\d|[A-Za-z]{3,9}\.?,?\s+\d)", re.IGNORECASE)
_BY_ON = re.compile(r"^by\s+[^\d|]{2,60}?\s+on\s+", re.IGNORECASE)
_AFTER = re.compile(
    r"(?:,?\s+(?:by|in|par|von)\s+[^\d|]{2,80}|[,.]?\s*\d+\s*min(?:ute)?s?(?:\s+read)?|[.:,])$", re.IGNORECASE
)
_FOREIGN = re.compile(
    rf"(?<!\w)({'|'.join(sorted(MONTHS, key=lambda name: (-len(name), name)))})\.?(?!\w)", re.IGNORECASE
)
_FILLERS = re.compile(r"(?<=\d)\.(?=\s)|(?<=\d)(?:er|º|ª)(?=\s)|\s+(?:de|del|d’|d')\s*(?=\w)", re.IGNORECASE)
_WEEKDAY = re.compile(
    r"^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
    r"|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)"
    r",?\s+(?:den\s+|le\s+)?",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"[\s,]*(?:à|um|alle|las|a las|às|kl\.?|o godz\.)?\s*\d{1,2}\s?[h:.]\s?\d{2}(?:\s*(?:uhr|h))?$", re.IGNORECASE
)


class Dated(NamedTuple):
    """A date as days.read_day reads it, and whether its line says published, nothing or updated."""

    written: str
    kind: Kind


def date_in_words(line: str) -> Dated | None:
    """The date that a line is, with its label, byline or place taken off; None for any other line.

    >>> date_in_words("By Ada Brandt | Published 2 May 2031, 10:15")
    Dated(written='2 May 2031, 10:15', kind='new')
    >>> date_in_words("Publié le 3 mai 2031 à 12h30").written
    '3 May 2031'
    >>> date_in_words("Updated: 3 May 2031").kind
    'old'
    >>> date_in_words("The mill burned on 3 May 2031.") is None
    True
    """
    line = settle_line(line)
    if len(line) > LONGEST or not any(letter.isdigit() for letter in line):
        return None
    whole = _part(line)
    if whole:
        return whole
    parts = [found for part in _PARTS.split(line) if part and (found := _part(part.strip()))]
    return next((found for kind in ("new", "bare", "old") for found in parts if found.kind == kind), None)


def _part(part: str) -> Dated | None:
    label = _LABEL.match(part)
    kind: Kind = "bare" if label is None else "new" if label["new"] else "old"
    rest = part[label.end() :] if label else part
    for words in _readings(rest, bylines=label is None):
        day = read_day(words, day_first=True) or (read_written(words, day_first=True) if _is_number(words) else None)
        if day and day.dates and day.dates.precision == "day":
            return Dated(words, kind)
    return None


def _readings(words: str, *, bylines: bool) -> list[str]:
    """The words as they stand, then without what may stand around a date, then with English months."""
    forms = [words.strip(" .,:;()[]")]
    forms.append(_BY_ON.sub("", forms[0], count=1))
    if bylines:
        forms.append(_BEFORE.sub("", forms[0], count=1))
    forms += [_AFTER.sub("", form) for form in forms]
    forms += [form.split(" (", 1)[0] for form in forms if " (" in form]
    english = [_in_english(form) for form in forms]
    return list(dict.fromkeys([*forms, *english]))


def _in_english(words: str) -> str:
    words = _WEEKDAY.sub("", words)
    words = _FOREIGN.sub(lambda match: MONTHS[match[1].lower()], words)
    words = _FILLERS.sub(" ", words)
    return " ".join(_CLOCK.sub("", words).split())


def _is_number(words: str) -> bool:
    """Whether it is a count of seconds or a compact day: those stand in attributes."""
    return bool(re.fullmatch(r"\d{8}|\d{10}|\d{13}|\d{8}t?\d{4,6}z?", words, re.IGNORECASE))


def plain_day(written: str) -> str:
    """The day of a written date in ISO 8601, or the words themselves."""
    day = read_written(written, day_first=True)
    return day.dates.iso if day and day.dates else written


def label_before(element: Any) -> Kind:
    """What the words right before an element or at its start say of its date."""
    before = element.getprevious()
    parent = element.getparent()
    words = (before.tail if before is not None else parent.text if parent is not None else "") or ""
    if (
        not words.strip()
        and before is not None
        and before.tag in {"span", "b", "strong", "em", "i", "label", "dt", "small"}
    ):
        words = before.text_content()[-60:]
    for text, pattern in ((words[-60:], _LABEL_END), ((element.text or "")[:60].lstrip(), _LABEL)):
        found = pattern.search(text) if pattern is _LABEL_END else pattern.match(text)
        if found:
            return "new" if found["new"] else "old"
    return "bare"


def dated_line(tree: Any, asides: Asides) -> str | None:
    """The date of the line nearest to the headline, where a line beside it is one."""
    heads = list(islice((head for head in tree.iter("h1") if not asides.has(head)), 2))
    for head in heads or islice(tree.iter("h2"), 1):
        below = _lines(head.xpath("following::text()[normalize-space()]"), BELOW, head, asides)
        above = _lines(
            head.xpath("preceding::text()[normalize-space()][not(ancestor::head)]")[::-1], ABOVE, head, asides
        )
        found = [dated for line in (*below, *above) if (dated := date_in_words(line))]
        best = next((dated for kind in ("new", "bare") for dated in found if dated.kind == kind), None)
        if best:
            return best.written
    return None


def _lines(texts: list[Any], most: int, head: Any, asides: Asides) -> list[str]:
    """The blocks of text nearest to the headline, each once, as lines; none out of lists of other stories."""
    lines: list[str] = []
    seen: set[Any] = set()
    for text in texts[: 12 * most]:
        holder = text.getparent()
        if holder is None or holder.tag in ("script", "style", "noscript", "title"):
            continue
        if text.is_tail:
            holder = holder.getparent()
        block = _block(holder)
        if block in seen or block is head or head in block.iterancestors():
            continue
        seen.add(block)
        if asides.has(block):
            continue
        pieces = [str(text)] if head in block.iterdescendants() else list(islice(block.itertext(), 100))
        line = " ".join(" ".join(pieces).split())
        if len(line) > 2 * LONGEST and lines:
            break  # the story has begun
        # What stands in elements of its own may belong together ("2 <sup>nd</sup> May") or not ("Ada Brandt", "2 May").
        lines += [line] if len(pieces) == 1 else [line, " | ".join(pieces)]
        if len(seen) >= most:
            break
    return lines


def _block(element: Any) -> Any:
    """The paragraph-like element that a piece of text stands in."""
    inline = {"span", "a", "b", "strong", "em", "i", "time", "small", "abbr", "font", "cite", "sup", "label"}
    while element.tag in inline and element.getparent() is not None and len(element.getparent()) <= 6:
        if element.getparent().tag in ("body", "article", "main", "section", "header"):
            break
        element = element.getparent()
    return element
