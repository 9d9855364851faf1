"""Who is let in at the gate, and that every refusal has its sentence and its headers."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from counterclaim.web.gate import HEADERS, Gate

TOKEN = "the-token-of-this-test"
HOST = "127.0.0.1:8014"
BEARER = ("authorization", f"Bearer {TOKEN}")


async def room(scope: Any, receive: Any, send: Any) -> None:
    """What is behind the gate: says the method and reads the body."""
    request = Request(scope, receive)
    body = await request.body()
    await PlainTextResponse(f"inside: {request.method} {len(body)}")(scope, receive, send)


class Answer:
    """What came back from the gate."""

    def __init__(self, messages: list[dict[str, Any]]) -> None:
        self.status = messages[0]["status"]
        self.headers = {name.decode(): value.decode() for name, value in messages[0]["headers"]}
        self.text = b"".join(message.get("body", b"") for message in messages[1:]).decode()


def ask(
    path: str = "/",
    *headers: tuple[str, str],
    method: str = "GET",
    query: str = "",
    host: str | None = HOST,
    gate: Gate | None = None,
    body: Iterable[bytes] = (b"",),
) -> Answer:
    """One request at the gate, as a server would hand it on."""
    sent: list[dict[str, Any]] = []
    pieces = list(body)

    async def receive() -> dict[str, Any]:
        if not pieces:
            await asyncio.sleep(10)
        piece = pieces.pop(0)
        return {"type": "http.request", "body": piece, "more_body": bool(pieces) or piece == b"and then nothing"}

    async def send(message: Any) -> None:
        sent.append(message)

    given = ([("host", host)] if host is not None else []) + list(headers)
    scope = {
        "type": "http",
        "method": method,
        "scheme": "http",
        "path": path,
        "query_string": query.encode(),
        "headers": [(name.encode(), value.encode("latin-1")) for name, value in given],
    }
    asyncio.run((gate or Gate(room, TOKEN))(scope, receive, send))
    return Answer(sent)


def test_whoever_has_the_token_comes_in():
    """By the header of a program, or by the cookie of a browser."""
    assert ask("/", BEARER).text == "inside: GET 0"
    assert ask("/", ("cookie", f"counterclaim-8014={TOKEN}")).text == "inside: GET 0"


@pytest.mark.parametrize(
    "headers",
    [
        (),
        (("authorization", "Bearer wrong"),),
        (("authorization", f"Basic {TOKEN}"),),
        (("authorization", "Bearer caf\xe9"),),
        (("authorization", ""),),
        (("cookie", "counterclaim-8014=wrong"),),
        (("cookie", f"counterclaim-9999={TOKEN}"),),
        (("cookie", f"counterclaim={TOKEN}"),),
        (("cookie", "=; ;;=\x01"),),
    ],
)
def test_nobody_comes_in_without_the_token(headers):
    """Neither without one, nor with another, nor with that of the desk on another port."""
    answer = ask("/", *headers)

    assert answer.status == 401
    assert "no token, or an old one" in answer.text


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "BREW"])
def test_no_other_method_comes_in_without_the_token(method):
    """Not even to ask what is allowed; and a token in the address opens nothing but a page."""
    assert ask("/", method=method).status == 401
    assert ask("/", method=method, query=f"token={TOKEN}").status == 401


def test_odd_cookies_of_other_programs_do_not_hide_ours():
    """Another program on this machine may have set a cookie that the standard does not know."""
    odd = f"a[b]=1; theme={{x}}; counterclaim-8014={TOKEN}; z"

    assert ask("/", ("cookie", odd)).status == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8014",
        "127.0.0.1.evil.example",
        "evil.example#127.0.0.1",
        "127.0.0.1@evil.example",
        "evil.example@127.0.0.1",
        "127.0.0.1:8014@evil.example",
        "127.0.0.1:8014/evil",
        "127.0.0.1:8014 ",
        "127.0.0.1:eight",
        "127.0.0.1:123456",
        "127.0.0.1:\u00b2",
        "[::1",
        "::1",
        "[::2]:8014",
        "0.0.0.0:8014",
        "127.1:8014",
        "2130706433",
        "localhost.:8014",
        "local host",
        "",
    ],
)
def test_only_the_names_of_this_machine_lead_in(host):
    """A foreign name that leads to this machine is a trick, with the right token too."""
    answer = ask("/", BEARER, host=host)

    assert answer.status == 403
    assert "this address is not the desk's" in answer.text


def test_no_host_or_two_are_refused():
    """Which of two names a server believes is not to be guessed."""
    assert ask("/", BEARER, host=None).status == 403
    assert ask("/", BEARER, ("host", "evil.example")).status == 403


@pytest.mark.parametrize("host", ["127.0.0.1:8014", "localhost:8014", "LOCALHOST:8014", "[::1]:8014", "127.0.0.1"])
def test_this_machine_has_several_names(host):
    """Each of them is let in, with its own origin."""
    assert ask("/", BEARER, ("origin", f"http://{host.lower()}"), method="POST", host=host).status == 200


@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example",
        "null",
        "",
        "http://localhost:8014",
        "http://127.0.0.1:9999",
        "https://127.0.0.1:8014",
        "http://127.0.0.1:8014.evil.example",
        "http://127.0.0.1:8014/",
        "file://",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_another_origin_is_refused(origin, method):
    """Also this machine under another name or port, and a page that has no site."""
    answer = ask("/", BEARER, ("origin", origin), method=method)

    assert answer.status == 403
    assert "another site" in answer.text


def test_two_origins_are_refused():
    """One of them may be ours."""
    assert ask("/", BEARER, ("origin", f"http://{HOST}"), ("origin", "null"), method="POST").status == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site", "anything"])
def test_what_another_page_asks_for_is_refused(site):
    """As a picture, a script or a form of a page elsewhere, also on another port of this machine."""
    assert ask("/", BEARER, ("sec-fetch-site", site), ("sec-fetch-mode", "no-cors")).status == 403
    assert ask("/", BEARER, ("sec-fetch-site", site), ("sec-fetch-mode", "navigate"), method="POST").status == 403


@pytest.mark.parametrize("site", ["none", "same-origin", "cross-site"])
def test_a_link_that_a_person_follows_leads_in(site):
    """Wherever it stands: following it changes nothing."""
    assert ask("/", BEARER, ("sec-fetch-site", site), ("sec-fetch-mode", "navigate")).status == 200


def test_the_token_moves_from_the_address_into_a_cookie():
    """No script and no other site sees it there; what else the address says stays."""
    answer = ask("/articles/a", query=f"at=4-9&token={TOKEN}&empty=")

    assert answer.status == 303
    assert answer.headers["location"] == "/articles/a?at=4-9&empty="
    crumbs = {crumb.strip().lower() for crumb in answer.headers["set-cookie"].split(";")}
    assert {f"counterclaim-8014={TOKEN}", "httponly", "samesite=strict", "path=/"} <= crumbs


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("//evil.example/a", "/evil.example/a"),
        ("/\\evil.example", "/evil.example"),
        ("\\\\evil.example", "/evil.example"),
        ("http://evil.example", "/http://evil.example"),
        ("/a\r\nset-cookie: b", "/a%0D%0Aset-cookie:%20b"),
    ],
)
def test_the_way_in_never_leads_to_another_site(path, location):
    """A path that a browser would take for another host stays a path of ours."""
    assert ask(path, query=f"token={TOKEN}").headers["location"] == location


def test_a_ticket_opens_once():
    """Whoever reads it from a list of commands comes too late."""
    gate = Gate(room, TOKEN)
    ticket = gate.make_ticket()

    assert ask("/", BEARER, query="token=another", gate=gate).status == 200
    assert ask("/", query=f"token={ticket}", gate=gate).status == 303
    assert ask("/", query=f"token={ticket}", gate=gate).status == 401
    assert ask("/", query="token=", gate=gate).status == 401


def test_a_ticket_is_no_token_for_a_program():
    """It leads to the cookie and nowhere else."""
    gate = Gate(room, TOKEN)

    assert ask("/", ("authorization", f"Bearer {gate.make_ticket()}"), gate=gate).status == 401


def test_head_is_get_without_the_body():
    """With the length that the body would have."""
    answer = ask("/", BEARER, method="HEAD")

    assert (answer.status, answer.text) == (200, "")
    assert answer.headers["content-length"] == str(len("inside: GET 0"))


def test_a_refused_request_is_not_read():
    """Nobody without the token can keep the desk busy with a large body."""
    read = False

    async def receive() -> dict[str, Any]:
        nonlocal read
        read = True
        return {"type": "http.request", "body": b"x", "more_body": True}

    async def send(_: Any) -> None:
        return

    scope = {"type": "http", "method": "POST", "scheme": "http", "path": "/", "query_string": b"", "headers": []}
    asyncio.run(Gate(room, TOKEN)(scope, receive, send))

    assert not read


def test_a_body_that_stops_on_its_way_is_given_up():
    """One that comes in pieces is read to its end."""
    assert ask("/", BEARER, method="POST", body=[b"ab", b"cd", b""]).text == "inside: POST 4"

    from starlette.exceptions import HTTPException

    with pytest.raises(HTTPException) as raised:
        ask("/", BEARER, method="POST", body=[b"and then nothing"], gate=Gate(room, TOKEN, patience=0.01))
    assert raised.value.status_code == 408


@pytest.mark.parametrize(
    "answer",
    [
        lambda: ask("/", BEARER),
        lambda: ask("/"),
        lambda: ask("/", host="evil.example"),
        lambda: ask("/", BEARER, ("origin", "null")),
        lambda: ask("/", query=f"token={TOKEN}"),
    ],
    ids=["inside", "no token", "host", "origin", "welcome"],
)
def test_every_answer_has_the_headers(answer):
    """No frame, no foreign script, no guessing of types, nothing kept."""
    headers = answer().headers

    assert {name: headers.get(name) for name in HEADERS} == dict(HEADERS)
    assert headers["cache-control"] == "no-store"
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]


def test_a_web_socket_is_closed():
    """The desk has none."""
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(Gate(room, TOKEN)({"type": "websocket", "headers": []}, None, send))  # type: ignore[arg-type]

    assert sent == [{"type": "websocket.close", "code": 1008}]


def test_a_page_may_say_itself_how_long_it_is_kept():
    """The style changes only with the program."""

    async def kept(scope: Any, receive: Any, send: Any) -> None:
        await Response("a", headers={"cache-control": "max-age=60"})(scope, receive, send)

    assert ask("/", BEARER, gate=Gate(kept, TOKEN)).headers["cache-control"] == "max-age=60"
