"""What reading a saved page costs: processor time against trafilatura alone, page by page, in one run.

    python -m evals.extraction [--pages N] [--rounds N]

Pages are furnished (`evals.furnished_pages`) around articles of articles-6k. Ours is everything that happens to a
page's bytes on their way to an Article: decoding, parsing, head, date, text, hash, settling. Beside it trafilatura's
`extract` as it comes (the text alone), and its `bare_extraction` with metadata, which is the same work as ours. All
three take turns on some pages at a time; of each few pages the best round counts. Floor: 1.15 times the first of them.
"""

from __future__ import annotations

import argparse
import gzip
import json
import logging
import re
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from counterclaim.ingest import ingest
from counterclaim.ingest.draft import finish
from counterclaim.ingest.pages import read_page
from counterclaim.model.article import Article
from evals.corpora import ARTICLES
from evals.furnished_pages import Page, furnish
from evals.labelled import NoData

HIGHEST_RATIO = 1.15
PAGES, ROUNDS, SLICE = 300, 3, 20

Job = Callable[[bytes], object]


def furnished(count: int) -> list[Page]:
    """Pages around so many articles, taken evenly from the whole file.

    Raises:
        NoData: the file is not on this machine.
    """
    if not ARTICLES.exists():
        raise NoData("no articles at ../shared/data/articles-6k.jsonl.gz")
    with gzip.open(ARTICLES, "rt", encoding="utf-8") as lines:
        records = [record_of(json.loads(line)) for line in lines]
    return list(furnish(records[:: max(len(records) // count, 1)][:count]))


def record_of(record: Mapping[str, object]) -> dict[str, str]:
    """The fields that a page needs."""
    return {key: str(record.get(key) or "unknown") for key in ("title", "outlet", "url", "text")}


def ours(raw: bytes) -> Article:
    """The article of a page, as `ingest` makes it."""
    draft = read_page(raw, "page.html")
    return next(item for item in finish(draft, longest_article=2_000_000, day_first=True) if isinstance(item, Article))


def peers() -> dict[str, Job]:
    """What it is compared with; the first is the yardstick."""
    from trafilatura import bare_extraction, extract

    return {
        "trafilatura.extract, text alone": extract,
        "trafilatura.bare_extraction, text and metadata": lambda raw: bare_extraction(raw, with_metadata=True),
    }


def best_seconds(jobs: Mapping[str, Job], pages: Sequence[bytes], rounds: int) -> dict[str, float]:
    """Processor seconds of each job over all pages: the best round of each few."""
    total = dict.fromkeys(jobs, 0.0)
    for first in range(0, len(pages), SLICE):
        some = pages[first : first + SLICE]
        best = dict.fromkeys(jobs, float("inf"))
        for _ in range(rounds):
            for name, job in jobs.items():
                start = time.process_time()
                for raw in some:
                    job(raw)
                best[name] = min(best[name], time.process_time() - start)
        total = {name: total[name] + best[name] for name in jobs}
    return total


def folder_seconds(pages: Sequence[bytes], rounds: int) -> float:
    """Processor seconds of `ingest` over a folder of the pages: files, names, parts of articles and twins as well."""
    with tempfile.TemporaryDirectory() as folder:
        for number, raw in enumerate(pages):
            (Path(folder) / f"{number:05}.html").write_bytes(raw)
        best = float("inf")
        for _ in range(rounds):
            start = time.process_time()
            for _ in ingest([folder], longest_article=2_000_000, day_first=True):
                pass
            best = min(best, time.process_time() - start)
    return best


def kept_share(pages: Sequence[Page]) -> float:
    """How many of the words of the articles are in the texts that come out, 0 to 1."""
    found = wanted = 0
    for page in pages:
        text = set(re.findall(r"\w+", ours(page.markup.encode()).text))
        words = re.findall(r"\w+", page.text)
        wanted += len(words)
        found += sum(word in text for word in words)
    return found / max(wanted, 1)


def main() -> int:
    """Measure and print; 1 where the floor is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=PAGES)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args()
    logging.disable(logging.WARNING)
    try:
        pages = furnished(options.pages)
    except NoData as error:
        print(f"nothing to measure: {error}")
        return 0
    raw = [page.markup.encode() for page in pages]
    jobs: dict[str, Job] = {"ours, from bytes to an article": ours, **peers()}
    best_seconds(jobs, raw[:SLICE], 1)  # warm
    seconds = best_seconds(jobs, raw, options.rounds)
    size = sum(map(len, raw)) / len(raw) / 1000
    print(f"{len(raw)} pages of {size:.0f} kB; words of the articles kept: {kept_share(pages):.3f}")
    for name, spent in seconds.items():
        print(f"{1000 * spent / len(raw):7.2f} ms a page  {name}")
    own, yardstick, same_work = seconds.values()
    whole = folder_seconds(raw, options.rounds)
    print(f"{1000 * whole / len(raw):7.2f} ms a page  ours, a folder of files through ingest")
    print(
        f"ratio to the text alone {own / yardstick:.2f}, at most {HIGHEST_RATIO}; the same work {own / same_work:.2f}"
    )
    print(f"the folder to the text alone {whole / yardstick:.2f}")
    return int(max(own, whole) > HIGHEST_RATIO * yardstick)


if __name__ == "__main__":
    sys.exit(main())
