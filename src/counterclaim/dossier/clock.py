"""What time it is. Nothing else in this room looks at the clock."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """The time of a decision or of adding, in ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="microseconds")
