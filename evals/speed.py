"""What reading costs: processor time against spaCy's own pipeline, part by part; two processes; memory; long articles.

    python -m evals.speed [--articles N] [--rounds N] [--engine trained|rules]

300 of the plain articles beside this checkout, or what labelled stories there are. Models are loaded and warmed
before the clock starts. Reading and `nlp(text)`, spaCy's full small pipeline called text by text as reading calls it,
take turns in one process and one thread, some articles at a time, so that a busy machine slows both alike; of each
few articles the best round counts, in processor time of all threads. `nlp.pipe`, in batches, is shown beside. Two
processes are compared with one by the clock, both with all that goes to and fro between processes: that ratio means
something only where two processors are free. The long article is the short ones joined: the same words.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from counterclaim.dossier import compare
from counterclaim.model.article import Article
from counterclaim.model.engine import Engine
from counterclaim.read.engines import spacy_engine
from counterclaim.read.order import read_articles
from evals.corpora import plain_texts
from evals.labelled import NoData, example_stories, shared_stories
from evals.stopwatch import PARTS, Stopwatch, watch_parts
from evals.workers import megabytes_for, seconds_with

ARTICLES = 300
ROUNDS = 2
SLICE = 20  # articles of one turn: half a minute for all three, shorter than a spell of other work
LONG, SHORT = 20_000, 1_000  # words

# The promises. The last allows for the noise of two short measurements.
HIGHEST_RATIO = 2.0
LEAST_SPEEDUP = 1.6
MOST_MEGABYTES = 900
LONGEST_IMPORT = 0.3
HIGHEST_LENGTH_RATIO = 1.15

# Two processes are free below this many processors less: the measurement itself has kept one busy until then.
BUSY = 0.5


def processor_seconds(job: Callable[[], object]) -> float:
    """Processor seconds of this process, all threads."""
    start = time.process_time()
    job()
    return time.process_time() - start


def texts_of(count: int) -> tuple[str, list[str]]:
    """What is measured on: plain articles, or the labelled stories where those are absent."""
    try:
        return "articles-6k", plain_texts(count)
    except NoData:
        stories = [*example_stories(), *shared_stories()]
        return "labelled stories", [article.text for story in stories for article in compare([story.folder]).articles]


def read_all(texts: Iterable[str], engine: Engine) -> None:
    """Read every text and keep nothing."""
    for _ in read_articles([Article.of(text) for text in texts], engine=engine):
        pass


def best_of(rounds: int, jobs: Mapping[str, Callable[[], object]]) -> tuple[dict[str, float], dict[str, Stopwatch]]:
    """The least seconds of each job over some rounds in turn, and the parts of reading in that round."""
    best: dict[str, float] = {}
    parts: dict[str, Stopwatch] = {}
    for _ in range(rounds):
        for name, job in jobs.items():
            with watch_parts() as watch:
                seconds = processor_seconds(job)
            if seconds < best.get(name, float("inf")):
                best[name], parts[name] = seconds, watch
    return best, parts


def best_by_slice(
    rounds: int, jobs: Mapping[str, Callable[[Sequence[str]], object]], texts: Sequence[str]
) -> tuple[dict[str, float], dict[str, Stopwatch]]:
    """The least seconds of each job and its parts, added up over slices of the texts."""
    total: dict[str, float] = dict.fromkeys(jobs, 0.0)
    parts = {name: Stopwatch() for name in jobs}
    for start in range(0, len(texts), SLICE):
        some = texts[start : start + SLICE]
        best, watches = best_of(rounds, {name: partial(job, some) for name, job in jobs.items()})
        for name, watch in watches.items():
            total[name] += best[name]
            parts[name].add(watch)
    return total, parts


def short_texts(texts: Sequence[str], words: int = LONG, short: int = SHORT) -> list[str]:
    """Texts of about `short` words each, cut at line breaks, that have at least `words` together if there are as many.

    >>> short_texts(["a b\\nc", "d e f", "g"], words=4, short=3)
    ['a b\\n\\nc', 'd e f']
    """
    found: list[str] = []
    lines: list[str] = []
    count = total = 0
    for line in (line for text in texts for line in text.splitlines() if line.strip()):
        lines.append(line)
        count += len(line.split())
        if count >= short:
            found.append("\n\n".join(lines))
            total, count, lines = total + count, 0, []
            if total >= words:
                return found
    return [*found, "\n\n".join(lines)] if lines else found


def row(name: str, seconds: float, words: int, whole: float) -> str:
    """One line of the table."""
    return f"{name:28}{seconds:9.2f} s{words / max(seconds, 1e-9):12.0f} words/s{100 * seconds / whole:8.1f} %"


def print_costs(best: Mapping[str, float], watch: Stopwatch, words: int) -> None:
    """The pipelines beside each other, then the parts of reading."""
    whole = best["reading"]
    for name, seconds in best.items():
        print(row(name, seconds, words, whole))
    for name in PARTS:
        if name in watch.seconds:
            print(row(f"  {name}", watch.seconds[name], words, whole))
    print(row("  the rest", whole - sum(watch.seconds.values()), words, whole))
    absent = [name for name in PARTS if name not in watch.seconds]
    if absent:
        print(f"not in this reading: {', '.join(absent)}")


def import_seconds() -> float:
    """Seconds on the clock of `import counterclaim` in a fresh process, the best of three."""
    script = "import time; start = time.perf_counter(); import counterclaim; print(time.perf_counter() - start)"
    runs = [subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True) for _ in "123"]
    return min(float(run.stdout) for run in runs)


def promise(name: str, value: float, bound: float, unit: str = "", *, least: bool = False) -> bool:
    """Print a measured promise; whether it is kept."""
    kept = value >= bound if least else value <= bound
    word = "at least" if least else "at most"
    print(f"{name:52}{value:8.2f}{unit} ({word} {bound:g}{unit}){'' if kept else '   BROKEN'}")
    return kept


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 where a promise is broken."""
    parser = argparse.ArgumentParser(description="What reading costs.")
    parser.add_argument("--articles", type=int, default=ARTICLES, metavar="N", help=f"default {ARTICLES}")
    parser.add_argument("--rounds", type=int, default=ROUNDS, metavar="N", help=f"default {ROUNDS}")
    parser.add_argument("--engine", choices=["trained", "rules"], default="trained", help="default trained")
    options = parser.parse_args(arguments)
    engine: Engine = options.engine
    source, texts = texts_of(options.articles)
    words = sum(len(text.split()) for text in texts)
    nlp = spacy_engine.load()
    read_all(texts[:2], engine)
    jobs: dict[str, Callable[[Sequence[str]], object]] = {
        "spaCy alone": lambda some: [nlp(text) for text in some],
        "spaCy alone, in batches": lambda some: [doc.text for doc in nlp.pipe(some, batch_size=8)],
        "reading": lambda some: read_all(some, engine),
    }
    best, parts = best_by_slice(options.rounds, jobs, texts)
    print(f"{len(texts)} articles ({source}), {words} words; best of {options.rounds}, processor time, one thread\n")
    print_costs(best, parts["reading"], words)

    short = short_texts(texts)
    long = "\n\n".join(short)
    print()
    kept = [
        promise("reading / spaCy alone", best["reading"] / best["spaCy alone"], HIGHEST_RATIO),
        keeps_length(short, long, engine, options.rounds),
        promise("peak memory of reading", megabytes_for([*texts, long], engine), MOST_MEGABYTES, " MB"),
        promise("import counterclaim", import_seconds(), LONGEST_IMPORT, " s"),
        keeps_speedup(texts, engine, options.rounds),
    ]
    return 0 if all(kept) else 1


def keeps_length(short: Sequence[str], long: str, engine: Engine, rounds: int) -> bool:
    """Whether a word costs the same in a long article, with the same ratio for each part."""
    jobs = {"short": lambda: read_all(short, engine), "long": lambda: read_all([long], engine)}
    best, parts = best_of(max(rounds, 2), jobs)
    name = f"a word in an article of {len(long.split())} / in {len(short)} articles"
    kept = promise(name, best["long"] / best["short"], HIGHEST_LENGTH_RATIO)
    for part, seconds in parts["long"].seconds.items():
        print(f"  {part:50}{seconds / max(parts['short'].seconds[part], 1e-9):8.2f}")
    return kept


def keeps_speedup(texts: Sequence[str], engine: Engine, rounds: int) -> bool:
    """Whether two processes are as much faster as promised; not judged where two processors are not free."""
    processors, load = os.cpu_count() or 1, os.getloadavg()[0]
    clock = {workers: min(seconds_with(workers, texts, engine) for _ in range(rounds)) for workers in (1, 2)}
    kept = promise("two processes, times as fast as one", clock[1] / clock[2], LEAST_SPEEDUP, least=True)
    if load > processors - BUSY:
        print(f"  not judged: {processors} processors had a load of {load:.1f} when this began")
        return True
    return kept


if __name__ == "__main__":
    sys.exit(main())
