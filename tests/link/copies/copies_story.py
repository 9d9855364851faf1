"""Invented articles for the tests of copied passages: an agency's text, and outlets that print, edit and quote it."""

from __future__ import annotations

from datetime import date

from counterclaim.link.copies.find import Prepared
from counterclaim.link.copies.passages import Passage, find_passages
from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.reading import Reading

AGENCY = (
    "The dam above Orlin gave way shortly before dawn and flooded two villages in the valley below, "
    "the regional rescue service said. Some four hundred people had been brought to a school on higher ground by noon, "
    "while soldiers went from roof to roof in small boats to look for those who had stayed behind."
)
EDITED = (
    "The dam above Orlin burst shortly before dawn and flooded two small villages in the valley, "
    "the regional rescue service said. Around four hundred people had been taken to a school on higher ground by noon, "
    "while soldiers went from roof to roof in boats to search for those who had stayed."
)
OTHER = (
    "Builders had complained for years about cracks in the wall, according to letters that this paper has seen. "
    "A spokeswoman for the water board would not say on Monday who had answered them, or whether anybody had."
)
SPEECH = (
    "We warned them in March and in May and again in June, and nobody in the capital wrote back to us, "
    "so I will not stand here and listen to people who tell us that this came as a surprise to everybody"
)


def reading(text: str, outlet: str, day: int = 0, **known: str) -> Reading:
    """A reading without layers; `day` is that of May 2031 on which it was published, 0 for no date."""
    published = Publication(DateRange.day(date(2031, 5, day)), "metadata") if day else None
    return Reading(Article.of(text, outlet=outlet, file=f"{outlet}.txt", publication=published, **known))


def passages(left: str, right: str) -> list[Passage]:
    """The copied passages of two texts."""
    return find_passages(Prepared.of(reading(left, "Herald")), Prepared.of(reading(right, "Post")))
