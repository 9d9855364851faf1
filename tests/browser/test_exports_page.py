"""The page of exports in a real browser: accessible, legible on a phone, and a click keeps the file."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from counterclaim.show.exports import FORMATS, make_material, write_export
from counterclaim.web.app import make_app
from counterclaim.web.edition import make_edition
from counterclaim.web.server import listen
from tests.browser.walks import CHROMIUM
from tests.show.harbour_story import make_account
from tests.web.still import TOKEN, StillDesk

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a desk on the invented story answers."""
    path = tmp_path_factory.mktemp("exports") / "harbour.db"
    with listen(hosts=("127.0.0.1",)) as listener, StillDesk(make_account(), path) as desk:
        server = uvicorn.Server(uvicorn.Config(make_app(desk, TOKEN), log_level="warning"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_the_page_is_accessible_and_fits(browser: Any, address: str, width: int, scheme: str) -> None:
    """No violation of level A or AA, nothing wider than the screen, no error, no request outside."""
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page, errors, requests = context.new_page(), [], []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("request", lambda request: requests.append(request.url))
    page.goto(f"{address}/exports?token={TOKEN}")

    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
    found = axe.Axe().run(page, options={"runOnly": {"type": "tag", "values": tags}})

    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert errors == []
    assert all(url.startswith((address, "data:")) for url in requests)
    context.close()


def test_a_click_keeps_the_file(browser: Any, address: str) -> None:
    """Under the dossier's name, byte for byte."""
    shown = make_edition(make_account(), ()).account
    context = browser.new_context(accept_downloads=True)
    page = context.new_page()
    page.goto(f"{address}/exports?token={TOKEN}")

    for name, table in (("html", ""), ("annotations", ""), ("csv", "claims")):
        link = page.locator(f"a[href='/exports/{name}{'/' + table if table else ''}']")
        with page.expect_download() as waited:
            link.click()
        assert waited.value.suggested_filename == f"harbour.{table + '.' if table else ''}{FORMATS[name].ending[1:]}"
        wanted = b"".join(write_export(make_material(shown, name="harbour"), name, table))
        assert Path(waited.value.path()).read_bytes() == wanted
    context.close()
