"""The server of the desk, on the loopback address of this machine alone.

Invariant: it listens before it tells its address, and Ctrl-C ends it like any other wish, with what it started.
"""

from __future__ import annotations

import errno
import signal
import socket
import sys
import threading
import webbrowser
from collections.abc import Callable

import uvicorn

from counterclaim.errors import InputError
from counterclaim.web.app import make_app
from counterclaim.web.desk import Desk
from counterclaim.web.gate import TOKEN, make_token

LOOPBACK = ("127.0.0.1", "::1")

# Readers whose connections are still open when the desk is to end are waited for so long.
LAST_ANSWERS = 2  # seconds

# Threads that want the interpreter wait this long for one that does not let go by itself (Python's own: 0.005). While a
# new edition is being loaded, a page that asks the dossier ten times would wait ten times.
SWITCH = 0.001  # seconds


def listen(port: int = 0, hosts: tuple[str, ...] = LOOPBACK) -> socket.socket:
    """A socket on which readers can knock from now on.

    Args:
        port: 0 for any that is free.
        hosts: loopback addresses; the first that this machine has is taken.

    Raises:
        InputError: something else has the port, or it may not be used.
    """
    problem: OSError | None = None
    for host in hosts:
        try:
            return open_socket(host, port)
        except OSError as error:
            problem = error
            if error.errno in (errno.EADDRINUSE, errno.EACCES):
                break
    taken = problem is not None and problem.errno == errno.EADDRINUSE
    raise InputError(
        f"port {port} is taken by another program" if taken else f"port {port} cannot be used: {words_of(problem)}",
        where=hosts[0],
        next_step="leave --port away for one that is free",
    ) from problem


def open_socket(host: str, port: int) -> socket.socket:
    """A listening socket; errors of the system are the caller's."""
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform != "win32":  # there it would let two programs share the port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen()
    except BaseException:
        listener.close()
        raise
    return listener


def words_of(error: OSError | None) -> str:
    """What the system says, in small letters."""
    return (error.strerror or str(error)).lower() if error else "this machine has no loopback address"


def address_of(listener: socket.socket) -> str:
    """The desk's address without a token."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


def serve_desk(desk: Desk, listener: socket.socket, *, ready: Callable[[str], object], browse: bool = False) -> None:
    """Show a desk until somebody stops it.

    Args:
        desk: what is shown.
        listener: see `listen`.
        ready: told the address with the token, once it can be opened.
        browse: whether to open it in the browser too.
    """
    token = make_token()
    gate = make_app(desk, token)
    config = uvicorn.Config(
        gate,
        log_level="warning",
        server_header=False,
        access_log=False,
        proxy_headers=False,  # nobody stands between this machine and itself
        timeout_graceful_shutdown=LAST_ANSWERS,
    )
    address = address_of(listener)
    ready(f"{address}?{TOKEN}={token}")
    if browse:
        # A browser in a terminal does not come back before it is closed.
        ticket = f"{address}?{TOKEN}={gate.make_ticket()}"
        threading.Thread(target=webbrowser.open, args=(ticket,), daemon=True).start()
    sys.setswitchinterval(SWITCH)
    run(uvicorn.Server(config), listener)


def run(server: uvicorn.Server, listener: socket.socket) -> None:
    """Serve until Ctrl-C or until the system asks the program to end; both are ends as they should be."""
    if threading.current_thread() is threading.main_thread():
        # The server ends orderly and then raises the signal again, which would end the program on the spot.
        signal.signal(signal.SIGTERM, interrupt)
    try:
        server.run(sockets=[listener])
    except KeyboardInterrupt:
        return


def interrupt(*_: object) -> None:
    """End as with Ctrl-C."""
    raise KeyboardInterrupt
