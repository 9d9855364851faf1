"""A site on this machine that a test furnishes, and a browser that may ask it without waiting."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from counterclaim.fetch import Browser, Limits

PARAGRAPHS = (
    "The grain mill of Orvast burned down on Friday night, and two workers are missing, the mayor's office said.",
    "Mayor Lenka Brandt said that a dryer had caught fire. The union denied it and spoke of an order of last May.",
    "“Nobody was warned,” said Per Lind, who leads the union. The owner, Dravik Grain, would not comment on Saturday.",
)


def page_of(title: str, *more: str) -> bytes:
    """A page with an article."""
    body = "".join(f"<p>{text}</p>" for text in (*PARAGRAPHS, *more))
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title></head><body><article><h1>{title}</h1>"
        f"{body}</article></body></html>"
    ).encode()


@dataclass
class Reply:
    """What the site answers: `stream` gives the body piece by piece, `body` at once."""

    body: bytes = b""
    status: int = 200
    head: dict[str, str] = field(default_factory=lambda: {"Content-Type": "text/html"})
    stream: Callable[[], Iterator[bytes]] | None = None


@dataclass
class Site:
    """A site: its replies by path, and what it was asked."""

    address: str
    replies: dict[str, Reply | Callable[[dict[str, str]], Reply]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    heads: list[dict[str, str]] = field(default_factory=list)

    def at(self, path: str) -> str:
        """The address of a path."""
        return self.address + path

    def put(self, path: str, body: bytes, **head: str) -> str:
        """Let a path answer with a body; gives its address."""
        kind = "application/rss+xml" if path.endswith(".xml") else "text/html; charset=utf-8"
        self.replies[path] = Reply(
            body, head={"Content-Type": kind, **{k.replace("_", "-"): v for k, v in head.items()}}
        )
        return self.at(path)

    def paths(self) -> list[str]:
        """What was asked, without robots.txt."""
        return [path for path in self.asked if path != "/robots.txt"]


@pytest.fixture
def site() -> Iterator[Site]:
    """A site that knows no path but what a test gives it."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            found.asked.append(self.path)
            found.heads.append({name.lower(): value for name, value in self.headers.items()})
            reply = found.replies.get(self.path, Reply(b"no", 404))
            reply = reply(found.heads[-1]) if callable(reply) else reply
            self.send_response(reply.status)
            for name, value in reply.head.items():
                self.send_header(name, value)
            if reply.stream:
                self.send_header("Connection", "close")
                self.close_connection = True
                self.end_headers()
                try:
                    for piece in reply.stream():
                        self.wfile.write(piece)
                except OSError:
                    pass
                return
            if reply.status not in (304,):
                self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            if reply.status != 304:
                self.wfile.write(reply.body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    found = Site(f"http://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield found
    server.shutdown()
    server.server_close()


@dataclass
class Time:
    """A clock that only sleeping and a test move."""

    now: float = 1_935_482_400.0
    slept: list[float] = field(default_factory=list)

    def clock(self) -> float:
        """The moment."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Let it pass."""
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def moment() -> Time:
    """The clock of a test."""
    return Time()


@pytest.fixture
def browser(moment: Time) -> Iterator[Browser]:
    """A browser that may ask this machine."""
    limits = Limits(contact="desk@courier.example", pause=2.0, largest=200_000, seconds=20.0, allow_private=True)
    with Browser(limits, clock=moment.clock, sleep=moment.sleep) as made:
        yield made
