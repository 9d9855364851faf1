"""A polite visitor: asks for one address after another, with all that `guard`, `robots` and `pace` demand.

The one object that puts the room's parts together. Invariant: every hop of a redirect is checked, wished for and waited
for like the first; what comes back is whole, or `Refused` says why not.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urljoin

from counterclaim.fetch.body import Bounds
from counterclaim.fetch.exchange import Answer, Ask, Exchange
from counterclaim.fetch.failures import Refused
from counterclaim.fetch.guard import Resolve, Target, check, shown
from counterclaim.fetch.pace import Pace, retry_after
from counterclaim.fetch.robots import LARGEST_ROBOTS, Robots
from counterclaim.model.fetched import Fetched

NAME = "counterclaim"
# Sites need two or three (to https, to www, to the new address); browsers give up at twenty.
MOST_REDIRECTS = 8

_PAGE_ITSELF = "give the address of the page itself"
_MOVED = frozenset({301, 302, 303, 307, 308})
_STATUS = {
    401: "it wants a password",
    403: "it does not let programs in",
    404: "there is no such page",
    410: "it is gone",
    429: "it wants fewer questions",
    451: "it may not be shown",
}
_ACCEPT = {
    "feed": "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5",
    "page": "text/html, application/xhtml+xml, */*;q=0.5",
    "robots": "text/plain, */*;q=0.5",
}


@dataclass(frozen=True, slots=True)
class Limits:
    """What a visit may cost and how polite it is. `contact` stands in the user agent, so that a site can complain."""

    contact: str = ""
    pause: float = 2.0
    largest: int = 10_000_000
    seconds: float = 60.0
    allow_private: bool = False


class Browser:
    """Visits addresses; a context manager. `clock`, `sleep`, `ask` and `resolve` are replaced in tests alone."""

    def __init__(
        self,
        limits: Limits,
        *,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
        ask: Ask | None = None,
        resolve: Resolve | None = None,
        verify: bool | str = True,
    ) -> None:
        self.limits, self.clock = limits, clock
        self.pace = Pace(limits.pause, clock, sleep)
        self._resolve = resolve
        self._exchange = None if ask else Exchange(agent(limits.contact), limits.seconds, verify=verify)
        self._ask: Ask = ask or self._exchange.ask  # type: ignore[union-attr]
        self._robots = Robots(self._robots_file, NAME, clock)

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of all connections."""
        if self._exchange:
            self._exchange.close()

    def visit(self, address: str, *, kind: str = "page", etag: str = "", modified: str = "") -> Fetched:
        """What an address answers.

        Args:
            address: http or https.
            kind: "page" or "feed": what is asked for first.
            etag: what the server gave on the last visit; with it an unchanged answer has no bytes.
            modified: the same.

        Raises:
            Refused: not allowed, not wished, not there, too large, too slow, or leading in a circle.
        """
        head = {"Accept": _ACCEPT[kind]}
        # A mark that no head of a question can hold is left out: the answer then comes whole.
        if _can_be_said(etag):
            head["If-None-Match"] = etag
        if _can_be_said(modified):
            head["If-Modified-Since"] = modified
        began = datetime.fromtimestamp(self.clock(), UTC).isoformat(timespec="seconds")
        target, answer = self._follow(address, head, wished=True, largest=self.limits.largest)
        if answer.status not in (200, 304):
            raise self._failed(answer, target)
        media, charset = content_type(answer.head.get("content-type", ""))
        return Fetched(
            address, target.address, began, answer.status, media, charset, answer.body,
            answer.head.get("etag", "")[:500], answer.head.get("last-modified", "")[:100],
            max_age(answer.head.get("cache-control", "")),
        )  # fmt: skip

    def _follow(self, address: str, head: Mapping[str, str], *, wished: bool, largest: int) -> tuple[Target, Answer]:
        """The last hop of a chain of redirects."""
        seen: list[str] = []
        bounds = Bounds(largest, self.clock() + self.limits.seconds, self.clock)
        while True:
            target = check(address, allow_private=self.limits.allow_private, resolve=self._resolve)
            if target.address in seen:
                raise Refused(
                    "it leads in a circle", where=shown(seen[0]), next_step="give the address of the page itself"
                )
            if len(seen) > MOST_REDIRECTS:
                what = f"it leads on more than {MOST_REDIRECTS} times"
                raise Refused(what, where=shown(seen[0]), next_step=_PAGE_ITSELF)
            seen.append(target.address)
            self.pace.wait(target.site, self._robots.delay(target.address) if wished else 0.0)
            bounds.deadline = self.clock() + self.limits.seconds
            answer = self._ask(target, head, bounds)
            onward = answer.head.get("location", "") if answer.status in _MOVED else ""
            if not onward:
                return target, answer
            address = _led_to(target.address, onward)

    def _robots_file(self, address: str) -> bytes | None:
        target, answer = self._follow(address, {"Accept": _ACCEPT["robots"]}, wished=False, largest=LARGEST_ROBOTS * 4)
        if answer.status == 200:
            return answer.body
        if 400 <= answer.status < 500 and answer.status != 429:
            return None
        raise self._failed(answer, target)

    def _failed(self, answer: Answer, target: Target) -> Refused:
        """What a status means for the reader; a site that asks for patience is left alone for so long."""
        pause = retry_after(answer.head.get("retry-after", ""), self.clock())
        if pause:
            self.pace.hold(target.site, min(pause, 600.0))
        again = answer.status in (408, 425, 429) or answer.status >= 500
        what = _STATUS.get(answer.status, "it failed" if again else "it gives no page")
        return Refused(
            f"{what} (status {answer.status})",
            where=shown(target.address),
            next_step="try again later" if again else "check the address, or save the page and add the file",
            status=answer.status,
            again=again,
            pause=pause,
        )


def _led_to(address: str, onward: str) -> str:
    """Where a redirect leads, without a place in the page.

    Raises:
        Refused: to what is no address.
    """
    try:
        return urljoin(address, onward.strip()).partition("#")[0]
    except ValueError as error:
        what = f"it leads on to what is no address: {shown(onward)}"
        raise Refused(what, where=shown(address), next_step=_PAGE_ITSELF) from error


def _can_be_said(field: str) -> bool:
    return bool(field) and all(" " <= letter <= "~" for letter in field)


def agent(contact: str) -> str:
    """The name under which sites see this program.

    >>> agent("desk@courier.example")
    'counterclaim (+desk@courier.example)'
    """
    plain = "".join(letter for letter in contact if 32 < ord(letter) < 127)[:200]
    return f"{NAME} (+{plain})" if plain else NAME


def content_type(field: str) -> tuple[str, str | None]:
    """The media type and the character set of a Content-Type field.

    >>> content_type('Text/HTML; charset="UTF-8"')
    ('text/html', 'utf-8')
    """
    media, *parameters = (part.strip().lower() for part in field[:500].split(";"))
    charsets = [part.partition("=")[2].strip("\"' ") for part in parameters if part.startswith("charset=")]
    return media, charsets[0] if charsets and charsets[0] else None


def max_age(field: str) -> float:
    """Seconds for which an answer says that it stays as it is; 0 where it does not say."""
    for part in field.lower()[:500].split(","):
        name, _, value = part.strip().partition("=")
        if name == "max-age" and value.strip('"').isdigit():
            return float(min(int(value.strip('"')[:9]), 86_400))
    return 0.0
