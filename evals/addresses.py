"""Which addresses are told to be one page: `python -m evals.addresses`.

Three questions, put to our rules and to those of `courlan`, which are the beginning of such rules and not all of them.
Of 6,000 addresses of news articles, each with an article of its own: does each still meet itself when its form changes,
and how many are left with parameters? Of made addresses that differ in nothing but the number of their article: are
they told apart? Invariant: the forms are the same in every run.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from urllib.parse import urlsplit

from courlan import normalize_url

from counterclaim.model.address import plain_address
from evals.corpora import ARTICLES
from evals.labelled import NoData

Rule = Callable[[str], str]

RULES: dict[str, Rule] = {
    "ours": plain_address,
    "courlan, strict": lambda url: normalize_url(url, strict=True, trailing_slash=False),
    "courlan": lambda url: normalize_url(url, trailing_slash=False),
}

# How content managements number their articles: a name before the number, or none.
NUMBERED = (
    "id", "ID", "article", "articleid", "article_id", "artikel", "aid", "sid", "nid", "cid", "pid", "eid", "story",
    "storyid", "news", "newsid", "news_id", "post", "p", "nr", "no", "ref", "item", "doc", "gallery", "",
)  # fmt: skip

# Of the forms, those are missed that mark a click behind a path that does not name its article.
FLOORS = {"forms": 0.995, "apart": 1.0, "own": 1.0}


def forms_of(url: str) -> Iterator[str]:
    """The address over the other protocol, on other hosts, with marks, with a place in the page, out of an archive."""
    scheme, _, rest = url.partition("#")[0].partition("://")
    host, slash, path = rest.partition("/")
    bare = host.removeprefix("www.")
    join = "&" if "?" in path else "?"
    yield f"{'http' if scheme == 'https' else 'https'}://{rest}"
    yield f"{scheme}://www.{bare}{slash}{path}"
    yield f"{scheme}://m.{bare}{slash}{path}"
    yield f"{scheme}://{host}:{443 if scheme == 'https' else 80}{slash}{path}"
    yield f"{scheme}://{rest}{join}utm_source=post&utm_medium=social&fbclid=IwAR1"
    yield f"{scheme}://{rest}{join}hp=t1_3&module=top-news"
    yield f"{scheme}://{rest}#comments"
    yield f"https://archive.example/web/20310502093000/{scheme}://{rest}"


def measure(rule: Rule, urls: Sequence[str]) -> dict[str, float]:
    """What a set of rules makes of some addresses that are all of different articles."""
    plain = [rule(url) for url in urls]
    forms = [rule(form) == own for url, own in zip(urls, plain, strict=True) for form in forms_of(url)]
    pairs = [
        [f"https://courier.example/read?{name}{'=' if name else ''}{n}" for n in (20417, 20418)] for name in NUMBERED
    ]
    return {
        "forms": sum(forms) / len(forms),
        "own": len(set(plain)) / len(plain),
        "with parameters": sum("?" in each for each in plain),
        "apart": sum(rule(one) != rule(other) for one, other in pairs) / len(pairs),
    }


def main() -> int:
    """Print the table; 1 where a floor is missed."""
    if not ARTICLES.exists():
        raise NoData("no articles at ../shared/data/articles-6k.jsonl.gz")
    with gzip.open(ARTICLES, "rt", encoding="utf-8") as lines:
        urls = sorted({url for line in lines if (url := json.loads(line).get("url"))})
    asked = sum(bool(urlsplit(url).query) for url in urls)
    print(f"{len(urls):,} addresses, {asked} with parameters; {len(NUMBERED)} made pairs with a number")
    print(f"{'rules':18}{'forms that meet':>17}{'of their own':>14}{'with parameters':>17}{'pairs apart':>13}")
    found = {name: measure(rule, urls) for name, rule in RULES.items()}
    for name, of_rule in found.items():
        print(
            f"{name:18}{of_rule['forms']:>17.3f}{of_rule['own']:>14.3f}{of_rule['with parameters']:>17.0f}"
            f"{of_rule['apart']:>13.2f}"
        )
    missed = [each for each, floor in FLOORS.items() if found["ours"][each] < floor]
    print("floors: " + (f"missed by {', '.join(missed)}" if missed else "held"))
    return int(bool(missed))


if __name__ == "__main__":
    try:
        sys.exit(main())
    except NoData as absent:
        sys.exit(f"evals.addresses: {absent}")
