"""How long it takes to put one more article into stories, by how many are in the dossier: must hardly grow.

    python -m evals.stories_speed [--articles 6000] [--each 40]

The plain articles come into one dossier in a shuffled order. At 100, 1,000 and all of them the last ones are timed:
making the profile (the encoder's part does not depend on the dossier), placing it (looking up, measuring, writing),
and the second look over all pairs, which is taken when stories are asked for and not when an article comes. The figure
that must not grow by half is the median of profile and placing together, in time on the processor.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from counterclaim.link import find_stories, place_article, profile_article
from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.read import meaning_of
from counterclaim.store import Store
from evals.corpora import ARTICLES

SIZES = (100, 1_000, 6_000)
MOST_GROWTH = 1.5
TOGETHER = 50


def plain_articles() -> list[Article]:
    """The plain articles in a shuffled order, with their dates where they have one."""
    found = []
    with gzip.open(ARTICLES, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            record = json.loads(line)
            day = published(str(record.get("published") or ""))
            publication = None if day is None else Publication(DateRange.day(day), "metadata")
            found.append(
                Article.of(
                    str(record["text"]),
                    file=f"{number}.json",
                    outlet=record["outlet"],
                    url=record["url"],
                    title=record["title"],
                    publication=publication,
                )
            )
    found = list({article.id: article for article in found}.values())
    random.Random(0).shuffle(found)
    return found


def published(text: str) -> date | None:
    """The day that begins a date in ISO 8601."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def fill(store: Store, articles: Iterator[Article], count: int) -> None:
    """Keep and place so many articles."""
    for start in range(0, count, TOGETHER):
        some = [next(articles) for _ in range(min(TOGETHER, count - start))]
        for article in some:
            store.put_article(article)
        store.stories.place([profile_article(article, meaning_of) for article in some], place_article)


def time_each(store: Store, articles: Iterator[Article], count: int) -> tuple[float, float]:
    """Median seconds on the processor for the profile of one more article, and for placing it."""
    profiles, placings = [], []
    for _ in range(count):
        article = next(articles)
        store.put_article(article)
        start = time.process_time()
        profile = profile_article(article, meaning_of)
        middle = time.process_time()
        store.stories.place([profile], place_article)
        placings.append(time.process_time() - middle)
        profiles.append(middle - start)
    return statistics.median(profiles), statistics.median(placings)


def main() -> int:
    """Print the table; 1 where it grows too much, 0 otherwise and where the articles are absent."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=SIZES[-1], help="how many in the largest dossier")
    parser.add_argument("--each", type=int, default=40, help="how many are timed at each size")
    options = parser.parse_args()
    if not ARTICLES.exists():
        print("skipped: no articles at ../shared/data/articles-6k.jsonl.gz")
        return 0
    articles = iter(plain_articles())
    totals = []
    placed = 0
    print(" articles  profile ms  placing ms  both ms    pairs   look s  stories")
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder) / "speed.db") as store:
        for size in sorted({*(size for size in SIZES if size < options.articles), options.articles}):
            fill(store, articles, max(0, size - options.each - placed))
            profile, placing = time_each(store, articles, options.each)
            placed = size
            start = time.process_time()
            days, pairs = store.stories.load()
            parts = find_stories(days, pairs)
            look = time.process_time() - start
            totals.append(profile + placing)
            print(
                f"{size:9,}{1000 * profile:12.1f}{1000 * placing:12.1f}{1000 * totals[-1]:9.1f}{len(pairs):9,}"
                f"{look:9.2f}{len(parts):9,}",
                flush=True,
            )
    growth = totals[-1] / totals[0]
    print(f"placing one article takes {growth:.2f} times as long among {placed:,} as among {SIZES[0]}")
    if growth > MOST_GROWTH:
        print(f"that is more than {MOST_GROWTH}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
