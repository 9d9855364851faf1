"""Who had a shared passage first: told by credit line, by time, by length, or left open.

A step of `copies`. A credit line says it in so many words; the dates say it where one article was certainly out
before the other; that a text is cut out of a longer one is the weakest sign and counts only where nothing else is
known. Invariant: the same for either order of the two, and no direction without a reason that `why` prints.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from counterclaim.link.words.credits import AGENCY_CREDITS, AGENCY_OUTLET, REPORTED, TAKEN_FROM
from counterclaim.model.article import Article
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span

# Characters at either end of an article where credit lines stand.
EDGE = 600
# Characters around a passage, inside its paragraphs, in which it may be said whose it is.
AROUND = 120
# What part of the shorter article must be shared, and how much longer the other must be, for it to be cut out of that.
CUT_SHARE = 0.7
CUT_LENGTH = 1.5


@dataclass(frozen=True, slots=True)
class Direction:
    """The id of the article that had the passage first, None where that is open; the credited agency; why."""

    source: str | None
    agency: Span | None
    reasons: tuple[Reason, ...]


def find_direction(left: Reading, right: Reading, spans: tuple[Span, Span], share: float) -> Direction:
    """Which of two articles had a passage first.

    Args:
        left: one article.
        right: the other.
        spans: the passage in each.
        share: part of the shorter article that both have, 0 to 1.
    """
    first, second = left.article, right.article
    agencies = (_agency_of(left, spans[0]), _agency_of(right, spans[1]))
    agency = agencies[0] or agencies[1]
    reasons = [
        Reason("copies", "agency", span.text, "This names the agency that the words come from", (span,))
        for span in agencies
        if span
    ]
    wires = [bool(article.outlet and AGENCY_OUTLET.match(article.outlet)) for article in (first, second)]
    if wires[0] != wires[1]:
        source = first if wires[0] else second
        reasons.append(Reason("copies", "outlet", source.label, "The outlet is an agency, whose words others print"))
        return Direction(source.id, agency, tuple(reasons))
    credits = (_credit_to(first, spans[0], second.outlet), _credit_to(second, spans[1], first.outlet))
    if bool(credits[0]) != bool(credits[1]):
        credit, source = (credits[0], second) if credits[0] else (credits[1], first)
        if credit:
            reasons.append(
                Reason("copies", "credit", credit.text, "One article names the other's outlet as the source", (credit,))
            )
            return Direction(source.id, agency, tuple(reasons))
    if agency:
        return Direction(None, agency, tuple(reasons))
    dated = _by_time(first, second)
    if dated:
        return Direction(dated[0], None, (dated[1],))
    cut = _by_length(first, second, share)
    return Direction(cut[0], None, (cut[1],)) if cut else Direction(None, None, ())


def _by_time(left: Article, right: Article) -> tuple[str, Reason] | None:
    """The article that was certainly published first."""
    if not left.publication or not right.publication:
        return None
    one, other = left.publication.dates, right.publication.dates
    if one.overlaps(other):
        return None
    first, second = (left, right) if one.start < other.start else (right, left)
    begun, later = (one, other) if first is left else (other, one)
    passages = tuple(
        span for article in (first, second) if article.publication for span in article.publication.evidence
    )
    sentence = "It was published on an earlier day than the other"
    return first.id, Reason("copies", "time", f"{begun.iso}, {later.iso}", sentence, passages)


def _by_length(left: Article, right: Article, share: float) -> tuple[str, Reason] | None:
    """The article that the other seems to be cut out of, where neither has a date."""
    if share < CUT_SHARE or (left.publication and right.publication):
        return None
    short, long = sorted((left, right), key=lambda article: (len(article.text), article.id))
    if len(long.text) < CUT_LENGTH * len(short.text):
        return None
    sentence = "The other article is little but a part of it"
    value = f"{len(short.text)} of {len(long.text)} characters"
    return long.id, Reason("copies", "length", value, sentence)


def _agency_of(reading: Reading, span: Span) -> Span | None:
    """The passage that names the agency of a passage: read in it, or credited at an end of the article."""
    for statement in reading.statements:
        if span.overlaps(statement.sentence):
            for link in statement.chain:
                if link.role == "agency" and link.span:
                    return link.span
    credit = _credit_line(reading.article.text)
    return reading.article.span(*credit) if credit else None


@lru_cache(maxsize=256)
def _credit_line(text: str) -> tuple[int, int] | None:
    """Where an agency is credited at the beginning or end of a text."""
    for begin, part in ((0, text[:EDGE]), (max(len(text) - EDGE, 0), text[-EDGE:])):
        for pattern in AGENCY_CREDITS:
            found = pattern.search(part)
            if found:
                return begin + found.start("agency"), begin + found.end("agency")
    return None


def _credit_to(article: Article, span: Span, outlet: str | None) -> Span | None:
    """Where an article says, beside a passage or at its end, that it has something from an outlet."""
    name = (outlet or "").strip().removeprefix("The ")
    if len(name) < 3 or name == (article.outlet or "").strip().removeprefix("The "):
        return None
    whose = re.escape(name)
    pattern = re.compile(rf"(?:\b(?:{'|'.join(TAKEN_FROM)}){whose}\b|\b{whose}{REPORTED}\b)")
    credit_line = re.compile(rf"\b(?:{'|'.join(TAKEN_FROM[:2])}){whose}\b")
    text = article.text
    begin = max(text.rfind("\n", 0, span.start) + 1, span.start - AROUND)
    line_end = text.find("\n", span.end)
    end = min(len(text) if line_end < 0 else line_end, span.end + AROUND)
    found = pattern.search(text, begin, end) or credit_line.search(text, max(len(text) - EDGE, 0))
    return article.span(found.start(), found.end()) if found else None
