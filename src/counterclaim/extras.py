"""Libraries that are no part of the core, loaded when something needs one.

Beside `errors`, for every room: who needs a library says what for, and whoever lacks it is told what to install.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from counterclaim.errors import InputError


def load_extra(library: str, extra: str, needed_by: str, *, besides: str = "") -> Any:
    """A library that an extra brings.

    >>> load_extra("nothing", "mcp", "it")
    Traceback (most recent call last):
    counterclaim.errors.InputError: it needs nothing, which is not installed. Next: pip install 'counterclaim[mcp]'.

    Args:
        library: the module as it is imported.
        extra: the extra of this package that brings it.
        needed_by: what cannot be done without it, as the message begins.
        besides: what else has to be there, as the message ends.

    Raises:
        InputError: it is not installed, or does not load.
    """
    try:
        return import_module(library)
    except ImportError as error:
        name = library.partition(".")[0]
        absent = isinstance(error, ModuleNotFoundError) and (error.name or name).partition(".")[0] == name
        lack = "is not installed" if absent else f"does not load: {error}"
        step = f"pip install 'counterclaim[{extra}]'{besides}"
        raise InputError(f"{needed_by} needs {name}, which {lack}", next_step=step) from error
