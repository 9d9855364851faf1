"""Fill the blocks of output in README.md and tutorial.md by running their commands: part of `make docs`.

A block stands under a comment such as

    <!-- run: counterclaim articles vote.db -->
    <!-- run: counterclaim show vote.db | find: fell from | most: 20 -->

`find` keeps the first paragraph of the output that holds the words, `most` that many lines. Commands of one page run in
order, in one empty folder that has the examples in it.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import tempfile
from collections.abc import Iterator
from pathlib import Path

from counterclaim.cli.main import run

ROOT = Path(__file__).resolve().parent.parent
PAGES = (ROOT / "README.md", ROOT / "docs" / "tutorial.md")
BLOCK = re.compile(r"<!-- run: (?P<command>.+?) -->\n```text\n(?P<output>.*?)```\n", re.DOTALL)

# When an article was added is another time on every run; on the page it stands still.
ADDED = re.compile(r"(?<=added )\d{1,2} \w+ \d{4}, \d\d:\d\d UTC")
MADE = "20 May 2024, 09:00 UTC"


@contextlib.contextmanager
def workshop() -> Iterator[None]:
    """An empty folder with the examples, to run commands in."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "examples").symlink_to(ROOT / "examples")
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(before)


def output_of(line: str) -> str:
    """What a command prints, cut as its comment says."""
    command, *rest = line.split(" | ")
    wishes = dict(wish.split(": ", 1) for wish in rest)
    arguments = shlex.split(command)[1:]
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        code = run(arguments)
    if code:
        raise SystemExit(f"{command}: exit code {code}: {printed.getvalue()}")
    text = ADDED.sub(MADE, re.sub(r"^\n+|\s+$", "", printed.getvalue()))
    if "find" in wishes:
        blocks = [block for block in text.split("\n\n") if wishes["find"] in " ".join(block.split())]
        text = "\n\n".join(blocks[:1])
    lines = text.splitlines()
    most = int(wishes.get("most", len(lines)))
    return "\n".join([*lines[:most], *(["…"] if len(lines) > most else [])]) + "\n"


def fill(page: Path) -> str:
    """The page with every block of output made anew."""
    text = page.read_text(encoding="utf-8")
    with workshop():
        return BLOCK.sub(
            lambda match: f"<!-- run: {match['command']} -->\n```text\n{output_of(match['command'])}```\n", text
        )
