"""What one call of `add` was given, so that what earlier calls left out of the same files is told anew.

Invariant: what was left out of a file is forgotten once a call, before the first item of that file is kept; of an
archive that is taken up in its middle it stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from counterclaim.model.article import Article
from counterclaim.model.reached import Reached
from counterclaim.model.skipped import Skipped
from counterclaim.store import Store

# "dump.jsonl#12" is the twelfth record of a file.
RECORD = re.compile(r"#\d+$")


class Given:
    """The (file name, article id) of every record so far, and the files and archives that they came from."""

    def __init__(self, store: Store, paths: Iterable[str | Path]) -> None:
        self.records: set[tuple[str, str]] = set()
        self.interrupted = store.reached()
        self._store = store
        self._files: set[str] = set()
        self._archives: set[str] = set()
        for path in map(str, map(Path, paths)):
            # "there is no such file" and "no article in this folder" are told anew where they still hold.
            if path not in self.interrupted:
                store.forget_file(path)

    def reach(self, place: Reached) -> None:
        """Take note of how far an archive is read; everything before that is kept."""
        self._archives.add(place.container)
        if place == self.interrupted.get(place.container):  # taken up: what it gave before stays
            self._files.add(place.container)
            self.records.update(self._records_of(place.container))
        else:
            self._store.put_reached(place)

    def renew(self, items: Iterable[Article | Skipped]) -> Iterator[Article | Skipped]:
        """The items; when the first one of a file comes, what was left out of that file before is forgotten."""
        for item in items:
            whole = RECORD.sub("", item.file)
            if whole not in self._files:
                self._files.add(whole)
                self._store.forget_file(whole)
            yield item

    def end(self) -> None:
        """Forget how far archives were read: all of them were, to their end."""
        self._store.forget_reached(self._archives)

    def _records_of(self, container: str) -> Iterator[tuple[str, str]]:
        """Every (file name, article id) that came from the records of a file."""
        return ((file, article) for file, article in self._store.files() if file.startswith(f"{container}#"))
