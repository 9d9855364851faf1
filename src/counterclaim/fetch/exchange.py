"""One question to one checked address, and its answer; no redirect is followed here, no cookie kept.

The request goes to the number that `guard` has checked, under the site's name for Host and certificate. Invariant: the
connection is never made by name nor used for another site at the same number, and nothing of the environment (proxies,
.netrc) has a say.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import httpx

from counterclaim.fetch.alarm import Alarm
from counterclaim.fetch.body import Bounds, take_body
from counterclaim.fetch.failures import Refused
from counterclaim.fetch.guard import Target

_LATER = "try again later"


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, head (names in small letters) and body of one answer."""

    status: int
    head: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


Ask = Callable[[Target, Mapping[str, str], Bounds], Answer]


class Exchange:
    """What asks, each question on a connection of its own."""

    def __init__(self, agent: str, seconds: float, *, verify: bool | str = True) -> None:
        self._client = httpx.Client(
            headers={"User-Agent": agent, "Accept-Encoding": "gzip, deflate", "Accept-Language": "*"},
            timeout=httpx.Timeout(seconds, connect=min(seconds, 15.0)),
            follow_redirects=False,
            trust_env=False,
            verify=verify,
            # Connections are kept by number, and one number can be many sites: the certificate of one would let pass
            # for another, and servers refuse that. With pauses of seconds between questions a new one costs little.
            limits=httpx.Limits(max_connections=8, max_keepalive_connections=0),
        )

    def close(self) -> None:
        """Let go of all connections."""
        self._client.close()

    def ask(self, target: Target, head: Mapping[str, str], bounds: Bounds) -> Answer:
        """The answer of a target; of one that is no 200 only the head.

        Args:
            target: what was checked.
            head: fields besides those that every question has.
            bounds: what the answer may cost.

        Raises:
            Refused: no connection, no sensible answer, or one out of bounds.
        """
        with Alarm(bounds.deadline - bounds.clock()) as alarm:
            try:
                return self._ask(target, head, bounds, alarm)
            except Refused:
                if not alarm.rang:
                    raise
        raise Refused(
            "the answer took longer than allowed",
            where=target.address,
            next_step="try later, or raise fetch_seconds",
            again=True,
        )

    def _ask(self, target: Target, head: Mapping[str, str], bounds: Bounds, alarm: Alarm) -> Answer:
        try:
            response = self._client.send(self._request(target, head, alarm), stream=True)
        except httpx.TimeoutException as error:
            raise Refused("it does not answer", where=target.address, next_step=_LATER, again=True) from error
        except httpx.InvalidURL as error:
            raise Refused(f"it is no address ({error})", where=target.address, next_step="correct it") from error
        except (httpx.HTTPError, ValueError, OSError) as error:
            raise Refused(
                f"no connection ({type(error).__name__})", where=target.address, next_step=_LATER, again=True
            ) from error
        try:
            fields = {name.lower(): value for name, value in response.headers.items()}
            body = b""
            if response.status_code == 200:
                self._refuse_announced(fields, bounds, target)
                body = take_body(response.iter_raw(), fields.get("content-encoding", ""), bounds, target.address)
            return Answer(response.status_code, fields, body)
        except (httpx.HTTPError, OSError) as error:
            raise Refused("the answer broke off", where=target.address, next_step=_LATER, again=True) from error
        finally:
            response.close()

    def _request(self, target: Target, head: Mapping[str, str], alarm: Alarm) -> httpx.Request:
        """The question to the number, under the name.

        Raises:
            InvalidURL: an address that the library takes for none.
        """
        number = f"[{target.ip}]" if ":" in target.ip else target.ip
        parts = urlsplit(target.address)._replace(netloc=f"{number}:{target.port}", fragment="")
        default = 443 if target.scheme == "https" else 80
        named = f"[{target.host}]" if ":" in target.host else target.host.encode("idna").decode("ascii")
        host = named if target.port == default else f"{named}:{target.port}"
        self._client.cookies.clear()
        extensions = {"sni_hostname": named.strip("[]"), "trace": alarm.see}
        return self._client.build_request("GET", parts.geturl(), headers={**head, "Host": host}, extensions=extensions)

    def _refuse_announced(self, fields: Mapping[str, str], bounds: Bounds, target: Target) -> None:
        """Raise before a byte of a body is taken that says it is too large."""
        size = fields.get("content-length", "")
        if size.isdigit() and int(size[:18]) > bounds.largest:
            raise Refused(
                f"it is {int(size[:18]) / 1e6:,.1f} MB large; {bounds.largest / 1e6:,.1f} MB are taken at most",
                where=target.address,
                next_step="save it, or raise fetch_largest",
            )
