"""The server of the desk, on the loopback address of this machine alone."""

from __future__ import annotations

import socket
from collections.abc import Callable

import uvicorn

from counterclaim.errors import InputError
from counterclaim.web.app import make_app
from counterclaim.web.desk import Desk
from counterclaim.web.gate import TOKEN, make_token


def listen(host: str, port: int) -> socket.socket:
    """A socket that waits for readers.

    Args:
        host: a loopback address.
        port: its port; 0 for any that is free.

    Raises:
        InputError: something else has the port.
    """
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise InputError(
            f"port {port} cannot be used: {error.strerror or error}",
            where=host,
            next_step="leave --port away for one that is free",
        ) from error
    return listener


def serve_desk(desk: Desk, listener: socket.socket, *, ready: Callable[[str], object]) -> None:
    """Show a desk until somebody stops it.

    Args:
        desk: what is shown.
        listener: see `listen`.
        ready: told the address with the token, once it can be opened.
    """
    token = make_token()
    host, port = listener.getsockname()[:2]
    config = uvicorn.Config(make_app(desk, token), log_level="warning", server_header=False, access_log=False)
    ready(f"http://{host}:{port}/?{TOKEN}={token}")
    uvicorn.Server(config).run(sockets=[listener])
