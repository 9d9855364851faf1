"""Read one file with one reader, untraced: `python -m evals.fuzzing.once PARSER FILE`; its time is watched."""

from __future__ import annotations

import contextlib
import sys
import tempfile
from pathlib import Path

from evals.fuzzing.parsers import PARSERS, run


def main() -> int:
    """Do it; what is raised is found by the worker, and here time alone counts."""
    name, file = sys.argv[1:]
    if prepare := PARSERS[name].prepare:
        prepare()
    with tempfile.TemporaryDirectory() as folder, contextlib.suppress(Exception):
        run(PARSERS[name], Path(file).read_bytes(), Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
