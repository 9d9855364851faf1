"""A stretch of time on one axis that reaches from thousand years to hours, and the steps by which it is divided.

Part of the desk's timeline. All times are hours since the year 1 began (see `chapters.moments`). Invariant: a window
lies within the years 1 to 9999, is never empty, and its borders are whole hours.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date, datetime, time

from counterclaim.show.dates import period_words
from counterclaim.show.labels import MONTHS

DAY = 24
FIRST, LAST = 0, date.max.toordinal() * DAY
# A window of fewer hours holds nothing that a passage could tell apart.
SHORTEST = 3

# Kind and count of the steps that divide an axis, the finest first.
STEPS = (
    ("hour", 1),
    ("hour", 3),
    ("hour", 6),
    ("hour", 12),
    ("day", 1),
    ("week", 1),
    ("month", 1),
    ("month", 3),
    *(("year", count) for count in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)),
)
Step = tuple[str, int]

# The levels between which a reader zooms: what each is called in the code, the finest first.
LEVELS = ("hours", "day", "week", "month", "year", "decade", "century", "millennium")
HOURS_SHOWN = 6
LENGTHS = {
    "hours": HOURS_SHOWN,
    "day": DAY,
    "week": 7 * DAY,
    "month": 31 * DAY,
    "year": 366 * DAY,
    "decade": 3653 * DAY,
    "century": 36525 * DAY,
    "millennium": 365250 * DAY,
}


@dataclass(frozen=True, slots=True)
class Window:
    """From one hour up to and without another."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """Hours."""
        return self.end - self.start

    @property
    def centre(self) -> int:
        """The hour in its middle."""
        return (self.start + self.end) // 2

    def place(self, hour: float) -> float:
        """Where an hour stands, in percent; those outside stand at the border.

        >>> Window(0, 48).place(12.0), Window(0, 48).place(100.0)
        (25.0, 100.0)
        """
        return round(100 * (min(max(hour, self.start), self.end) - self.start) / self.length, 3)

    @property
    def words(self) -> tuple[str, str]:
        """First and last moment as an address writes them; a last day is included."""
        return moment_iso(self.start), moment_iso(self.end - DAY if self.end % DAY == 0 else self.end)


def make_window(start: int, end: int) -> Window:
    """The window between two hours, put right where it is empty, too short or beyond the calendar.

    >>> make_window(10, 10)
    Window(start=8, end=11)
    """
    if end - start < SHORTEST:
        start = (start + end - SHORTEST) // 2
        end = start + SHORTEST
    start = min(max(start, FIRST), LAST - SHORTEST)
    return Window(start, max(min(end, LAST), start + SHORTEST))


def hour_at(moment: datetime) -> int:
    """The hour of a moment, minutes left out."""
    return (moment.toordinal() - 1) * DAY + moment.hour


def moment_at(hour: int) -> datetime:
    """The moment of an hour; the last one of the calendar for any later."""
    ordinal, rest = divmod(min(hour, LAST - 1), DAY)
    return datetime.combine(date.fromordinal(ordinal + 1), time(rest))


def moment_iso(hour: int) -> str:
    """An hour as ISO 8601: a day alone where it is a midnight.

    >>> moment_iso(24), moment_iso(30)
    ('0001-01-02', '0001-01-02T06:00')
    """
    moment = moment_at(hour)
    return moment.date().isoformat() if moment.hour == 0 else moment.isoformat(timespec="minutes")


# Levels


def level_of(window: Window) -> str:
    """The level at which a window is: the finest one that is at least nearly as long.

    >>> level_of(Window(0, 24)), level_of(Window(0, 48))
    ('day', 'week')
    """
    for level in LEVELS:
        if LENGTHS[level] * 1.05 >= window.length:
            return level
    return LEVELS[-1]


def window_at(level: str, hour: int) -> Window:
    """The calendar's piece of a level in which an hour lies: its day, its week from Monday, its month, its century."""
    hour = min(max(hour, FIRST), LAST - 1)
    if level == "hours":
        start = hour - hour % HOURS_SHOWN
        return make_window(start, start + HOURS_SHOWN)
    kind, count = {
        "day": ("day", 1),
        "week": ("week", 1),
        "month": ("month", 1),
        "year": ("year", 1),
        "decade": ("year", 10),
        "century": ("year", 100),
        "millennium": ("year", 1000),
    }[level]
    start = floor(hour, (kind, count))
    return make_window(start, after(start, (kind, count)))


def zoomed(window: Window, by: int, around: int) -> Window | None:
    """The window one level finer (-1) or coarser (1), around an hour; None beyond the last level."""
    place = LEVELS.index(level_of(window)) + by
    return window_at(LEVELS[place], around) if 0 <= place < len(LEVELS) else None


def moved(window: Window, by: int) -> Window | None:
    """The window before (-1) or after (1); None at an end of the calendar.

    One that is a piece of the calendar gives the piece beside it: after February comes March.
    """
    if (by < 0 and window.start <= FIRST) or (by > 0 and window.end >= LAST):
        return None
    level = level_of(window)
    if window == window_at(level, window.start):
        return window_at(level, window.start - 1 if by < 0 else window.end)
    return make_window(window.start + by * window.length, window.end + by * window.length)


# Steps


def step_for(window: Window, most: int, *, plain: bool = False) -> Step:
    """The finest step that divides a window into at most so many pieces.

    Args:
        most: how many pieces.
        plain: only into whole hours, days, weeks, months and round years, as people speak of time.
    """
    for step in STEPS:
        if window.length / hours_in(step) <= most and not (plain and step[1] > 1 and step[0] != "year"):
            return step
    return STEPS[-1]


def hours_in(step: Step) -> int:
    """How long a step is, about."""
    kind, count = step
    return {"hour": 1, "day": DAY, "week": 7 * DAY, "month": 30 * DAY, "year": 365 * DAY}[kind] * count


def pieces(window: Window, step: Step) -> Iterator[Window]:
    """The pieces into which the step divides a window, the first and the last one cut."""
    start = window.start
    border = after(floor(start, step), step)
    while start < window.end:
        yield Window(start, min(border, window.end))
        start, border = border, after(border, step)


def floor(hour: int, step: Step) -> int:
    """The last border of a step at or before an hour."""
    kind, count = step
    if kind == "hour":
        return hour - hour % count
    if kind == "day":
        return hour - hour % DAY
    if kind == "week":
        return max(hour - hour % (7 * DAY), FIRST)  # the year 1 began on a Monday
    day = moment_at(hour).date()
    if kind == "month":
        return first_hour(day.year, day.month - (day.month - 1) % count)
    return first_hour(max(day.year - day.year % count, 1), 1)


def after(hour: int, step: Step) -> int:
    """The border after one; the end of the calendar where there is none."""
    kind, count = step
    if kind in ("hour", "day", "week"):
        return min(hour + hours_in(step), LAST)
    day = moment_at(hour).date()
    if kind == "month":
        months = day.month - 1 + count
        return first_hour(day.year + months // 12, months % 12 + 1)
    return first_hour(day.year - day.year % count + count, 1)


def first_hour(year: int, month: int) -> int:
    """The hour in which a month begins; the end of the calendar after the year 9999."""
    return LAST if year > MAXYEAR else (date(year, month, 1).toordinal() - 1) * DAY


# Words

# Two words of the axis nearer to each other than this (in percent) would print over each other.
NEAREST = 7.0


def list_labels(window: Window, most: int) -> tuple[tuple[float, str], ...]:
    """The words of the axis as (percent, words), at most so many; the first one tells the year, and each new year.

    >>> list_labels(make_window(0, 48), 4)
    ((0.0, '1 January 1'), (25.0, '12:00'), (50.0, '2 January'), (75.0, '12:00'))
    """
    step = step_for(window, most)
    found: list[tuple[float, str]] = []
    told = -1
    for piece in pieces(window, step):
        place, moment = window.place(piece.start), moment_at(piece.start)
        if not found or (place - found[-1][0] >= NEAREST and place <= 100 - NEAREST / 2):
            found.append((place, tick_words(moment, step, moment.year != told)))
            told = moment.year
    return tuple(found)


def tick_words(moment: datetime, step: Step, whole: bool) -> str:
    """A border in words, with its year where `whole`."""
    kind, _ = step
    if kind == "year":
        return str(moment.year)
    month = MONTHS[moment.month - 1]
    if kind == "month":
        return f"{month} {moment.year}" if whole else month
    if kind == "hour" and moment.hour and not whole:
        return f"{moment.hour:02d}:00"
    day = f"{moment.day} {month}" + (f" {moment.year}" if whole else "")
    return f"{day}, {moment.hour:02d}:00" if kind == "hour" and moment.hour else day


def window_words(window: Window) -> str:
    """A window in words.

    >>> window_words(window_at("month", 0)), window_words(make_window(30, 36))
    ('January 1', '2 January 1, 06:00–12:00')
    """
    first = moment_at(window.start)
    if window == window_at("month", window.start):
        return f"{MONTHS[first.month - 1]} {first.year}"
    last = moment_at(window.end - 1)
    year = ("year", 1)
    if window.start == floor(window.start, year) and window.end == after(floor(window.end - 1, year), year):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    if window.start % DAY == 0 and window.end % DAY == 0:
        return period_words(first.date(), last.date())
    head, end = period_words(first.date(), first.date()), moment_at(window.end)
    clock = f"{end.hour or DAY:02d}:00"
    if first.date() == last.date():
        return f"{head}, {first.hour:02d}:00–{clock}"
    return f"{head}, {first.hour:02d}:00 – {period_words(last.date(), last.date())}, {clock}"
