"""What the forms of a web address have in common: which page it leads to, and on whose site that is.

`link` finds versions by it, `ingest` tells by it which articles share an address and which hosts are one outlet. The
rules stand here alone; why they are these tells docs/decisions/25-addresses.md. Invariant: a plain address is its own
plain address; whatever is written as an address, nothing is raised, and what is none of the web is "".
"""

from __future__ import annotations

import re
import unicodedata
from ipaddress import IPv6Address
from urllib.parse import quote, unquote, unquote_plus, urlsplit

from counterclaim.model.address_marks import FAMILIES, FORMS, MARKS, NAMING, WORDS, YES

# Servers take at least so many characters (RFC 9110, 4.1); nothing is published at a longer address.
LONGEST = 8_000

# Words of a path by which its address is looked for: so many tell one page from nearly all others.
MOST_WORDS = 8

_SCHEME = re.compile(r"(https?):/{1,2}|([a-z][a-z0-9+.-]*):(?!\d)|//", re.IGNORECASE)
_USUAL_PORTS = frozenset({None, 80, 443})
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_NOT_IN_A_HOST = re.compile(r"[\s\"#%/:<>?@\[\\\]^`{|}]")
_OTHER_DOTS = str.maketrans("。．｡", "...")

# Names of a host that lead to the same page as the host without them; two names are always left.
_OTHER_HOSTS = re.compile(r"(?:(?:www\d*|m|mobile|amp|wap)\.(?=[^.]+\.))+")

# A page in a web archive is a moment and the page's own address ("/web/20310502120000id_/https://…"): the software of
# nearly all archives does so. Some write the moment with dots.
_ARCHIVED = re.compile(r".*/(?:\d{4,14}|\d{4}(?:\.\d\d){2}-\d{6})(?:[a-z]{2}_)?/(https?:/.+)", re.IGNORECASE)

_ESCAPE = re.compile(r"%([0-9a-f]{2})?", re.IGNORECASE)
# Escapes of letters and digits would mean the same too (RFC 3986, 6.2.2.2). Nobody writes them, and as they stay, every
# word of a plain path stands in each form of its address (`words_of`).
_NEEDLESS = frozenset("-._~")
_SAFE = "%/:@!$&'()*+,;=?-._~"
_SESSION = re.compile(r";jsessionid=[^/]*", re.IGNORECASE)
_AMPERSAND = re.compile(r"^(?:amp;)+")  # of "&amp;", as addresses stand in the source of a page

# A path names its article by a last step of three words or more, or with a number of five digits or more, or behind a
# day. Of the 6,000 addresses of articles-6k 720 have parameters, 42 of them one that means a page. By the known marks
# alone 188 would keep some, as no list of marks is ever whole; with this rule those 42 do, and no other. Words in an
# earlier step, which may be a section's, brought nothing (`python -m evals.addresses`).
_LEAST_WORDS = 3
_NUMBER = re.compile(r"\d{5}")
_DAY = re.compile(r"/\d{4}/\d\d?/\d\d?/.")
_PAUSE = re.compile(r"[-_]")
_WORD = re.compile(r"[a-z0-9]{2,}", re.IGNORECASE)


def plain_address(url: str | None) -> str:
    """What the forms of an address have in common; "" for what leads to no page on the web.

    Scheme, user, "www.", the mobile site's host, the scheme's own port, a last slash, the place in the page, marks of
    campaigns and an archive around it tell nothing; the order of parameters neither. A parameter that may name an
    article is kept: to take two articles for one does more harm than to miss a version.

    >>> plain_address("http://www.courier.example/a/?utm_source=post#top")
    'courier.example/a'
    >>> plain_address("https://m.courier.example:443/a?id=2")
    'courier.example/a?id=2'
    >>> plain_address("https://archive.example/web/20310502093000/http://courier.example/a")
    'courier.example/a'
    """
    parts = _parts_of(url)
    if parts is None:
        return ""
    host, port, path, query = parts
    return f"{host}{port}{path}{'?' + query if query else ''}"


def plain_host(written: str | None) -> str:
    """Whose site an address is on, or a host itself, in the one form of it; "" for what is neither.

    >>> plain_host("https://amp.courier.example/a"), plain_host("WWW2.Courier.example")
    ('courier.example', 'courier.example')
    """
    parts = _parts_of(written)
    return parts[0] if parts else ""


def words_of(url: str | None) -> str:
    """Words that stand in this order in every form of an address, small: of the path, else of the host.

    Capitals aside. What holds them may lead elsewhere: it is what an address is looked for by before it is compared.

    >>> words_of("https://courier.example/2031/mill-fire/?id=7"), words_of("https://courier.example/")
    ('2031 mill fire', 'courier example')
    """
    parts = _parts_of(url)
    if parts is None:
        return ""
    host, _, path, _ = parts
    names = () if host.startswith("[") else host.split(".")
    of_host = [word for name in names if name.isascii() for word in _WORD.findall(name)]
    found = _WORD.findall(_ESCAPE.sub(" ", path)) or of_host
    return " ".join(found[:MOST_WORDS]).lower()


def _parts_of(written: str | None) -> tuple[str, str, str, str] | None:
    """What tells pages apart in an address: host, port, path and query; None where it is none of the web."""
    if not written or len(written) > LONGEST or _CONTROL.search(written.strip()):
        return None
    try:
        parts = _split(written.strip())
        while parts and (archived := _ARCHIVED.match(parts[2])):
            parts = _split(f"{archived[1]}?{parts[3]}")
        return parts
    except ValueError:  # a port of letters, half an IPv6 address, half a character
        return None


def _split(written: str) -> tuple[str, str, str, str] | None:
    scheme = _SCHEME.match(written)
    if scheme and scheme[2]:
        return None
    parts = urlsplit(f"http://{written[scheme.end() if scheme else 0 :]}")
    host = _host(parts.hostname or "")
    if not host:
        return None
    port = "" if parts.port in _USUAL_PORTS else f":{parts.port}"
    path = _path(parts.path)
    return host, port, path, _query(parts.query, behind=path)


def _host(host: str) -> str:
    """A host in the form in which people read it; "" for what is none."""
    if ":" in host:
        return f"[{IPv6Address(host.partition('%')[0]).compressed}]"
    names = host.translate(_OTHER_DOTS).removesuffix(".").split(".")
    if len(names) < 2 or not all(names) or _NOT_IN_A_HOST.search(host):  # one name alone is no host on the web
        return ""
    readable = ".".join(map(_name, names))
    found = _OTHER_HOSTS.match(readable)
    return readable[found.end() :] if found else readable


def _name(name: str) -> str:
    """One name of a host: of letters, marks, digits and hyphens as they are, else in the form of RFC 3492."""
    try:
        coded = name.startswith("xn--")
        plain = name[4:].encode("ascii").decode("punycode") if coded else unicodedata.normalize("NFC", name)
        if plain == _settled(plain) and all(each == "-" or unicodedata.category(each)[0] in "LMN" for each in plain):
            return name if coded and plain.isascii() else plain
        return name if name.isascii() else f"xn--{name.encode('punycode').decode('ascii')}"
    except UnicodeError:
        return name


def _settled(name: str) -> str:
    return unicodedata.normalize("NFC", name.lower())


def _path(path: str) -> str:
    """A path without empty steps, steps back, a session, and the last step to the same page for small screens."""
    steps: list[str] = []
    for step in _requoted(_SESSION.sub("", path)).split("/"):
        if step == "..":
            del steps[-1:]
        elif step not in ("", "."):
            steps.append(step)
    while steps and steps[-1].lower() == "amp" and _names_article("/".join(["", *steps[:-1]])):
        steps.pop()
    return "".join(f"/{step}" for step in steps)


def _query(query: str, *, behind: str) -> str:
    """The parameters that tell which page is meant, in order.

    Args:
        query: as it is written.
        behind: the path before it.
    """
    named = _names_article(behind)
    kept = []
    for part in query.split("&"):
        name, _, value = _AMPERSAND.sub("", part).partition("=")
        if name and not _tells_nothing(unquote_plus(name).strip().lower(), unquote_plus(value), behind_article=named):
            kept.append("=".join(_requoted(each.replace("+", "%20")) for each in (name, value) if each))
    return "&".join(sorted(kept))


def _tells_nothing(name: str, value: str, *, behind_article: bool) -> bool:
    """Whether a parameter only says how a reader came, or in which form the page is shown."""
    if name in MARKS or name.startswith(FAMILIES) or (name in FORMS and value.lower() in YES):
        return True
    if name in WORDS and not any(each.isdigit() for each in value):
        return True
    return behind_article and not NAMING.fullmatch(name)


def _names_article(path: str) -> bool:
    last = unquote(path.rpartition("/")[2])
    words = sum(any(each.isalnum() for each in part) for part in _PAUSE.split(last))
    return words >= _LEAST_WORDS or bool(_NUMBER.search(last)) or bool(_DAY.search(path))


def _requoted(text: str) -> str:
    """The same with one form of each character: escapes in capitals, and only where they are needed."""
    return quote(_ESCAPE.sub(_escape, text), safe=_SAFE)


def _escape(found: re.Match[str]) -> str:
    if found[1] is None:
        return "%25"
    meant = chr(int(found[1], 16))
    return meant if meant in _NEEDLESS else found[0].upper()
