"""Make docs/screenshots: every page of the desk on the first example story, wide and narrow, light and dark.

    python -m docs.make_screenshots [NAME …]

Without a name all pages are made. A new page is one line in `SHOTS`. Needs playwright (extra `dev`) and a Chromium on
the path; asks for nothing over the network.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from playwright.sync_api import Browser, ViewportSize, sync_playwright

from counterclaim.dossier import Dossier
from counterclaim.model.account import Account
from counterclaim.settings import Settings
from counterclaim.show.chapters.tallies import list_tallies
from counterclaim.show.lookup import Lookup
from counterclaim.web.app import make_app
from counterclaim.web.desk import Desk
from counterclaim.web.server import address_of, listen

DOCS = Path(__file__).parent
FOLDER = DOCS / "screenshots"
EXAMPLE = DOCS.parent / "examples" / "selmar-harbour"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
SIZES = {"1280": ViewportSize(width=1280, height=860), "360": ViewportSize(width=360, height=740)}
SCHEMES = ("light", "dark")
LARGEST = 200_000  # bytes of a picture, since every clone of the repository carries it
TOKEN = "token-of-the-screenshots"
OPEN = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Shot:
    """A page: what its pictures are called, and its address. Names in braces are ids, see `list_ids`.

    `decisions` are made first: what is decided on, the verdict, and why. Shots that have some stand last.
    """

    name: str
    path: str
    decisions: tuple[tuple[str, str, str], ...] = ()


SHOTS = (
    Shot("story", "/"),
    Shot("dispute", "/disputes/{dispute}"),
    Shot("claims", "/claims"),
    Shot("claim", "/claims/{claim}"),
    Shot("articles", "/articles"),
    Shot("article", "/articles/{article}?at={at}#at"),
    Shot("compare-choose", "/compare?article={article}"),
    Shot("compare", "/compare?article={article}&article={other_article}"),
    Shot("positions", "/positions"),
    Shot("namings", "/namings"),
    Shot("gaps", "/gaps"),
    Shot("actors", "/actors"),
    Shot("actor", "/actors/{actor}"),
    Shot("figures", "/figures"),
    Shot("figure", "/figures/{figure}"),
    Shot("timeline", "/timeline"),
    Shot("timeline-day", "/timeline?from={day}&to={day}"),
    Shot("why", "/why/{dispute}"),
    Shot("exports", "/exports"),
    Shot("review", "/review"),
    Shot("review-actor", "/review?kind=actor"),
    Shot(
        "ledger",
        "/ledger",
        (
            ("{dispute}", "accepted", "Both outlets quote them."),
            ("{claim}", "unsure", "Ask Radio Lisk for the recording."),
            ("{timeline}", "rejected", "No happening of this story."),
        ),
    ),
)


def list_ids(account: Account) -> Mapping[str, str]:
    """What may stand in braces in an address: the ids that show most of what a page can do."""
    dispute = max(
        account.disputes, key=lambda each: len({span.article for side in each.sides for span in side.evidence})
    )
    carried = Counter(span.article for each in account.disputes for side in each.sides for span in side.evidence)
    article, other = (identity for identity, _ in carried.most_common(2))
    spans = (span for each in account.disputes for side in each.sides for span in side.evidence)
    at = next(span for span in spans if span.article == article and span.start > 0)
    return {
        "dispute": dispute.id,
        "claim": max(account.claims, key=lambda claim: (claim.origins, len(claim.statements))).id,
        "article": article,
        "other_article": other,
        "at": f"{at.start}-{at.end}",
        "actor": max(account.cast, key=lambda actor: len(actor.variants)).id,
        "figure": list_tallies(Lookup(account))[0].id,
        "day": Counter(each.dates.start.isoformat() for each in account.timeline).most_common(1)[0][0],
        "timeline": account.timeline[0].id,
        "naming": account.namings[0].id if account.namings else "",
    }


@contextmanager
def open_desk(folder: Path) -> Iterator[tuple[str, Account]]:
    """The address of a desk on the articles of a folder, with its token, and what it shows."""
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "harbour.db"
        with Dossier(path) as dossier:
            dossier.add([folder])
            account = dossier.link()
        with Desk(path, settings=Settings(), by="Ada") as desk, listen() as listener:
            server = uvicorn.Server(uvicorn.Config(make_app(desk, TOKEN), log_level="warning"))
            thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
            thread.start()
            try:
                yield address_of(listener).rstrip("/"), account
            finally:
                server.should_exit = True
                thread.join()


def take(browser: Browser, address: str, shot: Shot, ids: Mapping[str, str]) -> Iterator[Path]:
    """Make the pictures of one page.

    Raises:
        SystemExit: the page is not there, or a picture is too large.
    """
    path = OPEN.sub(lambda match: ids[match[1]], shot.path)
    for size, viewport in SIZES.items():
        for scheme in SCHEMES:
            context = browser.new_context(viewport=viewport, reduced_motion="reduce")
            page = context.new_page()
            page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            page.goto(f"{address}/?token={TOKEN}")
            for thing, verdict, note in shot.decisions:
                named = OPEN.sub(lambda match: ids[match[1]], thing)
                form: dict[str, str | float | bool] = {"thing": named, "verdict": verdict, "note": note}
                page.request.post(f"{address}/judgements", form=form)
            answer = page.goto(address + path)
            if answer is None or not answer.ok:
                raise SystemExit(f"{shot.name}: {path} was not answered. Next: look at it in a browser")
            file = FOLDER / f"{shot.name}-{size}-{scheme}.png"
            page.screenshot(path=file)
            context.close()
            if file.stat().st_size > LARGEST:
                raise SystemExit(f"{file.name}: {file.stat().st_size:,} bytes. Next: show less of the page")
            yield file


def make_screenshots(names: list[str]) -> None:
    """Make the pictures of some pages, or of all.

    Raises:
        SystemExit: there is no Chromium, or a page went wrong.
    """
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        raise SystemExit("no Chromium on the path. Next: install one, for example Debian's package chromium")
    unknown = set(names) - {shot.name for shot in SHOTS}
    if unknown:
        raise SystemExit(f"no page is called {', '.join(sorted(unknown))}. Next: take a name from SHOTS")
    FOLDER.mkdir(exist_ok=True)
    with open_desk(EXAMPLE) as (address, account), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        ids = list_ids(account)
        for shot in SHOTS:
            if not names or shot.name in names:
                for file in take(browser, address, shot, ids):
                    print(file.relative_to(DOCS.parent))
        browser.close()


if __name__ == "__main__":
    make_screenshots(sys.argv[1:])
