"""How a dossier is opened or made, and how everything else is refused before a byte of it is touched.

Invariant: SQLite opens a file only after its header has said that it is a dossier; a new one is made under another name
and gets its own when it is whole.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from counterclaim.errors import DossierError, NewerDossier, NotADossier
from counterclaim.model.location import Location, is_address
from counterclaim.store import sqlite
from counterclaim.store.migrations import lay_tables, migrate, newest
from counterclaim.store.schema_opening import has_dossier, open_schema

# What SQLite puts beside a database while it is open, or leaves there when the process dies.
BESIDE = ("-wal", "-shm", "-journal")


def is_there(location: Location) -> bool:
    """Whether a dossier, or whatever else, is at a location. Makes nothing.

    Raises:
        DossierError: the database of an address cannot be reached.
    """
    return has_dossier(str(location)) if is_address(location) else os.path.lexists(location)


def open_engine(path: Location) -> Engine:
    """The engine of a dossier that is there, or of a new one.

    Raises:
        NotADossier: there is something else at `path`.
        NewerDossier: a later version of the program wrote it.
        DossierError: it cannot be read or made.
    """
    if is_address(path):
        return open_schema(str(path))
    if str(path) == sqlite.MEMORY:
        engine = sqlite.engine_for(path)
        lay_tables(engine)
        return engine
    place = Path(path).absolute()
    try:
        if not os.path.lexists(place):
            refuse_leftovers(place)
            make(place)
        refuse_others(place)
    except OSError as error:
        raise DossierError(
            f"the dossier cannot be opened: {error.strerror or error}",
            where=str(path),
            next_step="check that the folder exists and that you may write there",
        ) from error
    return open_existing(place)


def refuse_others(place: Path) -> None:
    """Raise NotADossier unless the file is one."""
    if place.is_dir():
        raise NotADossier("this is a folder", where=str(place), next_step="name a file for the dossier")
    if not sqlite.is_dossier(place):
        raise NotADossier(
            "this file is something else and was left as it is",
            where=str(place),
            next_step="choose a name that is free, or an existing dossier",
        )


def refuse_leftovers(place: Path) -> None:
    """Raise NotADossier where SQLite would take the leftover of a lost file for a part of the new one."""
    for ending in BESIDE:
        if os.path.lexists(f"{place}{ending}"):
            raise NotADossier(
                f"the file {place.name}{ending} belongs to a database that is no longer there",
                where=str(place),
                next_step="put the two together again, or move the leftover away",
            )


def make(place: Path) -> None:
    """Put an empty dossier at `place`, whole or not at all; whoever comes second finds the first one's."""
    handle, name = tempfile.mkstemp(prefix=f".{place.name}.", suffix=".new", dir=place.parent)
    os.close(handle)
    part = Path(name)
    try:
        engine = sqlite.engine_for(part)
        lay_tables(engine)
        sqlite.write_ahead(engine)
        engine.dispose()
        part.chmod(0o666 & ~current_umask())
        give_name(part, place)
    finally:
        for ending in ("", *BESIDE):
            Path(f"{name}{ending}").unlink(missing_ok=True)


def give_name(part: Path, place: Path) -> None:
    """Let the file at `part` also be at `place`, unless something is there by now."""
    try:
        # A link fails where a rename would replace what somebody else has put there meanwhile.
        os.link(part, place)
    except FileExistsError:
        return
    except OSError:
        # Some file systems know no links.
        if not os.path.lexists(place):
            part.rename(place)


def current_umask() -> int:
    """The permissions that new files do not get. It can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def open_existing(place: Path) -> Engine:
    """The engine of a file that says it is a dossier, brought to today's version."""
    engine = sqlite.engine_for(place)
    try:
        with engine.connect() as connection:
            version = sqlite.version_of(connection)
        if version > newest():
            raise NewerDossier(
                f"this dossier has version {version} and this program knows up to {newest()}",
                where=str(place),
                next_step="use a newer counterclaim",
            )
        # Only where it must be: a step waits for whoever writes, and a reader should not.
        if version < newest():
            migrate(engine)
    except DatabaseError as error:
        engine.dispose()
        if sqlite.is_write_protected(error.orig) or sqlite.is_busy(error.orig):
            what, next_step = sqlite.refusal(error.orig)
            raise DossierError(what, where=str(place), next_step=next_step) from error
        raise DossierError(
            f"the dossier is damaged or locked: {error.orig}",
            where=str(place),
            next_step="close other programs that use it, or go back to a copy",
        ) from error
    except NewerDossier:
        engine.dispose()
        raise
    return engine
