"""Which outlet published each article, over all articles together: names and hosts that are one outlet become one.

Beside the inference of dates the last step of `ingest`. People's rules come first. Without one, spellings of a name
that differ in capitals, marks or "The" are one outlet, and an article that only has its host belongs to the outlet that
others on that host name, where they all name the same. Invariant: what a page printed stays in `given_outlet`; the
result does not depend on the order of the articles; two outlets that share a host (a portal) stay two.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from counterclaim.ingest.metadata import host_of
from counterclaim.model.address import plain_host
from counterclaim.model.article import Article
from counterclaim.model.outlet import Outlet, OutletRule

_HOSTLIKE = re.compile(r"^[\w-]+(?:\.[\w-]+)+$")


def identify_outlets(articles: Sequence[Article], rules: Sequence[OutletRule] = ()) -> tuple[Article, ...]:
    """The articles in their order, each under the outlet that it belongs to.

    Args:
        articles: all of them, as they were ingested.
        rules: what people decided; of two on one name or host the last.

    >>> pages = [Article.of("a", outlet=name) for name in ("The Courier", "the courier", "The Courier")]
    >>> {article.outlet for article in identify_outlets(pages)}
    {'The Courier'}
    """
    decided = {(rule.kind, key_of(rule.kind, rule.written)): rule.outlet for rule in rules}
    named = {article.id: _decided(article, decided) for article in articles}
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    on_host: defaultdict[str, set[str]] = defaultdict(set)
    for article in articles:
        if article.outlet and not is_host(article.outlet):
            spellings[fold(article.outlet)][article.outlet] += 1
            on_host[site_of(article)].add(fold(article.outlet))
    result = []
    for article in articles:
        outlet = named[article.id] or _seeded(article, spellings, on_host)
        changed = outlet != article.outlet
        result.append(replace(article, outlet=outlet, given_outlet=article.outlet) if changed else article)
    return tuple(result)


def _decided(article: Article, decided: Mapping[tuple[Literal["name", "host"], str], str]) -> str | None:
    """The outlet that a person's rule gives: by the printed name, else by the host."""
    by_name = decided.get(("name", fold(article.outlet))) if article.outlet else None
    return by_name or decided.get(("host", site_of(article)))


def _seeded(article: Article, spellings: Mapping[str, Counter[str]], on_host: Mapping[str, set[str]]) -> str | None:
    """The outlet by its own name in its most used spelling, or by its host's one name."""
    if not article.outlet:
        return article.outlet
    name = fold(article.outlet)
    if is_host(article.outlet):
        known = on_host.get(site_of(article) or plain_host(article.outlet), set())
        if len(known) != 1:
            return _site(article, article.outlet)
        (name,) = known
    # The most used; of equally many the one that sorts first.
    return min(spellings[name], key=lambda spelling: (-spellings[name][spelling], spelling))


def _site(article: Article, host: str) -> str:
    """What an outlet is called that is only known by a host: the site, so that its forms are one outlet.

    Where the host is that of the address, the address tells more: an archive's host is not the outlet's.
    """
    of_address = host_of(article.url) if article.url else None
    return (plain_host(host) == plain_host(of_address) and site_of(article)) or plain_host(host) or host


def list_outlets(
    articles: Iterable[Article], rules: Sequence[OutletRule] = (), owners: Mapping[str, str] | None = None
) -> tuple[Outlet, ...]:
    """The outlets of some articles whose outlets were identified, by name."""
    names: defaultdict[str, set[str]] = defaultdict(set)
    hosts: defaultdict[str, set[str]] = defaultdict(set)
    count: Counter[str] = Counter()
    for article in articles:
        if article.outlet:
            count[article.outlet] += 1
            names[article.outlet].add(article.given_outlet or article.outlet)
            if article.url:
                hosts[article.outlet].add(site_of(article))
    ruled = {rule.outlet for rule in rules}
    return tuple(
        Outlet(
            name,
            tuple(sorted(names[name])),
            tuple(sorted(hosts[name] - {""})),
            count[name],
            (owners or {}).get(name, ""),
            name in ruled,
        )
        for name in sorted(count)
    )


def key_of(kind: Literal["name", "host"], written: str) -> str:
    """What a name or host is compared by."""
    return fold(written) if kind == "name" else plain_host(written) or written.strip().lower()


def site_of(article: Article) -> str:
    """The host of an article's address without what tells its forms apart; "" for none.

    >>> site_of(Article.of("a", url="https://m.courier.example/a"))
    'courier.example'
    """
    return plain_host(article.url)


def is_host(name: str) -> bool:
    """Whether what stands for an outlet's name is only its host.

    >>> is_host("courier.example"), is_host("The Courier"), is_host("St. Holm Post")
    (True, False, False)
    """
    return bool(_HOSTLIKE.match(name)) and name == name.lower()


def fold(name: str) -> str:
    """A name as it is compared: no capitals, no accents' forms, no marks, no "The".

    >>> fold("The  Northern-Courier") == fold("Northern Courier")
    True
    """
    words = re.findall(r"\w+", unicodedata.normalize("NFKC", name).casefold())
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words) or name
