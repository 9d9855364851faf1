"""A large account comes into the server without keeping the readers waiting.

A process of its own reads it from the dossier, which takes seconds of Python, and hands it over in pieces of a few
milliseconds; between two pieces the readers' threads have their turn. Invariant: what arrives equals what the dossier
holds under the mark that comes with it.
"""

from __future__ import annotations

import json
import pickle
import struct
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import IO, Any

from counterclaim.dossier import Dossier
from counterclaim.errors import DossierError
from counterclaim.model.account import Account
from counterclaim.settings import Settings
from counterclaim.web.process import start

# After each piece the loader rests for so many times as long as the piece took.
REST = 2.0

SIZE = struct.Struct("<Q")


def load_account(path: Path, settings: Settings) -> tuple[Account, str]:
    """The account that was linked last, and its mark.

    Raises:
        DossierError: the process that reads it came to nothing.
    """
    with start("counterclaim.web.loading", {"dossier": str(path.absolute()), "settings": asdict(settings)}) as process:
        pieces = [*pieces_from(process.stdout)] if process.stdout else []
    if not pieces or len(pieces) != 2 + pieces[0][1]:
        raise DossierError("the account could not be loaded", where=str(path), next_step="rebuild it")
    (mark, _), account, *readings = pieces
    articles = tuple(reading.article for reading in readings)
    return replace(account, articles=articles, readings=tuple(readings)), mark


def pieces_from(source: IO[bytes]) -> Iterator[Any]:
    """The pieces that a process hands over, with rests between them."""
    while len(head := source.read(SIZE.size)) == SIZE.size:
        data = source.read(SIZE.unpack(head)[0])
        began = time.monotonic()
        yield pickle.loads(data)  # written by our own process
        time.sleep(REST * (time.monotonic() - began))


def main() -> None:
    """Write the account and its mark to the output."""
    task = json.loads(sys.stdin.readline())
    with Dossier(task["dossier"], settings=Settings(**task["settings"])) as dossier:
        mark, account = "", None
        while account is None or mark != dossier.mark():
            mark = dossier.mark()
            if not mark:  # a job is at it, and will say when it is done
                return
            account = dossier.linked()
    for piece in ((mark, len(account.readings)), replace(account, articles=(), readings=()), *account.readings):
        data = pickle.dumps(piece, pickle.HIGHEST_PROTOCOL)
        sys.stdout.buffer.write(SIZE.pack(len(data)) + data)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
