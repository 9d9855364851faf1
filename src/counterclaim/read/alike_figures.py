"""What one figure takes from the one beside it: noun, unit or bound told once for both.

A step of `figures`. Invariant: numbers, values and places stay; only what the sentence leaves unsaid is filled in.
"""

from __future__ import annotations

from dataclasses import replace

from counterclaim.model.figure import Figure
from counterclaim.read.counted import NOUNS, Counted
from counterclaim.read.figure_parts import Page
from counterclaim.read.lexicon.counted_words import CHANGES
from counterclaim.read.lexicon.units import PERCENT, SHARE
from counterclaim.read.number_parts import HYPHENS

LARGEST_PERCENT = 100
FARTHEST_UNIT = 60  # characters over which "16 miles off one coast and 80 off another" lends its unit


def with_noun_behind(page: Page, figure: Figure, after: Figure) -> Figure:
    """A number with the noun of the next one, which a hyphen promises: "two- and three-bedroom flats"."""
    if figure.unit or after.unit or after.counted is None:
        return figure
    between = page.article.text[figure.number.end : after.number.start]
    if between[:1] not in HYPHENS or between[1:].strip(" ,") not in ("", "and", "or", "to", "and/or"):
        return figure
    return replace(figure, counted=after.counted, terms=after.terms, subject=after.subject)


def bounded_alike(page: Page, before: Figure, figure: Figure) -> Figure:
    """The figure with the bound of the one before it where it tells that in another unit: "over 8 miles (13 km)"."""
    between = page.article.text[before.number.end : figure.number.start].strip()
    same = between == "(" and before.unit and figure.unit and before.unit != figure.unit
    if not same or figure.precision or before.precision is None or figure.low != figure.high:
        return figure
    low = None if before.low is None else figure.low
    return replace(figure, low=low, high=None if before.high is None else figure.high, precision=before.precision)


def like_the_one_before(figure: Figure, counted: Counted, before: Figure, other: Counted) -> Figure:
    """A number without a noun takes it from the one before: "64 people were shot, 11 fatally", "16 miles and 80"."""
    if other.noun is None or before.unit:
        near = figure.number.start - before.number.end < FARTHEST_UNIT and before.unit not in (PERCENT, SHARE)
        together = near and other.predicate is not None and counted.predicate is other.predicate
        return replace(figure, unit=before.unit, counted=before.counted) if together else figure
    if other.noun.pos not in NOUNS:
        return figure
    nouns = [other.noun, *other.modifiers]
    terms = {*figure.terms, *(token.lemma.lower() for token in nouns)}
    same = figure.subject is not None and figure.subject == before.counted
    subject = before.subject if figure.subject is None or same else figure.subject
    return replace(figure, counted=before.counted, terms=tuple(sorted(terms)), subject=subject)


def is_elided(page: Page, figure: Figure, place: tuple[int, int], told: tuple[Counted, Counted]) -> bool:
    """Whether a bare number tells the next change in percent: "exports rose 5 percent and imports 3"."""
    before = page.parse.tokens[max(place[0] - 1, 0)]
    gap = before.lower == "by" or before.pos in NOUNS or before.pos == "VERB"
    bare = figure.counted is None or figure.counted.start < figure.number.start
    verbs = [counted.predicate.text.lower() for counted in told if counted.predicate]
    return gap and bare and bool(set(verbs) & CHANGES) and (figure.low or 0) <= LARGEST_PERCENT
