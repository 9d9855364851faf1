"""What was left out while shards were made: a file of notes beside them, so that `add` can tell the gaps too."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable
from pathlib import Path

from counterclaim.model.skipped import Skipped
from counterclaim.shards.manifest import VERSION, line_of, write_whole

NAME = "skipped.jsonl"
HEAD = {"schema": "counterclaim/shards-skipped", "version": VERSION}
FIELDS = ("stage", "file", "reason", "next_step", "article")

# "dump.jsonl#12" is the twelfth record of a file.
RECORD = re.compile(r"#\d+$")


def whole_file(name: str) -> str:
    """The file that an article or a note is of.

    >>> whole_file("dump.jsonl#12")
    'dump.jsonl'
    """
    return RECORD.sub("", name)


def read_notes(folder: Path) -> tuple[Skipped, ...]:
    """What is noted beside the shards, by file name; a line that cannot be understood is passed over."""
    found = []
    try:
        lines = (folder / NAME).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ()
    for line in lines:
        try:
            told = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(told, dict) and all(isinstance(told.get(name), str) for name in FIELDS[:4]):
            found.append(Skipped(*(told.get(name) for name in FIELDS)))  # type: ignore[arg-type]
    return tuple(found)


def write_notes(folder: Path, notes: Iterable[Skipped], touched: Collection[str]) -> tuple[Skipped, ...]:
    """Keep the notes of a run, and those of earlier runs on files that this one did not look at; all that are kept.

    Args:
        folder: the folder of shards.
        notes: those of this run.
        touched: the files and folders that it looked at.
    """
    earlier = [note for note in read_notes(folder) if note.file not in touched and whole_file(note.file) not in touched]
    kept = {note.id: note for note in (*earlier, *notes)}
    ordered = sorted(kept.values(), key=lambda note: (note.file, note.id))
    lines = [line_of(HEAD), *(line_of({name: getattr(note, name) for name in FIELDS}) for note in ordered)]
    write_whole(folder / NAME, "".join(lines).encode("utf-8", "replace"))
    return tuple(ordered)
