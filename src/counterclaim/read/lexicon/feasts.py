"""Feasts and days with a name, as data: those that stand still, those counted from Easter, those on a weekday.

Every key is in small letters. No events of a story; feast days are those of many calendars.
"""

from __future__ import annotations

# Month and day of feasts that stand still. Those that move are computed in `date_feasts`.
FIXED_FEASTS: dict[str, tuple[int, int]] = {
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "year-end": (12, 31),
    "year end": (12, 31),
    "new year's": (1, 1),
    "epiphany": (1, 6),
    "valentine's day": (2, 14),
    "st. patrick's day": (3, 17),
    "international women's day": (3, 8),
    "april fools' day": (4, 1),
    "earth day": (4, 22),
    "all saints' day": (11, 1),
    "veterans day": (11, 11),
    "armistice day": (11, 11),
    "remembrance day": (11, 11),
    "halloween": (10, 31),
    "may day": (5, 1),
    "fourth of july": (7, 4),
    "bastille day": (7, 14),
}

# Days after Easter Sunday of the western churches.
EASTER_FEASTS: dict[str, int] = {
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "ash wednesday": -46,
    "shrove tuesday": -47,
}

# (month, weekday, which one; -1 is the last).
WEEKDAY_FEASTS: dict[str, tuple[int, int, int]] = {
    "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4),
    "labor day": (9, 0, 1),
    "memorial day": (5, 0, -1),
    "columbus day": (10, 0, 2),
    "presidents day": (2, 0, 3),
    "presidents' day": (2, 0, 3),
    "martin luther king day": (1, 0, 3),
    "martin luther king jr. day": (1, 0, 3),
    "mother's day": (5, 6, 2),
    "father's day": (6, 6, 3),
}

# Days that are named without their year wherever they are told: (month, day) with the word that follows, and the year.
# A general one only; it keeps an article of any September from dating those attacks to its own year.
NAMED_DAYS: dict[tuple[int, int, str], int] = {
    (9, 11, "attack"): 2001,
    (9, 11, "terror"): 2001,
    (9, 11, "terrorist"): 2001,
    (9, 11, "terrorism"): 2001,
    (9, 11, "hijacker"): 2001,
    (9, 11, "hijacking"): 2001,
    (9, 11, "memorial"): 2001,
    (9, 11, "museum"): 2001,
}
