"""A dossier that a command opens: an existing one, unless the command is the one that makes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from counterclaim.errors import InputError
from counterclaim.model.engine import Engine

if TYPE_CHECKING:
    from counterclaim.dossier import Dossier


def open_dossier(path: Path, *, new: bool = False, engine: Engine | None = None, workers: int = 0) -> Dossier:
    """The dossier at `path`; a new one only where the command may make one.

    Args:
        path: its file.
        new: whether the command makes one that is not there.
        engine: how statements are found; None for as before.
        workers: processes that read; 0 for one on each core, where there is enough to read.

    Raises:
        InputError: there is none, and the command does not make one.
        DossierError: what is there cannot be used.
    """
    if not new and not path.exists():
        raise InputError(
            "there is no such dossier", where=str(path), next_step=f"counterclaim add {path} FOLDER makes one"
        )
    from counterclaim.dossier import Dossier
    from counterclaim.settings import Settings

    return Dossier(path, settings=Settings(engine=engine, workers=workers))
