"""One key for the ways in which a name from another script is written in Latin letters.

Equal keys mean that two words can be the same name: the rules are those of common transliterations (Russian,
Ukrainian and Belarusian ways, Arabic vowels, French and German letters for the same sounds), not of single names.
Invariant: a key depends on the word alone, and `fold(plain(word)) == fold(word)`.
"""

from __future__ import annotations

import re
from functools import cache

from anyascii import anyascii

# Applied in order, each over the whole word. Left: what is written; right: one letter or two for the sound.
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"tsch|tch|cz(?!e[ck])", "ch"),  # German, French, Polish
        (r"shch|sch|sz", "sh"),
        (r"dzh|dj|zh|^j", "Z"),  # one sound, kept apart from the j that is written for y
        (r"dz(?=[eimny])", "d"),  # Belarusian softens d: dz
        (r"ts(?=[ieym])", "t"),  # Belarusian softens t: ts
        (r"ph", "f"),
        (r"kh", "h"),
        (r"gh", "g"),
        (r"ck|q", "k"),
        (r"x", "ks"),
        (r"c(?=[eiy])", "s"),
        (r"c(?!h)", "k"),
        (r"w", "v"),
        (r"ff$", "v"),
        (r"([oae])u(?=sk|ts|$)", r"\1v"),  # Belarusian short u for v
        (r"ou|oo", "u"),
        (r"ee", "i"),
        (r"[yj](?=[aou])", "i"),
        (r"[yj]e", "e"),
        (r"[yj]", "i"),
        (r"ie", "e"),
        (r"io", "e"),
        (r"ii+", "i"),
        (r"o", "a"),  # Belarusian writes unstressed o as a
        (r"([a-zZ])\1+", r"\1"),
        (r"sk[ie]i?$", "ski"),
        (r"ei$", "i"),
    )
)

# The article in front of the last word of a name, as it is romanised by the letter behind it.
_ARTICLE = re.compile(r"(?:^|[\s-])(?:al|el|ul|ad|ar|as|ash|at|az|an)[-\s]([^\W\d_][\w’'-]{2,})$", re.IGNORECASE)


@cache
def plain(word: str) -> str:
    """The word in small Latin letters and digits, without accents, hyphens and apostrophes.

    >>> plain("O’Shea"), plain("Мельник")
    ('oshea', 'melnik')
    """
    return re.sub(r"[^a-z0-9]", "", anyascii(word).lower())


@cache
def without_article(name: str) -> str:
    """The last word of a name without the Arabic article written on to it or before it, plain; "" where it has none.

    >>> without_article("Sami al-Nour"), without_article("Sami Nour")
    ('nour', '')
    """
    found = _ARTICLE.search(name)
    return plain(found.group(1)) if found else ""


@cache
def fold(word: str) -> str:
    """The key of a word: equal for the ways of writing one name in Latin letters.

    >>> fold("Vasilevsky") == fold("Vasileuski") == fold("Василевский")
    True
    """
    key = plain(word)
    for pattern, sound in _RULES:
        key = pattern.sub(sound, key)
    return key
