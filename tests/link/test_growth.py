"""What an article costs does not grow with the others: steps are counted, not seconds."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from counterclaim.link.actors import link_actors
from counterclaim.link.copies import SharedPassages
from counterclaim.model.account import Copy
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span
from tests.link.cast_story import reading_of

# Who is told of in every article, with a surname, an office and a body in short, and somebody whom only some name.
PEOPLE = (
    "{p:President |Ada Wren} met {p:Minister |Tomas Orlik} and {o:the |Velm Harbour Guard}. {f:|The president} and "
    "{p:|Wren} spoke; {p:|Orlik} and {o:the |Guard} did not. {f:|The minister} left with {p:|Ines %s}, {p:|Ada} and "
    "%s. Page %d."
)


def story(articles: int) -> list[Reading]:
    """So many articles about the same people, some of which name another Wren and some only his surname."""
    others = ("{p:President |Jon Wren}", "{p:|Halvard}", "{o:the |Larch Coast Guard}")
    names = ("Dahl", "Brask", "Venn", "Quill", "Orsik")
    return [reading_of(PEOPLE % (names[n % 5], others[n % 3], n), f"{n:04}.txt") for n in range(articles)]


def steps(work: Callable[[], object]) -> int:
    """How many instructions of Python are carried out while something is done."""
    count = 0

    def follow(frame: FrameType, event: str, argument: object) -> Callable[..., Any]:
        nonlocal count
        frame.f_trace_opcodes = True
        count += event == "opcode"
        return follow

    before = sys.gettrace()
    sys.settrace(follow)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("times", [2, 4])
def test_names_are_put_together_in_steps_that_grow_with_the_articles_alone(times: int) -> None:
    """Everybody is in every article, so that whatever asks all articles of a name for each article shows."""
    few, many = story(40), story(40 * times)
    link_actors(many)  # what is kept of single words is known from here on
    assert steps(lambda: link_actors(many)) <= 1.15 * times * steps(lambda: link_actors(few))


def test_voices_are_counted_without_going_through_all_copies() -> None:
    """A claim of two articles looks at what these two share, however many copies there are."""
    copies = [
        Copy(Span(f"article-{n}", 0, 9, "The river"), Span(f"article-{n + 1}", 0, 9, "The river"), 0.5, None)
        for n in range(500)
    ]
    evidence = [Span("article-7", 4, 9, "river"), Span("article-8", 0, 3, "The")]
    few, many = SharedPassages(copies[:10]), SharedPassages(copies)

    assert few.count_origins(evidence) == many.count_origins(evidence) == 1
    assert steps(lambda: many.count_origins(evidence)) == steps(lambda: few.count_origins(evidence))
