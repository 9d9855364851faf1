"""A synthetic archive of any length: each article is made from its number alone, so none has to be kept.

Templates are the plain articles in `../shared`. Every event has its own names, places, numbers and words (each ordinary
word stands for another that is about as frequent, the same one throughout the event), so that two events that were made
from one template share no running text. The articles of one event use different templates and share what it is about;
some of them are derivations: an earlier article of the event cut, put in another order, edited, and mixed with text of
their own. Invariant: the same number gives the same article, on every machine.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from evals.copy_cases import SEED, edit, pieces_of, plain_articles

# Articles of an event, on average, and how far apart its articles come: the archive is a stream of many events at once.
PER_EVENT = 5
AT_ONCE = 200
ARTICLES_A_DAY = 120
FIRST_DAY = date(2021, 1, 1)
OUTLETS = 80
# Characters of a template that are used, and the part of articles that derive from an earlier one of their event.
LONGEST = 3500
DERIVED = 0.2
RATES = (0.05, 0.1, 0.15, 0.2)

NAME = re.compile(r"\b[A-Z][a-z]{2,}\b")
NUMBER = re.compile(r"\b\d+\b")
PLAIN = re.compile(r"\b[a-z]{4,}\b")
# Words of neighbouring ranks among which one may stand for another; a prime, so that each stands for one.
BAND = 61
_PARTS = "bar bel cor dan der fen gar hol jor kel lim mar nor ol per quin ras sel tor ul vas wen yor zan"
SYLLABLES = re.findall(r"\w+", _PARTS)
ENDINGS = re.findall(r"\w+", "a en ik o ova ovic son stad by mere ford an is ur")


@dataclass(frozen=True, slots=True)
class Made:
    """An article, the number of its event, and the number of the article it derives from, if any."""

    article: Article
    event: int
    derived_from: int | None


def make_article(number: int) -> Made:
    """The article with a number, from 0."""
    event, place = event_of(number)
    chance = random.Random(f"{SEED}-article-{number}")
    text = own_text(event, place)
    origin = None
    if place and chance.random() < DERIVED:
        earlier = chance.randrange(place)
        text = derived_text(own_text(event, earlier), text, chance)
        origin = number_of(event, earlier)
    day = DateRange.day(FIRST_DAY + timedelta(days=number // ARTICLES_A_DAY))
    outlet = f"Outlet {chance.randrange(OUTLETS)}"
    title = f"{world_of(event).names[0]}: {text[:60].rsplit(' ', 1)[0]}"
    published = Publication(day, "metadata")
    article = Article.of(text, file=f"{number}.txt", outlet=outlet, title=title, publication=published)
    return Made(article, event, origin)


def event_of(number: int) -> tuple[int, int]:
    """The event of an article, and its place in it: `AT_ONCE` events are told in turn until each has its articles."""
    block, rest = divmod(number, AT_ONCE * PER_EVENT)
    place, event = divmod(rest, AT_ONCE)
    return block * AT_ONCE + event, place


def number_of(event: int, place: int) -> int:
    """The article of an event at a place.

    >>> number_of(*event_of(123_456))
    123456
    """
    block, rest = divmod(event, AT_ONCE)
    return block * AT_ONCE * PER_EVENT + place * AT_ONCE + rest


@dataclass(frozen=True, slots=True)
class World:
    """What an event is about: its names, how far its numbers are moved, and which word stands for which."""

    names: tuple[str, ...]
    shift: int
    step: int
    turn: int

    def word(self, word: str) -> str:
        """What an ordinary word stands for: another that is about as frequent."""
        ranks, words = ordinary_words()
        rank = ranks.get(word)
        if rank is None:
            return word
        band, place = divmod(rank, BAND)
        return words[band * BAND + (self.step * place + self.turn) % BAND]


@lru_cache(maxsize=2 * AT_ONCE)
def world_of(event: int) -> World:
    """The world of an event."""
    chance = random.Random(f"{SEED}-event-{event}")
    names = tuple(
        (chance.choice(SYLLABLES) + chance.choice(SYLLABLES) + chance.choice(ENDINGS)).capitalize() for _ in range(14)
    )
    return World(names, chance.randrange(1, 90), chance.randrange(1, BAND), chance.randrange(BAND))


@lru_cache(maxsize=1)
def ordinary_words() -> tuple[dict[str, int], tuple[str, ...]]:
    """The ordinary words of some templates by their rank, and in the order of it: the frequent ones first."""
    found = Counter(word for article in plain_articles()[::6] for word in PLAIN.findall(article["text"]))
    ranked = sorted(found, key=lambda word: (-found[word], word))
    words = tuple(ranked[: len(ranked) // BAND * BAND])
    return {word: rank for rank, word in enumerate(words)}, words


@lru_cache(maxsize=4096)
def own_text(event: int, place: int) -> str:
    """The text that one article of an event has of its own: a template in the event's names, numbers and words."""
    world, templates = world_of(event), plain_articles()
    chance = random.Random(f"{SEED}-text-{event}-{place}")
    source = templates[chance.randrange(len(templates))]["text"]
    begin = chance.randrange(max(len(source) - LONGEST, 1))
    source = source[begin : begin + LONGEST]
    cast: dict[str, str] = {}

    def named(match: re.Match[str]) -> str:
        return cast.setdefault(match.group(), world.names[len(cast) % len(world.names)])

    text = NAME.sub(named, source)
    text = NUMBER.sub(lambda match: str(int(match.group()[:6]) + world.shift), text)
    text = PLAIN.sub(lambda match: world.word(match.group()), text)
    pieces = [text[start:end] for start, end in pieces_of(text, chance)]
    kept = [piece for piece in pieces if chance.random() < 0.8]
    if chance.random() < 0.5:
        chance.shuffle(kept)
    return "\n\n".join(kept or pieces or [text])


def derived_text(source: str, own: str, chance: random.Random) -> str:
    """An article's own text among pieces of another, edited."""
    vocabulary: Sequence[str] = ordinary_words()[1]
    rate = chance.choice(RATES)
    taken = [source[start:end] for start, end in pieces_of(source, chance) if chance.random() < 0.6]
    pieces = [edit(piece, rate, vocabulary, chance) for piece in taken]
    if chance.random() < 0.5:
        chance.shuffle(pieces)
    others = [own[start:end] for start, end in pieces_of(own, chance)][: max(len(pieces), 3)]
    for piece in pieces:
        others.insert(chance.randrange(len(others) + 1), piece)
    return "\n\n".join(others)
