"""Who is let in: only this machine, only under the address that was printed, only pages of our own.

Checked before any page runs, in this order: the host by which we were asked (a foreign name that leads here is another
site's trick, DNS rebinding), the site that the request comes from, the token. The token comes once in the address,
moves into a cookie that no script and no other site sees, and leaves the address. Programs send it as
`Authorization: Bearer`. Invariant: no answer, not even an error, goes out without the headers below, and no byte of a
body is read before the token was seen.
"""

from __future__ import annotations

import asyncio
import hmac
import re
import secrets
from collections.abc import Mapping
from http import HTTPStatus
from urllib.parse import parse_qsl, urlencode

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import cookie_parser
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

TOKEN = "token"  # what it is called in the address
OWN_HOST = re.compile(r"(?:127\.0\.0\.1|localhost|\[::1\])(?::(?P<port>[0-9]{1,5}))?", re.IGNORECASE)
READING = frozenset(["GET", "HEAD"])

# A body of which nothing comes for so long is given up: one that is on its way over loopback never pauses.
PATIENCE = 30.0  # seconds

# Nothing from anywhere else, no inline script, no frame. Styles of drawings are attributes of SVG, not inline CSS.
HEADERS: Mapping[str, str] = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    # Not "no-referrer": with it browsers send a form of our own pages with the origin "null", which is refused.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}

ELSEWHERE = "this address is not the desk's. Next: open the address that counterclaim serve printed"
FOREIGN = "the request comes from another site. Next: use the desk's own pages"
NO_TOKEN = "no token, or an old one. Next: open the address that counterclaim serve printed"

TOO_LARGE = "that is more than the desk takes at once. Next: go back and send fewer or smaller files"


def make_token() -> str:
    """A token that cannot be guessed: 32 random bytes."""
    return secrets.token_urlsafe(32)


class Gate:
    """Lets requests through to `app`, or refuses them with a sentence. HEAD is answered like GET, without the body.

    Args:
        app: what is behind the gate.
        token: who has it may come in.
        patience: see `PATIENCE`.
    """

    def __init__(self, app: ASGIApp, token: str, *, patience: float = PATIENCE) -> None:
        self.app = app
        self.token = token
        self.patience = patience
        self._tickets: set[str] = set()

    def make_ticket(self) -> str:
        """A token that opens the gate once: for an address that others may see in a list of running commands."""
        ticket = make_token()
        self._tickets.add(ticket)
        return ticket

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, with the headers on whatever the answer is."""
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
            return
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        without_body = scope["method"] == "HEAD"
        too_large = False

        async def send_with_headers(message: Message) -> None:
            nonlocal too_large
            if too_large:  # the rest of the bare phrase for which the sentence stands
                return
            if message["type"] == "http.response.start":
                if is_bare_phrase(message):
                    await refuse(TOO_LARGE, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)(scope, receive, send_with_headers)
                    too_large = True
                    return
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("cache-control", "no-store")
            elif message["type"] == "http.response.body" and without_body:
                message = {**message, "body": b""}
            await send(message)

        answer = self.refusal(scope)
        if answer is not None:
            await answer(scope, receive, send_with_headers)
            return
        inside = {**scope, "method": "GET"} if without_body else scope
        await self.app(inside, in_time(receive, self.patience), send_with_headers)

    def refusal(self, scope: Scope) -> Response | None:
        """The answer to a request that is not let through; None for one that is."""
        headers = Headers(scope=scope)
        hosts = headers.getlist("host")
        if len(hosts) != 1 or not OWN_HOST.fullmatch(hosts[0]):
            return refuse(ELSEWHERE)
        host = hosts[0].lower()
        if is_foreign(headers, scope["method"], f"{scope['scheme']}://{host}"):
            return refuse(FOREIGN)
        query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        given = [value for key, value in query if key == TOKEN]
        if scope["method"] in READING and any(self.is_token(each) or self.takes_ticket(each) for each in given):
            return self.welcome(scope, [(key, value) for key, value in query if key != TOKEN], host)
        if self.is_token(bearer(headers)) or self.is_token(cookie(headers, cookie_name(host))):
            return None
        return refuse(NO_TOKEN, HTTPStatus.UNAUTHORIZED)

    def is_token(self, given: str) -> bool:
        """Whether it is the token, compared in a time that tells nothing."""
        return is_same(given, self.token)

    def takes_ticket(self, given: str) -> bool:
        """Whether it is a ticket; it is used up by that."""
        found = next((ticket for ticket in self._tickets if is_same(given, ticket)), None)
        self._tickets.discard(found or "")
        return found is not None

    def welcome(self, scope: Scope, query: list[tuple[str, str]], host: str) -> Response:
        """Put the token into the cookie and take it out of the address."""
        # A path of two slashes would be read as the name of another host.
        path = "/" + scope["path"].lstrip("/\\")
        answer = RedirectResponse(f"{path}?{urlencode(query)}" if query else path, status_code=HTTPStatus.SEE_OTHER)
        answer.set_cookie(cookie_name(host), self.token, httponly=True, samesite="strict", path="/")
        return answer


def is_foreign(headers: Headers, method: str, own: str) -> bool:
    """Whether a page of another site sends the request.

    Browsers say so twice: `Origin` with what changes something (a page without a site of its own says "null"), and
    `Sec-Fetch-Site` always; another port of this machine is another site. A link from elsewhere is none: a person
    followed it. Programs say neither.

    Args:
        headers: of the request.
        method: of the request.
        own: the desk's own origin.
    """
    origins = headers.getlist("origin")
    if origins and any(origin.lower() != own for origin in origins):
        return True
    if headers.get("sec-fetch-site", "none") in ("same-origin", "none"):
        return False
    return method not in READING or headers.get("sec-fetch-mode") != "navigate"


def in_time(receive: Receive, patience: float) -> Receive:
    """The same body; 408 where nothing more of it comes for `patience` seconds."""
    more = True

    async def received() -> Message:
        nonlocal more
        if not more:  # what is waited for now is that the reader goes away, and that may take long
            return await receive()
        try:
            async with asyncio.timeout(patience):
                message = await receive()
        except TimeoutError:
            raise HTTPException(HTTPStatus.REQUEST_TIMEOUT) from None
        more = bool(message.get("more_body", False))
        return message

    return received


def refuse(reason: str, status: HTTPStatus = HTTPStatus.FORBIDDEN) -> Response:
    """A refusal in plain text."""
    return PlainTextResponse(f"counterclaim: {reason}.\n", status_code=status)


def is_bare_phrase(message: Message) -> bool:
    """Whether an answer that begins so is what the framework says of a body that is too large, in two words."""
    length = Headers(raw=message["headers"]).get("content-length")
    return bool(message["status"] == HTTPStatus.REQUEST_ENTITY_TOO_LARGE and length == str(len("Content Too Large")))


def is_same(given: str, secret: str) -> bool:
    """Whether two texts are equal, compared in a time that tells nothing."""
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), secret.encode())


def cookie_name(host: str) -> str:
    """One name for each port: cookies do not tell ports apart, and two desks may be open.

    >>> cookie_name("[::1]:8014"), cookie_name("localhost")
    ('counterclaim-8014', 'counterclaim')
    """
    found = OWN_HOST.fullmatch(host)
    return f"counterclaim-{found['port']}" if found and found["port"] else "counterclaim"


def cookie(headers: Headers, name: str) -> str:
    """The value of a cookie, "" where there is none. Odd cookies of other programs on this machine do no harm."""
    return cookie_parser(headers.get("cookie", "")).get(name, "")


def bearer(headers: Headers) -> str:
    """The token of an Authorization header, "" where there is none."""
    kind, _, value = headers.get("authorization", "").partition(" ")
    return value.strip() if kind.lower() == "bearer" else ""
