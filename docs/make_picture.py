"""Make docs/picture.png: the page of the first example story, with a passage of its first dispute lit in its article.

    python -m docs.make_picture [FOLDER] [PICTURE.png] [--dark] [--phone]

Needs playwright (extra `dev`) and a Chromium on the path; asks for nothing over the network.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import ViewportSize, sync_playwright

from counterclaim import compare
from counterclaim.show import to_html

DOCS = Path(__file__).parent
EXAMPLE = DOCS.parent / "examples" / "selmar-harbour"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
WIDE, PHONE = ViewportSize(width=1280, height=860), ViewportSize(width=360, height=740)


def make_picture(folder: Path, picture: Path, *, dark: bool = False, phone: bool = False) -> None:
    """Read the articles of `folder`, open their page, follow one line to its article, and write what is seen.

    Raises:
        SystemExit: there is no Chromium.
    """
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        raise SystemExit("no Chromium on the path. Next: install one, for example Debian's package chromium")
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        page_file = Path(scratch) / "account.html"
        page_file.write_text(to_html(compare([folder])), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        page = browser.new_page(
            viewport=PHONE if phone else WIDE, device_scale_factor=2, color_scheme="dark" if dark else "light"
        )
        page.goto(page_file.as_uri())
        lines = page.locator(".dispute .quote a.to")
        if lines.count() and not phone:
            # Without a pointer over it and without scrolling: the top of the account stays in view.
            name = lines.first.get_attribute("href") or ""
            page.evaluate("name => { location.hash = name; document.activeElement.blur(); }", name)
        page.screenshot(path=picture)
        browser.close()


if __name__ == "__main__":
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    make_picture(
        Path(words[0]) if words else EXAMPLE,
        Path(words[1]) if len(words) > 1 else DOCS / "picture.png",
        dark="--dark" in sys.argv,
        phone="--phone" in sys.argv,
    )
