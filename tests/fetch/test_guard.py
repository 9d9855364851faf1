"""Only the public web is asked, whatever an address looks like and wherever it leads."""

from __future__ import annotations

import pytest

from counterclaim.fetch.failures import Refused
from counterclaim.fetch.guard import check, is_public, shown

PUBLIC = ("93.184.216.34",)


@pytest.mark.parametrize(
    "address",
    [
        "ftp://courier.example/a", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "gopher://c.example/",
        "https://", "//courier.example", "", "https://user:pw@courier.example/", "https://user@courier.example/",
        "https://courier.example:99999/", "https://cou rier.example/", "https://courier.example/\n", "http://[::1",
        "https://" + "a" * 5_000, "https://courier.example:25/", "https://courier.example:22/",
    ],
)  # fmt: skip
def test_what_is_no_address_on_the_web_is_refused(address: str) -> None:
    """Other schemes, user names, ports of other services, and what is no address."""
    if address.endswith("\n"):
        assert check(address, resolve=lambda host, port: PUBLIC).address == address.strip()
        return
    with pytest.raises(Refused):
        check(address, resolve=lambda host, port: PUBLIC)


@pytest.mark.parametrize(
    "ip",
    [
        "127.0.0.1", "127.9.9.9", "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
        "224.0.0.1", "255.255.255.255", "192.0.0.1", "198.18.0.1", "::1", "::", "fe80::1", "fc00::1", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "::7f00:1", "nonsense",
        "fec0::1", "64:ff9b:1:7f00:0:100:5db8:d822", "192.0.0.8",
    ],
)  # fmt: skip
def test_numbers_that_are_not_public_are_refused(ip: str) -> None:
    """Loopback, private, link-local, shared, multicast and reserved ones, also inside an IPv6 number."""
    assert not is_public(ip)
    with pytest.raises(Refused, match="no machine on the public web"):
        check("https://courier.example/a", resolve=lambda host, port: (ip,))


def test_a_name_with_one_private_number_is_refused() -> None:
    """The first number being public does not help: which one is connected to could be another's choice."""
    with pytest.raises(Refused, match=r"10\.0\.0\.1"):
        check("https://courier.example/a", resolve=lambda host, port: (*PUBLIC, "10.0.0.1"))


@pytest.mark.parametrize("host", ["2130706433", "0x7f000001", "0177.0.0.1", "127.1", "localhost", "[::1]", "0"])
def test_odd_ways_to_write_this_machine_are_refused(host: str) -> None:
    """As the system itself looks them up, or because it knows none of them."""
    with pytest.raises(Refused):
        check(f"http://{host}/")


def test_the_connection_goes_to_the_number_that_was_checked() -> None:
    """A name is looked up once: its second answer is never asked for."""
    answers = iter([PUBLIC, ("127.0.0.1",)])
    target = check("https://courier.example/a", resolve=lambda host, port: next(answers))
    assert (target.ip, target.host, target.port) == ("93.184.216.34", "courier.example", 443)


def test_a_name_that_nobody_knows_may_be_known_later() -> None:
    """Another try is worth it."""

    def nobody(host: str, port: int) -> tuple[str, ...]:
        raise OSError("unknown")

    with pytest.raises(Refused) as refused:
        check("https://courier.example/a", resolve=nobody)
    assert refused.value.again


def test_a_password_is_not_shown() -> None:
    """Messages go to logs."""
    assert shown("https://ada:secret@courier.example/a") == "https://courier.example/a"
