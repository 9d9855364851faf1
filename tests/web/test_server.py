"""The server listens on this machine alone, says what is wrong before it begins, and ends when it is asked to."""

from __future__ import annotations

import http.client
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from counterclaim.errors import InputError
from counterclaim.web.server import address_of, listen
from tests.show.harbour_story import make_account
from tests.web.kept import keep


def has_ipv6() -> bool:
    """Whether this machine has a loopback address of the sixth version."""
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


def test_it_listens_on_loopback_alone():
    """The address that is told is the one that can be opened."""
    with listen() as listener:
        host, port = listener.getsockname()

        assert host == "127.0.0.1"
        assert address_of(listener) == f"http://127.0.0.1:{port}/"


def test_a_port_that_is_taken_is_told():
    """With the port, and what to do."""
    with listen() as first:
        port = first.getsockname()[1]
        with pytest.raises(InputError) as raised:
            listen(port)

    assert f"port {port} is taken by another program" in str(raised.value)
    assert "leave --port away" in str(raised.value)


@pytest.mark.skipif(not has_ipv6(), reason="this machine has no IPv6")
def test_the_other_loopback_address_does_too():
    """Where the first cannot be had; it is written in brackets."""
    with listen(0, ("::1",)) as listener:
        assert address_of(listener) == f"http://[::1]:{listener.getsockname()[1]}/"
    with listen(0, ("203.0.113.7", "::1")) as listener:
        assert address_of(listener).startswith("http://[::1]:")


def test_a_machine_without_loopback_is_told():
    """An address that is none of this machine's."""
    with pytest.raises(InputError, match="cannot be used"):
        listen(0, ("203.0.113.7",))


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The desk as its users start it, and the address that it prints."""
    path = keep(make_account(), tmp_path / "harbour.db")
    command = [sys.executable, "-m", "counterclaim", "serve", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as server:
        line = server.stdout.readline() if server.stdout else ""
        yield server, line.rpartition(" ")[2].strip()
        server.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_when_it_is_asked_to(served, number):
    """With Ctrl-C or by the system: code 0, no word of a fault, also while a reader's connection is open."""
    server, address = served
    parts = urlsplit(address)
    reader = http.client.HTTPConnection(parts.netloc, timeout=60)
    reader.request("GET", f"/?{parts.query}")
    answer = reader.getresponse()
    answer.read()
    assert answer.status == 303
    reader.request("GET", "/", headers={"cookie": (answer.getheader("set-cookie") or "").partition(";")[0]})
    assert reader.getresponse().status == 200

    server.send_signal(number)
    _, errors = server.communicate(timeout=60)
    reader.close()

    assert server.returncode == 0
    assert errors == ""


def test_a_head_that_is_not_http_is_refused(served):
    """Noise on the port does not end the desk."""
    _, address = served
    parts = urlsplit(address)
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=60) as noise:
        noise.sendall(b"\x16\x03\x01 not a request\r\n\r\n")
        assert b" 400 " in noise.recv(1_000) + b" "
    reader = http.client.HTTPConnection(parts.netloc, timeout=60)
    with closing(reader):
        reader.request("GET", "/", headers={"host": "evil.example"})
        assert reader.getresponse().status == 403
