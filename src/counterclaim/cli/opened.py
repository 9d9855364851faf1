"""A dossier that a command opens: an existing one, unless the command is the one that makes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from counterclaim.errors import InputError
from counterclaim.model.engine import Engine
from counterclaim.model.location import Location, is_address, located, shown

if TYPE_CHECKING:
    from counterclaim.dossier import Dossier


def open_dossier(given: Location, *, new: bool = False, engine: Engine | None = None, workers: int = 0) -> Dossier:
    """The dossier at a place; a new one only where the command may make one.

    Args:
        given: its file, or its address in PostgreSQL.
        new: whether the command makes one that is not there.
        engine: how statements are found; None for as before.
        workers: processes that read; 0 for one on each core, where there is enough to read.

    Raises:
        InputError: there is none, and the command does not make one.
        DossierError: what is there cannot be used.
    """
    place = located(given)
    if not new:
        refuse_nothing(place)
    from counterclaim.dossier import Dossier
    from counterclaim.settings import Settings

    return Dossier(place, settings=Settings(engine=engine, workers=workers))


def refuse_nothing(place: Location) -> None:
    """Nothing, where a dossier is at a place, or anything else that the dossier itself will refuse.

    Raises:
        InputError: nothing is there.
        DossierError: the database of an address cannot be reached.
    """
    if is_address(place):
        from counterclaim.dossier import is_there

        there = is_there(place)
    else:
        there = Path(place).exists()
    if not there:
        told = shown(place)
        raise InputError("there is no such dossier", where=told, next_step=f"counterclaim add {told} FOLDER makes one")
