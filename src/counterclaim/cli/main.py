"""The program `counterclaim`: its commands in the order of the work, and what its exit code means.

Codes: 0 done; 1 could not be done; 2 asked wrongly, or nothing usable was given; 3 `check` found a fault; 130
interrupted; 141 the reader of the output went away. What was skipped is a gap in the account, not a failure.

Heavy libraries are imported inside the commands, so that `--help` answers at once.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import NoReturn

import typer

from counterclaim.cli import (
    account,
    copying,
    demo,
    export,
    fetching,
    keep,
    ledger,
    look,
    mcp,
    outlets,
    overrule,
    serve,
    shard,
    source,
    stories,
    version,
    versions,
)
from counterclaim.cli.codes import ASKED_WRONGLY, FAILED, INTERRUPTED, OK
from counterclaim.cli.output import drop_output, note
from counterclaim.errors import CounterclaimError, InputError, NewerDossier, NotADossier, UnknownId

HELP = """Lay out who claims what about a contested event.

Reads what many outlets report and prints the disputes with their sides, the claims, the figures, the timeline, the
cast and the gaps. Every line is a passage of an article; no side is ever said to be right.

\b
Example:
  counterclaim account articles/ -o account.html
"""

app = typer.Typer(
    name="counterclaim",
    help=HELP,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 100},
)
ROOMS = (
    *(account, demo, keep, fetching, shard, look, stories, source, versions),
    *(export, copying, overrule, ledger, outlets, serve, mcp),
)
for room in ROOMS:
    room.register(app)
app.callback(help=HELP)(version.root)


def run(arguments: Sequence[str]) -> int:
    """Carry out one command line; returns the exit code and never a traceback for what can be expected."""
    try:
        code = app(args=list(arguments) or ["--help"], prog_name="counterclaim", standalone_mode=False)
    except CounterclaimError as error:
        note(f"error: {error}")
        return code_of(error)
    except typer.TyperException as error:
        note(usage_error(error))
        return ASKED_WRONGLY
    except MemoryError:
        note("error: the memory is not enough. Next: give fewer or shorter articles at a time.")
        return FAILED
    except OSError as error:  # what no command foresaw, such as a disk that fills up
        drop_output()
        place = f" ({error.filename})" if error.filename else ""
        note(f"error: {(error.strerror or str(error)).lower()}{place}. Next: check the disk and the rights on it.")
        return FAILED
    except KeyboardInterrupt:
        code = INTERRUPTED
    if code == INTERRUPTED:
        note("error: interrupted. Next: give the same command again; a dossier goes on where it stood.")
    return code if isinstance(code, int) else OK


def code_of(error: CounterclaimError) -> int:
    """The exit code for an error of ours."""
    return ASKED_WRONGLY if isinstance(error, InputError | UnknownId | NotADossier | NewerDossier) else FAILED


def usage_error(error: typer.TyperException) -> str:
    """One line for a command line that cannot be understood."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "counterclaim"
    what = " ".join(error.format_message().rstrip(".?").split())
    return f"error: {what[:1].lower()}{what[1:]}. Next: {command} --help."


def main() -> NoReturn:
    """Run the command line of this process and leave."""
    sys.exit(run(sys.argv[1:]))
