"""Which addresses may be asked: http and https, no user names, and only machines on the public internet.

A page or a feed may lead anywhere, also to the machine that reads it, to the router beside it, or to the service by
which a cloud hands out its keys (169.254.169.254). The name is looked up here once, every address that it has must be
public, and the connection goes to the one that was checked: a name that answers otherwise a moment later (DNS
rebinding) changes nothing. Invariant: what `check` gives can be connected to as it is.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from counterclaim.fetch.failures import Refused

# Below these stand mail, file and name servers, which an http request can be made to talk to.
PORTS = frozenset({80, 443})
LEAST_OTHER_PORT = 1_024
LONGEST_ADDRESS = 4_000

_PRIVATE = "give --allow-private if you mean a machine of your own network"
# Ways to write an IPv4 address inside an IPv6 one that lead a connection on to it.
_TRANSLATED = tuple(ipaddress.ip_network(net) for net in ("64:ff9b::/96", "::/96", "2002::/16"))
# Of one's own network too, whatever the library says: translation inside it (RFC 8215), sites (RFC 3879), and what is
# set aside for protocols (RFC 6890).
_LOCAL = tuple(ipaddress.ip_network(net) for net in ("64:ff9b:1::/48", "fec0::/10", "192.0.0.0/24"))

Resolve = Callable[[str, int], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Target:
    """An address that was checked: its parts, and the number of the machine to connect to."""

    address: str
    scheme: str
    host: str
    port: int
    ip: str

    @property
    def site(self) -> str:
        """What politeness is counted by: scheme, host and port."""
        return f"{self.scheme}://{self.host}:{self.port}"


def check(address: str, *, allow_private: bool = False, resolve: Resolve | None = None) -> Target:
    """The checked target of an address.

    Args:
        address: what is to be asked.
        allow_private: whether machines of one's own network may be asked: for an intranet, and for tests.
        resolve: how names are looked up; the system's way unless given.

    Raises:
        Refused: no address on the public web, or a name that nobody knows.
    """
    try:
        parts = urlsplit(address.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise Refused("it is no address", where=shown(address), next_step="correct it") from error
    scheme = parts.scheme.lower()
    if scheme not in ("http", "https"):
        raise Refused("only http and https are asked", where=shown(address), next_step="save the page and add the file")
    if not host or len(address) > LONGEST_ADDRESS or any(ord(letter) <= 32 for letter in address.strip()):
        raise Refused("it is no address", where=shown(address), next_step="correct it")
    if parts.username is not None or parts.password is not None:
        raise Refused("it holds a user name", where=shown(address), next_step="give the address without it")
    port = port or (443 if scheme == "https" else 80)
    if not allow_private and port not in PORTS and port < LEAST_OTHER_PORT:
        raise Refused(f"port {port} is not one of the web's", where=shown(address), next_step="correct it")
    ips = look_up(host, port, address, resolve or system_addresses)
    for ip in ips:
        if not allow_private and not is_public(ip):
            what = f"{host} leads to {ip}, which is no machine on the public web"
            raise Refused(what, where=shown(address), next_step=_PRIVATE)
    return Target(address.strip(), scheme, host, port, ips[0])


def look_up(host: str, port: int, address: str, resolve: Resolve) -> list[str]:
    """The numbers of a host, as given where it is one itself; at least one.

    Raises:
        Refused: nobody knows it.
    """
    try:
        name = host if _is_ip(host) else host.encode("idna").decode("ascii")
        ips = list(dict.fromkeys(ip.partition("%")[0] for ip in resolve(name, port)))
    except (OSError, UnicodeError) as error:
        raise Refused(
            f"the name {host} leads nowhere", where=shown(address), next_step="check it, or try again later", again=True
        ) from error
    if not ips:
        raise Refused(f"the name {host} leads nowhere", where=shown(address), next_step="check it", again=True)
    return ips


def system_addresses(host: str, port: int) -> list[str]:
    """The numbers of a host, as the system looks them up."""
    return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def is_public(ip: str) -> bool:
    """Whether a number is one of the public internet's.

    >>> [is_public(ip) for ip in ("93.184.216.34", "127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1")]
    [True, False, False, False]
    """
    try:
        number = ipaddress.ip_address(ip)
    except ValueError:
        return False
    if isinstance(number, ipaddress.IPv6Address):
        inner = number.ipv4_mapped or number.sixtofour
        if inner is None and any(number in net for net in _TRANSLATED):
            inner = ipaddress.IPv4Address(int(number) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    if any(number in net for net in _LOCAL):
        return False
    return number.is_global and not (number.is_multicast or number.is_reserved or number.is_unspecified)


def shown(address: str) -> str:
    """An address that can stand in a message: on one line, no longer than needed, no user name."""
    plain = "".join(letter if letter.isprintable() else "?" for letter in address[:300])
    before, at, after = plain.partition("@")
    return f"{before.partition('//')[0]}//{after}" if at and "/" not in before.partition("//")[2] else plain


def _is_ip(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
