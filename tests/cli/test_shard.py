"""`shard` from its arguments to what it prints, and `add` of what it made."""

from __future__ import annotations

import json

import pytest

from counterclaim.cli import shard as command
from counterclaim.cli.main import run
from counterclaim.shards.fill import SIZE
from counterclaim.shards.manifest import file_of


@pytest.fixture
def archive(tmp_path, monkeypatch):
    """Three short articles and an empty file, in the folder where commands run."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "archive"
    folder.mkdir()
    for n in range(3):
        text = f"Bridge {n} is closed\n\nHolm said that {n + 3} people had waited on Thursday."
        (folder / f"{n}.txt").write_text(text, encoding="utf-8")
    (folder / "empty.txt").write_text("", encoding="utf-8")
    return folder


def test_an_archive_becomes_shards_and_shards_a_dossier(archive, tmp_path, capsys):
    """What was made, what is made again after damage, and what a dossier takes."""
    arguments = ["shard", "archive", "--to", "shards", "--on", "one", "--size", "2", "--engine", "rules"]

    assert run(arguments) == 0
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        "3 articles read into 2 shards, 0 there already, 1 skipped",
        "  skipped empty.txt: it is empty. Next: give a file that holds the article's text",
    ]
    assert err == ""

    (tmp_path / "shards" / file_of(1)).write_bytes(b"no shard")
    assert run([*arguments, "--json", "-"]) == 0
    out, err = capsys.readouterr()
    told = json.loads(out)
    assert err.startswith("warning: shard-000001.parquet is damaged, its checksum differs: 1 article, 2.txt")
    assert (told["schema"], told["read"], told["known"]) == ("counterclaim/sharded", 1, 2)
    assert [shard["file"] for shard in told["shards"]] == ["shard-000001.parquet"]

    assert run(["add", "vote.db", "shards"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "3 articles added, 0 known already, 1 skipped, 3 readings taken"
    assert run(["read", "vote.db"]) == 0
    assert capsys.readouterr().out == "0 articles read\n"


@pytest.mark.parametrize("target", ["archive", "archive/shards"])
def test_shards_do_not_go_among_the_articles(archive, capsys, target):
    """The next run would meet them there."""
    assert run(["shard", "archive", "--to", target]) == 2
    assert "the shards would lie among the articles" in capsys.readouterr().err


def test_the_size_that_help_tells_is_the_size_that_is_taken():
    """The command knows it without loading what reads."""
    assert command.SIZE == SIZE
