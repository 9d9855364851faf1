"""Which stories the comparer learns from, in which part each is, and what it says of one that it has not seen."""

from __future__ import annotations

import hashlib
from pathlib import Path

from counterclaim.read.engines.comparer.engine import Comparer, open_comparer
from evals.labelled import ROOT, Story, shared_stories
from training.labelled_stories import labelled_stories

PARTS = 5
WORK = ROOT / ".training" / "comparer"


def stories_to_learn_from(folder: Path) -> list[Story]:
    """The stories that may be looked at, and the labelled ones, written to `folder`.

    Raises:
        NoData: the articles of the labelled stories are not on this machine.
    """
    return [*(story for story in shared_stories() if story.group == "seen"), *labelled_stories(folder)]


def part_of(story: str) -> int:
    """The number of the part that a story is in, by its name alone.

    >>> part_of("a story") == part_of("a story")
    True
    """
    return int(hashlib.sha256(story.encode()).hexdigest(), 16) % PARTS


def part_folder(part: int, work: Path = WORK) -> Path:
    """Where the graph is that has not seen a part."""
    return work / f"without-{part}"


def comparer_without(story: str, work: Path = WORK) -> Comparer | None:
    """The comparer that has not seen a story; None where it was not trained on this machine."""
    folder = part_folder(part_of(story), work)
    return open_comparer(folder) if folder.exists() else None
