"""Texts with gold attributions, read from brat standoff as in PolNeAR.

First step of training. Invariant: every stretch of gold is the text's own characters.
"""

from __future__ import annotations

import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from counterclaim.read.attributions import Attribution, Range
from counterclaim.read.parse import Parse

Stretch = tuple[int, int]
"""Start and end characters, end excluded."""

ANNOTATOR = re.compile(r"_[0-9a-f]{4}$")


@dataclass(frozen=True, slots=True)
class Labelled:
    """Source, cue and content in characters; each may stand in several stretches, source and cue may be empty."""

    source: tuple[Stretch, ...]
    cue: tuple[Stretch, ...]
    content: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """A text with what its annotator found."""

    name: str
    text: str
    gold: tuple[Labelled, ...]


def read_polnear(archive: Path, split: str) -> list[Story]:
    """The stories of one split of `polnear.tar.gz`, in the order of their names.

    Of several annotators the first by name counts, as in the scorer. Notes and events without content are left out.
    """
    texts: dict[str, str] = {}
    notes: dict[str, str] = {}
    with tarfile.open(archive) as tar:
        for member in sorted(tar.getmembers(), key=lambda member: member.name):
            path = Path(member.name)
            stream = tar.extractfile(member) if member.isfile() and path.parts[-3:-2] == (split,) else None
            if stream is None:
                continue
            if path.suffix == ".txt":
                texts[path.stem] = stream.read().decode("utf-8")
            elif path.suffix == ".ann":
                stem = ANNOTATOR.sub("", path.stem)
                notes.setdefault(stem, stream.read().decode("utf-8"))
    return [Story(stem, text, tuple(read_brat(notes[stem], text))) for stem, text in texts.items() if stem in notes]


def read_brat(notes: str, text: str) -> Iterator[Labelled]:
    """The attributions of a brat file: its events that have content."""
    spans: dict[str, list[Stretch]] = {}
    events: list[list[str]] = []
    for line in notes.split("\n"):
        fields = line.rstrip("\r").split("\t")
        if len(fields) < 2:
            continue
        if re.fullmatch(r"T\d+", fields[0]):
            pairs = (pair.split() for pair in fields[1].partition(" ")[2].split(";"))
            spans[fields[0]] = [(int(start), int(end)) for start, end in pairs]
        elif re.fullmatch(r"E\d+", fields[0]):
            events.append(fields[1].split())
    for event in events:
        found: dict[str, list[Stretch]] = {"source": [], "cue": [], "content": []}
        for argument in event[1:]:
            label, _, name = argument.partition(":")
            role = label.rstrip("0123456789").lower()
            if role in found:
                found[role] += spans.get(name, [])
        if found["content"]:
            yield Labelled(*(tuple(tidied(found[role], text)) for role in ("source", "cue", "content")))


def tidied(stretches: list[Stretch], text: str) -> list[Stretch]:
    """In order, and those made one that only white space separates (brat splits at line breaks)."""
    found: list[Stretch] = []
    for start, end in sorted(stretches):
        if found and not text[found[-1][1] : start].strip():
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def in_words(parse: Parse, gold: tuple[Labelled, ...]) -> list[Attribution]:
    """The gold in words of a parse: each word that a stretch touches."""

    def ranges(stretches: tuple[Stretch, ...]) -> tuple[Range, ...]:
        touched = (_touched(parse, start, end) for start, end in stretches)
        return tuple(words for words in touched if words is not None)

    found = [Attribution(ranges(one.source), ranges(one.cue), ranges(one.content)) for one in gold]
    return [attribution for attribution in found if attribution.content]


def _touched(parse: Parse, start: int, end: int) -> Range | None:
    low, high = 0, len(parse.tokens)
    while low < high:
        middle = (low + high) // 2
        if parse.tokens[middle].end <= start:
            low = middle + 1
        else:
            high = middle
    last = low - 1
    while last + 1 < len(parse.tokens) and parse.tokens[last + 1].start < end:
        last += 1
    return (low, last) if last >= low else None
