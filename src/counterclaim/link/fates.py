"""What became of somebody, by the words around a name or a description: killed, held, appointed.

A step of `stand_ins`: where the articles of a circle tell of one each who was killed, "the woman" of the one is she
whom another names. Invariant: looks at one passage with a few words on either side; the same words, the same answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from counterclaim.link.words.fates import AFTER_VERB, BE, BETWEEN, DOER, ENDS, FATES, HARMING, INTRANSITIVE

WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*|[.;:!?,]")
POSSESSIVE = re.compile(r"[’']s?\s+([^\W_]+)(?:\s+([^\W_]+))?")
# Characters looked at on either side.
BEHIND, BEFORE = 90, 40
# Words that may stand between somebody and their fate, and in what is told of them between commas.
MOST_BETWEEN, MOST_ASIDE = 5, 8

BY_WORD_BEHIND = {word: fate for fate, (behind, _, _) in FATES.items() for word in behind.split()}
BY_WORDS_BEFORE = {tuple(words.split("|")): fate for fate, (_, all_, _) in FATES.items() for words in all_.split()}
BY_OWN_NOUN = {word: fate for fate, (_, _, nouns) in FATES.items() for word in nouns.split()}


def fates_of(text: str, start: int, end: int) -> frozenset[str]:
    """What became of whoever stands from `start` to `end`; nothing where the words around tell none of it.

    >>> text = "Ada Hale, 34, was killed on Monday. Police arrested a man."
    >>> sorted(fates_of(text, 0, 8)), sorted(fates_of(text, 52, 57))
    (['killed'], ['held'])
    """
    owned = POSSESSIVE.match(text, end)
    if owned:
        nouns = (BY_OWN_NOUN.get((word or "").lower()) for word in owned.groups())
        return frozenset([next(filter(None, nouns), "")]) - {""}
    found = {_fate_behind(_words(text[end : end + BEHIND]))}
    words = _words(text[max(start - BEFORE, 0) : start])
    while words and words[-1] in AFTER_VERB:
        words.pop()
    found |= {BY_WORDS_BEFORE.get(tuple(words[-n:])) for n in (1, 2) if len(words) >= n}
    return frozenset(fate for fate in found if fate)


def _words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text)]


def _fate_behind(words: list[str]) -> str | None:
    """The fate that the words behind somebody tell."""
    if words[:1] == [","]:
        if words[1:2] == ["who"]:
            words = words[1:]
        elif "," in words[1 : MOST_ASIDE + 2]:
            words = words[words.index(",", 1) + 1 :]
    elif words[:1] == ["of"]:  # "a mother of two was killed"
        words = next((words[n:] for n in (2, 3, 4) if words[n : n + 1] and words[n] in BE | set(BY_WORD_BEHIND)), words)
    for n, word in enumerate(words[: MOST_BETWEEN + 1]):
        if word in BY_WORD_BEHIND:
            return _fate_in_voice(word, words[:n], words[n + 1 : n + 2])
        if word not in BETWEEN:
            return None
    return None


def _fate_in_voice(word: str, before: Sequence[str], follower: Sequence[str]) -> str | None:
    """The fate of whoever stands before a word: "was shot" and "shot by" tell another than "shot a man"."""
    if word in INTRANSITIVE or not BE.isdisjoint(before) or not follower or follower[0] in ENDS:
        return "killed" if [*follower] == ["dead"] else BY_WORD_BEHIND[word]
    return DOER if word in HARMING else None
