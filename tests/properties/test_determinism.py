"""Same in, same out: the order of files, the process and its hash seed change no byte of the account."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from counterclaim import compare
from counterclaim.show import to_html, to_json, to_markdown, to_text

SCRIPT = """
import random, sys
from counterclaim import compare
from counterclaim.show import to_html, to_json
paths = sys.argv[2:]
random.Random(int(sys.argv[1])).shuffle(paths)
account = compare(paths)
sys.stdout.buffer.write(to_json(account).encode() + to_html(account).encode())
"""


def article_files(folder: Path) -> list[Path]:
    """The articles of an example, one path each."""
    return sorted(path for path in folder.iterdir() if path.name != "articles.jsonl")


@pytest.fixture(scope="module")
def expected(selmar):
    """The account of the first example, read from its folder."""
    return compare([selmar])


@pytest.mark.parametrize("seed", range(3))
def test_files_in_any_order_give_the_same_bytes_in_every_form(selmar, expected, seed):
    """One path a file, shuffled: text, Markdown, page and data are what the folder gives."""
    files = article_files(selmar)
    random.Random(seed).shuffle(files)

    account = compare(files)

    for form in (to_json, to_html, to_markdown, to_text):
        assert form(account) == form(expected), form.__name__


def test_every_article_twice_gives_the_same_bytes(selmar, expected):
    """Naming the folder and each of its files again adds nothing, not even a gap."""
    assert to_json(compare([selmar, *article_files(selmar), selmar])) == to_json(expected)


def test_two_processes_with_two_hash_seeds_give_the_same_bytes(selmar):
    """What a set would scramble is not scrambled."""
    files = [str(path) for path in article_files(selmar)]
    outputs = []
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, seed, *files],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        outputs.append(done.stdout)

    assert outputs[0] == outputs[1]
    assert b"counterclaim/account" in outputs[0]


def test_the_place_of_the_folder_is_not_in_the_account(selmar, expected, tmp_path):
    """A copy of the articles somewhere else gives the same account: no path of a machine gets in."""
    elsewhere = Path(shutil.copytree(selmar, tmp_path / "other name"))

    assert to_json(compare([elsewhere])) == to_json(expected)
