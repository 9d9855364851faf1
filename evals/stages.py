"""An archive from files to a page, stage by stage: articles per second, and the most memory that a process holds.

    python -m evals.stages [--articles 6000] [--keep FOLDER] [--only STAGE …] [--again STAGE …] [--write PAGE]

So many of the plain articles beside this checkout, in the order of their file, go into one dossier: files → articles →
readings as shards, by two processes → a dossier → stories → copies → an account of each story of two or more articles →
each of these as a page and JSON. (What all of them cost as one account, `python -m evals.linking` measures.) Then one
more article is added to dossiers of several sizes. Each stage runs in a process of its own, so that its memory is its
own; what two processes hold is the more of the two. With `--keep` everything stays in a folder: a run that was stopped
goes on there, in the middle of reading too, and a stage that is done is not done again (`--again` does it).

"rates" compares on some articles, taken evenly: one process of ours, two, two of plain multiprocessing
(`concurrent.futures`, the same function), spaCy's own pipeline, and textacy's finder of direct quotations on spaCy's
parse. All are warm before the clock starts, and they take turns, so that other work on the machine slows all alike. A
promise about two processes is judged only where two processors are free.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from evals.labelled import NoData
from evals.profile import profile_page
from evals.stage_work import SIZES, STAGES, Result, do_stage

ARTICLES = 6_000
RATES = "rates"
PLACING = "placing"
FILE = "stages.json"

LEAST_SPEEDUP = 1.8
MOST_MEGABYTES = 1_200
MOST_GROWTH = 1.5

# Two processes are free below this many processors less: the measurement itself has kept one busy until then.
BUSY = 0.5


def load_results(folder: Path) -> dict[str, Result]:
    """The stages that are done."""
    path = folder / FILE
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def save_result(folder: Path, name: str, result: Result) -> None:
    """Keep what a stage took."""
    results = {**load_results(folder), name: result}
    scratch = folder / f".{FILE}.tmp"
    scratch.write_text(json.dumps(results, indent=1), encoding="utf-8")
    scratch.replace(folder / FILE)


def run_stage(name: str, folder: Path, articles: int) -> Result | None:
    """What a stage took, in a process of its own; None where it was stopped."""
    arguments = [sys.executable, "-m", "evals.stages", "--stage", name, "--keep", str(folder)]
    run = subprocess.run([*arguments, "--articles", str(articles)], stdout=subprocess.PIPE, text=True, check=False)
    if run.returncode != 0:
        return None
    result: Result = json.loads(run.stdout.splitlines()[-1])
    return result


def line_of(name: str, result: Mapping[str, Any]) -> str:
    """One line of the table.

    >>> line_of("store", {"articles": 10, "seconds": 4.0, "cpu": 3.0, "megabytes": 200.0})
    'store                     10      4.0 s      2.50 /s   300.0 ms     200 MB'
    """
    articles, seconds = result["articles"], result["seconds"]
    rate = articles / max(seconds, 1e-9)
    each = 1000 * result["cpu"] / max(articles, 1)
    return f"{name:20}{articles:8}{seconds:9.1f} s{rate:10.2f} /s{each:8.1f} ms{result['megabytes']:8.0f} MB"


def stories_of(result: Mapping[str, Any]) -> str:
    """How many stories a stage went through.

    >>> stories_of({"stories": 1_200, "largest": 31})
    '1,200 stories, the largest of 31 articles'
    """
    largest = f", the largest of {result['largest']} articles" if "largest" in result else ""
    return f"{result['stories']:,} stories{largest}"


def print_results(results: Mapping[str, Result]) -> None:
    """The table of stages, then what was compared."""
    print(f"{'stage':20}{'articles':>8}{'time':>11}{'articles':>13}{'cpu each':>11}{'most memory':>11}")
    for name in STAGES:
        if name in results and name not in (RATES, PLACING):
            print(line_of(name, results[name]))
            if "stories" in results[name]:
                print(f"    {stories_of(results[name])}")
            for part, seconds in results[name].get("parts", {}).items():
                print(f"    {part:28}{seconds:9.1f} s")
    rates = results.get(RATES)
    if rates:
        ours = rates["seconds"]
        print(f"\n{rates['articles']} articles, {rates['words']} words, warm, on the clock; best of {rates['rounds']}")
        for name, seconds in rates["peers"].items():
            print(f"  {name:46}{rates['articles'] / seconds:8.2f} articles/s{ours / seconds:8.2f} times as fast")
        for absent in rates["absent"]:
            print(f"  {absent}")
    placing = results.get(PLACING)
    if placing:
        print("\none more article: milliseconds of processor time, median of those placed (on the clock)")
        steps = list(placing["sizes"][0]["cpu"])
        print(f"  {'in a dossier of':16}{'all':>18}" + "".join(f"{step:>20}" for step in steps))
        for size in placing["sizes"]:
            cells = [f"{1000 * size['cpu'][step]:10.1f} ({1000 * size['clock'][step]:6.1f})" for step in steps]
            whole = f"{1000 * sum(size['cpu'].values()):8.1f} ({1000 * sum(size['clock'].values()):6.1f})"
            print(f"  {size['articles']:<16}{whole:>18}" + "".join(f"{cell:>20}" for cell in cells))


def promise(name: str, value: float, bound: float, unit: str = "", *, least: bool = False, judged: str = "") -> bool:
    """Print a measured promise; whether it is kept. One that `judged` says cannot be judged counts as kept."""
    kept = value >= bound if least else value <= bound
    word = "at least" if least else "at most"
    end = f"   not judged: {judged}" if judged and not kept else "" if kept else "   BROKEN"
    print(f"{name:52}{value:8.2f}{unit} ({word} {bound:g}{unit}){end}")
    return kept or bool(judged)


def promises_kept(results: Mapping[str, Result]) -> bool:
    """Print what is promised of the stages that are done; whether all is kept."""
    print()
    kept = True
    if RATES in results:
        peers, load = results[RATES]["peers"], results[RATES]["load"]
        processors = os.cpu_count() or 1
        busy = f"{processors} processors had a load of {load:.1f}" if load > processors - BUSY else ""
        ratio = peers["reading, one process"] / peers["reading, two processes"]
        name = "reading with two processes, times as fast as one"
        kept &= promise(name, ratio, LEAST_SPEEDUP, least=True, judged=busy)
    for name, result in results.items():
        kept &= promise(f"most memory of a process: {name}", result["megabytes"], MOST_MEGABYTES, " MB")
    if PLACING in results and len(results[PLACING]["sizes"]) > 1:
        sizes = results[PLACING]["sizes"]
        least, most = (sum(size["cpu"].values()) for size in (sizes[0], sizes[-1]))
        name = f"placing one among {sizes[-1]['articles']}, times one among {sizes[0]['articles']}"
        kept &= promise(name, most / least, MOST_GROWTH)
    return kept


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 where a promise is broken."""
    parser = argparse.ArgumentParser(description="An archive, stage by stage.")
    parser.add_argument("--articles", type=int, default=ARTICLES, metavar="N", help=f"default {ARTICLES}")
    parser.add_argument("--keep", metavar="FOLDER", help="where everything stays, so that a run can go on")
    parser.add_argument("--only", nargs="+", choices=STAGES, default=list(STAGES), metavar="STAGE", help="these alone")
    parser.add_argument("--again", nargs="+", choices=STAGES, default=[], metavar="STAGE", help="these once more")
    parser.add_argument("--write", metavar="PAGE", help="write the profile there, as docs/profile.md")
    parser.add_argument("--stage", choices=STAGES, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.stage:
        print(json.dumps(do_stage(options.stage, Path(options.keep), options.articles)))
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(options.keep or scratch)
        folder.mkdir(parents=True, exist_ok=True)
        try:
            whole = measure(folder, options.articles, options.only, options.again)
        except NoData as reason:
            print(f"nothing to measure on: {reason}")
            return 0
        results = load_results(folder)
    print_results(results)
    kept = promises_kept(results)
    if options.write:
        Path(options.write).write_text(profile_page(results, SIZES), encoding="utf-8")
    return 0 if kept and whole else 1


def measure(folder: Path, articles: int, only: Sequence[str], again: Sequence[str]) -> bool:
    """Do the stages that are not done; whether all came to their end."""
    for name in STAGES:
        done = load_results(folder)
        if name not in only or (name in done and name not in again):
            continue
        print(f"{name} …", file=sys.stderr, flush=True)
        result = run_stage(name, folder, articles)
        if result is None:
            print(f"{name} was stopped; the same command goes on there")
            return False
        save_result(folder, name, result)
    return True


if __name__ == "__main__":
    sys.exit(main())
