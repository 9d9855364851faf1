"""What a drawing of the timeline has room for."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from counterclaim.show.chapters.moments import Moment
from counterclaim.show.page.time_rows import ROWS, Timed, lay_out, shorten
from counterclaim.show.page.time_window import Window

WEEK = Window(0, 7 * 24)
Told = tuple[float, float | None, int, str]
TIMES = st.tuples(
    st.floats(-100, 300), st.one_of(st.none(), st.floats(0, 100)), st.integers(1, 9), st.text(max_size=60)
)


def timed(place: int, start: float, length: float | None, outlets: int, words: str) -> Timed:
    """A happening."""
    return Timed(place, Moment(start, None if length is None else start + length), (outlets, outlets), words)


@given(st.lists(TIMES, max_size=60))
def test_everything_is_drawn_or_counted_and_nothing_over_another(found: list[Told]) -> None:
    """What has no room is a number, what is vaguer than the window is told beside it."""
    inside = [
        each
        for each in (timed(i, *one) for i, one in enumerate(sorted(found, key=lambda one: one[0])))
        if each.moment.meets(WEEK.start, WEEK.end)
    ]
    layout = lay_out(inside, WEEK)

    assert len(layout.drawn) + sum(piece.folded for piece in layout.pieces) + len(layout.vague) == len(inside)
    assert layout.rows <= ROWS
    for row in range(layout.rows):
        bars = sorted((each.left, each.right) for each in layout.drawn if each.row == row)
        assert all(left[1] <= right[0] for left, right in pairwise(bars))


def test_those_that_more_outlets_tell_are_drawn_first() -> None:
    """When a hundred things happen at once, the one that five outlets tell is seen."""
    found = [timed(i, 48.0, 24.0, 5 if i == 99 else 1, "words " * 20) for i in range(100)]

    assert 99 in [each.timed.place for each in lay_out(found, WEEK).drawn]


def test_what_lasts_longer_than_a_piece_is_counted_in_none() -> None:
    """A whole day is no event of its first hour."""
    day = Window(24, 48)
    layout = lay_out([timed(0, 24.0, 24.0, 1, "a day"), timed(1, 30.5, 0.0, 1, "half past six")], day)

    assert [piece.window.start for piece in layout.pieces if piece.count] == [30]


@given(st.text(), st.integers(3, 50))
def test_shortened_words_are_their_beginning(words: str, longest: int) -> None:
    """Nothing is put in but the sign that something was left out."""
    short = shorten(words, longest)

    assert short == words or (short.endswith(" …") and words.startswith(short.removesuffix(" …")))
    assert len(short) <= longest + 1
