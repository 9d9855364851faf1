"""The words of an article's opening, by which it is put into a story: stems with what they are worth.

The first step of stories, from the text alone: an archive can be put into stories before any of it is read in full, and
one story is then read. News tells what happened at its top (the inverted pyramid), so that a limited opening says
which event it is. Invariant: a number in figures is never a term; years and other numbers are kept apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from counterclaim.link.stories.stop_words import STOP_WORDS
from counterclaim.link.terms import stem
from counterclaim.model.article import Article
from counterclaim.model.span import Span

# How many words of an article are looked at, and how many of these are its lead. Not tuned: news has said what happened
# by then, and a profile keeps its size.
MOST_WORDS = 450
LEAD = 90
# Characters beyond which nothing is looked at, whatever they are: 50 MB without a blank must not cost more than a page.
MOST_CHARACTERS = 20_000
LONGEST_WORD = 40

WORD = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_](?:[\w'’]*\w)?")
POSSESSIVE = re.compile(r"['’][sS]$")
YEAR = re.compile(r"(?:19|20|21)\d\d")
PLACE_WORDS = frozenset({"in", "at", "near", "outside", "off", "across", "around"})


@dataclass(slots=True)
class Term:
    """A stem in an opening: how often, and whether in the lead, in the title, as a name, as a place."""

    count: int = 0
    lead: bool = False
    title: bool = False
    name: bool = False
    place: bool = False


@dataclass(slots=True)
class Opening:
    """What an opening says: its terms by stem, and its numbers, years apart."""

    terms: dict[str, Term] = field(default_factory=dict)
    figures: set[str] = field(default_factory=set)
    years: set[int] = field(default_factory=set)


def read_opening(title: str, text: str) -> Opening:
    """The terms of a title and of the opening of a text.

    >>> opening = read_opening("Ferry sinks off Torvik", "A ferry sank near Torvik in 2031; 12 people died.")
    >>> opening.terms["torvik"].place, opening.years, opening.figures
    (True, {2031}, {'12'})
    """
    opening = Opening()
    for number, (word, titled, before) in enumerate(_words(title, text)):
        if number >= MOST_WORDS:
            break
        if word[0].isdigit():
            _add_number(opening, word)
            continue
        small = word.lower()
        if small in STOP_WORDS:
            continue
        term = opening.terms.setdefault(stem(small[:LONGEST_WORD]), Term())
        term.count += 1
        term.lead |= number < LEAD
        if titled:
            term.title = True
        elif word[0].isupper():
            term.name = True
            term.place |= before in PLACE_WORDS and number < LEAD
    return opening


def _words(title: str, text: str) -> Iterator[tuple[str, bool, str]]:
    """Each word, whether it is of the title, and the word before it in small letters."""
    for part, titled in ((title, True), (text[:MOST_CHARACTERS], False)):
        before = ""
        for found in WORD.finditer(part):
            word = POSSESSIVE.sub("", found.group())
            yield word, titled, before
            before = word.lower()


def _add_number(opening: Opening, word: str) -> None:
    plain = word.replace(",", "").rstrip(".")
    if YEAR.fullmatch(word):
        opening.years.add(int(word))
    else:
        opening.figures.add(plain[:LONGEST_WORD])


def first_passages(article: Article) -> dict[str, Span]:
    """Where each stem first stands in the text of an article, as far as it is looked at."""
    found: dict[str, Span] = {}
    for match in WORD.finditer(article.text[:MOST_CHARACTERS]):
        word = POSSESSIVE.sub("", match.group())
        if not word[0].isdigit():
            found.setdefault(stem(word.lower()[:LONGEST_WORD]), article.span(match.start(), match.start() + len(word)))
    return found
