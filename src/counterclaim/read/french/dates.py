"""Dates in a French text, each resolved to an interval: « lundi », « mardi dernier », « le 9 août 2020 », « 1er mars ».

From the text and the day of the article; the tense of the sentence chooses between the day before and the day after.
Invariant: as in English: nothing is resolved from a day that was not read, and a length has no interval.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date, timedelta

from counterclaim.model.article import Article
from counterclaim.model.date_range import DateRange
from counterclaim.model.happening import AnchorKind, DateMention
from counterclaim.read.french.numerals import find_numerals
from counterclaim.read.french.stances import is_conditional
from counterclaim.read.lexicon.french.calendar import LENGTHS, MONTHS, NEAR_DAYS, PARTS_OF_DAY, WEEKDAYS
from counterclaim.read.lexicon.words import word_set
from counterclaim.read.parse import Parse

DAY, MONTH = "|".join(WEEKDAYS), "|".join(sorted(MONTHS, key=lambda word: (-len(word), word)))
PART = rf"(?:\s+(?:{'|'.join(PARTS_OF_DAY)}|dans\s+la\s+(?:nuit|soirée|matinée)))?"
LENGTH = "|".join(sorted(LENGTHS, key=lambda word: (-len(word), word)))
NUMBER = r"\d{1,2}|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente"
PATTERN = re.compile(
    "|".join(
        [
            rf"(?P<night>(?:dans\s+)?la\s+nuit\s+(?:de|du)\s+(?P<from>{DAY})(?:\s+\d{{1,2}})?\s+(?:à|au)\s+"
            rf"(?P<to>{DAY}))",
            rf"(?P<full>(?:(?:{DAY})\s+|(?:le|du|au|ce)\s+)?(?P<day>\d{{1,2}})(?:er)?\s+(?P<month>{MONTH})\b"
            rf"(?:\s+(?P<year>\d{{4}})\b)?{PART})",
            r"(?P<slashed>\b(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{4})\b)",
            rf"(?P<weekday>(?:ce\s+)?(?P<name>{DAY})(?:\s+(?P<which>dernier|prochain|passé))?\b{PART})",
            rf"(?P<near>(?:{'|'.join(sorted(NEAR_DAYS, key=len, reverse=True))})\b{PART})",
            rf"(?P<monthly>(?:en\s+|fin\s+|début\s+|courant\s+)?(?P<month2>{MONTH})\s+(?P<year2>\d{{4}})\b)",
            rf"(?P<bare>(?:en|fin|début|mi|courant)[\s-]+(?P<month3>{MONTH})\b)",
            r"(?P<yearly>(?:en|depuis|fin|début|dès|l['’](?:année|été|hiver)|de)\s+(?P<year3>(?:1[89]|20)\d\d)\b"
            r"(?!\s+\w+s\b))",
            r"(?P<period>la\s+semaine\s+(?:dernière|prochaine|passée)|cette\s+semaine|le\s+mois\s+(?:dernier|prochain)|"
            r"ce\s+mois-ci|l['’](?:an|année)\s+(?:dernier|dernière|prochain|prochaine)|cette\s+année)",
            rf"(?P<ago>il\s+y\s+a\s+(?P<count>{NUMBER})\s+(?P<length>{LENGTH})\b)",
            r"(?P<open>la\s+veille|le\s+lendemain|le\s+jour\s+même|ce\s+jour-là|récemment|cette\s+nuit)",
        ]
    ),
    re.IGNORECASE,
)
PLANNED = word_set(
    """
    prévu prévue appelle appellent appelé attendu attendue doit devront doivent devrait promet prochaine prochain avant
    jusqu'à jusqu’à
    """
)


def find_dates(article: Article, parse: Parse, *, day_first: bool = True) -> tuple[DateMention, ...]:
    """Every date expression, in order.

    Args:
        day_first: whether 09/08/2031 is 9 August.
    """
    published = article.publication.dates if article.publication else None
    today = published.last if published is not None else None
    starts = [token.start for token in parse.tokens]
    found, year = [], today.year if today else None
    for match in PATTERN.finditer(parse.text):
        before = parse.text[match.start() - 1 : match.start()]
        if before.isalnum() or (match.end() < len(parse.text) and parse.text[match.end()].isalpha()):
            continue
        i = min(bisect_left(starts, match.start()), len(starts) - 1) if starts else 0
        ahead = _is_ahead(parse, i) if starts else False
        dates, anchor = _meaning(match, today, ahead, day_first, year)
        if dates is not None and match["full"] and match["year"]:
            year = dates.start.year
        span = article.span(match.start(), match.end())
        candidates = (dates,) if dates else ()
        kind = "date" if not match["night"] else "time"
        value = dates.iso if dates is not None and dates.precision in ("day", "month", "year") else ""
        found.append(DateMention(span, dates, anchor, None, candidates, kind, value))  # type: ignore[arg-type]
    return tuple(found)


def _is_ahead(parse: Parse, i: int) -> bool:
    """Whether the sentence around a date speaks of what is to come: by its tense, or by a word such as « prévu »."""
    sentence = parse.sentences[parse.tokens[i].sentence]
    near = parse.tokens[max(sentence[0], i - 12) : min(sentence[1], i + 6)]
    words = {token.lower for token in near}
    if words & PLANNED:
        return True
    finite = [token for token in near if token.pos in ("VERB", "AUX") and "VerbForm=Fin" in token.tag]
    before = [token for token in finite if token.i < i]
    last = before[-1] if before else finite[0] if finite else None
    if last is None:
        return False
    future = any(last.lower.endswith(ending) for ending in ("rai", "ras", "ra", "rons", "rez", "ront"))
    return future or (is_conditional(last) and bool(words & {"que", "qu'", "qu’"}))


def _meaning(
    match: re.Match[str], today: date | None, ahead: bool, day_first: bool, year: int | None
) -> tuple[DateRange | None, AnchorKind]:
    """The interval and what it was counted from."""
    if match["slashed"]:
        day, month = (match["d"], match["m"]) if day_first else (match["m"], match["d"])
        return _day(int(match["y"]), int(month), int(day)), "none"
    if match["full"]:
        month = MONTHS[match["month"].lower()]
        if match["year"]:
            return _day(int(match["year"]), month, int(match["day"])), "none"
        return _nearest(today, month, int(match["day"]), ahead, year), "publication"
    if match["monthly"]:
        return _month(int(match["year2"]), MONTHS[match["month2"].lower()]), "none"
    if match["yearly"]:
        told = int(match["year3"])
        return DateRange(date(told, 1, 1), None if _since(match) else date(told + 1, 1, 1), "year"), "none"
    if today is None or match["open"]:
        return None, "none"
    return _from_today(match, today, ahead), "publication"


def _from_today(match: re.Match[str], today: date, ahead: bool) -> DateRange | None:
    """What is counted from the day of the article; None beyond the calendar."""
    try:
        if match["weekday"]:
            return DateRange.day(_weekday(today, WEEKDAYS[match["name"].lower()], match["which"], ahead))
        if match["near"]:
            word = next(word for word in NEAR_DAYS if match["near"].lower().startswith(word))
            return DateRange.day(today + timedelta(days=NEAR_DAYS[word]))
        if match["night"]:
            first = _weekday(today, WEEKDAYS[match["from"].lower()], None, ahead)
            return DateRange.days(first, first + timedelta(days=1))
        if match["ago"]:
            numerals = find_numerals(match["count"]) if match["count"].lower() != "un" else []
            count = int(numerals[0].low) if numerals else 1
            days = count * LENGTHS[match["length"].lower()]
            exact = LENGTHS[match["length"].lower()] == 1
            start = today - timedelta(days=days)
            return DateRange.day(start) if exact else None
        if match["bare"]:
            month = MONTHS[match["month3"].lower()]
            behind = month > today.month
            return _month(today.year - 1 if behind and not ahead else today.year, month)
        return _period(match["period"].lower(), today)
    except (OverflowError, ValueError):
        return None


def _weekday(today: date, weekday: int, which: str | None, ahead: bool) -> date:
    """The day of a name nearest to the article's: behind it, or ahead where the sentence says so; today counts."""
    back = (today.weekday() - weekday) % 7
    if which and which.lower() in ("dernier", "passé"):
        return today - timedelta(days=back or 7)
    if which or ahead:
        return today + timedelta(days=(7 - back) if back or which else 0)
    return today - timedelta(days=back)


def _nearest(today: date | None, month: int, day: int, ahead: bool, year: int | None) -> DateRange | None:
    """A day without its year: the nearest of three years, on the side that the sentence speaks of."""
    if today is None:
        return _day(year, month, day) if year else None
    days = [found for told in (today.year - 1, today.year, today.year + 1) if (found := _day(told, month, day))]
    if not days:
        return None
    if ahead:
        later = [one for one in days if one.start >= today]
        return later[0] if later else days[-1]
    return min(days, key=lambda one: (abs((one.start - today).days), one.start))


def _period(words: str, today: date) -> DateRange | None:
    monday = today - timedelta(days=today.weekday())
    if "semaine" in words:
        weeks = -1 if words.endswith(("dernière", "passée")) else 1 if words.endswith("prochaine") else 0
        first = monday + timedelta(days=7 * weeks)
        return DateRange(first, first + timedelta(days=7), "week")
    if "mois" in words:
        months = -1 if words.endswith("dernier") else 1 if words.endswith("prochain") else 0
        place = today.year * 12 + today.month - 1 + months
        return _month(place // 12, place % 12 + 1)
    years = -1 if "dern" in words else 1 if "proch" in words else 0
    return DateRange(date(today.year + years, 1, 1), date(today.year + years + 1, 1, 1), "year")


def _since(match: re.Match[str]) -> bool:
    return match.group().lower().startswith(("depuis", "dès"))


def _day(year: int, month: int, day: int) -> DateRange | None:
    try:
        return DateRange.day(date(year, month, day))
    except ValueError:
        return None


def _month(year: int, month: int) -> DateRange | None:
    try:
        start = date(year, month, 1)
        return DateRange(start, date(year + month // 12, month % 12 + 1, 1), "month")
    except ValueError:
        return None
