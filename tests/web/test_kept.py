"""What an edition keeps goes when the edition goes."""

from __future__ import annotations

import gc
import weakref

import pytest

from counterclaim.web.kept import keep
from counterclaim.web.narrowing import Listing


class Scribe:
    """Somebody who answers, and counts how often."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.answer = keep(self._answer, 2)

    def _answer(self, word: str) -> str:
        self.asked.append(word)
        return word.upper()


def test_an_answer_is_made_once_and_the_oldest_is_forgotten() -> None:
    scribe = Scribe()

    assert [scribe.answer(word) for word in ("a", "b", "a", "c", "b")] == ["A", "B", "A", "C", "B"]
    assert scribe.asked == ["a", "b", "c", "b"]


def test_what_was_asked_is_freed_without_the_garbage_collector() -> None:
    """An edition is kept out of its sight: what lay in a circle would stay for as long as the desk is open."""
    gc.disable()
    try:
        listing = Listing([1, 2, 3], {"odd": lambda number: [str(number % 2)]})
        assert listing.narrowed({"odd": "1"}).items == (1, 3)
        assert listing.facet("odd", "Odd", {})
        gone = weakref.ref(listing)
        del listing
        assert gone() is None
    finally:
        gc.enable()


def test_nobody_is_asked_who_is_gone() -> None:
    answer = Scribe().answer

    with pytest.raises(ReferenceError):
        answer("a")
