"""Expressions of time in a text: dates, each resolved to an interval, and hours, lengths and what comes back.

First words (`date_expressions`), then whether they are a date (`date_words`), then which days (`date_arithmetic`,
with the tense from `date_tense`), then what is counted from other dates (`date_anchors`, `date_periods`), last what
each is in TimeML (`date_values`, `date_hours`).
Invariant: nothing is resolved from a day that was not read: without a publication date only complete dates stand, and
those that other complete dates of the text complete. A length, what comes back and an hour alone have no interval.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from counterclaim.model.article import Article
from counterclaim.model.date_range import DateRange
from counterclaim.model.happening import DateMention
from counterclaim.read.date_anchors import resolve_anchored
from counterclaim.read.date_arithmetic import candidates
from counterclaim.read.date_bases import Bases, find_bases
from counterclaim.read.date_expressions import find_expressions
from counterclaim.read.date_hours import join_hours
from counterclaim.read.date_intervals import FUTURE, common, year_of
from counterclaim.read.date_known import Known
from counterclaim.read.date_parts import Expression
from counterclaim.read.date_periods import compared_length, compares_sums, is_year_back, resolve_period
from counterclaim.read.date_settling import lent, settled
from counterclaim.read.date_tense import lean_of
from counterclaim.read.date_tokens import Words
from counterclaim.read.date_vague import generic_now
from counterclaim.read.date_values import AWAY, value_from_today, value_of
from counterclaim.read.date_words import counted_day, is_date
from counterclaim.read.lexicon.feasts import NAMED_DAYS
from counterclaim.read.parse import Parse

COMPLETE = frozenset({"day", "year", "decade", "century"})
ANCHORED = frozenset({"event-offset", "same-day", "event-day"})
# What has a value, but no interval, by the day of the article.
FROM_TODAY = frozenset({"running", "period"})
# Words of a quarter that has a value by the day of the article where the text speaks of no quarter.
COUNTED = frozenset({"latest", "running"})
COMPLETED = re.compile(r"[ \u00a0]+\w")
# Sentences back from which a complete date lends its year.
LENDING = 2
NAMED_MONTH = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Minister|President|Secretary|Senator|Sen\.|[A-Z][a-z]{2,12}a)[ \u00a0]"
    r"(May|March|April|June|August)\b"
)


def find_dates(article: Article, parse: Parse, *, day_first: bool = True) -> tuple[DateMention, ...]:
    """Every date expression, in order, resolved from the publication date where the text gives none of its own.

    "on Sunday" keeps both Sundays as candidates, the one that the verb's tense points at first. What could not be
    resolved ("31 February", any weekday in an article without a date) has no `dates`, and no more has what has no place
    in the calendar: "recently", whose value is PAST_REF, "three years", "every Sunday", "at noon". Never raises.

    Args:
        day_first: whether 09/08/2020 is 9 August, where nothing in the article settles it.
    """
    words = Words(parse)
    surnames = frozenset(name.lower() for name in NAMED_MONTH.findall(parse.text))
    shapes = (generic_now(words, counted_day(words, expression)) for expression in find_expressions(parse.text))
    found = [expression for expression in shapes if is_date(words, expression, surnames)]
    found = lent(settled(found, parse.text, day_first), parse.text)
    bases = find_bases(article, parse, found)
    mentions: list[DateMention] = []
    explicit: list[tuple[Expression, DateMention]] = []
    plain = [expression for expression in found if expression.kind not in ANCHORED and expression.kind != "period"]
    for expression in plain:
        mention = _resolve(article, words, expression, explicit, bases)
        mentions.append(mention)
        if expression.kind == "day" and mention.dates is not None:
            explicit.append((expression, mention))
    if article.publication is None:
        mentions = [_completed(words, *pair, explicit) for pair in zip(plain, mentions, strict=True)]
    known = Known(mentions)
    for expression in found:
        if expression.kind in ANCHORED:
            known.add(resolve_anchored(article, words, expression, known))
        if expression.kind == "period" or is_year_back(expression):
            resolved = resolve_period(words, expression, known.back_from(expression.start), _day_of(article))
            if resolved is not None:
                dates, focus = resolved
                span = article.span(expression.start, expression.end)
                known.put(DateMention(span, dates, "date", focus.span, (dates,)))
            elif is_year_back(expression):
                known.put(_year_before(words, expression, known, bases))
            elif bases.days and (expression.year or expression.shift == -1 or expression.word in COUNTED):
                known.add(
                    DateMention(article.span(expression.start, expression.end), None, bases.anchor, bases.anchor_span)
                )
    return tuple(_valued(article, parse, _apart(known.mentions), found, bases))


def _year_before(words: Words, expression: Expression, known: Known, bases: Bases) -> DateMention:
    """ "up from 12 percent a year earlier" with nothing else to count from is a year before the article."""
    mention = next(found for found in known.mentions if found.span.start == expression.start)
    if mention.dates is not None or not bases.days or not compares_sums(words, expression):
        return mention
    dates = year_of(bases.days[0].year - 1)
    return replace(mention, dates=dates, anchor=bases.anchor, anchor_span=bases.anchor_span, candidates=(dates,))


def _valued(
    article: Article, parse: Parse, mentions: Sequence[DateMention], found: Sequence[Expression], bases: Bases
) -> list[DateMention]:
    """The mentions with what each is in TimeML, hours joined to their days."""
    told = {expression.start: expression for expression in found}
    valued: list[DateMention] = []
    for mention in mentions:
        expression = told[mention.span.start]
        kind, value = value_of(expression, mention)
        if not value and bases.days and _counts_from_today(article, expression):
            longer = compared_length(expression, mention, valued)
            kind, value = ("duration", longer) if longer else (kind, value_from_today(expression, bases.days[0]))
        valued.append(replace(mention, kind=kind, value=value))
    return join_hours(article, parse, valued, told)


def _counts_from_today(article: Article, expression: Expression) -> bool:
    """Whether what has no interval has a value by the day of the article: not "the day after the vote"."""
    if expression.kind == "event-offset":
        return expression.word not in AWAY or not COMPLETED.match(article.text, expression.end)
    return expression.kind in FROM_TODAY


def _apart(mentions: list[DateMention]) -> tuple[DateMention, ...]:
    """Mentions in order; one that is inside another goes, unless it alone is resolved."""
    kept: list[DateMention] = []
    for mention in mentions:
        if kept and kept[-1].span.overlaps(mention.span):
            if kept[-1].dates is None and mention.dates is not None:
                kept[-1] = mention
            continue
        kept.append(mention)
    return tuple(kept)


def _day_of(article: Article) -> date | None:
    """The last day on which the article may have appeared."""
    return article.publication.dates.last if article.publication else None


def _resolve(
    article: Article,
    words: Words,
    expression: Expression,
    explicit: Sequence[tuple[Expression, DateMention]],
    bases: Bases,
) -> DateMention:
    """The mention of one expression that is not counted from an event."""
    span = article.span(expression.start, expression.end)
    if expression.kind in ("vague", "impossible", "duration", "set", "clock", "running"):
        return DateMention(span, None, "none")
    if expression.kind in COMPLETE or expression.year is not None:
        found = candidates(expression, None)
        return DateMention(span, found[0] if found else None, "none", None, tuple(found))
    named = _named_day(words, expression)
    if named is not None:
        return DateMention(span, named, "none", None, (named,))
    hook = words.hook(expression.start, expression.end)
    lean = "over" if expression.since else lean_of(words.parse, hook) if hook else "open"
    if expression.kind in ("day-of-month", "range") or (expression.kind == "month" and not bases.days):
        lender = _lender(words, expression, explicit)
        if lender is not None and lender.dates is not None and lean not in FUTURE:
            found = candidates(expression, lender.dates.start, "near")
            if found and (not bases.days or found[0].start.year != bases.days[0].year):
                return DateMention(span, found[0], "date", lender.span, tuple(found))
    choices = [candidates(expression, base, lean) for base in bases.days]
    found = common(choices)
    if bases.anchor_span == span:
        return DateMention(span, found[0] if found else None, "publication", None, tuple(found))
    return DateMention(span, found[0] if found else None, bases.anchor, bases.anchor_span, tuple(found))


def _named_day(words: Words, expression: Expression) -> DateRange | None:
    """The day of "the Sept. 11 attacks", which is no day of this year."""
    after = words.after(expression.end)
    if expression.kind != "day-of-month" or after is None:
        return None
    month, day = expression.month or 0, expression.day or 0
    year = NAMED_DAYS.get((month, day, after.lemma.lower()))
    return None if year is None else DateRange.day(date(year, month, day))


def _lender(
    words: Words, expression: Expression, explicit: Sequence[tuple[Expression, DateMention]]
) -> DateMention | None:
    """A complete date shortly before, in the same paragraph, whose year holds on."""
    if not explicit:
        return None
    _, mention = explicit[-1]
    parse = words.parse
    if parse.paragraph_of(mention.span.start) != parse.paragraph_of(expression.start):
        return None
    here = parse.tokens[words.at(expression.start)].sentence
    there = parse.tokens[words.at(mention.span.start)].sentence
    return mention if here - there <= LENDING else None


def _completed(
    words: Words,
    expression: Expression,
    mention: DateMention,
    explicit: Sequence[tuple[Expression, DateMention]],
) -> DateMention:
    """A day with its weekday but no year, where complete dates of the text leave one year in which they fit."""
    if mention.dates is not None or expression.kind != "day-of-month" or expression.weekday is None:
        return mention
    years = {other.dates.start.year + n: other for _, other in explicit if other.dates for n in (-1, 0, 1)}
    fitting = [
        (dates, anchor)
        for year, anchor in sorted(years.items(), key=lambda item: item[0])
        for dates in candidates(replace(expression, kind="day", year=year), None)
        if dates.start.weekday() == expression.weekday
    ]
    if len(fitting) != 1:
        return mention
    dates, anchor = fitting[0]
    return DateMention(mention.span, dates, "date", anchor.span, (dates,))
