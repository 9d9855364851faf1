"""`outlets` and `outlet`: what a person decides of names and hosts reaches the account."""

from __future__ import annotations

import json

from counterclaim import Dossier
from counterclaim.cli.main import run


def outlets_of(path, capsys) -> dict[str, dict]:
    """What `outlets --json` tells, by name."""
    capsys.readouterr()
    assert run(["outlets", str(path), "--json", "-", "--quiet"]) == 0
    return {outlet["name"]: outlet for outlet in json.loads(capsys.readouterr().out)["outlets"]}


def test_two_names_become_one_outlet_and_two_again(vote, capsys):
    """The next account counts them so; what the pages printed is kept, and the decision can be taken back."""
    first, second, *_ = sorted(outlets_of(vote, capsys))
    before = outlets_of(vote, capsys)

    assert run(["outlet", str(vote), first, "--also", second, "--by", "Ida", "--quiet"]) == 0
    merged = outlets_of(vote, capsys)
    assert second not in merged
    assert merged[first]["articles"] == before[first]["articles"] + before[second]["articles"]
    assert set(merged[first]["names"]) == {first, second}
    assert merged[first]["decided"]
    with Dossier(vote) as dossier:
        assert second not in {article.outlet for article in dossier.account().articles}

    assert run(["outlet", str(vote), first, "--forget", second, "--by", "Ida", "--quiet"]) == 0
    with Dossier(vote) as dossier:
        assert second in {article.outlet for article in dossier.account().articles}
    assert outlets_of(vote, capsys) == before


def test_an_owner_is_no_outlet(vote, capsys):
    """Two outlets of one owner stay two."""
    first, second, *_ = sorted(outlets_of(vote, capsys))
    for name in (first, second):
        assert run(["outlet", str(vote), name, "--owner", "Holm Media", "--by", "Ida", "--quiet"]) == 0

    found = outlets_of(vote, capsys)
    assert {found[name]["owner"] for name in (first, second)} == {"Holm Media"}
    capsys.readouterr()
    assert run(["outlets", str(vote)]) == 0
    assert capsys.readouterr().out.count("  owner  Holm Media") == 2


def test_an_outlet_that_is_not_there_is_told(vote, capsys):
    """With what to do next; and so is a command that says nothing."""
    assert run(["outlet", str(vote), "The Moon", "--owner", "Holm Media", "--by", "Ida"]) != 0
    assert "no outlet has this name" in capsys.readouterr().err
    assert run(["outlet", str(vote), "The Moon", "--by", "Ida"]) == 2
    assert "--also" in capsys.readouterr().err
