"""What an address answered, and what is remembered of it between two visits.

Invariant: `data` is what the server sent, unpacked but otherwise untouched; a visit that failed has no data.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

VisitKind = Literal["feed", "page", "entry"]


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer: the address that was asked, the one that answered in the end, when, and the bytes.

    `at` is when the answer began, in ISO 8601, UTC. `type` and `charset` are the server's words, `etag` and `modified`
    what it wants to hear on the next visit. With `status` 304 nothing has changed and there are no bytes.
    """

    asked: str
    address: str
    at: str
    status: int
    type: str = ""
    charset: str | None = None
    data: bytes = b""
    etag: str = ""
    modified: str = ""
    pause: float = 0.0


@dataclass(frozen=True, slots=True)
class Visit:
    """What is remembered of an address: how its last visit went, and when the next one is due.

    `at` and `due` are ISO 8601, UTC; `failures` counts those since the last good answer; `reason` says what the last
    one was. A page that gave its article has `status` 200 and is not asked again.
    """

    address: str
    kind: VisitKind
    at: str
    status: int = 0
    etag: str = ""
    modified: str = ""
    failures: int = 0
    due: str = ""
    reason: str = ""
