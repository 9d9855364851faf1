"""The kinds of values that a column may hold, the same in SQLite and in PostgreSQL.

SQLite's are its own: text of any characters, whole and floating-point numbers of 64 bits. PostgreSQL is asked for the
same: texts compare by code points (`COLLATE "C"`), and a NUL, which it cannot hold, is written as two marks.
Invariant: what comes out equals what went in, and sorts the same, in both.
"""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import REAL, BigInteger, Dialect, Double, Integer, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

# U+0001, the smallest character that PostgreSQL holds, begins both: so texts sort and begin alike, written or plain.
WRITTEN = {"\x00": "\x01\x01", "\x01": "\x01\x02"}
PLAIN = {written: letter for letter, written in WRITTEN.items()}
MARKED = re.compile("\x01[\x01\x02]")

CODE_POINTS = "C"


def without_nul(text: str) -> str:
    r"""The text as PostgreSQL holds it.

    >>> without_nul("a\x00b")
    'a\x01\x01b'
    """
    return text.replace("\x01", WRITTEN["\x01"]).replace("\x00", WRITTEN["\x00"])


def with_nul(text: str) -> str:
    r"""The text that `without_nul` was given.

    >>> with_nul(without_nul("a\x00\x01\x01b"))
    'a\x00\x01\x01b'
    """
    if "\x01" not in text:
        return text
    return MARKED.sub(lambda found: PLAIN[found.group()], text)


class AnyText(TypeDecorator[str]):
    """Text of any characters in PostgreSQL."""

    impl = Text(collation=CODE_POINTS)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """What goes in."""
        return None if value is None else without_nul(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> str | None:
        """What comes out."""
        return None if value is None else with_nul(value)

    def coerce_compared_value(self, op: Any, value: Any) -> Any:
        """What a text is compared with is a text."""
        return self


TEXT = Text().with_variant(AnyText(), "postgresql")
WHOLE = Integer().with_variant(BigInteger(), "postgresql")
FLOATING: TypeEngine[float] = REAL().with_variant(Double(), "postgresql")
