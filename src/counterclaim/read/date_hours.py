"""Hours put together with their days: "10 p.m. Wednesday" is one time, "at noon" belongs to a day told before.

Part of `dates`, after all days are resolved. Invariant: an hour alone never gets an interval, so that nothing is dated
by it; only its value names the day that it most likely belongs to, with the passage of that day as anchor.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from counterclaim.model.article import Article
from counterclaim.model.happening import DateMention
from counterclaim.read.date_parts import Expression
from counterclaim.read.parse import Parse

# What may stand between an hour and its day: "5 p.m. EST, Nov. 6", "10:35 a.m. (0735 GMT) Friday", "Friday at noon".
HOUR_THEN_DAY = re.compile(r",?[ \u00a0]?(?:\(\d{4} GMT\)[ \u00a0])?(?:on[ \u00a0])?(?:the[ \u00a0])?")
DAY_THEN_HOUR = re.compile(r",?[ \u00a0](?:at|by|around|about|until|before)(?:[ \u00a0](?:about|around))?[ \u00a0]")
LONGEST_PART = len("2031-05-04TNI")
# "8:30 Friday night" is 20:30; "8:30 a.m." and "02:30" say themselves which half of the day they are in.
LATE = re.compile(r"T(?:AF|EV|NI)$")
EARLY_HOUR = re.compile(r"T(?:0[5-9]|1[01]):\d\d")
HALF_TOLD = re.compile(r"[a-z]|^0", re.IGNORECASE)


def join_hours(
    article: Article, parse: Parse, mentions: Sequence[DateMention], told: Mapping[int, Expression]
) -> list[DateMention]:
    """The mentions with each hour joined to the day beside it; the others get a value from the last day told."""
    found: list[DateMention] = []
    index = 0
    while index < len(mentions):
        mention = mentions[index]
        after = mentions[index + 1] if index + 1 < len(mentions) else None
        if _is_hour(mention, told):
            if after is not None and _is_day(after) and _between(article, mention, after, HOUR_THEN_DAY):
                found.append(_joined(article, mention, after, mention))
                index += 2
                continue
            mention = _with_last_day(article, parse, mention, found)
        elif after is not None and _is_day(mention) and _is_hour(after, told):
            later = mentions[index + 2] if index + 2 < len(mentions) else None
            free = later is None or not (_is_day(later) and _between(article, after, later, HOUR_THEN_DAY))
            if free and _between(article, mention, after, DAY_THEN_HOUR):
                found.append(_joined(article, mention, mention, after))
                index += 2
                continue
        found.append(mention)
        index += 1
    return found


def _is_hour(mention: DateMention, told: Mapping[int, Expression]) -> bool:
    expression = told.get(mention.span.start)
    return expression is not None and expression.kind == "clock"


def _is_day(mention: DateMention) -> bool:
    """Whether a mention is a day or a part of one that is no hour: "Friday", "this morning"."""
    return mention.dates is not None and mention.dates.precision == "day" and len(mention.value) <= LONGEST_PART


def _between(article: Article, left: DateMention, right: DateMention, pattern: re.Pattern[str]) -> bool:
    return bool(pattern.fullmatch(article.text, left.span.end, right.span.start))


def _joined(article: Article, first: DateMention, day: DateMention, hour: DateMention) -> DateMention:
    """The day with its hour, over both passages."""
    other = hour if first is day else day
    span = article.span(first.span.start, other.span.end)
    told, on = hour.value, day.dates.start.isoformat() if day.dates else day.value
    if LATE.search(day.value) and EARLY_HOUR.fullmatch(told) and not HALF_TOLD.search(hour.span.text):
        told = f"T{int(told[1:3]) + 12}{told[3:]}"
    return replace(day, span=span, kind="time", value=on + told)


def _with_last_day(article: Article, parse: Parse, hour: DateMention, before: Sequence[DateMention]) -> DateMention:
    """An hour with the value of the last day of its paragraph, else of the day of publication; without an interval."""
    here = parse.paragraph_of(hour.span.start)
    for mention in reversed(before[-8:]):
        if parse.paragraph_of(mention.span.start) != here:
            break
        if mention.dates is not None and mention.dates.precision == "day":
            day = mention.dates.start.isoformat()
            return replace(hour, anchor="date", anchor_span=mention.span, value=day + hour.value)
    published = article.publication.dates if article.publication else None
    if published is None or published.precision != "day":
        return hour
    return replace(hour, anchor="publication", value=published.start.isoformat() + hour.value)
