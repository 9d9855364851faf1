"""How word lists are written in this folder: as running text, read into a set."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a text that white space parts.

    >>> sorted(word_set("say tell"))
    ['say', 'tell']
    """
    return frozenset(text.split())
