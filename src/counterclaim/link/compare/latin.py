"""A name in Latin letters, read as the languages of its script read it where a table of single letters goes wrong.

Before everything else that compares names. Invariant: what is in Latin letters without accents stays as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

# Letters that Russian has not: beside them г is an h.
_NOT_RUSSIAN = re.compile("[іїєґўІЇЄҐЎ]")
_SOFT_G = str.maketrans("гГ", "hH")

_GREEK = re.compile("[Α-ώ]")
_GREEK_PAIRS = (
    (re.compile("[Οο][υύ]"), "ou"),
    (re.compile("([ΑαΕε])[υύ]"), r"\1β"),
    (re.compile("γγ|γκ(?<=\\wγκ)"), "νγ"),
)

_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "Ö": "Oe", "Ø": "Oe", "Ü": "Ue"})


@lru_cache(maxsize=16384)
def in_latin(name: str) -> str:
    """The name in Latin letters without accents; signs for syllables each begin with a capital.

    >>> in_latin("Григорій Хан"), in_latin("Παύλου"), in_latin("O’Shea")
    ('Hrihoriy Khan', 'Pavlou', "O'Shea")
    """
    if name.isascii():
        return name
    if _NOT_RUSSIAN.search(name):
        name = name.translate(_SOFT_G)
    if _GREEK.search(name):
        for pair, letters in _GREEK_PAIRS:
            name = pair.sub(letters, name)
    return anyascii(name)


def with_umlauts_spelt_out(name: str) -> str:
    """The name with the two letters that are written for ä, ö, ü, ø and å where a keyboard lacks them.

    >>> with_umlauts_spelt_out("Jörg Müller")
    'Joerg Mueller'
    """
    return name.translate(_SPELT_OUT)
