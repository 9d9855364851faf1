"""The date of publication, where only the text itself gives it away.

Last step of `ingest`, over all articles of a story at once. A weekday with its day and month ("Wednesday, 19 August")
fits one year among those near the other articles' dates; the tense around it says whether the article came before
or after that day; a second such day, or a weekday told right before, bounds it from the other side.
Invariant: an article that has a date keeps it; one gets a date only when two passages hold it from both sides (or
one says "today"), no more than `LONGEST` days apart. Everything else stays missing: a wrong date is far worse than
none. The result does not depend on the order of the articles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.span import Span

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# Days between the earliest and the latest day that the text leaves open: a week is what bare weekdays can live with.
LONGEST = 7
# Tried on 5,376 articles of a public collection with their dates hidden and one neighbour within four days: no date is
# inferred, wrong or right. Without `SECOND_WEEK` one was, and wrong ("on Thursday … next Friday, March 15"), for a day
# named with its date is in the week after next as often as not; hence also `REFERRING`. Rerun after any change here.
# A weekday told just before a dated one is taken for that of the same week only in a story whose other articles
# appeared this close: without them nothing says that the article is of those days.
NEAR = 14

Tense = Literal["past", "future", "today", "yesterday", "tomorrow", ""]

GAP = r"[ \u00a0]{1,2}"
WEEKDAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
MONTH = (
    r"Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?"
)
DAY = r"(?P<{0}>\d{{1,2}})(?:st|nd|rd|th)?"
DATED = re.compile(
    rf"\b(?:(?P<near>[Tt]oday|[Yy]esterday|[Tt]omorrow)(?:,{GAP}|{GAP}\(|{GAP}))?(?P<weekday>{WEEKDAY}),?{GAP}(?:the{GAP})?"
    rf"(?:{DAY.format('d1')}{GAP}(?:of{GAP})?(?P<m1>{MONTH})|(?P<m2>{MONTH}){GAP}{DAY.format('d2')})\b"
    rf"(?:,?{GAP}(?P<year>(?:19|20)\d\d)\b)?(?P<aside>{GAP}\((?:today|yesterday|tomorrow)\))?"
)
BARE = re.compile(
    rf"\b[Oo]n{GAP}(?P<weekday>{WEEKDAY})\b"
    rf"(?!,?{GAP}(?:(?:the{GAP})?\d|(?:{MONTH})\b|(?:night|of|after|before|next|last)\b))"
)
SENTENCE_END = re.compile(r"[.!?][\"”’')]{0,2}[ \u00a0]{1,3}(?=[\"“‘(]?[A-Z])")
FUTURE = re.compile(
    r"\b(?:will|shall)\b(?! have)|\b(?:is|are)(?: now| also)? (?:to|due|set|scheduled|planned|expected|going to)\b"
)
# Speech tells of its own moment and not of the page's.
SPEECH = re.compile(
    r"[\"“”«»]|\b(?:said|says|told|tells|announced|announces|wrote|tweeted|promised|vowed|according|reported|claimed)\b"
)
UNSURE = re.compile(r"\b(?:would|could|might|may|should|if|had|ago|anniversary|later|earlier)\b")
SECOND_WEEK = re.compile(r"\b(?:next|following|after|in (?:two|three|a)|weeks?|months?)\b")
# The day ahead must be that of the thing told just before.
REFERRING = re.compile(r"(?:This|That|It|They|These|The|Both)\b")
PAST = re.compile(
    r"\b(?:was|were|did|said|told|met|held|took|went|came|left|began|gave|made|saw|won|lost|led|fell|broke|spoke|"
    r"shot|drove|rose|[a-z]{2,20}ed)\b"
)


@dataclass(frozen=True, slots=True)
class Bound:
    """What one passage says: the article appeared not before `earliest` and not after `latest`."""

    earliest: date | None
    latest: date | None
    passages: tuple[Span, ...]


def infer_publications(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles in their order; those without a date get one where their own text proves it.

    The date is then marked "inferred", is an interval where the text leaves several days open, and has the passages
    that prove it.

    >>> dated = Article.of("", publication=Publication(DateRange.day(date(2031, 5, 2)), "metadata"))
    >>> open_ = Article.of("On Monday the council met. The vote will be held on Thursday, May 8.")
    >>> infer_publications([dated, open_])[1].publication.dates.iso
    '2031-05-05/2031-05-07'
    """
    known = [article.publication.dates for article in articles if article.publication is not None]
    years = frozenset(dates.start.year + n for dates in known for n in (-1, 0, 1))
    days = sorted({dates.start for dates in known})
    return tuple(
        article if article.publication is not None else _inferred(article, years, days) for article in articles
    )


def _inferred(article: Article, years: frozenset[int], days: Sequence[date]) -> Article:
    """The article with its date, or as it was."""
    bounds = list(_bounds(article, years, days))
    earliest = max((bound.earliest for bound in bounds if bound.earliest), default=None)
    latest = min((bound.latest for bound in bounds if bound.latest), default=None)
    if earliest is None or latest is None or not 0 <= (latest - earliest).days < LONGEST:
        return article
    passages = {
        passage
        for bound in bounds
        if earliest == bound.earliest or latest == bound.latest
        for passage in bound.passages
    }
    publication = Publication(
        DateRange.days(earliest, latest), "inferred", tuple(sorted(passages)), "proved by the text"
    )
    return replace(article, publication=publication)


def _sentences(text: str) -> Iterator[tuple[int, int, int]]:
    """(paragraph, start, end) of each sentence, roughly: a wrong cut only ever loses evidence."""
    start = 0
    for number, line in enumerate(text.splitlines(keepends=True)):
        begin = start
        for match in SENTENCE_END.finditer(line):
            yield number, begin, start + match.start() + 1
            begin = start + match.end()
        yield number, begin, start + len(line.rstrip())
        start += len(line)


def _bounds(article: Article, years: frozenset[int], days: Sequence[date]) -> Iterator[Bound]:
    """What each dated weekday of the text says about the day of publication."""
    text = article.text
    before: tuple[int, int, int] | None = None
    for paragraph, start, end in _sentences(text):
        for match in DATED.finditer(text, start, end):
            day = _day_of(match, years)
            if day is None:
                continue
            tense = _tense(text[start:end], match, start)
            passage = article.span(start, end)
            if tense in ("today", "yesterday", "tomorrow"):
                exact = day + timedelta(days={"today": 0, "yesterday": 1, "tomorrow": -1}[tense])
                yield Bound(exact, exact, (passage,))
            elif tense == "past":
                yield Bound(day, None, (passage,))
            elif tense == "future":
                yield Bound(None, day - timedelta(days=1), (passage,))
                same = [(start, match.start())]
                if before is not None and before[0] == paragraph:
                    same.insert(0, before[1:])
                yield from _week_before(article, day, passage, same, days)
        if start < end:
            before = (paragraph, start, end)


def _week_before(
    article: Article, day: date, passage: Span, places: Sequence[tuple[int, int]], days: Sequence[date]
) -> Iterator[Bound]:
    """A bare weekday in the past, told in the same breath as the day ahead, is the last one before it."""
    if SECOND_WEEK.search(passage.text) or not (len(places) == 1 or REFERRING.match(passage.text)):
        return
    for start, end in places:
        words = article.text[start:end]
        if FUTURE.search(words) or UNSURE.search(words) or SPEECH.search(words) or not PAST.search(words):
            continue
        for match in BARE.finditer(article.text, start, end):
            back = (day.weekday() - WEEKDAYS.index(match["weekday"].lower())) % 7 or 7
            told = day - timedelta(days=back)
            if any(abs((told - other).days) <= NEAR for other in days):
                yield Bound(told, None, (article.span(start, max(end, match.end())), passage))


def _day_of(match: re.Match[str], years: frozenset[int]) -> date | None:
    """The one day that fits weekday, day, month and a year that is possible; None if none or several do."""
    month = MONTHS.index((match["m1"] or match["m2"])[:3].lower()) + 1
    number = int(match["d1"] or match["d2"])
    fitting = []
    for year in [int(match["year"])] if match["year"] else sorted(years):
        try:
            day = date(year, month, number)
        except ValueError:
            continue
        if WEEKDAYS[day.weekday()] == match["weekday"].lower():
            fitting.append(day)
    return fitting[0] if len(fitting) == 1 else None


def _tense(sentence: str, match: re.Match[str], start: int) -> Tense:
    """Whether the sentence puts the day before or after its writing; empty where that is not certain."""
    if SPEECH.search(sentence):
        return ""
    near = (match["near"] or (match["aside"] or "").strip(" ()\u00a0")).lower()
    if near == "today":
        return "today"
    if near == "yesterday":
        return "yesterday"
    if near == "tomorrow":
        return "tomorrow"
    ahead, back = bool(FUTURE.search(sentence)), bool(PAST.search(FUTURE.sub(" ", sentence)))
    if UNSURE.search(sentence):
        return ""
    if ahead:
        return "future" if FUTURE.search(sentence[: match.start() - start]) else ""
    return "past" if back else ""
