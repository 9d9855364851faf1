"""Which files are meant by the paths that were given, and under what name each one stands in the account.

A file has its own name, or, inside a folder that was given, its path from there. Names that would clash are told apart
by the folders above. Invariant: the same files in any order give the same names in the same order, and each file is
read once whatever ways lead to it.
"""

from __future__ import annotations

import os
import re
import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from counterclaim.ingest.draft import skipped
from counterclaim.ingest.opening import unreadable
from counterclaim.ingest.wording import settle
from counterclaim.model.skipped import Skipped

# Files that describe a folder. Named on their own they are read like any other.
_ABOUT_FOLDER = frozenset({"readme", "license", "licence", "copying", "notice", "changelog", "contributing", "authors"})
_ABOUT_ENDINGS = frozenset({"", ".md", ".txt", ".rst", ".html"})


# What browsers in a dozen languages call the folder beside a page that is saved "complete".
_COMPANION = re.compile(
    r"(.+?)(?:_files|-files|\.files|_fichiers|_archivos|_arquivos|_ficheiros|_file|-?dateien|-?Dateien|_bestanden|-filer"
    r"|_filer|_tiedostot|_pliki|_soubory|_dosyalar|_elemei|_datoteke|_fitxers|_fails|_failid|_bylos|\.fajlovi|_fajlovi)"
)
_ALONE = "give that folder itself if it holds articles of its own"


@dataclass(frozen=True, slots=True)
class Found:
    """A file to be read. `folder` is the one that was given and holds it, None where the file itself was given."""

    path: Path
    name: str
    folder: Path | None = None

    @property
    def folders_above(self) -> Iterator[Path]:
        """The folder that holds it and those above, up to the one that was given."""
        for parent in self.path.parents:
            yield parent
            if self.folder is None or parent == self.folder:
                return

    @property
    def real(self) -> str:
        """The one place on the disk that every way to the file leads to."""
        return os.path.realpath(self.path)


@dataclass(slots=True)
class Finding:
    """What paths mean: files and notes in the order of names, and the real paths in each folder as given."""

    items: list[Found | Skipped] = field(default_factory=list)
    folders: dict[str, set[str]] = field(default_factory=dict)


def find_files(paths: Iterable[str | Path] | str | Path) -> Finding:
    """Every file that the paths mean, once, in the order of names; hidden files in folders are passed over.

    Args:
        paths: files and folders; folders are searched to any depth, links to folders are not followed.
    """
    given = [paths] if isinstance(paths, str | Path) else list(paths)
    finding = Finding()
    notes: set[Skipped] = set()
    reached: dict[str, Found] = {}
    for path in sorted({Path(one or "no name") for one in given}):
        for item in _look(path, finding.folders):
            if isinstance(item, Skipped):
                notes.add(item)
            else:
                if item.folder:
                    finding.folders[shown(str(item.folder))].add(item.real)
                known = reached.setdefault(item.real, item)
                reached[item.real] = min(known, item, key=lambda found: (found.name, str(found.path)))
    finding.items = [*notes, *_told_apart(list(reached.values()))]
    finding.items.sort(key=lambda item: (item.file, item.reason) if isinstance(item, Skipped) else (item.name, ""))
    return finding


def shown(path: str) -> str:
    """A name that can stand in a page and a database: on one line, without bytes that are no characters.

    >>> shown("folder/a\\nb.txt")
    'folder/a b.txt'
    """
    return settle(path).replace("\n", " ")


def _look(path: Path, folders: dict[str, set[str]]) -> Iterator[Found | Skipped]:
    name = shown(str(path))
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        yield skipped(unreadable(error, name))
        return
    if stat.S_ISDIR(mode):
        folders.setdefault(name, set())
        yield from _walk(path)
    else:
        yield Found(path, shown(path.name))


def _walk(folder: Path) -> Iterator[Found | Skipped]:
    todo = [folder]
    while todo:
        current = todo.pop()
        try:
            entries = sorted(os.scandir(current), key=lambda entry: entry.name)
        except OSError as error:
            inside = "" if current == folder else shown(current.relative_to(folder).as_posix()) + "/"
            yield skipped(unreadable(error, inside or shown(str(folder))))
            continue
        pages = {entry.name for entry in entries if entry.name.lower().endswith((".html", ".htm"))}
        for entry in entries:
            if not entry.name.startswith("."):
                path = current / entry.name
                name = shown(path.relative_to(folder).as_posix())
                try:
                    if entry.is_dir(follow_symlinks=False):
                        page = _page_of(entry.name, pages)
                        if page:
                            yield Skipped("ingest", name, f"it holds what belongs to the page {page}", _ALONE)
                        else:
                            todo.append(path)
                    else:
                        yield _entry(entry, Found(path, name, folder))
                except OSError as error:
                    yield skipped(unreadable(error, name))


def _page_of(folder: str, pages: set[str]) -> str | None:
    """The page beside a folder that a browser saved with it: its pictures, styles and the frames of advertising."""
    found = _COMPANION.fullmatch(folder)
    return next((found[1] + ending for ending in (".html", ".htm") if found and found[1] + ending in pages), None)


def _entry(entry: os.DirEntry[str], found: Found) -> Found | Skipped:
    if entry.is_dir():
        return Skipped("ingest", found.name, "it is a link to a folder", "name that folder itself")
    if not entry.is_file():
        entry.stat()  # a broken link raises here
        return Skipped("ingest", found.name, "it is no ordinary file", "save its text in a file")
    if found.path.stem.lower() in _ABOUT_FOLDER and found.path.suffix.lower() in _ABOUT_ENDINGS:
        return Skipped("ingest", found.name, "it describes the folder", "name the file itself if it is an article")
    return found


def _absolute(path: Path) -> str:
    """Its whole path with links left as they are: a link is known by its own name."""
    return os.path.abspath(path)  # noqa: PTH100


def _told_apart(files: list[Found]) -> list[Found]:
    """The files with names that are all different: each clashing one takes one more folder above it, until they are."""
    files = sorted(files, key=lambda found: _absolute(found.path))
    parts = [Path(_absolute(found.path)).parts for found in files]
    counts = [found.name.count("/") + 1 for found in files]
    while True:
        tails = [part[-count:] for part, count in zip(parts, counts, strict=True)]
        many = Counter(tails)
        growing = [i for i, tail in enumerate(tails) if many[tail] > 1]
        if not growing:
            break
        for i in growing:
            counts[i] += 1
    # Names with bytes that are no characters, or with decomposed letters, can differ and still show alike.
    copies: Counter[str] = Counter()
    named = []
    for found, tail in zip(files, tails, strict=True):
        name = shown("/".join(tail)).replace("//", "/")
        copies[name] += 1
        named.append(replace(found, name=name if copies[name] == 1 else f"{name}~{copies[name]}"))
    return named
