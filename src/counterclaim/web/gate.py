"""Who is let in: only this machine, only under the address that was printed, only pages of our own.

Checked before any page runs, in this order: the host by which we were asked (a foreign name that leads here is another
site's trick, DNS rebinding), the origin of the request, the token. The token comes once in the address, moves into a
cookie that no script and no other site sees, and leaves the address. Programs send it as `Authorization: Bearer`.
Invariant: no answer, not even an error, goes out without the headers below.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qsl, urlencode, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

TOKEN = "token"  # what it is called in the address
LOOPBACK = frozenset(["127.0.0.1", "localhost", "::1"])

# Nothing from anywhere else, no inline script, no frame. Styles of drawings are attributes of SVG, not inline CSS.
HEADERS: Mapping[str, str] = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


def make_token() -> str:
    """A token that cannot be guessed: 32 random bytes."""
    return secrets.token_urlsafe(32)


class Gate:
    """Lets requests through to `app`, or refuses them with a sentence.

    Args:
        app: what is behind the gate.
        token: who has it may come in.
    """

    def __init__(self, app: ASGIApp, token: str) -> None:
        self.app = app
        self.token = token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, with the headers on whatever the answer is."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("cache-control", "no-store")
            await send(message)

        answer = self.refusal(scope)
        await (answer or self.app)(scope, receive, send_with_headers)

    def refusal(self, scope: Scope) -> Response | None:
        """The answer to a request that is not let through; None for one that is."""
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if host_name(host) not in LOOPBACK:
            return refuse("this address is not the desk's. Next: open the address that counterclaim serve printed")
        origin = headers.get("origin")
        if origin is not None and origin != f"{scope['scheme']}://{host}":
            return refuse("the request comes from another site. Next: use the desk's own pages")
        query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        given = dict(query).get(TOKEN)
        if given is not None and scope["method"] in ("GET", "HEAD") and self.is_token(given):
            return self.welcome(scope, [(key, value) for key, value in query if key != TOKEN], host)
        if self.is_token(bearer(headers)) or self.is_token(cookie(headers, cookie_name(host))):
            return None
        return refuse("no token, or an old one. Next: open the address that counterclaim serve printed", status=401)

    def is_token(self, given: str) -> bool:
        """Whether it is the token, compared in a time that tells nothing."""
        return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), self.token.encode())

    def welcome(self, scope: Scope, query: list[tuple[str, str]], host: str) -> Response:
        """Put the token into the cookie and take it out of the address."""
        # A path of two slashes would be read as the name of another host.
        path = "/" + scope["path"].lstrip("/\\")
        answer = RedirectResponse(f"{path}?{urlencode(query)}" if query else path, status_code=303)
        answer.set_cookie(cookie_name(host), self.token, httponly=True, samesite="strict", path="/")
        return answer


def refuse(reason: str, status: int = 403) -> Response:
    """A refusal in plain text."""
    return PlainTextResponse(f"counterclaim: {reason}.\n", status_code=status)


def host_name(host: str) -> str:
    """The name in a Host header, without its port; "" where it is none.

    >>> host_name("127.0.0.1:8014"), host_name("[::1]:8014"), host_name("a b")
    ('127.0.0.1', '::1', '')
    """
    try:
        parts = urlsplit(f"//{host}")
        return "" if parts.username is not None or " " in host else (parts.hostname or "")
    except ValueError:
        return ""


def cookie_name(host: str) -> str:
    """One name for each port: cookies do not tell ports apart, and two desks may be open."""
    port = host.rpartition(":")[2]
    return f"counterclaim-{port}" if port.isdigit() else "counterclaim"


def cookie(headers: Headers, name: str) -> str:
    """The value of a cookie, "" where there is none."""
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(name)
    except CookieError:
        return ""
    return found.value if found else ""


def bearer(headers: Headers) -> str:
    """The token of an Authorization header, "" where there is none."""
    kind, _, value = headers.get("authorization", "").partition(" ")
    return value.strip() if kind.lower() == "bearer" else ""
