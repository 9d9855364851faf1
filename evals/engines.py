"""Which engines find attributions, by name: what `evals.attribution` scores.

An engine is a module with a function `attributions(parse) -> tuple[Attribution, ...]`. A name whose module is not in
the package is left out of tables, and asking for it is answered with a message.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec

from counterclaim.read.attributions import Attribution
from counterclaim.read.parse import Parse

Engine = Callable[[Parse], tuple[Attribution, ...]]

# name -> the module that has `attributions`; in the order of the table.
ENGINES = {
    "rules": "counterclaim.read.rule_attributions",
    "trained": "counterclaim.read.engines.attribution.engine",
}


def has_module(name: str) -> bool:
    """Whether a module is there, without importing it."""
    try:
        return find_spec(name) is not None
    except ModuleNotFoundError:  # its package is not there either
        return False


def has_name(module: str, name: str) -> bool:
    """Whether a module is there and has a name."""
    return has_module(module) and hasattr(import_module(module), name)


def engines_that_are_there() -> list[str]:
    """The names that can be measured here.

    >>> "rules" in engines_that_are_there()
    True
    """
    return [name for name, module in ENGINES.items() if has_name(module, "attributions")]


def load_engine(name: str) -> Engine:
    """The function of an engine.

    Raises:
        ModuleNotFoundError: it is not there.
    """
    function: Engine = import_module(ENGINES[name]).attributions
    return function
