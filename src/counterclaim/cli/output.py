"""Where a command's result goes: the terminal, a file, or standard output as data.

A file is checked before the work begins, so that an hour of reading does not end at a folder that cannot be written
to, and it is written beside its place and then renamed: a reader never meets half a page.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

import typer

from counterclaim.cli.codes import READER_GONE
from counterclaim.errors import InputError
from counterclaim.model.own_output import HEAD, is_own_output

STANDARD = "-"
ANOTHER = "name another file"
ANOTHER_FOLDER = "name another folder"
_DATABASE = b"SQLite format 3\x00"


def check_target(target: str | None, given: Iterable[Path] = ()) -> None:
    """Nothing, where a result can be written to `target` and nothing is lost by it.

    Args:
        target: a file, "-" or None.
        given: files and folders of articles. A file among them is written over only where it is an older result.

    Raises:
        InputError: it is a folder, its folder is missing, it cannot be written, or it is a dossier or an article.
    """
    if target is None or target == STANDARD:
        return
    path = Path(target)
    if path.is_dir():
        raise InputError("that is a folder, not a file", where=target, next_step="name a file inside it")
    folder = path.parent
    if not folder.is_dir():
        raise InputError("there is no such folder", where=str(folder), next_step="make the folder, or name another")
    if not os.access(path if path.exists() else folder, os.W_OK):
        raise InputError("the file cannot be written", where=target, next_step="choose a place that you may write to")
    refuse_to_destroy(path, given)


def refuse_to_destroy(path: Path, given: Iterable[Path] = ()) -> None:
    """Raise InputError where writing to `path` would end a dossier or an article; see `check_target`."""
    head = b""
    if path.is_file():
        try:
            with path.open("rb") as file:
                head = file.read(HEAD)
        except OSError:
            head = b"?"  # not to be read, so perhaps anything
    if not head or is_own_output(head):
        return
    if head.startswith(_DATABASE):
        raise InputError("that is a database, which the result would destroy", where=str(path), next_step=ANOTHER)
    if any(_leads_to(place, path.resolve()) for place in given):
        raise InputError("that is one of the files given, not a result", where=str(path), next_step=ANOTHER)


def is_database(path: Path) -> bool:
    """Whether a file is a database of SQLite, as a dossier is."""
    try:
        with path.open("rb") as file:
            return file.read(len(_DATABASE)) == _DATABASE
    except OSError:
        return False


def _leads_to(place: Path, file: Path) -> bool:
    """Whether a given file or folder is or holds the file, itself or by a link."""
    if place.resolve() == file or (place.is_dir() and file.is_relative_to(place.resolve())):
        return True
    walk = os.walk(place) if place.is_dir() else ()
    return any(Path(folder, name).resolve() == file for folder, _, names in walk for name in names)


def make_folder(folder: Path) -> Path:
    """The folder, made where it is missing.

    Raises:
        InputError: it is a file, or cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as fault:
        raise InputError("that is a file, not a folder", where=str(folder), next_step=ANOTHER_FOLDER) from fault
    except OSError as fault:
        raise InputError(
            f"the folder cannot be made: {fault.strerror}", where=str(folder), next_step=ANOTHER_FOLDER
        ) from fault
    return folder


def write_result(target: str, text: str, *, quiet: bool = False) -> None:
    """Write `text` to the file `target`, or to standard output for "-".

    Raises:
        InputError: the file cannot be written after all, or a dossier has come to be there.
    """
    if target == STANDARD:
        print_text(text)
        return
    path = Path(target)
    refuse_to_destroy(path)  # `add new.db … --json new.db` passed the first check, since there was no file yet
    scratch = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        scratch.write_text(text if text.endswith("\n") else text + "\n", encoding="utf-8")
        # A file that is more than a file (a device, a pipe, a link) is written through, not replaced.
        if path.is_symlink() or (path.exists() and not path.is_file()):
            path.write_text(scratch.read_text(encoding="utf-8"), encoding="utf-8")
        else:
            scratch.replace(path)
    except OSError as fault:
        raise InputError(
            f"the file cannot be written: {fault.strerror}", where=target, next_step="choose another place"
        ) from fault
    finally:
        scratch.unlink(missing_ok=True)
    if not quiet:
        note(f"wrote {target}")


def print_text(text: str) -> None:
    """Print to standard output; characters that the terminal has not are shown as escapes.

    Raises:
        Exit: the reader of the output went away, or there never was one.
        InputError: standard output leads to where nothing can be written, such as a full disk.
    """
    if sys.stdout is None:
        raise typer.Exit(READER_GONE)
    line = text if text.endswith("\n") else text + "\n"
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(line.encode(encoding, "backslashreplace").decode(encoding))
        sys.stdout.flush()
    except OSError as fault:
        drop_output()
        if isinstance(fault, BrokenPipeError):  # nobody reads on
            raise typer.Exit(READER_GONE) from None
        raise InputError(
            f"the result cannot be written: {fault.strerror}", where="standard output", next_step=ANOTHER
        ) from fault


def drop_output() -> None:
    """Lead standard output to nowhere: what is still in its buffer must not raise again when the process ends."""
    with contextlib.suppress(OSError):  # output that is no file of the system has no buffer to lose
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def note(text: str) -> None:
    """Say something beside the result, on standard error."""
    print(text, file=sys.stderr)  # noqa: T201 (the command line is where printing belongs)


def width_of_terminal() -> int:
    """The columns of the terminal; 80 where there is none."""
    return shutil.get_terminal_size((80, 24)).columns


def wants_colour(stream: TextIO, *, no_color: bool) -> bool:
    """Whether to colour what goes to `stream`: a terminal, and nobody asked for none."""
    return not no_color and stream.isatty()
