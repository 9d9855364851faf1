"""The manifest of a folder of shards: one line of JSON for each shard, with the checksum of its file.

A line is added when its shard has its name, and never changed; a later line on the same shard counts instead of the
earlier one. So a run that is killed leaves a manifest that is right about every shard in it. Invariant: what cannot be
understood is told with the number of its line, and the other lines count.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from counterclaim.errors import InputError

NAME = "manifest.jsonl"
SCHEMA = "counterclaim/shards"
VERSION = 1
HEAD = {"schema": SCHEMA, "version": VERSION, "about": "one line a shard; the last line on a shard counts"}


@dataclass(frozen=True, slots=True)
class Shard:
    """One file of readings. `first` and `last` are the names under which its first and last article were given.

    `articles` is their number, `size` the bytes of the file, `sha256` their checksum; `engines` name what read, with
    versions, and `day_first` tells how it took 09/08/2020.
    """

    number: int
    file: str
    articles: int
    size: int
    sha256: str
    engines: tuple[str, ...]
    day_first: bool
    first: str
    last: str

    @classmethod
    def of(cls, line: dict[str, Any]) -> Shard:
        """The shard of a line.

        Raises:
            ValueError: the line is none on a shard.
        """
        kinds = {"number": int, "articles": int, "size": int, "engines": list, "day_first": bool}
        values = {name: line.get(name) for name in cls.__slots__}
        if not all(isinstance(value, kinds.get(name, str)) for name, value in values.items()):
            raise ValueError("no line on a shard")
        shard = cls(**{**values, "engines": tuple(map(str, values["engines"]))})  # type: ignore[arg-type]
        if shard.file != file_of(shard.number):
            raise ValueError("not the name of that shard")
        return shard


def file_of(number: int) -> str:
    """The name of a shard's file.

    >>> file_of(12)
    'shard-000012.parquet'
    """
    return f"shard-{number:06d}.parquet"


def extent(articles: int, first: str, last: str) -> str:
    """Which articles these are, in words.

    >>> extent(3, "a.txt", "c.txt"), extent(1, "a.txt", "a.txt")
    ('3 articles from a.txt to c.txt', '1 article, a.txt')
    """
    return f"1 article, {first}" if articles == 1 else f"{articles} articles from {first} to {last}"


def is_folder_of_shards(folder: Path) -> bool:
    """Whether a folder holds shards: a manifest of ours, or a damaged one beside files named like shards."""
    try:
        with (folder / NAME).open("rb") as file:
            head = file.read(100)
    except OSError:
        return False
    return SCHEMA.encode() in head or any(folder.glob("shard-*.parquet"))


def read_manifest(path: Path) -> tuple[dict[int, Shard], list[str]]:
    """The shards by number, and one sentence for each line that cannot be understood.

    The torn last line that a killed run leaves is such a line too.

    Raises:
        InputError: a later version of this program wrote it, or it cannot be read.
    """
    shards: dict[int, Shard] = {}
    faults = []
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise InputError(
            f"the manifest cannot be read: {error.strerror}", where=str(path), next_step="give yourself the right to"
        ) from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            told = json.loads(line)
            if isinstance(told, dict) and told.get("schema") == SCHEMA:
                check_version(told, path)
                continue
            shard = Shard.of(told if isinstance(told, dict) else {})
        except (ValueError, RecursionError):
            faults.append(f"line {number} of the manifest is damaged")
            continue
        shards[shard.number] = shard
    return shards, faults


def check_version(head: dict[str, Any], path: Path) -> None:
    """Nothing, where this program knows the manifest.

    Raises:
        InputError: a later version of it wrote the manifest.
    """
    if head.get("version") != VERSION:
        raise InputError(
            f"the manifest is of version {head.get('version')}; this program knows version {VERSION}",
            where=str(path),
            next_step="use the newer program, or another folder",
        )


def write_manifest(path: Path, shards: Iterable[Shard]) -> None:
    """Write a manifest anew, whole or not at all."""
    text = "".join(line_of(each) for each in (HEAD, *(asdict(shard) for shard in shards)))
    write_whole(path, text.encode())


def add_line(path: Path, shard: Shard) -> None:
    """Add a shard to a manifest; it is on the disk when this returns."""
    with path.open("ab") as file:
        file.write(line_of(asdict(shard)).encode())
        file.flush()
        os.fsync(file.fileno())


def line_of(told: dict[str, Any]) -> str:
    """One line of JSON."""
    return json.dumps(told, ensure_ascii=True) + "\n"


def write_whole(path: Path, data: bytes) -> None:
    """Write a file under a temporary name and rename it: there is never half of it, and it is on the disk."""
    scratch = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with scratch.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(path)
        if os.name == "posix":  # elsewhere a folder cannot be opened
            folder = os.open(path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
    finally:
        scratch.unlink(missing_ok=True)
