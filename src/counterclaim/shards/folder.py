"""A folder of shards: what is in it, which of it is sound, and how one more shard gets there.

Invariant: a shard has its name only when it is whole, and its line in the manifest only when it has its name. A shard
whose checksum differs, or whose passages are not what its articles say, is never taken.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO

from counterclaim.errors import CounterclaimError, InputError, UnreadableFile
from counterclaim.model.article import Article
from counterclaim.shards.arrow import REDO, from_parquet
from counterclaim.shards.manifest import (
    NAME,
    Shard,
    add_line,
    extent,
    file_of,
    read_manifest,
    write_manifest,
    write_whole,
)
from counterclaim.shards.rows import MADE_FROM, Row, articles_in, rows_of

LOCK = ".lock"
SHARD = re.compile(r"shard-(\d{6,12})\.parquet")

# What reading the rows of a table raises where they are not those of a shard.
UNFIT = (CounterclaimError, KeyError, TypeError, ValueError)


class Folder:
    """Shards in a folder. `faults` are sentences on what is damaged; `sound` the shards that are not, by number.

    Opening checks every shard against its checksum. Use it as a context manager; one that `writes` keeps other writers
    out until it is closed.
    """

    def __init__(self, path: Path, *, writes: bool = False) -> None:
        self.path = path
        self.manifest = path / NAME
        self.sound: dict[int, Shard] = {}
        self.faults: list[str] = []
        self._lock: IO[bytes] | None = None
        if writes:
            self._take()
        try:
            self._look(writes=writes)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Folder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let other writers in."""
        if self._lock is not None:
            self._lock.close()

    @property
    def shards(self) -> list[Shard]:
        """The sound shards, in order."""
        return [self.sound[number] for number in sorted(self.sound)]

    # What is there

    def rows(self, shard: Shard) -> Iterator[Row]:
        """The readings of a shard, in order.

        Raises:
            UnreadableFile: it is damaged, also where a passage is not what its article says.
        """
        try:
            yield from rows_of(from_parquet(self._data(shard), self.name(shard)))
        except UNFIT as error:
            raise self._unfit(shard, error) from error

    def articles(self, shard: Shard) -> list[Article]:
        """The articles of a shard, in order; see `rows`."""
        try:
            return list(articles_in(from_parquet(self._data(shard), self.name(shard), ["article"])))
        except UNFIT as error:
            raise self._unfit(shard, error) from error

    def states(self, shard: Shard) -> list[tuple[str, str, str]]:
        """(id, file name, what the reading was made from) of each of a shard's articles."""
        table = from_parquet(self._data(shard), self.name(shard), ["article.id", "article.file", MADE_FROM])
        told = zip(table.column("article").to_pylist(), table.column(MADE_FROM).to_pylist(), strict=True)
        return [(article["id"], article["file"], made_from) for article, made_from in told]

    def name(self, shard: Shard) -> str:
        """What messages call a shard."""
        return str(self.path / shard.file)

    # What is written

    def keep(self, shard: Shard, data: bytes) -> None:
        """Write a shard and its line.

        Raises:
            InputError: it cannot be written.
        """
        try:
            write_whole(self.path / shard.file, data)
            add_line(self.manifest, shard)
        except OSError as error:
            raise InputError(
                f"the shard cannot be written: {error.strerror}",
                where=self.name(shard),
                next_step="make room or give yourself the right to write there, then run it again",
            ) from error
        self.sound[shard.number] = shard

    def free_numbers(self) -> Iterator[int]:
        """Numbers that no sound shard has, from the least."""
        number = 0
        while True:
            if number not in self.sound:
                yield number
            number += 1

    # How it is done

    def _take(self) -> None:
        """Make the folder where there is none, and keep other writers out."""
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            self._lock = (self.path / LOCK).open("ab")
        except OSError as error:
            raise InputError(
                f"the folder cannot be written to: {error.strerror}", where=str(self.path), next_step="name another"
            ) from error
        try:
            import fcntl
        except ImportError:  # no such locks on this system
            return
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            self._lock.close()
            raise InputError(
                "another run is writing shards there", where=str(self.path), next_step="wait until it is done"
            ) from error

    def _look(self, *, writes: bool) -> None:
        """Find out what is there; mend the manifest where it is damaged and this run writes."""
        listed: dict[int, Shard] = {}
        if self.manifest.exists():
            listed, self.faults = read_manifest(self.manifest)
        elif not writes:
            raise InputError(
                "the folder has no manifest of shards", where=str(self.path), next_step="counterclaim shard makes one"
            )
        for number, shard in sorted(listed.items()):
            fault = self._fault(shard)
            if fault:
                self.faults.append(fault)
            else:
                self.sound[number] = shard
        found = list(self._unlisted(listed))
        if found:
            self.faults.append(f"shards that the manifest lacked, found whole and listed again: {len(found)}")
        if writes and (found or self.faults or not self.manifest.exists()):
            listed.update(self.sound)
            write_manifest(self.manifest, [listed[number] for number in sorted(listed)])

    def _unlisted(self, listed: Mapping[int, Shard]) -> Iterator[Shard]:
        """Shards that the manifest does not name but that are whole: each is sound from now on."""
        for path in sorted(self.path.iterdir()):
            match = SHARD.fullmatch(path.name)
            if not match or int(match[1]) in listed:
                continue
            with contextlib.suppress(OSError):
                data = path.read_bytes()
                try:
                    for _ in rows_of(from_parquet(data, path.name)):
                        pass
                    shard = describe(int(match[1]), data, day_first=True)
                except UNFIT:
                    self.faults.append(f"{path.name} is damaged, and the manifest does not name it")
                    continue
                self.sound[shard.number] = shard
                yield shard

    def _fault(self, shard: Shard) -> str:
        """What is wrong with the file of a shard; "" where nothing is."""
        held = extent(shard.articles, shard.first, shard.last)
        try:
            with (self.path / shard.file).open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except FileNotFoundError:
            return f"{shard.file} is gone: {held}"
        except OSError as error:
            return f"{shard.file} cannot be read ({error.strerror}): {held}"
        return "" if digest == shard.sha256 else f"{shard.file} is damaged, its checksum differs: {held}"

    def _data(self, shard: Shard) -> bytes:
        try:
            return (self.path / shard.file).read_bytes()
        except OSError as error:
            raise self._unfit(shard, error) from error

    def _unfit(self, shard: Shard, error: Exception) -> UnreadableFile:
        words = error.what if isinstance(error, CounterclaimError) else f"it is no shard of this version ({error})"
        return UnreadableFile(words, where=self.name(shard), next_step=REDO)


def describe(number: int, data: bytes, *, day_first: bool) -> Shard:
    """What the manifest says of a shard.

    Raises:
        UnreadableFile: the file is not whole.
    """
    name = file_of(number)
    table = from_parquet(data, name, ["article.file", "engine"])
    files = [article["file"] for article in table.column("article").to_pylist()] or [""]
    return Shard(
        number,
        name,
        len(table),
        len(data),
        hashlib.sha256(data).hexdigest(),
        tuple(sorted(set(table.column("engine").to_pylist()))),
        day_first,
        files[0],
        files[-1],
    )
