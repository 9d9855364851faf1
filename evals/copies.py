"""Scores of copied passages: synthetic derivations, independent articles of one story, quotations of one speech.

    python -m evals.copies [--half tune] [--count 500] [--write-labels]

Derivations are made from plain articles (`evals.copy_cases`), half of which served for choosing thresholds; the figures
that count are those on the other half (`test`). Plain five-word runs and the standard library's `difflib` do the
same work beside. In the labelled stories every flagged pair has to be on a list of pairs that really share text
(`copies.json`: files and characters, no words; a person looked at each). Of the blind stories only counts are printed.
Pairs that quote one speech are made ones and real ones (`evals.quotation_cases`).
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from counterclaim.ingest import ingest
from counterclaim.link.copies import find_copies
from counterclaim.model.account import Copy
from counterclaim.model.article import Article
from counterclaim.model.reading import Reading
from counterclaim.settings import Settings
from evals.copy_cases import Derivation, derivations, plain_articles
from evals.copy_scores import Finder, Tally, by_difflib, by_passages, by_runs, score_all
from evals.labelled import NoData, Story, example_stories, shared_stories
from evals.quotation_cases import made_pairs, real_pairs

LABELS = Path(__file__).with_name("copies.json")

# Issue 6, line 2 of what it shows.
LEAST_F1 = 0.95
MOST_QUOTING = 0.02
# How much of a flagged passage must lie in a labelled one.
COVERED = 0.8
# difflib compares every word with every other and is left with this many derivations.
FEW = 60

Label = dict[str, Any]


def print_derivations(found: Sequence[Derivation]) -> float:
    """Print the tables of the derivations; F1 of the program over all of them."""
    pieces = sum(len(derivation.pieces) for derivation in found)
    print(
        f"{len(found)} derivations with {pieces} copied pieces; precision, recall and F1 by characters of both texts\n"
    )
    tallies = timed("counterclaim", found, by_passages)
    for name in sorted(tallies):
        print(f"  {name:16}{line(tallies[name])}")
    print()
    few = found[:: max(len(found) // FEW, 1)][:FEW]
    timed("five-word runs", found, by_runs)
    timed(f"difflib, {len(few)} of them", few, by_difflib)
    timed(f"counterclaim, {len(few)} of them", few, by_passages)
    return tallies["all"].f1


def timed(name: str, found: Sequence[Derivation], finder: Finder) -> dict[str, Tally]:
    """The tallies of one finder, printed with its processor time."""
    start = time.process_time()
    tallies = score_all(found, finder)
    spent = 1000 * (time.process_time() - start) / max(len(found), 1)
    print(f"{name:28}{line(tallies['all'])}  {spent:6.1f} ms a pair")
    return tallies


def line(tally: Tally) -> str:
    """A tally as it is printed."""
    return f"  P {tally.precision:.3f}  R {tally.recall:.3f}  F1 {tally.f1:.3f}"


def copies_of(story: Story) -> tuple[dict[str, str], tuple[Copy, ...]]:
    """The file names of a story's articles by their ids, and the copies among them by their texts alone."""
    settings = Settings()
    found = ingest([story.folder], longest_article=settings.longest_article, day_first=settings.day_first)
    articles = [item for item in found if isinstance(item, Article)]
    return {article.id: Path(article.file).name for article in articles}, find_copies([Reading(a) for a in articles])


def label_of(story: Story, names: dict[str, str], copy: Copy) -> Label:
    """A passage as it is labelled: files and characters, in the order of the file names."""
    sides = sorted((names[span.article], span.start, span.end) for span in (copy.left, copy.right))
    return {"story": story.name, "sides": [list(side) for side in sides]}


def is_labelled(label: Label, labels: Sequence[Label]) -> bool:
    """Whether a labelled passage of the pair has most of it on both sides.

    >>> is_labelled({"story": "a", "sides": [["x", 0, 10], ["y", 5, 15]]},
    ...             [{"story": "a", "sides": [["x", 0, 12], ["y", 5, 20]]}])
    True
    """
    return any(
        label["story"] == known["story"]
        and all(covers(whole, part) for whole, part in zip(known["sides"], label["sides"], strict=True))
        for known in labels
    )


def covers(whole: Sequence[Any], part: Sequence[Any]) -> bool:
    """Whether most of one stretch of a file lies in another of the same file."""
    common = min(whole[2], part[2]) - max(whole[1], part[1])
    return bool(whole[0] == part[0] and common >= COVERED * (part[2] - part[1]))


def print_stories(stories: Sequence[Story], labels: Sequence[Label]) -> list[Label]:
    """Print how many pairs of each story are flagged; what was flagged and is not labelled as shared text."""
    unknown: list[Label] = []
    print(f"\n{'story':28}{'pairs':>6}{'flagged':>9}{'passages':>10}{'not real':>10}")
    for story in stories:
        names, copies = copies_of(story)
        pairs = {tuple(sorted((copy.left.article, copy.right.article))) for copy in copies}
        found = [label_of(story, names, copy) for copy in copies]
        wrong = [label for label in found if not is_labelled(label, labels)]
        unknown += wrong
        count = len(names) * (len(names) - 1) // 2
        print(f"{story.name:28}{count:6}{len(pairs):9}{len(copies):10}{len(wrong):10}")
        for label in found if story.group != "blind" else ():
            places = "  =  ".join(f"{name}:{start}-{end}" for name, start, end in label["sides"])
            print(f"    {places}{'   NOT LABELLED' if label in wrong else ''}")
    return unknown


def print_quotations(half: str, count: int) -> float:
    """Print how many pairs that quote one speech are flagged; the larger of the two shares."""
    made = made_pairs("tune" if half == "tune" else "test", count)
    flagged = Counter(pair.kind for pair in made if by_passages(pair.left, pair.right))
    texts = [article["text"] for article in plain_articles()]
    real = real_pairs()
    wrong = sum(bool(by_passages(texts[left], texts[right])) for left, right in real)
    shares = (flagged.total() / max(len(made), 1), wrong / max(len(real), 1))
    kinds = ", ".join(f"{kind} {many}" for kind, many in sorted(flagged.items()))
    print(f"\nquoting one speech, made pairs: {flagged.total()} of {len(made)} flagged ({shares[0]:.3f}) {kinds}")
    print(f"quoting one speech, real pairs: {wrong} of {len(real)} flagged ({shares[1]:.3f})")
    return max(shares)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the scores; 1 where one misses what is asked of it, 0 otherwise and where the data are absent."""
    parser = argparse.ArgumentParser(description="Scores of copied passages.")
    parser.add_argument("--half", choices=("tune", "test"), default="test", help="which half of the plain articles")
    parser.add_argument("--count", type=int, default=500, help="how many derivations, and how many quoting pairs")
    parser.add_argument(
        "--write-labels", action="store_true", help="take what is flagged now for real; look at it first"
    )
    options = parser.parse_args(arguments)
    stories = [*shared_stories(), *example_stories()]
    if options.write_labels:
        write_labels(stories)
        return 0
    try:
        f1 = print_derivations(derivations(options.half, options.count))
        unknown = print_stories(stories, json.loads(LABELS.read_text(encoding="utf-8")))
        quoting = print_quotations(options.half, options.count)
    except NoData as missing:
        print(f"skipped: {missing}")
        return 0
    faults = [f"passage F1 {f1:.3f} < {LEAST_F1}"] if f1 < LEAST_F1 else []
    faults += [f"{len(unknown)} flagged passages are not labelled as shared text"] if unknown else []
    faults += [f"{quoting:.3f} of the quoting pairs are flagged"] if quoting >= MOST_QUOTING else []
    for fault in faults:
        print(f"fails: {fault}", file=sys.stderr)
    return 1 if faults else 0


def write_labels(stories: Sequence[Story]) -> None:
    """Write what is flagged in the stories that may be looked at as real shared text."""
    rows = []
    for story in stories:
        if story.group != "blind":
            names, copies = copies_of(story)
            rows += [json.dumps(label_of(story, names, copy)) for copy in copies]
    LABELS.write_text("[\n" + ",\n".join(rows) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
