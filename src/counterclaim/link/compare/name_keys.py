"""Rough keys by which two ways of romanising one name of a person find each other, so that not all pairs are compared.

Invariant: a key depends on the words of one name alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.link.compare.sounds import sound_key
from counterclaim.link.data.first_names import FIRST_NAMES


def rough_keys(words: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Keys of a full name, of which two spellings of one name nearly always share one.

    By the consonants of the last word and the first two of the first; and for a name without a frequent given name of
    Latin letters, which may have its family name first, also the other way round. On 17,000 names of 6,000 articles
    they add 40 % to the pairs that equal sounds of surnames and forms of given names make; on the open pairs of
    `evals/transliterations.py` the share that is compared at all grows from 0.65 to 0.95.

    >>> set(rough_keys(("nikita", "khrushchev"))) & set(rough_keys(("nikita", "chruschtschow"))) != set()
    True
    >>> rough_keys(("zhou", "ruilin"))[1] == rough_keys(("chou", "juilin"))[1]
    True

    Args:
        words: two plain words or more (`names.words_of`).
    """
    if len(words) < 2:
        return ()
    first, last = sound_key(words[0]), sound_key(words[-1])
    keys: list[tuple[str, ...]] = [("sounds", last, first[:2])]
    if not any(word in FIRST_NAMES for word in words):
        keys.append(("sounds of the first", first, last[-1:]))
    return tuple(keys)
