"""What a site wishes of programs that visit it: its robots.txt, asked for once a day.

Source: RFC 9309. No file, or one that is not for us (4xx), allows all; a site that is in trouble (5xx) or does not
answer is left alone; a redirect is followed like any other. Invariant: no page is asked for before its site's wishes
are known.
"""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from protego import Protego

from counterclaim.fetch.failures import Refused
from counterclaim.fetch.guard import shown

# Of a longer file the first half megabyte counts (RFC 9309, section 2.5).
LARGEST_ROBOTS = 500_000
# A site may ask for pauses; of a longer one so much counts.
LONGEST_DELAY = 60.0
# Seconds for which wishes hold (a day by RFC 9309, section 2.4), and until a site in trouble is asked again.
HOLDS, IN_TROUBLE = 86_400.0, 300.0


class Robots:
    """The wishes of sites, each asked for once while they hold."""

    def __init__(self, fetch: Callable[[str], bytes | None], name: str, clock: Callable[[], float]) -> None:
        """`fetch` gives the file at an address, None where a site has none, and raises Refused where it fails."""
        self._fetch, self._name, self._clock = fetch, name, clock
        self._known: dict[str, tuple[float, Protego | Refused]] = {}

    def delay(self, address: str) -> float:
        """Seconds between two questions that the site of an address asks for.

        Raises:
            Refused: the site does not want this address to be fetched, or cannot be asked.
        """
        rules = self._rules(address)
        if isinstance(rules, Refused):
            raise Refused(
                f"its robots.txt cannot be asked for: {rules.what}",
                where=shown(address),
                next_step="try again later",
                again=True,
                pause=rules.pause,
            )
        if not rules.can_fetch(address, self._name):
            raise Refused(
                "its robots.txt does not want programs to fetch it",
                where=shown(address),
                next_step="save the page yourself and add the file",
            )
        delay = rules.crawl_delay(self._name)
        return min(max(float(delay), 0.0), LONGEST_DELAY) if delay is not None else 0.0

    def _rules(self, address: str) -> Protego | Refused:
        parts = urlsplit(address)
        site = f"{parts.scheme.lower()}://{parts.netloc.lower()}"
        until, rules = self._known.get(site, (0.0, None))
        if rules is None or until <= self._clock():
            try:
                text = self._fetch(f"{site}/robots.txt")
                rules = Protego.parse((text or b"")[:LARGEST_ROBOTS].decode("utf-8", "replace"))
                until = self._clock() + HOLDS
            except Refused as refused:
                rules, until = refused, self._clock() + max(refused.pause, IN_TROUBLE)
            self._known[site] = until, rules
        return rules
