"""What is not loaded: nobody waits for a language model who reads no article."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

# What costs seconds or a hundred megabytes, and is of use only while an article is read.
NEURAL = ["spacy", "thinc", "blis", "numpy", "onnxruntime", "tokenizers", "torch"]
# What a page, a crawl or a database needs.
HEAVY = ["sqlalchemy", "trafilatura", "lxml", "jinja2", "rich", "rapidfuzz", "dateutil"]

SCRIPT = """
import contextlib, io, json, sys
commands, watched = json.loads(sys.argv[1])
loaded = {}
from counterclaim.cli.main import run
for command in commands:
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()) as err:
        code = run(command)
    loaded[" ".join(command)] = [code, [name for name in watched if name in sys.modules], err.getvalue()]
print(json.dumps(loaded))
"""


def loaded_by(commands: list[list[str]], watched: list[str]) -> dict[str, tuple[int, list[str], str]]:
    """For each command of one fresh process: its code, what is loaded after it, what it complained of."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, json.dumps([commands, watched])], capture_output=True, text=True, check=True
    )
    return {command: tuple(answer) for command, answer in json.loads(done.stdout).items()}


def test_import_loads_nothing_of_others():
    """`import counterclaim` loads the front door alone."""
    script = "import json, sys; import counterclaim; print(json.dumps(sorted(sys.modules)))"

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    loaded = set(json.loads(done.stdout))
    assert not loaded & {*NEURAL, *HEAVY, "typer"}
    assert {name for name in loaded if name.startswith("counterclaim")} == {"counterclaim"}


def test_help_and_version_load_no_library_of_the_work():
    """Every command's help, and the version with the names of its libraries."""
    names = ["account", "demo", "add", "read", "link", "show", "why", "articles", "search", "check"]
    names += ["merge", "split", "rename", "hide", "accept", "reject", "unsure", "note", "undo", "judgements"]
    commands = [["--help"], ["--version"], *([name, "--help"] for name in names)]

    for command, (code, loaded, _) in loaded_by(commands, NEURAL + HEAVY).items():
        assert (command, code, loaded) == (command, 0, [])


@pytest.mark.parametrize(
    "command",
    [
        ["show", "vote.db", "--quiet"],
        ["show", "vote.db", "--json", "account.json", "--quiet"],
        ["show", "vote.db", "-o", "account.html", "--quiet"],
        ["articles", "vote.db"],
        ["search", "vote.db", "harbour"],
        ["check", "vote.db"],
        ["judgements", "vote.db"],
        ["read", "vote.db", "--quiet"],
    ],
    ids=" ".join,
)
def test_a_command_that_reads_no_article_loads_nothing_neural(vote, command):
    """A dossier that is only looked at, or has nothing left to read, is opened without models."""
    ((code, loaded, complaint),) = loaded_by([command], NEURAL).values()

    assert (code, loaded, complaint) == (0, [], "")


def test_a_command_that_reads_does_load_them(tmp_path, sable):
    """The test above could otherwise not fail."""
    ((code, loaded, _),) = loaded_by(
        [["account", str(sable), "--json", str(tmp_path / "a.json"), "-q"]], NEURAL
    ).values()

    assert code == 0
    assert "spacy" in loaded
