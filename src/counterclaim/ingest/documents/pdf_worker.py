"""A process of its own that takes the lines out of one PDF: `python -m counterclaim.ingest.documents.pdf_worker`.

The bytes come in by standard input; out goes one JSON object. pdfminer.six unpacks streams whole and follows whatever a
file refers to, so that a hostile file could take any time and memory: here both are bounded by the system, and when
the process ends so does everything it took. Invariant: nothing is written but JSON; no file and no address is opened.
"""

from __future__ import annotations

import io
import json
import sys
from contextlib import suppress
from typing import Any

MEMORY = 1_500_000_000  # bytes
MOST_PAGES = 2_000
MOST_LINES = 200_000
MOST_CHARACTERS = 12_000_000


def bound(seconds: int) -> None:
    """Let the system end this process when it takes too much; where it has no such bounds, the caller's clock does."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))


def lines_of(raw: bytes) -> dict[str, Any]:
    """Pages with their blocks of lines, and what the document says of itself; or a problem in one word."""
    from pdfminer.converter import PDFPageAggregator
    from pdfminer.layout import LAParams, LTTextBox, LTTextLine
    from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect
    from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdfparser import PDFParser

    try:
        document = PDFDocument(PDFParser(io.BytesIO(raw)))
    except PDFPasswordIncorrect:
        return {"problem": "encrypted"}
    manager = PDFResourceManager()
    device = PDFPageAggregator(manager, laparams=LAParams(boxes_flow=None))
    interpreter = PDFPageInterpreter(manager, device)
    pages: list[dict[str, Any]] = []
    damaged: list[int] = []
    lines = characters = 0
    for number, page in enumerate(PDFPage.create_pages(document), 1):
        if number > MOST_PAGES or lines > MOST_LINES or characters > MOST_CHARACTERS:
            return {"pages": pages, "info": _info(document), "damaged": damaged, "cut": number}
        blocks = []
        try:
            interpreter.process_page(page)
            layout = device.get_result()
            for box in layout:
                if isinstance(box, LTTextBox):
                    own = [_line(line, layout) for line in box if isinstance(line, LTTextLine)]
                    blocks.append([line for line in own if line[4].strip()])
            size = [layout.width, layout.height]
        except MemoryError:
            raise
        except Exception:  # a damaged page can fail in any way; the others may be whole
            damaged.append(number)
            size = [0, 0]
        lines += sum(map(len, blocks))
        characters += sum(len(line[4]) for block in blocks for line in block)
        pages.append({"number": number, "size": size, "blocks": [block for block in blocks if block]})
    return {"pages": pages, "info": _info(document), "damaged": damaged}


def _line(line: Any, layout: Any) -> list[Any]:
    """Left, top, right, bottom from the upper left corner, and the words."""
    left, bottom, right, top = line.bbox
    height = layout.height
    return [round(left, 1), round(height - top, 1), round(right, 1), round(height - bottom, 1), line.get_text()]


def _info(document: Any) -> dict[str, str]:
    """Title and author as the document tells them."""
    from pdfminer.utils import decode_text

    found = {}
    for entry in document.info[:3]:
        for name in ("Title", "Author"):
            value = entry.get(name)
            if isinstance(value, bytes):
                found[name.lower()] = decode_text(value)[:2_000]
    return found


def main() -> None:
    """Read standard input, write one object."""
    bound(int(sys.argv[1]))
    try:
        found = lines_of(sys.stdin.buffer.read())
    except MemoryError:
        found = {"problem": "memory"}
    except Exception as error:  # whatever a hostile file does, the caller is told in one word
        found = {"problem": "damaged", "kind": type(error).__name__}
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
