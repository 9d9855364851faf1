"""Waiting: between two questions to one site, and after an answer that asks for patience.

Invariant: two questions to one site are never nearer than its pause; what waits is told how long beforehand.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

# After a failure the next visit waits twice as long each time, from five minutes to a day.
FIRST_WAIT, LONGEST_WAIT = 300.0, 86_400.0
# A page that failed so often is given up; a feed never is.
MOST_FAILURES = 5


class Pace:
    """When each site may be asked again. `clock` and `sleep` are the system's, or a test's."""

    def __init__(self, pause: float, clock: Callable[[], float], sleep: Callable[[float], None]) -> None:
        self._pause, self._clock, self._sleep = pause, clock, sleep
        self._free: dict[str, float] = {}

    def wait(self, site: str, delay: float = 0.0) -> None:
        """Wait until a site may be asked, and take the turn.

        Args:
            site: scheme, host and port.
            delay: seconds between two questions that the site asks for.
        """
        now = self._clock()
        free = self._free.get(site, 0.0)
        if free > now:
            self._sleep(free - now)
            now = max(self._clock(), free)
        self._free[site] = now + max(self._pause, delay)

    def hold(self, site: str, seconds: float) -> None:
        """Leave a site alone for so long."""
        self._free[site] = max(self._free.get(site, 0.0), self._clock() + seconds)


def back_off(failures: int, asked: float = 0.0) -> float:
    """Seconds until the next try after so many failures in a row; no less than the server asks for.

    >>> back_off(1), back_off(3), back_off(2, asked=7200), back_off(99)
    (300.0, 1200.0, 7200.0, 86400.0)
    """
    wait = FIRST_WAIT * 2.0 ** min(max(failures - 1, 0), 12)
    return float(min(max(wait, asked), LONGEST_WAIT))


def retry_after(value: str, now: float) -> float:
    """Seconds that a Retry-After field asks for, given as a number or as a date; 0 where it says neither.

    >>> retry_after("120", 0.0), retry_after("soon", 0.0), retry_after("Thu, 01 Jan 1970 00:10:00 GMT", 0.0)
    (120.0, 0.0, 600.0)
    """
    value = value.strip()
    if re.fullmatch(r"\d{1,9}", value):
        return min(float(value), LONGEST_WAIT)
    try:
        at = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return 0.0
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return min(max((at - datetime.fromtimestamp(now, UTC)).total_seconds(), 0.0), LONGEST_WAIT)
