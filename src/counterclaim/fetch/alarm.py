"""An end to waiting for an answer whose head comes a byte at a time, which no limit on single reads can bound.

A step of `exchange`. The library tells of each connection that it opens for a question; when the time is over, the
connection is shut, and whoever waits at it is told at once. Invariant: nothing is shut after the block has ended.
"""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from typing import Any

# Both a plain connection and one that is packed by TLS are told of; the later one is what is read from.
_OPENED = frozenset({"connection.connect_tcp.complete", "connection.start_tls.complete"})


class Alarm:
    """Shuts the connection of one question after so many seconds; a context manager. `rang` says that it did."""

    def __init__(self, seconds: float) -> None:
        self.rang = False
        self._lock = threading.Lock()
        self._line: socket.socket | None = None
        self._over = False
        self._timer = threading.Timer(max(seconds, 0.0), self._ring)
        self._timer.daemon = True

    def __enter__(self) -> Alarm:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        with self._lock:
            self._over = True

    def see(self, event: str, info: dict[str, Any]) -> None:
        """What the library calls at each of its steps: the extension "trace" of a request."""
        if event in _OPENED:
            with self._lock:
                self._line = info["return_value"].get_extra_info("socket")
                if self.rang:
                    self._shut()

    def _ring(self) -> None:
        with self._lock:
            if not self._over:
                self.rang = True
                self._shut()

    def _shut(self) -> None:
        if self._line is not None:
            with suppress(OSError):
                self._line.shutdown(socket.SHUT_RDWR)
