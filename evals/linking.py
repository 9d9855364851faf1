"""What linking costs as a dossier grows: processor time, memory and growth for each article.

    python -m evals.linking [--sizes N,N,…] [--readings FOLDER] [--encoder]

Plain articles, about nothing in common, are read by the rules alone (linking is measured, not reading). Then each size
is linked as one dossier in a process of its own, over as many of the articles, taken evenly. Time is processor time;
memory is the peak of the process, and what the readings take of it. Reading 6,000 articles takes half an hour: with
--readings they are kept in a folder, and a second run takes them from there as they stand. Linking then takes five
minutes of a free processor and 4 GB. With --encoder the encoder is asked about two statements that may be one claim, as
`counterclaim link` does: some 16 ms an article more, and not part of the promise, as it is asked the oftener the more
articles tell the same.

Growth is the time for one article at the largest size over that at the second largest. One step that compares all
pairs would multiply it by as much as the articles.
"""

from __future__ import annotations

import argparse
import gzip
import json
import multiprocessing
import pickle
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

from counterclaim.link import link_readings
from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span
from counterclaim.read import comparer, read_articles
from evals.corpora import ARTICLES
from evals.speed import promise
from evals.stopwatch import LINKING_PARTS, Stopwatch, watch_parts
from evals.workers import peak_megabytes

SIZES = (100, 1_000, 6_000)

# Articles whose readings share a file. One in STEP of all comes first, so that a small size is an even sample too.
SHARD = 100
STEP = 6

# The promise: an article in a dossier six times as large takes at most so many times as long.
HIGHEST_GROWTH = 1.3


@dataclass(frozen=True, slots=True)
class Cost:
    """What linking some articles took: processor seconds, of each part too, and megabytes before and at the peak."""

    articles: int
    seconds: float
    parts: Stopwatch
    loaded: float
    peak: float
    made: str

    def per_article(self, part: str | None = None) -> float:
        """Milliseconds for one article, all parts or one."""
        seconds = self.seconds if part is None else self.parts.seconds.get(part, 0.0)
        return 1000 * seconds / self.articles


def read_missing(folder: Path, count: int) -> float:
    """Read so many plain articles into files of a folder, those that are not there yet; seconds of processor time."""
    with gzip.open(ARTICLES, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    order = spread(len(rows))[:count]
    start = time.process_time()
    for first in range(0, len(order), SHARD):
        file = shard(folder, first)
        if not file.exists():
            articles = [article_of(rows[place], f"{place:05d}.txt") for place in order[first : first + SHARD]]
            file.write_bytes(pickle.dumps(tuple(read_articles(articles, engine="rules"))))
            print(f"read {first + len(articles)} of {len(order)}", file=sys.stderr, flush=True)
    return time.process_time() - start


def shard(folder: Path, first: int) -> Path:
    """The file of the readings from one on."""
    return folder / f"{first // SHARD:03d}.pkl"


def spread(count: int) -> list[int]:
    """The places of all rows, so that each beginning of the list is taken evenly from all.

    >>> spread(9)
    [0, 6, 1, 7, 2, 8, 3, 4, 5]
    """
    return [place for start in range(STEP) for place in range(start, count, STEP)]


def article_of(row: dict[str, Any], file: str) -> Article:
    """The article of a row; without a date where the row has none."""
    try:
        day = DateRange.day(date.fromisoformat((row.get("published") or "")[:10]))
    except ValueError:
        return Article.of(row["text"], file=file, outlet=row["outlet"], url=row["url"], title=row.get("title"))
    published = Publication(day, "metadata")
    return Article.of(
        row["text"], file=file, outlet=row["outlet"], url=row["url"], title=row.get("title"), publication=published
    )


def readings_in(folder: Path, count: int) -> list[Reading]:
    """The first readings of a folder that `read_missing` filled."""
    files = (shard(folder, first) for first in range(0, count, SHARD))
    return [reading for file in files for reading in kept_in(file)][:count]


def kept_in(file: Path) -> tuple[Reading, ...]:
    """The readings of a file, with every field that has come since they were read at its default."""
    readings: tuple[Reading, ...] = pickle.loads(file.read_bytes())
    if complete(readings):
        file.write_bytes(pickle.dumps(readings))
    return readings


def complete(thing: object) -> bool:
    """Give an object, and all that it holds, the fields that it lacks; whether it lacked any."""
    if isinstance(thing, tuple):
        return sum(map(complete, thing)) > 0
    if not is_dataclass(thing) or isinstance(thing, Span | type):
        return False
    lacked = False
    for each in fields(thing):
        if not hasattr(thing, each.name):
            default = each.default_factory() if each.default_factory is not MISSING else each.default
            object.__setattr__(thing, each.name, default)
            lacked = True
        lacked |= complete(getattr(thing, each.name))
    return lacked


def link(folder: Path, count: int, encoder: bool) -> Cost:
    """The cost of linking so many readings, in this process."""
    readings = readings_in(folder, count)
    asked = comparer() if encoder else None
    if asked is not None:
        asked.nearness("loads", "the encoder")
    loaded = peak_megabytes()
    with watch_parts(LINKING_PARTS) as watch:
        start = time.process_time()
        account = link_readings(readings, comparer=asked)
        seconds = time.process_time() - start
    made = f"{len(account.claims)} claims, {len(account.disputes)} disputes, {len(account.cast)} actors"
    return Cost(len(readings), seconds, watch, loaded, peak_megabytes(), made)


def print_costs(costs: Sequence[Cost]) -> None:
    """A column for each size, and how much the largest costs an article more than the one before it."""
    print(f"{'ms an article':24}" + "".join(f"{cost.articles:>12,}" for cost in costs) + f"{'growth':>12}")
    for part in (None, *LINKING_PARTS):
        times = [cost.per_article(part) for cost in costs]
        growth = f"{times[-1] / times[-2]:12.2f}" if len(times) > 1 and times[-2] else ""
        print(f"{f'  {part}' if part else 'linking':24}" + "".join(f"{each:12.1f}" for each in times) + growth)
    print(f"{'seconds':24}" + "".join(f"{cost.seconds:12.1f}" for cost in costs))
    print(f"{'MB of readings':24}" + "".join(f"{cost.loaded:12.0f}" for cost in costs))
    print(f"{'MB at the peak':24}" + "".join(f"{cost.peak:12.0f}" for cost in costs))
    print(f"{'MB an article':24}" + "".join(f"{cost.peak / cost.articles:12.2f}" for cost in costs))
    for cost in costs:
        print(f"{cost.articles:,} articles: {cost.made}")


def measure(folder: Path, sizes: Sequence[int], encoder: bool) -> list[Cost]:
    """Each size in a process of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    spent = read_missing(folder, max(sizes))
    print(
        f"reading took {spent:.0f} s of processor time" if spent > 1 else f"readings are kept in {folder}", flush=True
    )
    costs = []
    for size in sizes:
        with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
            costs.append(pool.submit(link, folder, size, encoder).result())
        each, memory = costs[-1].per_article(), costs[-1].peak / size
        print(f"{size:,} articles: {each:.1f} ms and {memory:.2f} MB an article", file=sys.stderr, flush=True)
    return costs


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 where the promise is broken, 0 otherwise and where the articles are absent."""
    parser = argparse.ArgumentParser(description="What linking costs as a dossier grows.")
    parser.add_argument("--sizes", default=",".join(str(size) for size in SIZES), metavar="N,N,…")
    parser.add_argument("--readings", type=Path, metavar="FOLDER", help="where readings are kept and taken from again")
    parser.add_argument("--encoder", action="store_true", help="ask the encoder too, as a dossier does")
    options = parser.parse_args(arguments)
    sizes = sorted(int(size) for size in options.sizes.split(","))
    if not ARTICLES.exists():
        print("skipped: the plain articles are not on this machine (../shared/data/articles-6k.jsonl.gz)")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        costs = measure(options.readings or Path(folder), sizes, options.encoder)
    print_costs(costs)
    if len(costs) < 2:
        return 0
    name = f"an article among {costs[-1].articles:,} / among {costs[-2].articles:,}"
    return 0 if promise(name, costs[-1].per_article() / costs[-2].per_article(), HIGHEST_GROWTH) else 1


if __name__ == "__main__":
    sys.exit(main())
