"""What linking costs as a dossier grows: processor time, memory and growth for each article.

    python -m evals.linking [--sizes N,N,…] [--dossier FILE]

Plain articles, about nothing in common, go into one dossier by `Dossier.add` and `Dossier.read` (rules alone: linking
is measured, not reading). Then each size is linked in a process of its own, over as many of its readings, taken evenly.
Time is processor time; memory is the peak of the process, and how much of it the readings had taken before. Reading
6,000 articles takes most of an hour: with --dossier the file is kept, and a second run only links.

Growth is the time for one article at the largest size over that at the second largest. One step that compares all
pairs would multiply it by as much as the articles.
"""

from __future__ import annotations

import argparse
import gzip
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from counterclaim.dossier import Dossier
from counterclaim.link import link_readings
from counterclaim.settings import Settings
from counterclaim.store.store import Store
from evals.corpora import ARTICLES
from evals.speed import promise
from evals.stopwatch import LINKING_PARTS, Stopwatch, watch_parts
from evals.workers import peak_megabytes

SIZES = (100, 1_000, 6_000)

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


def fill(file: Path, count: int) -> None:
    """Put so many plain articles into a dossier and read them; what is there and read already stays."""
    with tempfile.TemporaryDirectory() as folder, gzip.open(ARTICLES, "rt", encoding="utf-8") as lines:
        rows = list(lines)
        plain = Path(folder) / "plain.jsonl"
        plain.write_text("".join(spread(rows, count)), encoding="utf-8")
        with Dossier(file, settings=Settings(engine="rules")) as dossier:
            dossier.add(plain)
            dossier.read(progress=show_progress)


def show_progress(stage: str, done: int, total: int) -> None:
    """Every hundredth article, on standard error."""
    if done % 100 == 0 or done == total:
        print(f"{stage} {done} of {total}", file=sys.stderr, flush=True)


def spread(rows: Sequence[str], count: int) -> list[str]:
    """So many of the rows, taken evenly from all.

    >>> spread(["a", "b", "c", "d", "e", "f"], 3)
    ['a', 'c', 'e']
    """
    count = min(count, len(rows))
    return [rows[place * len(rows) // count] for place in range(count)]


def link(file: Path, count: int) -> Cost:
    """The cost of linking so many of a dossier's readings, in this process."""
    with Store(file) as store:
        readings = store.readings()
    chosen = [readings[place * len(readings) // count] for place in range(count)]
    del readings
    loaded = peak_megabytes()
    with watch_parts(LINKING_PARTS) as watch:
        start = time.process_time()
        account = link_readings(chosen)
        seconds = time.process_time() - start
    made = f"{len(account.claims)} claims, {len(account.disputes)} disputes, {len(account.cast)} actors"
    return Cost(count, seconds, watch, loaded, peak_megabytes(), made)


def print_costs(costs: Sequence[Cost]) -> None:
    """A column for each size."""
    print(f"{'ms an article':24}" + "".join(f"{cost.articles:>12,}" for cost in costs))
    print(f"{'linking':24}" + "".join(f"{cost.per_article():12.1f}" for cost in costs))
    for part in LINKING_PARTS:
        print(f"  {part:22}" + "".join(f"{cost.per_article(part):12.1f}" for cost in costs))
    print(f"{'seconds':24}" + "".join(f"{cost.seconds:12.1f}" for cost in costs))
    print(f"{'MB of readings':24}" + "".join(f"{cost.loaded:12.0f}" for cost in costs))
    print(f"{'MB at the peak':24}" + "".join(f"{cost.peak:12.0f}" for cost in costs))
    print(f"{'MB an article':24}" + "".join(f"{cost.peak / cost.articles:12.2f}" for cost in costs))
    for cost in costs:
        print(f"{cost.articles:,} articles: {cost.made}")


def measure(file: Path, sizes: Sequence[int]) -> list[Cost]:
    """Each size in a process of its own."""
    fill(file, max(sizes))
    costs = []
    for size in sizes:
        with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
            costs.append(pool.submit(link, file, size).result())
    return costs


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 where the promise is broken, 0 otherwise and where the articles are absent."""
    parser = argparse.ArgumentParser(description="What linking costs as a dossier grows.")
    parser.add_argument("--sizes", default=",".join(str(size) for size in SIZES), metavar="N,N,…")
    parser.add_argument("--dossier", type=Path, metavar="FILE", help="a dossier to keep and to use again")
    options = parser.parse_args(arguments)
    sizes = sorted(int(size) for size in options.sizes.split(","))
    if not ARTICLES.exists():
        print("skipped: the plain articles are not on this machine (../shared/data/articles-6k.jsonl.gz)")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        costs = measure(options.dossier or Path(folder) / "plain.db", sizes)
    print_costs(costs)
    if len(costs) < 2:
        return 0
    name = f"an article among {costs[-1].articles:,} / among {costs[-2].articles:,}"
    return 0 if promise(name, costs[-1].per_article() / costs[-2].per_article(), HIGHEST_GROWTH) else 1


if __name__ == "__main__":
    sys.exit(main())
