"""A large account comes into the server without keeping the readers waiting.

A process of its own reads it from the dossier, which takes seconds of Python, and hands it over in pieces of a few
milliseconds; between two pieces the readers' threads have their turn. Invariant: what arrives equals what the dossier
holds under the mark that comes with it.
"""

from __future__ import annotations

import gc
import json
import os
import pickle
import struct
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, fields
from functools import cached_property
from typing import IO, Any

from counterclaim.dossier import Dossier
from counterclaim.errors import DossierError
from counterclaim.model.account import Account
from counterclaim.model.location import Location, shown, whole
from counterclaim.settings import Settings
from counterclaim.web.edition import Edition
from counterclaim.web.process import stand_back, start

# After each piece the loader rests for so many times as long as the piece took.
REST = 2.0

SIZE = struct.Struct("<Q")


# Things of one chapter that go into one piece: two milliseconds of work, some hundred kilobytes.
TOGETHER = 200


def load_account(path: Location, settings: Settings) -> tuple[Account, str]:
    """The account that was linked last, and its mark.

    Raises:
        DossierError: the process that reads it came to nothing.
    """
    task = {"dossier": whole(path), "settings": asdict(settings)}
    with start("counterclaim.web.loading", task) as process:
        pieces = pieces_from(process.stdout) if process.stdout else iter(())
        chapters: dict[str, list[Any]] = {}
        mark, left = next(pieces, ("", -1))
        for chapter, things in pieces:
            chapters.setdefault(chapter, []).extend(things)
            left -= 1
    if left:  # it was killed on its way, or did not even begin
        raise DossierError("the account could not be loaded", where=shown(path), next_step="rebuild it")
    told = {chapter: tuple(things) for chapter, things in chapters.items()}
    articles = tuple(reading.article for reading in told.get("readings", ()))
    return Account(**{"readings": (), **told, "articles": articles}), mark


def pieces_from(source: IO[bytes]) -> Iterator[Any]:
    """The pieces that a process hands over, with rests between them."""
    while len(head := source.read(SIZE.size)) == SIZE.size:
        data = source.read(SIZE.unpack(head)[0])
        began = time.monotonic()
        yield pickle.loads(data)  # written by our own process
        rest(began)


def pieces_of(account: Account) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Chapter and things, piece by piece; articles stand in their readings."""
    for field in fields(account):
        things = getattr(account, field.name)
        size = 1 if field.name == "readings" else TOGETHER
        if field.name != "articles":
            yield from ((field.name, things[at : at + size]) for at in range(0, len(things), size))


def build(edition: Edition) -> None:
    """Make what the pages of an edition look up, before the first of them asks for it, with rests between.

    So what its index, its cast and the others are made of too: a page of an actor waits for all actors else.
    """
    for thing in (edition, edition.lookup, edition.index, edition.cast, edition.times, edition.review):
        for name, value in vars(type(thing)).items():
            if isinstance(value, cached_property):
                began = time.monotonic()
                getattr(thing, name)
                rest(began)


def let_go(pieces: list[Any]) -> None:
    """Let go of the pieces of an account that nobody is shown any more, with rests between.

    Freed all at once, its millions of objects would keep every reader waiting: nothing else runs meanwhile.
    """
    while pieces:
        began = time.monotonic()
        pieces.pop()
        rest(began)


def rest(began: float) -> None:
    """Let the readers' threads have their turn."""
    time.sleep(REST * (time.monotonic() - began))


def main() -> None:
    """Write the account and its mark to the output."""
    gc.disable()  # nothing of what is read here is garbage before the end
    stand_back()
    task = json.loads(sys.stdin.readline())
    with Dossier(task["dossier"], settings=Settings(**task["settings"])) as dossier:
        mark, account = "", None
        while account is None or mark != dossier.mark():
            mark = dossier.mark()
            if not mark:  # a job is at it, and will say when it is done
                return
            account = dossier.linked()
    pieces = list(pieces_of(account))
    try:
        for piece in ((mark, len(pieces)), *pieces):
            data = pickle.dumps(piece, pickle.HIGHEST_PROTOCOL)
            sys.stdout.buffer.write(SIZE.pack(len(data)) + data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:  # the server is gone, and nobody wants it any more
        os._exit(0)


if __name__ == "__main__":
    main()
