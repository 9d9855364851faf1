"""Windows on one axis from thousand years to hours."""

from datetime import date, datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from counterclaim.show.page.time_window import (
    FIRST,
    LAST,
    LEVELS,
    SHORTEST,
    Window,
    floor,
    hour_at,
    level_of,
    list_labels,
    make_window,
    moved,
    pieces,
    step_for,
    window_at,
    window_words,
    zoomed,
)

HOURS = st.integers(min_value=-10, max_value=LAST + 10)


def window(first: str, last: str) -> Window:
    """The window between two moments."""
    return make_window(hour_at(datetime.fromisoformat(first)), hour_at(datetime.fromisoformat(last)))


@given(HOURS, HOURS)
def test_a_window_lies_in_the_calendar_and_is_never_empty(start: int, end: int) -> None:
    """Whatever an address asks for."""
    made = make_window(start, end)

    assert FIRST <= made.start < made.end <= LAST
    assert made.length >= SHORTEST


@given(HOURS, HOURS, st.integers(min_value=1, max_value=40), st.booleans())
def test_the_pieces_of_a_window_are_all_of_it(start: int, end: int, most: int, plain: bool) -> None:
    """One after the other, none empty, and few."""
    made = make_window(min(start, end), max(start, end))
    cut = list(pieces(made, step_for(made, most, plain=plain)))

    assert cut[0].start == made.start and cut[-1].end == made.end
    assert all(left.end == right.start for left, right in pairwise(cut))
    assert all(piece.length > 0 for piece in cut)
    assert len(cut) <= 1.2 * most + 10


@given(st.sampled_from(LEVELS), HOURS)
def test_a_level_is_a_piece_of_the_calendar_that_holds_the_hour(level: str, hour: int) -> None:
    """Its week, its month, its century."""
    made = window_at(level, hour)

    assert made.start <= min(max(hour, FIRST), LAST - 1) < made.end
    assert window_at(level, made.start) == made


def test_a_reader_zooms_from_a_millennium_to_hours_and_back() -> None:
    """Each step is one level."""
    hour = hour_at(datetime.fromisoformat("2031-05-12T22"))
    seen = [window_at("millennium", hour)]
    while (finer := zoomed(seen[-1], -1, hour)) is not None:
        seen.append(finer)

    assert [level_of(each) for each in seen] == list(reversed(LEVELS))
    assert window_words(seen[-1]) == "12 May 2031, 18:00–24:00"
    assert zoomed(seen[-1], 1, hour) == seen[-2]
    assert zoomed(seen[0], 1, hour) is None


def test_beside_february_is_march() -> None:
    """A piece of the calendar moves to the next one, any other window by its length."""
    assert moved(window("2031-02-01", "2031-03-01"), 1) == window("2031-03-01", "2031-04-01")
    assert moved(window("2031-02-03", "2031-02-06"), -1) == window("2031-01-31", "2031-02-03")
    assert moved(make_window(FIRST, 24), -1) is None
    assert moved(make_window(LAST - 24, LAST), 1) is None


def test_the_axis_names_the_year_first_and_then_what_changes() -> None:
    """ "5 May" needs no year beside "3 May 2031"."""
    assert [words for _, words in list_labels(window("2031-05-03", "2031-05-05"), 4)] == [
        "3 May 2031",
        "12:00",
        "4 May",
        "12:00",
    ]
    assert list_labels(window("1994-01-01", "2032-01-01"), 12)[0] == (0.0, "1994")


def test_weeks_begin_on_monday() -> None:
    """As in ISO 8601."""
    monday = floor(hour_at(datetime.fromisoformat("2031-05-15")), ("week", 1))

    assert date.fromordinal(monday // 24 + 1) == date(2031, 5, 12)
