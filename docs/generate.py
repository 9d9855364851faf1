"""Write the pages that are made from the program: `make docs`. A test fails while one of them is stale.

`cli.md` from `--help` and the exit codes; `exports.md` and `mcp.md` from formats, columns and tools;
`settings-and-errors.md` from the settings and the error tree; the table of scores in `limits.md` from the floors; the
output of commands in README.md and `tutorial.md` by running them.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterator
from dataclasses import fields
from itertools import pairwise
from pathlib import Path
from typing import Any

import typer

from counterclaim import errors, settings
from counterclaim.cli.codes import MEANINGS
from counterclaim.cli.main import app
from docs import outputs
from docs.export_pages import exports_page, mcp_page

DOCS = Path(__file__).resolve().parent
WIDTH = 96

# ruff: noqa: E501 (tables are one line a row)
CLI_HEAD = """\
# Command line

Made from `counterclaim --help` by `make docs`; a test fails when it is stale.

Nothing is printed but the result: no log, and a progress bar only on a terminal, on standard error, for work of more
than two seconds. `--json` is on every command that prints; `-` is standard output. Errors are one line on standard
error: what happened, where, and what to do next. `python -m counterclaim` is the same program.

Why two ways: `account` reads everything anew and keeps nothing. `add`, `read`, `link` and `show` keep a dossier, so
that articles may come day by day and people's decisions stay.

The JSON of an account, an explanation and a list of articles is described in [json.md](json.md). The other commands
write the same head (`schema`, `version`, `program`, `offsets`) and then:

| command | schema | keys |
| --- | --- | --- |
| `add` | `counterclaim/added` | `added` (`id`, `file`), `known` and `read` (counts; `read` of readings taken from shards), `skipped` (`file`, `reason`, `next_step`) |
| `shard` | `counterclaim/sharded` | `read` and `known` (counts), `shards` (the lines that were added to the manifest), `faults` (sentences), `skipped` as for `add` |
| `read` | `counterclaim/read` | `read` (a count) |
| `link` | `counterclaim/linked` | a count each: `articles`, `disputes`, `claims`, `figures`, `timeline`, `actors`, `gaps` |
| `search` | `counterclaim/found` | `passages` (`article`, `start`, `end`, `text`); with `--meaning` each also `statement` and `nearness` |
| `check` | `counterclaim/check` | `faults` (sentences; empty where all is well) |
| `merge`, `split`, `rename`, `hide`, `accept`, `reject`, `unsure`, `note`, `undo` | `counterclaim/judgement` | `id`, `left`, `right`, `verdict`, `decided_by`, `decided_at`, `withdrawn_at`, `note`, `withdrawn_by`, `passages` |
| `judgements` | `counterclaim/judgements` | `judgements`, each with the keys above |
| `export` | `counterclaim/exported` | `format`, `files` (`file`, `table` or null, `bytes`) |
"""

SETTINGS_HEAD = """\
# Settings and errors

Made from `settings.py` and `errors.py` by `make docs`; a test fails when it is stale.

## Settings

Pass a changed copy to `Dossier` or `compare`: `compare(paths, settings=Settings(day_first=False))`.
Nothing is read from the environment or from a file.

| name | default | what it does |
| --- | --- | --- |
"""

ERRORS_HEAD = """
## Errors

Every error is a `CounterclaimError` and tells what happened (`error.what`), where (`error.where`) and what to do next
(`error.next_step`); `str(error)` is all three.

```
"""

SCORES_BEGIN, SCORES_END = "<!-- scores: made by make docs -->", "<!-- end of scores -->"
SCORES = {
    "content F1": "statements: content, F1",
    "source F1": "statements: content and source, F1",
    "disputes R": "disputes found, recall",
    "disputes P": "disputes found, precision",
    "kind": "of these, with the right kind",
    "sides": "sides found, of all",
    "holders": "of these, with the right holder",
    "figures R": "figures, recall",
    "figures P": "figures, precision",
    "fig holders": "of these, with the right holder",
    "timeline R": "timeline, recall",
    "timeline P": "timeline, precision",
    "actors F1": "names put together, F1",
    "present": "actors that are there at all",
}


def commands() -> Iterator[tuple[str, str]]:
    """(name, help) of the program and of each command, in the order of `--help`."""
    program: Any = typer.main.get_command(app)
    # The width of a terminal must not decide what the page says.
    settings_of_help = {"terminal_width": WIDTH, "max_content_width": WIDTH}
    with program.make_context("counterclaim", [], resilient_parsing=True, **settings_of_help) as context:
        yield "counterclaim", program.get_help(context)
        for name in program.list_commands(context):
            command = program.get_command(context, name)
            inner = command.make_context(name, [], parent=context, resilient_parsing=True, **settings_of_help)
            with inner:
                yield f"counterclaim {name}", command.get_help(inner)


def cli_page() -> str:
    """The page `cli.md`."""
    codes = "".join(f"| {code} | {meaning} |\n" for code, meaning in MEANINGS.items())
    parts = [CLI_HEAD, f"\n## Exit codes\n\n| code | meaning |\n| --- | --- |\n{codes}"]
    parts += [f"\n## {name}\n\n```\n{text.strip()}\n```\n" for name, text in commands()]
    return "".join(parts)


def setting_sentences() -> dict[str, str]:
    """The sentence under each setting, which is a string in the source after it."""
    body = next(
        node.body
        for node in ast.parse(Path(settings.__file__).read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and node.name == "Settings"
    )
    sentences = {}
    for node, after in pairwise(body):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and isinstance(after, ast.Expr):
            sentences[node.target.id] = " ".join(ast.literal_eval(after.value).split())
    return sentences


def settings_page() -> str:
    """The page `settings-and-errors.md`."""
    sentences = setting_sentences()
    defaults = settings.Settings()
    rows = "".join(
        f"| `{field.name}` | `{getattr(defaults, field.name)!r}` | {sentences[field.name]} |\n"
        for field in fields(settings.Settings)
    )
    tree = (errors.__doc__ or "").split("\n", 2)[2].rsplit("\n\n", 1)[0]
    lines = [line.removeprefix("    ") for line in tree.strip("\n").splitlines()]
    return SETTINGS_HEAD + rows + ERRORS_HEAD + "\n".join(lines).rstrip() + "\n```\n"


def limits_page() -> str:
    """The page `limits.md`: what is written there by hand, with the table of scores made anew."""
    floors = json.loads((DOCS.parent / "evals" / "floors.json").read_text(encoding="utf-8"))
    groups = [group for group in ("blind", "seen", "seeds", "examples") if group in floors]
    rows = [f"| score | {' | '.join(groups)} |", f"| --- |{' ---: |' * len(groups)}"]
    for score, words in SCORES.items():
        cells = " | ".join(f"{floors[group]['means'][score]:.2f}" for group in groups)
        rows.append(f"| {words} | {cells} |")
    before, _, rest = (DOCS / "limits.md").read_text(encoding="utf-8").partition(SCORES_BEGIN)
    after = rest.partition(SCORES_END)[2]
    return before + SCORES_BEGIN + "\n" + "\n".join(rows) + "\n" + SCORES_END + after


PAGES = {
    "cli.md": cli_page,
    "exports.md": exports_page,
    "limits.md": limits_page,
    "mcp.md": mcp_page,
    "settings-and-errors.md": settings_page,
}


def main() -> int:
    """Write every generated page."""
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), encoding="utf-8")
    for path in outputs.PAGES:
        path.write_text(outputs.fill(path), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
