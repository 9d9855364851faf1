"""Files that readers hand over, on their way into the dossier: kept as they come, then laid out under their own names.

The server puts them into a folder of the job (`Tray`); the job lays them out (`lay_out`) and adds that folder, so that
each article stands under the name that its giver knows. Invariant: no name leads out of the folder, and a name that
the dossier already has for another text is told apart, never taken over.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from pathlib import Path, PurePosixPath
from typing import IO

from counterclaim.model.article import Article

SIDECAR = "articles.jsonl"  # what ingest reads beside the files
LIST, RAW = "list.json", "raw"

# File systems take 255 bytes; the rest is for what tells two names apart.
LONGEST_NAME = 200
DEEPEST = 8

_RECORD = re.compile(r"#\d+$")
_UNFIT = re.compile('[\x00-\x1f\x7f<>:"|?*\ud800-\udfff]')
_CHUNK = 1 << 20


class Tray:
    """Files as they come, numbered, with their names beside them. `folder` is empty and the tray's alone."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: list[str] = []
        (folder / RAW).mkdir()

    def put(self, name: str, content: IO[bytes]) -> None:
        """Keep one file, whatever its size."""
        with (self.folder / RAW / str(len(self.names))).open("wb") as target:
            shutil.copyfileobj(content, target, _CHUNK)
        self.names.append(fit(name))

    def close(self) -> None:
        """Write the names down; nothing more comes."""
        (self.folder / LIST).write_text(json.dumps(self.names), encoding="utf-8")


def fit(name: str) -> str:
    """A name that can stand in a folder, as near as can be to the one that was given.

    >>> fit("C:\\\\news\\\\..\\\\a b.html"), fit("/etc/passwd"), fit("../.."), fit(".hidden.txt")
    ('news/a b.html', 'etc/passwd', 'no name', 'hidden.txt')
    """
    parts = re.split(r"[/\\]", re.sub(r"^[A-Za-z]:[/\\]", "", name))
    kept = [part for part in (short(_UNFIT.sub("_", part).strip().lstrip(".")) for part in parts) if part]
    return "/".join(kept[-DEEPEST:]) or "no name"


def short(name: str) -> str:
    """The name in as many bytes as a file system takes; its ending stays."""
    ending = PurePosixPath(name).suffix if len(name) < _CHUNK else ""
    ending = ending if len(ending.encode()) <= 20 else ""
    stem = name[: len(name) - len(ending)] if ending else name
    return stem[:LONGEST_NAME].encode()[: LONGEST_NAME - len(ending.encode())].decode(errors="ignore") + ending


def lay_out(folder: Path, articles: Iterable[Article]) -> list[tuple[str, str]]:
    """Put each file of a tray in the folder under its own name; (given, kept) for those whose name was taken.

    Args:
        folder: a tray's, closed. Nothing but the files is left in it.
        articles: what the dossier holds.
    """
    names: list[str] = json.loads((folder / LIST).read_text(encoding="utf-8"))
    taken: dict[str, set[str]] = {}
    for article in articles:
        if not _RECORD.search(article.file):  # records are told apart by their numbers, and a list of them may grow
            taken.setdefault(article.file, set()).add(article.digest)
    renamed: dict[str, str] = {}
    raw = folder.with_name(folder.name + ".raw")
    (folder / RAW).rename(raw)
    (folder / LIST).unlink()
    for number, name in enumerate(names):
        source = raw / str(number)
        if PurePosixPath(name).name == SIDECAR:
            continue
        digest = digest_of(source)
        kept = next(each for each in variants(name) if digest in taken.get(each, {digest}) and is_free(folder, each))
        taken[kept] = {digest}
        if kept != name:
            renamed[name] = kept
        place(source, folder / kept)
    for number, name in enumerate(names):
        if PurePosixPath(name).name == SIDECAR:
            place(raw / str(number), folder / name)
            rewrite(folder / name, PurePosixPath(name).parent, renamed)
    shutil.rmtree(raw)
    return sorted(renamed.items())


def variants(name: str) -> Iterator[str]:
    """The name, then the same with a number before its ending, or at its first folder.

    >>> from itertools import islice
    >>> list(islice(variants("a/b.html"), 4))
    ['a/b.html', 'a/b~2.html', 'a~2/b.html', 'a/b~3.html']
    """
    path = PurePosixPath(name)
    yield name
    for number in count(2):
        yield path.with_name(f"{path.stem}~{number}{path.suffix}").as_posix()
        if len(path.parts) > 1:
            yield PurePosixPath(f"{path.parts[0]}~{number}", *path.parts[1:]).as_posix()


def is_free(folder: Path, name: str) -> bool:
    """Whether a file can be put there: no folder has the name, and no file has that of one of its folders."""
    path = folder / name
    above = path.relative_to(folder).parents
    return not path.is_dir() and not any((folder / each).is_file() for each in above)


def place(source: Path, target: Path) -> None:
    """Move a file into its folder; the same file twice is once."""
    target.parent.mkdir(parents=True, exist_ok=True)
    source.replace(target)


def rewrite(sidecar: Path, inside: PurePosixPath, renamed: dict[str, str]) -> None:
    """Let the lines of a sidecar name the files as they are kept; lines that cannot be read stay as they are."""
    if not renamed:
        return
    lines: Sequence[bytes] = sidecar.read_bytes().splitlines(keepends=True)
    with sidecar.open("wb") as target:
        for line in lines:
            try:
                record = json.loads(line)
                kept = renamed[(inside / record["file"]).as_posix()]
            except (ValueError, KeyError, TypeError, RecursionError):
                target.write(line)
                continue
            record["file"] = PurePosixPath(kept).relative_to(inside).as_posix()
            target.write(json.dumps(record).encode() + b"\n")


def digest_of(path: Path) -> str:
    """The hash by which ingest knows a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
