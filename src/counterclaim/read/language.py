"""In which language an article is written, and which of its paragraphs are in another one.

First of all steps, before any engine is chosen. The text decides; what metadata declare counts where the text is too
short to tell. English is told by its small words alone, so that an English dossier never loads the identifier.
Invariant: a text that nothing tells of is English, as every text was before languages were told apart.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from counterclaim.model.language import ENGLISH, LANGUAGE_NAMES, language_code
from counterclaim.read.lexicon.words import word_set

Guess = Callable[[str], tuple[str, float]]
"""What names the likeliest language of a text and its chance."""

# Words that are frequent in English and in no other language.
SMALL_WORDS = word_set("the of and to that with by from this said were")
WORD = re.compile(r"[^\W\d_]+")
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
PARAGRAPH = re.compile(r"[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*")

# Characters that are looked at to tell the language of an article.
SAMPLE = 3_000
# Share of small words from which a text is English without asking. Of 6,000 English articles 0.1 % have less than 0.09;
# of the French, German, Dutch, Spanish and Polish lines of the tests none has more than 0.02.
ENGLISH_SHARE = 0.08
# Share below which a long paragraph of an English article is looked at: one in a hundred, of 76,000.
STRANGE_SHARE = 0.03
# The chance from which a guess is believed. Of 3,000 English articles none was taken for another language; of their
# paragraphs above 40 characters 15 of some 60,000 at 0.6, 13 of these for Nigerian Pidgin, which is left out.
BELIEVED = 0.6
BELIEVED_WITH_ENGLISH = 0.9  # where some of the small words stand in it
AGREED = 0.2  # where metadata declare the same language
SURE = 0.95  # for a paragraph in another language than its article
LEAST_LETTERS = 12  # below that only another script tells
LONG_PARAGRAPH = 120  # characters
# Guessed for headlines and lists of names in English; "zxx" is no language.
NEVER = frozenset({"pcm", "zxx"})


@dataclass(frozen=True, slots=True)
class Foreign:
    """Characters `start` to `end`: paragraphs in a row in another language than their article."""

    start: int
    end: int
    language: str


@dataclass(frozen=True, slots=True)
class Found:
    """The language of an article, and its passages in others, in order."""

    language: str
    foreign: tuple[Foreign, ...] = ()


def find_language(text: str, declared: str | None, guess: Guess) -> Found:
    """The language in which most of a text is written, and what in it is in others.

    Args:
        text: of an article.
        declared: what its metadata say, as a code or a name; None where they are silent.
        guess: asked only where the text does not look English.

    >>> find_language("The mayor of the town said that it fell.", None, lambda text: ("xx", 1.0)).language
    'en'
    """
    language = _language_of(text[:SAMPLE], declared, guess)
    foreign = _foreign(text, language, guess)
    most = Counter[str]()
    for passage in foreign:
        most[passage.language] += passage.end - passage.start
    other, letters = most.most_common(1)[0] if most else (language, 0)
    if 2 * letters > len(text):
        language, foreign = other, _foreign(text, other, guess)
    return Found(language, tuple(foreign))


def _language_of(sample: str, declared: str | None, guess: Guess) -> str:
    share = english_share(sample)
    if share >= ENGLISH_SHARE:
        return ENGLISH
    told = language_code(declared)
    code, chance = guess(sample)
    letters = sum(map(str.isalpha, sample))
    latin = 2 * len(LATIN.findall(sample)) >= letters
    if code in LANGUAGE_NAMES and code not in NEVER and (letters >= LEAST_LETTERS or (letters and not latin)):
        least = BELIEVED_WITH_ENGLISH if share >= STRANGE_SHARE else BELIEVED
        if chance >= (AGREED if code == told else least):
            return code
    return told or ENGLISH


def english_share(text: str) -> float:
    """The part of its words that are small words of English."""
    words = WORD.findall(text.lower())
    return sum(word in SMALL_WORDS for word in words) / len(words) if words else 0.0


def _foreign(text: str, language: str, guess: Guess) -> list[Foreign]:
    """Long paragraphs that are surely in another language, those in a row together."""
    found: list[Foreign] = []
    after = True  # whether the paragraph before was foreign, so that this one goes on with it
    for paragraph in PARAGRAPH.finditer(text):
        code = _code_of(paragraph.group(), language, guess)
        if code == language:
            after = False
            continue
        if after and found and found[-1].language == code:
            found[-1] = Foreign(found[-1].start, paragraph.end(), code)
        else:
            found.append(Foreign(paragraph.start(), paragraph.end(), code))
        after = True
    return found


def _code_of(words: str, language: str, guess: Guess) -> str:
    """The language of a paragraph: that of its article unless it is surely another."""
    if len(words) < LONG_PARAGRAPH:
        return language
    sample = words[:SAMPLE]
    share = english_share(sample)
    if share >= ENGLISH_SHARE:
        return ENGLISH
    if language == ENGLISH and share >= STRANGE_SHARE:
        return language
    code, chance = guess(sample)
    return code if chance >= SURE and code in LANGUAGE_NAMES and code not in NEVER else language
