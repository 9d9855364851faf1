"""A PDF with a text layer becomes a draft: text in reading order, with the page and place of every line.

`pdf_worker` takes the lines out in a process with bounds, `pdf_layout` puts them in order. Running heads and page
numbers are left out, and told. Invariant: every place of the draft lies in its text, in order, and none overlaps.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.documents.pdf_layout import Line, in_order, joint, paragraphs, running_heads, words_of
from counterclaim.ingest.draft import Draft
from counterclaim.ingest.metadata import Metadata
from counterclaim.ingest.wording import settle, settle_line
from counterclaim.model.page_place import PagePlace
from counterclaim.model.skipped import Skipped

LARGEST_PDF = 100_000_000  # bytes; pictures make most of it
SECONDS = 60  # of processor time for one document; a page of news takes a tenth of one
_SAVE_TEXT = "save the article's text as .txt"
_OCR = "run OCR on it first, for example with ocrmypdf"


def read_pdf(raw: bytes, name: str) -> Iterator[Draft | Skipped]:
    """The draft of a PDF, then notes on what of it was left out.

    Args:
        raw: all its bytes.
        name: the name under which it was given.

    Raises:
        UnreadableFile: encrypted, without a text layer, damaged, or beyond the bounds of time and memory.
    """
    found = extract(raw, name)
    pages = [
        (float(page["size"][1]), [[Line(page["number"], *line) for line in block] for block in page["blocks"]])
        for page in found["pages"]
    ]
    heads = running_heads(pages) if len(pages) > 1 else _numbers(pages)
    kept = [[[line for line in block if line not in heads] for block in blocks] for _, blocks in pages]
    ordered = [block for blocks in kept for block in in_order(blocks)]
    text, places = write(paragraphs(ordered))
    if not text:
        raise UnreadableFile("it has no text layer", where=name, next_step=_OCR)
    info = found.get("info", {})
    title = settle_line(info.get("title", "")) or None
    known = Metadata(title=title, author=settle_line(info.get("author", "")) or None)
    yield Draft(text, name, hashlib.sha256(raw).hexdigest(), known, raw=raw, places=tuple(places))
    yield from _notes(found, heads, name)


def extract(raw: bytes, name: str, seconds: int = SECONDS) -> dict[str, Any]:
    """What the worker found.

    Raises:
        UnreadableFile: it found a problem, or was ended.
    """
    # Without -P the worker would import what lies in the folder where the program was started: articles, perhaps.
    command = [sys.executable, "-P", "-m", "counterclaim.ingest.documents.pdf_worker", str(seconds)]
    try:
        done = subprocess.run(command, input=raw, capture_output=True, timeout=2 * seconds, check=False)
        found: dict[str, Any] = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        what = f"reading it takes more than {seconds} seconds"
        raise UnreadableFile(what, where=name, next_step=_SAVE_TEXT) from None
    except OSError as error:
        what = f"the process that reads it cannot be started ({type(error).__name__})"
        raise UnreadableFile(what, where=name, next_step=_SAVE_TEXT) from error
    problem = found.get("problem")
    if problem == "encrypted":
        raise UnreadableFile("it is encrypted", where=name, next_step="save it without a password")
    if problem == "memory":
        raise UnreadableFile("reading it takes more than 1.5 GB of memory", where=name, next_step=_SAVE_TEXT)
    if problem:
        what = f"it is a damaged PDF ({found.get('kind', problem)})"
        raise UnreadableFile(what, where=name, next_step="fetch it again, or save its text as .txt")
    if not any(page["blocks"] for page in found["pages"]):
        what = "it has no text layer" if found["pages"] else "it is a PDF without pages"
        raise UnreadableFile(what, where=name, next_step=_OCR if found["pages"] else "fetch it again")
    return found


def _numbers(pages: list[tuple[float, list[list[Line]]]]) -> set[Line]:
    """The page number of a single page."""
    from counterclaim.ingest.documents.pdf_layout import EDGE, is_page_number

    return {
        line
        for height, blocks in pages
        for block in blocks
        for line in block
        if is_page_number(line.text) and line.top > (1 - EDGE) * height
    }


def write(found: list[list[Line]]) -> tuple[str, list[PagePlace]]:
    """The text in paragraphs, and the place of each line in it; words that a line cuts are joined."""
    known, pieces, places, length = words_of(found), list[str](), list[PagePlace](), 0
    for paragraph in found:
        lines = [(line, " ".join(settle(line.text).split())) for line in paragraph]
        lines = [(line, words) for line, words in lines if words]
        if not lines:
            continue
        if pieces:
            pieces.append("\n\n")
            length += 2
        for n, (line, words) in enumerate(lines):
            kept, between = joint(words, lines[n + 1][1], known) if n + 1 < len(lines) else (words, "")
            box = (line.left, line.top, line.right, line.bottom)
            if kept:
                places.append(PagePlace(length, length + len(kept), line.page, *box))
            pieces += [kept, between]
            length += len(kept) + len(between)
    return "".join(pieces), places


def _notes(found: dict[str, Any], heads: set[Line], name: str) -> Iterator[Skipped]:
    """What of the document is not in the text."""
    if heads:
        count = f"{len(heads):,} running heads and page numbers were" if len(heads) > 1 else "a page number was"
        yield Skipped("ingest", name, f"{count} left out", "nothing, they are no part of the article")
    empty = [
        str(page["number"]) for page in found["pages"] if not page["blocks"] and page["number"] not in found["damaged"]
    ]
    if empty:
        yield Skipped("ingest", name, f"{_listed(empty)} without a text layer", _OCR)
    if found["damaged"]:
        damaged = _listed([str(number) for number in found["damaged"]])
        yield Skipped("ingest", name, f"{damaged} that cannot be read", "fetch it again")
    if "cut" in found:
        reason = f"it is longer than is read of one document: it was cut before page {found['cut']}"
        yield Skipped("ingest", name, reason, "split it into one file per article")


def _listed(numbers: list[str]) -> str:
    shown = ", ".join(numbers[:12]) + (" and more" if len(numbers) > 12 else "")
    return f"it has {'a page' if len(numbers) == 1 else 'pages'} ({shown})"


def places_in(text: str, draft: Draft) -> tuple[PagePlace, ...]:
    """The places of a draft, as long as its final text is the one they were told of; none otherwise."""
    return draft.places if text == draft.text else ()
