"""One article saved in several pages becomes one draft again, where its pages say so and are given together.

Pages of one article link to each other (rel=next, rel=prev) or number themselves ("page 2 of 3"). Blogs use the same
links for their next story, so pages are joined only where their headline is the same and their addresses differ in
nothing but the number. Invariant: a page that is joined stands in exactly one article, all of its text in its order.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape
from urllib.parse import urljoin, urlsplit

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.draft import Draft
from counterclaim.ingest.names import Found
from counterclaim.ingest.opening import opened
from counterclaim.ingest.wording import settle_line
from counterclaim.model.skipped import Skipped

# Heads of news pages have 5 to 60 kB; a number of pages stands at the end of a text as well.
_SAMPLE = 400_000
MOST_PARTS = 50
_ENDINGS = (".html", ".htm", ".xhtml", ".xht")

_LINK = re.compile(r"<(?:link|a)\b[^<>]{0,1000}>", re.IGNORECASE)
_REL = re.compile(r"\brel\s*=\s*[\"']?[^\"'>]*?\b(next|prev|previous|canonical)\b", re.IGNORECASE)
_HREF = re.compile(r"\bhref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE)
_OWN = re.compile(r"<meta\b[^<>]{0,300}\bog:url[\"'][^<>]{0,300}>", re.IGNORECASE)
_CONTENT = re.compile(r"\bcontent\s*=\s*[\"']([^\"']*)[\"']", re.IGNORECASE)
_SAVED = re.compile(r"<!-- saved from url=\(\d+\)(\S+) -->")
_TITLE = re.compile(r"<title[^>]*>([^<]{1,500})</title>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,2000}>")
_NUMBERED = (
    r"(?:page|part|seite|página|pagina|strona|sida|side)\s+(?P<n>\d{1,2})\s*"
    r"(?:of|von|sur|de|di|van|z|av|af|/)\s*(?P<m>\d{1,2})"
)
_COUNT = re.compile(rf"(?<!\w){_NUMBERED}(?!\w)", re.IGNORECASE)
# Most pages say nothing of others, and this is all that they cost: patterns that begin with letters, in small letters.
_HINTS = tuple(
    re.compile(hint)
    for hint in (
        rb"rel\s*=\s*[\"']?[a-z ]{0,30}\b(?:next|prev)",
        *(
            word.encode()
            + rb"\s*(?:<[^<>]{0,100}>\s*)?\d{1,2}\s*(?:<[^<>]{0,100}>\s*)?(?:of|von|sur|de|di|van|z|av|af|/)"
            for word in ("page", "part", "seite", "página", "pagina", "strona", "sida", "side")
        ),
    )
)
_ONLY_COUNT = re.compile(rf"\W*{_NUMBERED}\W*", re.IGNORECASE)
# "/story/2", "/story/page/2", "/story-2.html", "/story_p2.html", "?page=2": what tells the pages of one story apart.
_PLACE = re.compile(r"(?:[/_.-](?:page|pagina|seite|part|p|s)?[/_-]?\d{1,2})?/?(?:\.x?html?)?/?$", re.IGNORECASE)
_QUERY = re.compile(r"(?:^|&)(?:page|p|pg|pagina|seite|part|start|single)=\d{1,3}(?=&|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Page:
    """What a page says of its place among others."""

    found: Found
    title: str
    story: str
    addresses: tuple[str, ...]
    following: tuple[str, ...]
    number: int = 0
    count: int = 0


def find_parts(items: Iterable[Found | Skipped]) -> tuple[dict[str, tuple[Found, ...]], list[Skipped]]:
    """The later pages of each article, by the name of its first page; and a note for each article that lacks one.

    Args:
        items: what was found, in any order.
    """
    pages = [item for item in items if isinstance(item, Found) and item.path.name.lower().endswith(_ENDINGS)]
    groups: defaultdict[tuple[str, str], list[_Page]] = defaultdict(list)
    for found in pages if len(pages) > 1 else ():
        page = _look(found)
        if page and page.title:
            groups[page.title, page.story].append(page)
    parts: dict[str, tuple[Found, ...]] = {}
    notes: list[Skipped] = []
    for _, group in sorted(groups.items()):
        chain = _by_number(group) or _by_links(group)
        if chain:
            parts[chain[0].found.name] = tuple(page.found for page in chain[1:])
        else:
            notes += _incomplete(group)
    return parts, notes


def join(first: Draft, others: Sequence[Draft]) -> Draft:
    """One draft of all pages, with the first one's name and metadata; what pages repeat of each other is left out.

    Left out are the headline above later pages, and lines that only number them.
    """
    head = first.text.lstrip("\n").partition("\n")[0].strip()
    texts = [_bare(first.text, "")] + [_bare(each.text, head) for each in others]
    digest = hashlib.sha256("".join(each.digest for each in (first, *others)).encode()).hexdigest()
    known = first.metadata
    for each in others:
        known = known.over(replace(each.metadata, url=None))
    return replace(
        first, text="\n\n".join(text for text in texts if text), digest=digest, metadata=known, parts=tuple(others)
    )


def _bare(text: str, head: str) -> str:
    paragraphs = text.strip("\n").split("\n\n")
    if head and paragraphs and paragraphs[0].strip() == head:
        paragraphs = paragraphs[1:]
    return "\n\n".join(each for each in paragraphs if not _ONLY_COUNT.fullmatch(each.strip()))


def _look(found: Found) -> _Page | None:
    """What a page says of its place; None where it says nothing."""
    try:
        with opened(found.path, found.name) as source:
            raw = source.read(_SAMPLE)
    except UnreadableFile:
        return None  # told where it is read
    plain = raw.lower()
    if not any(hint.search(plain) for hint in _HINTS):
        return None
    markup = raw.decode("utf-8", "replace")
    links: defaultdict[str, list[str]] = defaultdict(list)
    for tag in _LINK.finditer(markup):
        rel, href = _REL.search(tag.group()), _HREF.search(tag.group())
        if rel and href:
            links[rel[1].lower()].append(unescape(next(part for part in href.groups() if part is not None)))
    counted = _COUNT.search(_TAG.sub(" ", markup))
    if not counted and not links["next"] and not links["prev"] and not links["previous"]:
        return None
    own = [each for tag in _OWN.findall(markup) for each in _CONTENT.findall(tag)] + _SAVED.findall(markup[:4_000])
    addresses = tuple(dict.fromkeys(each for each in (*links["canonical"], *own) if _is_web(each)))
    base = addresses[0] if addresses else ""
    title = _TITLE.search(markup)
    return _Page(
        found,
        _COUNT.sub("", settle_line(unescape(title[1]))).strip(" -–—|·:,()") if title else "",
        _story(base) or str(found.path.parent),
        tuple(map(_plain, addresses)),
        tuple(_plain(urljoin(base, each)) for each in links["next"] if _story(urljoin(base, each)) == _story(base)),
        int(counted["n"]) if counted else 0,
        int(counted["m"]) if counted else 0,
    )


def _by_number(group: Sequence[_Page]) -> list[_Page]:
    """All pages in order where they are numbered without a hole."""
    counts = {page.count for page in group}
    ordered = sorted(group, key=lambda page: page.number)
    if len(counts) != 1 or not 1 < len(group) <= MOST_PARTS:
        return []
    return ordered if [page.number for page in ordered] == list(range(1, counts.pop() + 1)) else []


def _by_links(group: Sequence[_Page]) -> list[_Page]:
    """All pages in order where each but the last leads to the next one, and all are reached from the first."""
    if not 1 < len(group) <= MOST_PARTS:
        return []
    after: dict[str, _Page] = {}
    for page in group:
        # A page whose canonical address is another's has no address of its own to be found by.
        onward = [other for other in group if other is not page and set(other.addresses) & set(page.following)]
        if len(onward) == 1:
            after[page.found.name] = onward[0]
    firsts = [page for page in group if all(page is not other for other in after.values())]
    chain = firsts[:1] if len(firsts) == 1 else []
    while chain and chain[-1].found.name in after and len(chain) <= len(group):
        chain.append(after[chain[-1].found.name])
    return chain if len(chain) == len(group) else []


def _incomplete(group: Sequence[_Page]) -> Iterator[Skipped]:
    """A note where pages are numbered and some are missing."""
    numbered = sorted((page for page in group if page.count > 1), key=lambda page: (page.number, page.found.name))
    if numbered and len({page.number for page in numbered}) == len(numbered) and len(numbered) < numbered[0].count:
        page = numbered[0]
        here = ", ".join(str(each.number) for each in numbered)
        reason = f"its article has {page.count} pages, of which these are here: {here}"
        yield Skipped("ingest", page.found.name, reason, "give all pages of the article together")


def _is_web(address: str) -> bool:
    return address.lower().startswith(("http://", "https://"))


def _plain(address: str) -> str:
    return address.partition("#")[0].rstrip("/").removeprefix("https://").removeprefix("http://").removeprefix("www.")


def _story(address: str) -> str:
    """What the addresses of all pages of one article share.

    >>> _story("https://c.example/2031/mill/page/2/") == _story("http://www.c.example/2031/mill?page=3")
    True
    """
    if not _is_web(address):
        return ""
    try:
        parts = urlsplit(_plain(address) and f"http://{_plain(address)}")
    except ValueError:
        return ""
    query = _QUERY.sub("", parts.query).strip("&")
    return f"{parts.netloc}{_PLACE.sub('', parts.path)}{'?' + query if query else ''}"
