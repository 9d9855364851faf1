"""The sidecar `articles.jsonl` of a folder: one object a line says of one file where it came from.

A line has `file` (a path inside the folder) and any of `outlet`, `url`, `title`, `author`, `published`. A line whose
file is not there but which holds a text is an article itself. Invariant: a file has the same metadata whether it was
given alone or with the folder that it stands in, since ids depend on it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.draft import Draft
from counterclaim.ingest.metadata import Metadata, read_metadata
from counterclaim.ingest.names import Found
from counterclaim.ingest.opening import Source, opened
from counterclaim.ingest.records import draft_of, read_lines
from counterclaim.ingest.wording import settle_line
from counterclaim.model.skipped import Skipped

SIDECAR = "articles.jsonl"


class Sidecars:
    """The sidecars of the folders seen so far, each read once."""

    def __init__(self, longest_article: int) -> None:
        self._longest_article = longest_article
        self._rows: dict[Path, dict[str, Metadata]] = {}

    def metadata_of(self, found: Found) -> Metadata:
        """What the sidecar beside a file says of it, then those of the folders above, up to the one that was given."""
        known = Metadata()
        for folder in found.folders_above:
            row = self._rows_of(folder).get(_key(found.path.relative_to(folder).as_posix()))
            known = known.over(row) if row else known
        return known

    def _rows_of(self, folder: Path) -> dict[str, Metadata]:
        if folder not in self._rows:
            self._rows[folder] = {}
            try:
                with opened(folder / SIDECAR, SIDECAR) as source:
                    for _, record in read_lines(source, self._longest_article, SIDECAR):
                        file = _file_of(record)
                        if file and isinstance(record, dict):
                            self._rows[folder].setdefault(_key(file), read_metadata(record))
            except UnreadableFile:
                pass  # told where the sidecar itself is among the files
        return self._rows[folder]


def read_sidecar(source: Source, found: Found, longest_article: int) -> Iterator[Draft | Skipped]:
    """The articles that a sidecar holds itself, and a note for each line that helps no file."""
    seen: set[str] = set()
    articles = 0
    for number, record in read_lines(source, longest_article, found.name):
        place = f"{found.name}#{number}"
        file = _file_of(record)
        if isinstance(record, Skipped):
            yield record
        elif file and _is_inside(found.path.parent, file):
            if _key(file) in seen:
                yield Skipped("ingest", place, f"it names '{file}' once more; the first line counts", "remove one line")
            seen.add(_key(file))
        elif file and isinstance(record, dict) and "text" not in record:
            yield Skipped(
                "ingest", place, f"it names '{file}', which is not in the folder", "add the file or correct its name"
            )
        else:
            articles += 1
            yield from draft_of(record, place)
    if found.folder is None and not articles:
        yield Skipped("ingest", found.name, "it describes files and is no article", "name the folder that it stands in")


def _file_of(record: object) -> str | None:
    file = record.get("file") if isinstance(record, dict) else None
    return settle_line(file[:200]) or None if isinstance(file, str) else None


def _key(file: str) -> str:
    return unicodedata.normalize("NFC", PurePosixPath(file).as_posix())


def _is_inside(folder: Path, file: str) -> bool:
    path = PurePosixPath(file)
    if path.is_absolute() or ".." in path.parts or not path.parts:
        return False
    try:
        return (folder / path).is_file()
    except (OSError, ValueError):
        return False
