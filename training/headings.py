"""How well the phrases over a dispute tell what it is about: against the question that a careful reader gave it.

Called by `training.held_out`, for disputes that the scorer pairs with one of the labels.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import ModuleType
from typing import Any

import numpy as np
from spacy.lang.en.stop_words import STOP_WORDS

from counterclaim.link.terms import stem
from counterclaim.link.topics import WORD


def words_of(text: str) -> set[str]:
    """The stems of the words that tell something.

    >>> sorted(words_of("Should the federal officers leave Portland?"))
    ['feder', 'leav', 'offic', 'portland']
    """
    words = (word.casefold() for word in WORD.findall(text))
    return {stem(word) for word in words if word not in STOP_WORDS}


def score_headings(gold: Sequence[Mapping[str, Any]], account: Any, scorer: ModuleType) -> tuple[float, float]:
    """Mean shares of a heading's words that the question has, and of the question's words that the heading has.

    Args:
        gold: the labelled disputes of a story.
        account: what was found in it, as the scorer takes it, with each dispute's "topic".
        scorer: `account_score`.
    """
    shares = []
    for found, wanted in _matched(gold, account, scorer):
        heading, question = words_of(" ".join(found["topic"])), words_of(wanted["question"])
        shared = len(heading & question)
        shares.append((shared / max(len(heading), 1), shared / max(len(question), 1)))
    precise, covered = np.mean(shares, axis=0) if shares else (np.nan, np.nan)
    return float(precise), float(covered)


def _matched(gold: Sequence[Mapping[str, Any]], account: Any, scorer: ModuleType) -> Iterator[tuple[Any, Any]]:
    """Found disputes with the labelled ones that the scorer pairs them with; those about numbers name their figure."""
    found = account.get("disputes")
    sides = {
        (k, n): scorer.pair_sides(one, other, account) for k, one in enumerate(found) for n, other in enumerate(gold)
    }
    worth = [(len(pairs), k, n) for (k, n), pairs in sides.items() if scorer.opposed(gold[n], pairs)]
    for k, n in scorer.one_to_one(worth):
        if found[k]["kind"] != "number":
            yield found[k], gold[n]
