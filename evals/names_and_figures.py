"""Who appears and what is counted, on the 42 stories labelled for training: python -m evals.names_and_figures

Prints one row a story and the means: figures found, these with the right holder, names put together (precision, recall,
F1) and actors that are there at all. Nothing is fitted on these labels, but whoever mends a rule may look at them
(`--show`), so they are no evidence of how well it works on other stories: the blind ones of `evals.stories` are. The
labels are text-free (`training/labels/README.md`). Exits with 1 where a mean is under its floor or a text is not
verbatim, with 2 where the articles are not on this machine.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from evals.labelled import NoData, Story, load_scorer
from evals.measure import score_at, score_story
from training.labelled_stories import labelled_stories

# name of a score -> where the scorer has it
SCORES: dict[str, tuple[str, ...]] = {
    "figures R": ("figures", "found", "r"),
    "fig holders": ("figures", "holders"),
    "actors P": ("actors", "merge", "p"),
    "actors R": ("actors", "merge", "r"),
    "actors F1": ("actors", "merge", "f1"),
    "present": ("actors", "present"),
}
# A little more than a hundredth under what was measured when the labels were made.
FLOORS = {"figures R": 0.77, "fig holders": 0.845, "actors F1": 0.89, "present": 0.955}


def print_row(name: str, row: dict[str, float]) -> None:
    """One line of the table."""
    print(f"{name:<26}" + "".join(f"{row[key]:>12.3f}" for key in SCORES), flush=True)


def measure(stories: list[Story], *, show: bool) -> tuple[dict[str, float], int]:
    """The means over some stories, and how many texts are not verbatim; prints each story as it comes."""
    scorer = load_scorer()
    print(f"{'story':<26}" + "".join(f"{name:>12}" for name in SCORES))
    rows, unfaithful = [], 0
    for story in stories:
        result = score_story(story, scorer)
        rows.append({name: score_at(result, keys) for name, keys in SCORES.items()})
        unfaithful += len(result["unfaithful"])
        print_row(story.name, rows[-1])
        if show:
            for part in ("figures", "actors"):
                for missed in result[part]["missed"]:
                    print(f"    missed {part}: {missed}")
    return {name: sum(row[name] for row in rows) / len(rows) for name in SCORES}, unfaithful


def main(arguments: list[str] | None = None) -> int:
    """Score, print, hold the floors."""
    parser = argparse.ArgumentParser(prog="python -m evals.names_and_figures", description=__doc__)
    parser.add_argument("--show", action="store_true", help="list what was missed")
    parser.add_argument("--only", action="append", default=[], metavar="STORY", help="score this story only; no floors")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        try:
            stories = labelled_stories(Path(folder))
        except NoData as missing:
            print(f"nothing scored: {missing}", file=sys.stderr)
            return 2
        chosen = [story for story in stories if not options.only or story.name in options.only]
        if not chosen:
            print(f"nothing scored: no story is called {' or '.join(options.only)}", file=sys.stderr)
            return 2
        means, unfaithful = measure(chosen, show=options.show)
    print()
    print_row("mean", means)
    under = [] if options.only else [name for name, least in FLOORS.items() if means[name] < least]
    faults = [f"{name} is {means[name]:.3f}, the floor is {FLOORS[name]:.3f}" for name in under]
    if unfaithful:
        faults.append(f"{unfaithful} texts are not verbatim")
    for fault in faults:
        print(f"UNDER THE FLOOR  {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
