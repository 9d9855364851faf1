"""How a file that this program wrote is told from an article, whatever its name.

A result often lands in the folder of the articles. Ingest must not read it as one more of them the next time, and the
command line may write it anew where it would never write over an article.
"""

from __future__ import annotations

PROMISE = "Every quoted line is a passage of an article. Nothing here says who is right."
"""Stands at the top of every account that is prose."""

HEAD = 4_096
_SCHEMA = b'"schema": "counterclaim/'
_SCHEMA_WITHIN = 60
_GENERATOR = b'<meta name="generator" content="counterclaim '


def is_own_output(head: bytes) -> bool:
    """Whether a file that begins with these bytes was written by this program.

    Args:
        head: its first bytes, `HEAD` of them where there are so many.

    >>> is_own_output(b'{\\n "schema": "counterclaim/account",')
    True
    """
    return (
        _SCHEMA in head[:_SCHEMA_WITHIN]
        or (head.lstrip()[:9].lower() == b"<!doctype" and _GENERATOR in head[:HEAD])
        or any(line == PROMISE.encode() for line in head[:HEAD].splitlines()[:6])
    )
