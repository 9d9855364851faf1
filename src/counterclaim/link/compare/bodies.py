"""How are names of organisations, places and groups compared? By their words, initials and known other names.

Invariant: `body_key` is equal for a name with and without its article, dots, legal form or British spelling.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from counterclaim.link.compare.spelling import plain
from counterclaim.link.data.bodies import (
    ALIASES,
    COUNTRY_WORDS,
    LEADING_FORMS,
    LEGAL_FORMS,
    LEGAL_PHRASES,
    PARTS_OF_STATE,
    SMALL_WORDS,
    SPELLINGS,
)

WORD = re.compile(r"[^\W_](?:[^\W_]|[.’'](?=[^\W_]))*|&")

# Reversed, because of two names that fold into one the first in the table counts.
_FOLDED_ALIASES = {other.casefold(): first for other, first in reversed(ALIASES.items())}


@cache
def body_words(name: str) -> tuple[str, ...]:
    """The words of a body's name, plain, in one spelling, without its article and legal form.

    >>> body_words("The U.S. Defence Dept.")
    ('us', 'defense', 'department')
    """
    words = []
    for found in WORD.findall(name):
        word = COUNTRY_WORDS.get(found.lower(), plain(found))
        word = SPELLINGS.get(word, word)
        if found != "&" and word:
            words.append(word)
    if words[:2] == ["united", "states"] and len(words) > 2:
        words[:2] = ["us"]
    if words[:1] == ["the"]:
        words = words[1:]
    return without_legal_form(words)


def without_legal_form(words: list[str]) -> tuple[str, ...]:
    """The words without the legal form before or after them, in letters or spelled out.

    >>> without_legal_form(["orvast", "mills", "ltd"])
    ('orvast', 'mills')
    """
    for form in LEGAL_PHRASES:
        n = len(form)
        if len(words) > n and tuple(words[-n:]) == form:
            words = words[:-n]
        elif len(words) > n and tuple(words[:n]) == form:
            words = words[n:]
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words = words[:-1]
    while len(words) > 1 and words[0] in LEADING_FORMS:
        words = words[1:]
    return tuple(words)


@cache
def content_words(name: str) -> tuple[str, ...]:
    """The words without "of", "the", "and", "for".

    >>> content_words("the Ministry of Ports")
    ('ministry', 'ports')
    """
    return tuple(word for word in body_words(name) if word not in SMALL_WORDS)


@cache
def known_name(name: str) -> str:
    """The name under which a country or body is known in the table of other names, else the name itself.

    >>> known_name("the WTO"), known_name("the Orvast Ferry Club")
    ('World Trade Organization', 'the Orvast Ferry Club')
    """
    bare = re.sub(r"^the\s+", "", name.strip(), flags=re.IGNORECASE).casefold()
    letters = bare.replace(".", "") if is_acronym(bare.upper()) else bare  # "the F.B.I."
    return _FOLDED_ALIASES.get(bare) or _FOLDED_ALIASES.get(letters, name)


@cache
def body_key(name: str) -> str:
    """A key that two names of one body share whatever the order of their content words.

    >>> body_key("Department of Public Works") == body_key("the Public Works Department")
    True
    """
    return " ".join(sorted(content_words(known_name(name)))) or plain(name) or name.casefold()


@cache
def is_acronym(name: str) -> bool:
    """Whether a name is letters in capitals.

    >>> is_acronym("P.W.D."), is_acronym("Works")
    (True, False)
    """
    bare = name.replace(".", "")
    return 2 <= len(bare) <= 7 and bare.isalpha() and bare.isupper() and bare.isascii()


@cache
def initials(name: str) -> tuple[str, ...]:
    """The initials of a name of several words, without and with its small words; none for one word.

    >>> initials("the Department of Public Works")
    ('dpw', 'dopw')
    """
    parts = [part for word in WORD.findall(name) if word != "&" for part in re.split(r"[-.’']", word) if part]
    if parts[:1] and parts[0].lower() == "the":
        parts = parts[1:]
    letters = [(part.lower() in SMALL_WORDS, plain(part) if is_acronym(part) else plain(part)[:1]) for part in parts]
    if len(letters) < 2:
        return ()
    content = "".join(letter for small, letter in letters if not small)
    return tuple(dict.fromkeys((content, "".join(letter for _, letter in letters)))) if len(content) > 1 else ()


def acronym_fits(acronym: str, name: str) -> bool:
    """Whether letters in capitals are the initials of a name.

    >>> acronym_fits("P.W.D.", "Public Works Department")
    True
    """
    return plain(acronym) in initials(name)


def letters_occur(acronym: str, name: str) -> bool:
    """Whether the letters occur in the name in this order, the first at its start: enough where the text defines it.

    >>> letters_occur("Interpol", "International Police"), letters_occur("PWD", "Harbour Board")
    (True, False)
    """
    letters, text = plain(acronym), plain(name)
    if not letters or not text.startswith(letters[0]):
        return False
    rest = iter(text)
    return all(letter in rest for letter in letters)


def holds_words(longer: tuple[str, ...], shorter: tuple[str, ...]) -> str | None:
    """Where the shorter name's words stand in the longer one's: "end", "start", "inside", "around"; None if nowhere.

    "around": first and last word agree and the rest is left out ("Larch police", "Larch Valley police"), or all words
    of a committee or an office stand in the longer name, in any order ("Rivers and Ponds Committee", "Senate Committee
    on Rivers, Lakes and Ponds").
    """
    n = len(shorter)
    if n >= len(longer) or not n:
        return None
    if longer[-n:] == shorter:
        return "end"
    if longer[:n] == shorter:
        return "start"
    if n > 1 and any(longer[i : i + n] == shorter for i in range(1, len(longer) - n)):
        return "inside"
    if n == 2 and longer[0] == shorter[0] and longer[-1] == shorter[-1]:
        return "around"
    if n > 2 and not Counter(shorter) - Counter(longer) and not PARTS_OF_STATE.isdisjoint(shorter):
        return "around"
    return None
