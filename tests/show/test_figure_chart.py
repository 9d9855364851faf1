"""Figures over time as a drawing."""

import re
import xml.etree.ElementTree as ElementTree

from hypothesis import given
from hypothesis import strategies as st

from counterclaim.show.page.figure_chart import Bracket, Column, draw_chart, scale_of, wrapped

BOUND = st.one_of(st.none(), st.floats(allow_nan=False))


def column(low: float | None, high: float | None, words: str = "some", **more: object) -> Column:
    """A figure."""
    return Column("#one", "title", words, low, high, False, 1, "12 May 2031", **more)  # type: ignore[arg-type]


def drawn(*columns: Column, brackets: tuple[Bracket, ...] = ()) -> ElementTree.Element:
    """The drawing, parsed."""
    return ElementTree.fromstring(str(draw_chart(columns, brackets)))


def heights(svg: ElementTree.Element) -> list[float]:
    """How high the dots stand, from above."""
    return [float(dot.get("cy", "")) for dot in svg.iter("circle") if (dot.get("class") or "").startswith("dot")]


def test_a_higher_figure_stands_higher() -> None:
    """From above, so the number is smaller."""
    low, high = heights(drawn(column(12, 12), column(31, 31)))

    assert high < low


def test_the_articles_own_words_stand_over_a_mark() -> None:
    """With their precision word."""
    said = [text.text for text in drawn(column(480, None, "at least 480"), column(3, 3)).iter("text")]

    assert [words for words in said if words in ("at least", "480")] == ["at least", "480"]


def test_an_open_bound_is_an_arrow_and_an_interval_has_two_ends() -> None:
    """ "At least 12" has no upper end, and nobody is shown one."""
    svg = drawn(column(12, None), column(40, 60))
    marks = [mark for mark in svg.iter("a") if "figure-mark" in (mark.get("class") or "")]

    assert [len([part for part in mark if part.get("class") == "open"]) for mark in marks] == [1, 0]
    assert [len([part for part in mark if part.get("class") == "cap"]) for mark in marks] == [1, 2]


def test_an_update_is_an_arrow_and_a_dispute_a_bracket() -> None:
    """The one is no conflict, the other is."""
    svg = drawn(
        column(12, 12),
        column(31, 31, updates=0),
        column(44, 44),
        brackets=(Bracket("/disputes/d", "against", ((1, "A"), (2, "B"))),),
    )
    names = [part.get("class") for part in svg.iter()]

    assert (names.count("update"), names.count("against"), names.count("camp-dot")) == (1, 1, 2)


def test_what_has_no_scale_is_not_drawn() -> None:
    """One number alone, or one beyond counting, says nothing on a line."""
    assert draw_chart([column(12, 12)], []) == ""
    assert draw_chart([column(12, 12), column(float("inf"), None)], []) == ""
    assert scale_of([column(None, None)]) is None


@given(st.lists(st.tuples(BOUND, BOUND, st.text(max_size=30)), min_size=1, max_size=6))
def test_any_figures_give_a_drawing_or_none(found: list[tuple[float | None, float | None, str]]) -> None:
    """Numbers of any size, words of any kind; nothing breaks, and no place is not a number."""
    svg = str(draw_chart([column(low, high, words) for low, high, words in found], []))

    assert not re.search(r'="[^"]*(?:nan|inf)', svg)


@given(st.text(max_size=80), st.integers(5, 30))
def test_wrapped_words_lose_only_what_is_cut(words: str, longest: int) -> None:
    """A row is short; a word that is too long is cut with a sign."""
    rows = wrapped(words, longest)

    assert all(len(row) <= longest + 4 for row in rows)
    if not any(len(word) > longest + 4 for word in words.split()):
        assert " ".join(rows) == " ".join(words.split())
