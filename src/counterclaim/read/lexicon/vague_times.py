"""Words for a time that no calendar has, with what each is in TimeML: "now" is present, "lately" past."""

from __future__ import annotations

# Words that say no time that could be placed; they are kept as mentions without dates.
VAGUE_TIMES: dict[str, str] = {
    "now": "present",
    "right now": "present",
    "currently": "present",
    "at present": "present",
    "these days": "present",
    "nowadays": "present",
    "recently": "past",
    "lately": "past",
    "the other day": "past",
    **{f"{time} ago": "past" for time in ("long", "not long", "a long time", "some time", "a while", "a generation")},
    **{
        f"{before}{unit}": "past"
        for before in ("in past ", "past ")
        for unit in ("days", "weeks", "months", "quarters", "years", "decades")
    },
    "the past": "past",
    "some day": "future",
    "someday": "future",
    "soon": "future",
    "current": "present",
    "the future": "future",
    "the near future": "future",
    "the foreseeable future": "future",
    **{f"the {far} term": "future" for far in ("short", "near", "long")},
    "as soon as possible": "future",
}
