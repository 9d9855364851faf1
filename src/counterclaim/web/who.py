"""Who decides: the name that stands in the ledger beside each verdict.

It is kept in a cookie of its own, so that two people at two browsers have two names; until somebody gives one it is the
name with which the desk was started. It proves nothing: whoever has the desk's address may write any name.
"""

from __future__ import annotations

from urllib.parse import quote, unquote

from fastapi import Request
from starlette.responses import Response

from counterclaim.show.visible import one_line

COOKIE = "counterclaim-by"
LONGEST = 80  # characters of a name
A_YEAR = 365 * 24 * 3600  # seconds


def who_decides(request: Request) -> str:
    """The name of the person at this browser, "" where nobody gave one."""
    given = tidy(unquote(request.cookies.get(COOKIE, ""), errors="replace"))
    return given or tidy(str(request.app.state.desk.by))


def remember(answer: Response, name: str) -> None:
    """Keep a name for the next verdicts of this browser."""
    answer.set_cookie(COOKIE, quote(name), max_age=A_YEAR, httponly=True, samesite="strict", path="/")


def tidy(name: str) -> str:
    """A name on one line, and no longer than a line.

    >>> tidy("  Ada\\n Wren ")
    'Ada Wren'
    """
    return one_line(name).strip()[:LONGEST]
