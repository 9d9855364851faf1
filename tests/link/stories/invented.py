"""Invented events, each told by several outlets: two floods alike in all but place and year, a strike, a vote."""

from __future__ import annotations

from datetime import date

from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange

FLOODS = (
    "Flood kills {dead} in {place}|Twelve streets of {place} were under water on Monday after the {river} burst its"
    " banks, the mayor, {mayor}, said. Rescuers found {dead} bodies in the old town.",
    "{river} bursts its banks at {place}|Hundreds fled their homes in {place} when the {river} flooded the old town,"
    " the fire brigade said. {mayor}, the mayor, spoke of {dead} dead.",
    "{place} counts its dead after the flood|Rescuers went from house to house in {place} after the {river} flooded the"
    " old town. Mayor {mayor} said that {dead} people had died.",
)
HERE = {"place": "Varden", "river": "Ulle", "mayor": "Ada Holm", "dead": "12"}
THERE = {"place": "Torvik", "river": "Sarn", "mayor": "Ole Brekke", "dead": "12"}
STRIKE = (
    "Dockers of Selmar lay down work|The dockers' union Kaja closed the port of Selmar over wages, its head Ines Varga"
    " said. The port authority called the strike unlawful.",
    "Strike closes port of Selmar|No ship left Selmar after the union Kaja called its dockers out. Ines Varga asked for"
    " higher wages, and the port authority went to court.",
)
VOTE = (
    "Lisk elects a parliament|Voters in Lisk chose a parliament. The electoral commission of Lisk put the Harbour Party"
    " of Jonas Mirow ahead, and the Reform League spoke of fraud.",
    "Reform League cries fraud after vote in Lisk|Jonas Mirow and his Harbour Party won in Lisk, the electoral"
    " commission said. The Reform League wants the ballots counted again.",
)


def article(told: str, day: date | None = None, outlet: str = "", **words: str) -> Article:
    """The article that a pattern "title|text" gives."""
    title, text = told.format(**words).split("|")
    dates = None if day is None else Publication(DateRange.day(day), "metadata")
    return Article.of(text, title=title, file=f"{outlet}{title}.txt", outlet=outlet or None, publication=dates)


def flood(words: dict[str, str], day: date | None = None, outlet: str = "") -> list[Article]:
    """One flood as three outlets tell it."""
    return [article(told, day, f"{outlet}{number}", **words) for number, told in enumerate(FLOODS)]


def events(strike: date | None = None, vote: date | None = None) -> list[list[Article]]:
    """The articles of two more events."""
    return [
        [article(told, strike, f"strike {number}") for number, told in enumerate(STRIKE)],
        [article(told, vote, f"vote {number}") for number, told in enumerate(VOTE)],
    ]
