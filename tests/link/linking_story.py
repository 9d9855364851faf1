"""A small invented story for the tests of linking: a ferry, its owner, two outlets, read once by the real engine."""

from __future__ import annotations

from datetime import date
from functools import cache

import numpy as np

from counterclaim.link.actors import Cast, link_actors
from counterclaim.link.compare.opposition import compare_tellings
from counterclaim.link.tellings import Tellings, list_tellings
from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.reading import Reading
from counterclaim.read import read_articles

COURIER = """\
Transport Minister Pavel Orsik said on Tuesday that the ferry Halcyon had been overloaded when it capsized off Brenholm.

"The company let twice the permitted number of people on board," Mr Orsik told reporters.

Nordline Ferries denied that the Halcyon had been overloaded. "Every passenger had a seat," said Marta Quill, its head.

Officials say the captain died of a heart attack, but his wife, Lena Dahl, believes that he was beaten by the crew.

The minister demanded that the company publish the passenger list at once.
"""

DENIALS = """\
The opposition candidate, Ona Brask, claimed that the election in Vell had been a fraud.

Officials dismissed Ms Brask's claim, saying that there was no fraud in Vell.

"We demand a free election," said Jon Hale, a teacher.

The commission called the election "not free and fair".
"""

GAZETTE = """\
The ferry Halcyon was overloaded when it capsized, according to Transport Minister Pavel Orsik.

Ms Quill said the company would not publish the passenger list before the inquiry had ended.

The harbour master, Tomas Venn, said that the inquiry was illegal. The minister said the inquiry was lawful and wise.
"""


@cache
def readings() -> tuple[Reading, ...]:
    """The two articles, read."""
    articles = [
        Article.of(text, file=f"{outlet}.txt", outlet=outlet, publication=published(day))
        for text, outlet, day in ((COURIER, "Courier", 3), (GAZETTE, "Gazette", 4))
    ]
    return tuple(read_articles(articles))


def published(day: int) -> Publication:
    """A day in June 2031."""
    return Publication(DateRange.day(date(2031, 6, day)), "metadata")


@cache
def cast() -> Cast:
    """Who appears in them."""
    return link_actors(readings())


@cache
def tellings() -> Tellings:
    """What is said in them."""
    return list_tellings(readings(), cast())


def place_of(words: str) -> int:
    """The place of the attributed telling whose content holds some words."""
    return next(
        place
        for place, telling in enumerate(tellings().listed)
        if words in telling.statement.text and not telling.narrated
    )


def features_of(tellings: Tellings, left: int, right: int) -> dict[str, float]:
    """The features of the pair at two places."""
    found = compare_tellings(tellings, np.array([left]), np.array([right]))
    return {name: float(values[0]) for name, values in found.items()}
