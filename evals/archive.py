"""Stories and copies over an archive of synthetic articles, one after another: does it finish, and does anything grow?

    python -m evals.archive [--articles 100000] [--only copies|stories]

The articles are made as they are needed (`evals.archive_articles`) and not kept, so the memory that is printed is that
of the two indexes, beside a constant for templates and program. A line is printed at each tenth of the way: processor
milliseconds of each stage for an article since the line before, the memory of the process, and how much of it an
article has added since then. Growth is the last tenth held against the second, of time for an article, and the second
half against the first, of memory added by one (the first tenth fills caches and is left out). At the end: how many
derivations were found with what they derive from, how many articles were flagged with one of another event, and how
well the stories are those that were made, in B-cubed.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from counterclaim.link.copies.archive import ArchiveCopies
from counterclaim.model.reading import Reading
from evals.archive_articles import make_article
from evals.labelled import NoData

STEPS = 10
# How much more memory an article of the second half may add than one of the first, and how much more time one of the
# last tenth may take than one of the second: time grows with the logarithm of an archive and past the caches.
MOST_MEMORY = 1.25
MOST_TIME = 3.0
STAGES = ("making", "stories", "copies")


@dataclass(slots=True)
class Progress:
    """Where the run stands: seconds of each stage and memory at each line."""

    seconds: dict[str, float] = field(default_factory=lambda: dict.fromkeys(STAGES, 0.0))
    lines: list[tuple[int, dict[str, float], float]] = field(default_factory=list)

    def mark(self, count: int) -> None:
        """Note and print how far it is."""
        before_count, before, memory = self.lines[-1] if self.lines else (0, dict.fromkeys(STAGES, 0.0), memory_now())
        now = memory_now()
        articles = max(count - before_count, 1)
        spent = {stage: 1000 * (self.seconds[stage] - before[stage]) / articles for stage in STAGES}
        added = 1024 * (now - memory) / articles
        print(
            f"{count:8}" + "".join(f"{spent[stage]:10.2f}" for stage in STAGES) + f"{now:10.0f}{added:12.2f}",
            flush=True,
        )
        self.lines.append((count, dict(self.seconds), now))

    def growth(self, stage: str) -> float:
        """What an article costs in the last part of the way, by what one costs in the second."""
        return self._cost(stage, len(self.lines) - 1) / max(self._cost(stage, 1), 1e-9)

    def _cost(self, stage: str, line: int) -> float:
        (start, before, _), (end, after, _) = self.lines[line - 1], self.lines[line]
        return (after[stage] - before[stage]) / max(end - start, 1)

    def memory_growth(self) -> tuple[float, float]:
        """Kilobytes that an article adds, over the second to fifth and over the last four parts of the way."""
        middle = len(self.lines) // 2
        return self._added(0, middle), self._added(middle, len(self.lines) - 1)

    def _added(self, first: int, last: int) -> float:
        (start, _, before), (end, _, after) = self.lines[first], self.lines[last]
        return 1024 * (after - before) / max(end - start, 1)


def memory_now() -> float:
    """The memory of the process in megabytes; its peak where the system does not tell."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * resource.getpagesize() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def run(articles: int, stages: Sequence[str]) -> int:
    """Put so many articles through the stages; 1 where something grows or too little is found."""
    from counterclaim.link.stories.index import StoryIndex  # the stages are measured apart: load what is asked for
    from counterclaim.link.stories.profiles import profile_of

    stories = StoryIndex()
    copies = ArchiveCopies(
        lambda numbers: [(made.id, made.text) for made in (make_article(number).article for number in numbers)],
        lambda number: Reading(make_article(number).article),
    )
    progress = Progress()
    events: dict[str, int] = {}
    derived = found = foreign = passages = 0
    clock = time.process_time
    make_article(0)
    print(f"{'articles':>8}" + "".join(f"{stage + ' ms':>10}" for stage in STAGES) + f"{'MB':>10}{'kB/article':>12}")
    for number in range(articles):
        start = clock()
        made = make_article(number)
        placed = clock()
        if "stories" in stages:
            stories.place(profile_of(made.article))
            events[made.article.id] = made.event
        copied = clock()
        if "copies" in stages:
            shared = copies.add(Reading(made.article))
            passages += len(shared)
            partners = {copy.left.article for copy in shared}
            if made.derived_from is not None:
                derived += 1
                found += make_article(made.derived_from).article.id in partners
            foreign += bool(partners - family_of(made.event, number))
        end = clock()
        progress.seconds["making"] += placed - start
        progress.seconds["stories"] += copied - placed
        progress.seconds["copies"] += end - copied
        if (number + 1) % max(articles // STEPS, 1) == 0:
            progress.mark(number + 1)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\npeak memory {peak:.0f} MB")
    faults = []
    if "copies" in stages:
        print(f"copies: {passages} passages; {found} of {derived} derivations found ({found / max(derived, 1):.3f})")
        print(f"        {foreign} articles flagged with one of another event; index {copies.bytes_held / 2**20:.0f} MB")
        print(f"        an article was compared with {copies.compared / articles:.2f} earlier ones")
    if "stories" in stages:
        print_stories(stories.parts(), events)
    for stage in stages:
        growth = progress.growth(stage)
        print(f"{stage}: the last tenth took {growth:.2f} times the second for an article")
        faults += [f"{stage} slows down {growth:.2f} times"] if growth > MOST_TIME else []
    early, late = progress.memory_growth()
    print(f"memory for an article: {early:.2f} kB in the first half, {late:.2f} kB in the second")
    faults += ["memory for an article grows"] if late > max(MOST_MEMORY * early, early + 1) else []
    for fault in faults:
        print(f"fails: {fault}", file=sys.stderr)
    return 1 if faults else 0


def family_of(event: int, before: int) -> set[str]:
    """The ids of the articles of an event that came before a number."""
    from evals.archive_articles import PER_EVENT, number_of

    numbers = (number_of(event, place) for place in range(PER_EVENT))
    return {make_article(number).article.id for number in numbers if number < before}


def print_stories(parts: Sequence[Sequence[str]], events: dict[str, int]) -> None:
    """Print how well the stories are the events, in B-cubed."""
    sizes: dict[int, int] = {}
    for event in events.values():
        sizes[event] = sizes.get(event, 0) + 1
    precision = recall = 0.0
    for part in parts:
        counts: dict[int, int] = {}
        for article in part:
            counts[events[article]] = counts.get(events[article], 0) + 1
        precision += sum(count * count / len(part) for count in counts.values())
        recall += sum(count * count / sizes[event] for event, count in counts.items())
    precision, recall = precision / len(events), recall / len(events)
    f1 = 2 * precision * recall / (precision + recall)
    print(f"stories: {len(parts)} of {len(sizes)} events; B-cubed P {precision:.3f} R {recall:.3f} F1 {f1:.3f}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the growth; 1 where something grows, 0 otherwise and where the templates are absent."""
    parser = argparse.ArgumentParser(description="Stories and copies over an archive of synthetic articles.")
    parser.add_argument("--articles", type=int, default=100_000, help="how many")
    parser.add_argument("--only", choices=("stories", "copies"), help="one stage alone")
    options = parser.parse_args(arguments)
    try:
        return run(options.articles, (options.only,) if options.only else ("stories", "copies"))
    except NoData as missing:
        print(f"skipped: {missing}")
        return 0


if __name__ == "__main__":
    raise SystemExit(main())
