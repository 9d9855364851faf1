"""Score the whole job on every labelled story: python -m evals.stories

Prints one row a story and the means, with the first means to reach; exits with 1 where a mean is under its floor, where
the data is not what the floor was measured on, or where a single text is not verbatim. The blind stories are scored and
never shown: `--show` lists what was missed in the others.
"""

from __future__ import annotations

import argparse
import sys

from evals.floors import begun, compare_with_floors, load_floors, lowered, raised, save_floors
from evals.labelled import Group, NoData, Story, example_stories, fingerprint, load_scorer, shared_stories
from evals.measure import MEASURES, Row, mean_of, row_of, score_story

# The first means to reach on the eight real stories, and what the seeds must give.
TARGETS = {
    "eight": {
        "content F1": 0.60,
        "disputes R": 0.20,
        "disputes P": 0.10,
        "figures R": 0.50,
        "timeline R": 0.50,
        "actors F1": 0.70,
    },
    "seeds": {
        "content F1": 0.80,
        "source F1": 0.70,
        "disputes R": 0.80,
        "disputes P": 0.40,
        "holders": 0.80,
        "figures R": 0.90,
        "fig holders": 0.80,
        "timeline R": 0.85,
        "actors F1": 0.90,
        "present": 0.95,
    },
}
GROUPS: tuple[Group, ...] = ("examples", "seeds", "seen", "blind")


def print_row(name: str, row: dict[str, float]) -> None:
    """One line of the table."""
    cells = "".join(f"{row[key]:>12.3f}" if key in row else f"{'':>12}" for key in MEASURES)
    unfaithful = f"{row['unfaithful']:>12.0f}" if "unfaithful" in row else ""
    print(f"{name:<26}{cells}{unfaithful}", flush=True)


def print_missed(result: dict[str, dict[str, list[str]]]) -> None:
    """What the gold has and the account has not."""
    for part in ("statements", "disputes", "figures", "timeline", "actors"):
        for missed in result[part]["missed"]:
            print(f"    missed {part}: {missed}")


def measure(stories: list[Story], *, show: bool) -> dict[str, Row]:
    """The row of each story by name, printed as it comes."""
    scorer = load_scorer()
    print(f"{'story':<26}" + "".join(f"{name:>12}" for name in [*MEASURES, "unfaithful"]))
    rows = {}
    for story in stories:
        result = score_story(story, scorer)
        rows[story.name] = row_of(result)
        print_row(story.name, rows[story.name])
        if show and story.group != "blind":
            print_missed(result)
    return rows


def group_means(stories: list[Story], rows: dict[str, Row]) -> dict[str, Row]:
    """The mean over each group that is there, in a fixed order."""
    means: dict[str, Row] = {}
    for group in GROUPS:
        members = [rows[story.name] for story in stories if story.group == group]
        if members:
            means[group] = mean_of(members)
    return means


def print_means(stories: list[Story], rows: dict[str, Row], means: dict[str, Row]) -> None:
    """The means, with the targets below those that have some."""
    print()
    for group, mean in means.items():
        print_row(f"mean {group}", mean)
        if group in TARGETS:
            print_row("  to reach", TARGETS[group])
    eight = [rows[story.name] for story in stories if story.group in ("seen", "blind")]
    if eight:
        print_row("mean of all eight", mean_of(eight))
        print_row("  to reach", TARGETS["eight"])


def parse_arguments(arguments: list[str] | None) -> argparse.Namespace:
    """The options."""
    parser = argparse.ArgumentParser(prog="python -m evals.stories", description=__doc__)
    parser.add_argument("--show", action="store_true", help="list what was missed, in the stories that may be seen")
    parser.add_argument("--only", action="append", default=[], metavar="STORY", help="score this story only; no floors")
    parser.add_argument("--raise-floors", action="store_true", help="write higher floors where a score has risen")
    parser.add_argument(
        "--lower-floor", action="append", default=[], metavar="GROUP/SCORE", help="lower this one floor"
    )
    parser.add_argument(
        "--new-data", action="append", default=[], metavar="GROUP", help="measure this group's floor anew"
    )
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> int:
    """Score, print, hold the floors; 0 when all is well, 1 under a floor, 2 where there is nothing to score with."""
    options = parse_arguments(arguments)
    stories = [*example_stories(), *shared_stories()]
    if options.only:
        stories = [story for story in stories if story.name in options.only]
    try:
        rows = measure(stories, show=options.show)
    except NoData as missing:
        print(f"nothing scored: {missing}", file=sys.stderr)
        return 2
    means = group_means(stories, rows)
    print_means(stories, rows, means)
    if options.only:
        return 1 if any(row["unfaithful"] for row in rows.values()) else 0
    return hold_floors(options, stories, means)


def hold_floors(options: argparse.Namespace, stories: list[Story], means: dict[str, Row]) -> int:
    """Change the floors as asked, then compare with them."""
    fingerprints = {group: fingerprint([story for story in stories if story.group == group]) for group in means}
    before = load_floors()
    try:
        floors = begun(lowered(before, means, options.lower_floor), means, fingerprints, options.new_data)
    except ValueError as wrong:
        print(f"error: {wrong}", file=sys.stderr)
        return 2
    if options.raise_floors:
        floors = raised(floors, means, fingerprints)
    if floors != before:
        save_floors(floors)
        print("\nfloors written to evals/floors.json")
    faults = compare_with_floors(floors, means, fingerprints)
    for fault in faults:
        print(f"UNDER THE FLOOR  {fault.group}: {fault.what}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
