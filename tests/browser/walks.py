"""A desk that is served, and a reader who walks through it in a real browser."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

import uvicorn

from counterclaim.web.app import make_app
from counterclaim.web.desk import Desk
from counterclaim.web.server import address_of, listen

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 740}
TOKEN = "the-token-of-this-test"

# What WCAG asks for at levels A and AA, up to version 2.2.
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}


@contextmanager
def served(desk: Desk) -> Iterator[str]:
    """The address under which a desk can be opened, without its token."""
    with listen() as listener:
        server = uvicorn.Server(uvicorn.Config(make_app(desk, TOKEN), log_level="warning"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            yield address_of(listener).rstrip("/")
        finally:
            server.should_exit = True
            thread.join()


class Walk:
    """A reader with a browser: what their pages asked for and said is noted.

    Args:
        browser: a running one.
        address: see `served`.
        viewport: the size of the window.
        script: whether scripts run.
        scheme: "light" or "dark".
    """

    def __init__(
        self, browser: Any, address: str, viewport: dict[str, int] = WIDE, *, script: bool = True, scheme: str = "light"
    ) -> None:
        self.address = address
        self.context = browser.new_context(
            viewport=viewport, java_script_enabled=script, reduced_motion="reduce", color_scheme=scheme
        )
        self.page = self.context.new_page()
        self.errors: list[str] = []
        self.requests: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.errors.append(message.text) if message.type == "error" else None)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.goto(f"{address}/?token={TOKEN}")

    def __enter__(self) -> Walk:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.context.close()

    def go(self, path: str) -> Any:
        """Open a page of the desk."""
        self.page.goto(self.address + path)
        return self.page

    @property
    def outside(self) -> list[str]:
        """What was asked of anybody but the desk."""
        return [url for url in self.requests if not url.startswith((f"{self.address}/", "data:"))]

    def faults(self) -> list[str]:
        """What axe-core finds against levels A and AA on the page that is open, one line each."""
        from axe_playwright_python.sync_playwright import Axe

        found = Axe().run(self.page, options=RULES).response["violations"]
        return [f"{each['id']}: {json.dumps(node['target'])}" for each in found for node in each["nodes"]]
