"""A process of our own beside the server: how it is started, and how it ends.

For `jobs` and `loading`. Invariant: it imports nothing from the folder in which the desk was started, does not hear
Ctrl-C (the server ends it), and its input stays open for as long as the server lives.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys

# How much such a process stands back behind the readers' (0 to 19).
POLITENESS = 10

# A process that was asked to end gets so long before it is made to.
GRACE = 3.0  # seconds


def start(module: str, task: object) -> subprocess.Popen[bytes]:
    """A running module of ours that has its task as one line of JSON. What it says on errors goes where ours goes.

    Raises:
        OSError: the system has no room for it.
    """
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", module],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    if process.stdin is not None:
        with contextlib.suppress(OSError):  # one that is gone already says so by its exit
            process.stdin.write(json.dumps(task).encode() + b"\n")
            process.stdin.flush()
    return process


def end(process: subprocess.Popen[bytes]) -> None:
    """Close its input, which is its sign to end; make it end where it does not."""
    if process.stdin is not None:
        with contextlib.suppress(OSError):
            process.stdin.close()
    try:
        process.wait(GRACE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def stand_back() -> None:
    """Let the readers' process go before this one, where the system knows how."""
    if hasattr(os, "nice"):
        os.nice(POLITENESS)


def name_of(number: int) -> str:
    """The name of a signal.

    >>> name_of(9)
    'SIGKILL'
    """
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
