"""One visit: polite, in bounds, and never where it must not go."""

from __future__ import annotations

import gzip
import itertools
import socket
import threading
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from counterclaim.fetch import Browser, Limits
from counterclaim.fetch.body import Bounds
from counterclaim.fetch.exchange import Answer
from counterclaim.fetch.failures import Refused
from counterclaim.fetch.guard import Target
from tests.fetch.conftest import Reply, Site, Time, page_of

PAGE = page_of("Mill burns")


def test_a_page_comes_with_what_its_server_says(site: Site, browser: Browser) -> None:
    """Bytes, type, character set and the marks for the next visit."""
    address = site.put(
        "/a", PAGE, ETag='"1"', Last_Modified="Fri, 02 May 2031 08:00:00 GMT", Cache_Control="max-age=600"
    )
    fetched = browser.visit(address)
    assert (fetched.data, fetched.type, fetched.charset, fetched.status) == (PAGE, "text/html", "utf-8", 200)
    assert (fetched.etag, fetched.modified, fetched.pause) == ('"1"', "Fri, 02 May 2031 08:00:00 GMT", 600.0)
    assert fetched.at.startswith("2031-05-02T")


def test_the_program_says_who_it_is_and_whom_to_ask(site: Site, browser: Browser) -> None:
    """No browser's name is borrowed."""
    browser.visit(site.put("/a", PAGE))
    assert {head["user-agent"] for head in site.heads} == {"counterclaim (+desk@courier.example)"}
    assert "cookie" not in site.heads[-1]


def test_robots_txt_is_asked_first_and_once(site: Site, browser: Browser) -> None:
    """Before any page, for all pages of the site."""
    site.replies["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /private\nCrawl-delay: 7\n")
    for path in ("/a", "/b"):
        browser.visit(site.put(path, PAGE))
    with pytest.raises(Refused, match=r"robots\.txt does not want"):
        browser.visit(site.put("/private/c", PAGE))
    assert site.asked == ["/robots.txt", "/a", "/b"]


def test_a_site_is_given_the_pauses_that_it_wishes(site: Site, browser: Browser, moment: Time) -> None:
    """Ours after robots.txt, then its own longer one."""
    site.replies["/robots.txt"] = Reply(b"User-agent: *\nCrawl-delay: 7\n")
    for path in ("/a", "/b", "/c"):
        browser.visit(site.put(path, PAGE))
    assert moment.slept == [2.0, 7.0, 7.0]


def test_rules_for_this_program_by_name_hold(site: Site, browser: Browser) -> None:
    """A site may let in others and not us."""
    site.replies["/robots.txt"] = Reply(b"User-agent: counterclaim\nDisallow: /\n\nUser-agent: *\nAllow: /\n")
    with pytest.raises(Refused, match=r"robots\.txt"):
        browser.visit(site.put("/a", PAGE))


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (403, True), (500, False), (503, False), (429, False)])
def test_a_site_in_trouble_is_left_alone(site: Site, browser: Browser, status: int, allowed: bool) -> None:
    """No robots.txt allows all; one that cannot be given allows nothing."""
    site.replies["/robots.txt"] = Reply(b"", status)
    address = site.put("/a", PAGE)
    if allowed:
        assert browser.visit(address).status == 200
        return
    with pytest.raises(Refused, match=r"robots\.txt cannot be asked") as refused:
        browser.visit(address)
    assert refused.value.again
    assert site.paths() == []


def test_what_has_not_changed_is_not_sent_again(site: Site, browser: Browser) -> None:
    """Both marks are told, and 304 has no bytes."""

    def reply(head: dict[str, str]) -> Reply:
        same = head.get("if-none-match") == '"1"' and head.get("if-modified-since") == "x"
        return Reply(b"", 304) if same else Reply(PAGE)

    site.replies["/a"] = reply
    assert browser.visit(site.at("/a")).status == 200
    again = browser.visit(site.at("/a"), etag='"1"', modified="x")
    assert (again.status, again.data) == (304, b"")


def test_a_redirect_is_followed_and_both_addresses_are_told(site: Site, browser: Browser) -> None:
    """A relative one too."""
    site.put("/new", PAGE)
    site.replies["/old"] = Reply(b"", 301, {"Location": "new"})
    fetched = browser.visit(site.at("/old"))
    assert (fetched.asked, fetched.address) == (site.at("/old"), site.at("/new"))


def test_redirects_in_a_circle_end(site: Site, browser: Browser) -> None:
    """At the first address that was seen before."""
    site.replies["/a"] = Reply(b"", 302, {"Location": "/b"})
    site.replies["/b"] = Reply(b"", 302, {"Location": "/a"})
    with pytest.raises(Refused, match="in a circle"):
        browser.visit(site.at("/a"))
    assert site.paths() == ["/a", "/b"]


def test_redirects_without_an_end_end(site: Site, browser: Browser) -> None:
    """With the limit in the message."""
    for number in range(30):
        site.replies[f"/{number}"] = Reply(b"", 302, {"Location": f"/{number + 1}"})
    with pytest.raises(Refused, match="more than 8 times"):
        browser.visit(site.at("/0"))


@pytest.mark.parametrize(
    "onward", ["http://169.254.169.254/latest/meta-data", "http://127.0.0.1:8080/", "file:///etc/passwd"]
)
def test_a_redirect_into_the_house_is_refused(onward: str) -> None:
    """Each hop is checked like the first; nothing is sent there."""
    asked = []

    def ask(target: Target, head: Mapping[str, str], bounds: Bounds) -> Answer:
        asked.append(target.ip)
        if target.address.endswith("robots.txt"):
            return Answer(404)
        return Answer(302, {"location": onward})

    time = Time()

    def resolve(host: str, port: int) -> tuple[str, ...]:
        return ("93.184.216.34",) if "example" in host else (host,)

    with (
        Browser(Limits(pause=0), ask=ask, resolve=resolve, clock=time.clock, sleep=time.sleep) as browser,
        pytest.raises(Refused, match=r"no machine on the public web|only http"),
    ):
        browser.visit("https://courier.example/a")
    assert set(asked) == {"93.184.216.34"}


@pytest.mark.parametrize("onward", ["http://[", "http://[::1", "http://[x]/"])
def test_a_redirect_to_what_is_no_address_is_told(site: Site, browser: Browser, onward: str) -> None:
    """A server may write anything there."""
    site.replies["/a"] = Reply(b"", 302, {"Location": onward})
    with pytest.raises(Refused):
        browser.visit(site.at("/a"))


def test_names_that_newer_rules_forbid_are_asked_like_others(site: Site, moment: Time) -> None:
    """A sign in place of letters is a name that is in use; a sign that no address may hold is told."""
    port = site.address.rpartition(":")[2]
    limits = Limits(pause=0, allow_private=True)
    with Browser(limits, clock=moment.clock, sleep=moment.sleep, resolve=lambda host, port: ["127.0.0.1"]) as browser:
        site.put("/a", PAGE)
        assert browser.visit(f"http://☃.example:{port}/a").data == PAGE
        assert site.heads[-1]["host"] == f"xn--n3h.example:{port}"
        with pytest.raises(Refused, match="no address"):
            browser.visit(f"http://courier.example:{port}/a\x7f")


def test_a_mark_that_cannot_be_said_is_left_out(site: Site, browser: Browser) -> None:
    """A server gave it, and gets the question without it the next time."""
    address = site.put("/a", PAGE)
    assert browser.visit(address, etag='"é→"', modified="\n").data == PAGE
    assert not {"if-none-match", "if-modified-since"} & site.heads[-1].keys()


def test_two_sites_at_one_number_get_connections_of_their_own(moment: Time) -> None:
    """What was agreed with one of them, its certificate above all, says nothing of the other."""
    asked: list[tuple[int, str]] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            asked.append((self.client_address[1], self.headers["Host"].partition(":")[0]))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    limits = Limits(pause=0, allow_private=True)
    with Browser(limits, clock=moment.clock, sleep=moment.sleep, resolve=lambda host, port: ["127.0.0.1"]) as browser:
        for host in ("one.example", "two.example"):
            browser.visit(f"http://{host}:{server.server_address[1]}/a")
    server.shutdown()
    server.server_close()
    by_port: dict[int, set[str]] = {}
    for port, host in asked:
        by_port.setdefault(port, set()).add(host)
    assert {host for _, host in asked} == {"one.example", "two.example"}
    assert all(len(hosts) == 1 for hosts in by_port.values())


def test_a_head_that_drips_is_given_up() -> None:
    """As a body that does: each piece comes in time, and the whole never."""
    listener = socket.create_server(("127.0.0.1", 0))
    over = threading.Event()

    def drip() -> None:
        for _ in range(2):
            connection, _ = listener.accept()
            with connection, suppress(OSError):
                if connection.recv(4_096).startswith(b"GET /robots.txt"):
                    connection.sendall(b"HTTP/1.1 404 no\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                    continue
                connection.sendall(b"HTTP/1.1 200 ok\r\nX: ")
                while not over.wait(0.05):
                    connection.sendall(b"x")

    thread = threading.Thread(target=drip, daemon=True)
    thread.start()
    with (
        Browser(Limits(pause=0, allow_private=True, seconds=0.5)) as browser,
        pytest.raises(Refused, match="longer than allowed") as refused,
    ):
        browser.visit(f"http://127.0.0.1:{listener.getsockname()[1]}/a")
    over.set()
    listener.close()
    assert refused.value.again


def test_wishes_are_asked_for_again_after_a_day_and_sooner_after_trouble(
    site: Site, browser: Browser, moment: Time
) -> None:
    """A run that goes on for weeks learns of new wishes, and comes back to a site that was in trouble."""
    page = site.put("/a", PAGE)
    site.replies["/robots.txt"] = Reply(b"", 503)
    with pytest.raises(Refused):
        browser.visit(page)
    site.put("/robots.txt", b"User-agent: *\nAllow: /\n")
    moment.now += 400
    browser.visit(page)
    site.put("/robots.txt", b"User-agent: *\nDisallow: /\n")
    browser.visit(page)
    moment.now += 90_000
    with pytest.raises(Refused, match="does not want"):
        browser.visit(page)


def test_this_machine_is_refused_unless_it_is_meant(site: Site) -> None:
    """The message says how to mean it."""
    with Browser(Limits(pause=0)) as browser, pytest.raises(Refused) as refused:
        browser.visit(site.put("/a", PAGE))
    assert "--allow-private" in str(refused.value)
    assert site.asked == []


@pytest.mark.parametrize("announced", [True, False])
def test_what_is_too_large_is_not_taken(site: Site, browser: Browser, announced: bool) -> None:
    """Not begun where it says its size, broken off at the limit where it does not."""
    given = []

    def endless() -> Iterator[bytes]:
        for number in itertools.count():
            given.append(number)
            yield b"x" * 10_000

    head = {"Content-Type": "text/html"} | ({"Content-Length": "99999999"} if announced else {})
    site.replies["/a"] = Reply(head=head, stream=(lambda: iter([])) if announced else endless)
    with pytest.raises(Refused, match=r"0\.2 MB") as refused:
        browser.visit(site.at("/a"))
    assert "fetch_largest" in refused.value.next_step
    assert len(given) < 5_000


@pytest.mark.parametrize("packing", ["gzip", "deflate"])
def test_packed_answers_are_unpacked(site: Site, browser: Browser, packing: str) -> None:
    """Both ways in which servers pack."""
    body = gzip.compress(PAGE) if packing == "gzip" else zlib.compress(PAGE)
    assert browser.visit(site.put("/a", body, Content_Encoding=packing)).data == PAGE


def test_a_small_packed_bomb_is_refused(site: Site) -> None:
    """Long before it fills the memory: 20 MB in 20 kB."""
    time = Time()
    limits = Limits(pause=0, largest=50_000_000, allow_private=True)
    with (
        Browser(limits, clock=time.clock, sleep=time.sleep) as browser,
        pytest.raises(Refused, match="100 times its size"),
    ):
        browser.visit(site.put("/a", gzip.compress(b"\0" * 20_000_000), Content_Encoding="gzip"))


@pytest.mark.parametrize(
    ("body", "packing", "words"),
    [
        (gzip.compress(PAGE, mtime=0)[:-9], "gzip", "cut off"),
        (b"no gzip at all", "gzip", "damaged"),
        (PAGE, "br", "was not asked for"),
    ],
)
def test_damaged_packing_is_told(site: Site, browser: Browser, body: bytes, packing: str, words: str) -> None:
    """Cut off, something else, or a way that nobody asked for."""
    with pytest.raises(Refused, match=words):
        browser.visit(site.put("/a", body, Content_Encoding=packing))


def test_an_answer_that_drips_is_given_up(site: Site) -> None:
    """A byte now and then keeps no connection open for ever."""
    time = Time()

    def drip() -> Iterator[bytes]:
        for _ in range(500):
            time.now += 1.0
            yield b"x" * 70_000

    site.replies["/a"] = Reply(stream=drip)
    limits = Limits(pause=0, seconds=20.0, allow_private=True, largest=10**9)
    with (
        Browser(limits, clock=time.clock, sleep=time.sleep) as browser,
        pytest.raises(Refused, match="longer than allowed"),
    ):
        browser.visit(site.at("/a"))


@pytest.mark.parametrize(
    ("status", "words", "again"),
    [(404, "no such page", False), (410, "gone", False), (403, "programs", False), (503, "failed", True)],
)
def test_a_status_is_put_into_words(site: Site, browser: Browser, status: int, words: str, again: bool) -> None:
    """And says whether another try is worth it."""
    site.replies["/a"] = Reply(b"", status)
    with pytest.raises(Refused, match=words) as refused:
        browser.visit(site.at("/a"))
    assert refused.value.again is again


def test_a_site_that_asks_for_patience_gets_it(site: Site, browser: Browser, moment: Time) -> None:
    """Its next page waits as long as it said."""
    site.replies["/a"] = Reply(b"", 429, {"Retry-After": "120"})
    with pytest.raises(Refused) as refused:
        browser.visit(site.at("/a"))
    assert refused.value.pause == 120.0
    browser.visit(site.put("/b", PAGE))
    assert max(moment.slept) >= 118.0


@pytest.mark.parametrize(
    "garbage", [b"", b"HTTP/1.1", b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 999999 x\r\n\r\n", b"\0" * 100]
)
def test_what_speaks_no_http_is_told(garbage: bytes) -> None:
    """A machine that answers something else."""
    listener = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        with suppress(OSError):  # nobody comes a second time, and the test ends
            for _ in range(2):
                connection, _ = listener.accept()
                connection.recv(4_096)
                connection.sendall(garbage)
                connection.close()

    thread = threading.Thread(target=answer, daemon=True)
    thread.start()
    time = Time()
    with Browser(Limits(pause=0, allow_private=True, seconds=5), clock=time.clock, sleep=time.sleep) as browser:
        with pytest.raises(Refused) as refused:
            browser.visit(f"http://127.0.0.1:{listener.getsockname()[1]}/a")
        assert refused.value.again
    listener.close()
