"""The command that scores attributions, on a corpus of two invented articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals import attribution, textacy_peer
from evals.corpora import SCORER
from evals.engines import ENGINES, engines_that_are_there

QUOTED = "“The bridge is safe,” said Ines Kolt.\n"
TOLD = "Jon Brandl said that the road was open.\r\nThe rain went on.\n"


@pytest.fixture
def corpus(tmp_path, monkeypatch) -> Path:
    """Two articles with their gold in brat's form, put in the place of the real ones."""
    if not SCORER.exists():
        pytest.skip("the scorer is not on this machine (../shared/bench)")
    for split in ("dev", "train"):
        texts, gold = tmp_path / split / "text", tmp_path / split / "attributions"
        texts.mkdir(parents=True)
        gold.mkdir()
        (texts / "quoted.txt").write_text(QUOTED, encoding="utf-8", newline="")
        (texts / "told.txt").write_text(TOLD, encoding="utf-8", newline="")
        (gold / "quoted_0a1b.ann").write_text(
            brat(QUOTED, "Ines Kolt", "said", "“The bridge is safe,”"), encoding="utf-8"
        )
        for annotator in ("0a1b", "2c3d"):
            lines = brat(TOLD, "Jon Brandl", "said", "that the road was open")
            (gold / f"told_{annotator}.ann").write_text(lines, encoding="utf-8")
    monkeypatch.setattr(attribution, "unpack_polnear", lambda folder: tmp_path)
    return tmp_path


def brat(text: str, source: str, cue: str, content: str) -> str:
    """One attribution as brat writes it."""
    lines = []
    for number, (role, words) in enumerate((("Source", source), ("Cue", cue), ("Content", content)), 1):
        start = text.index(words)
        lines.append(f"T{number}\t{role} {start} {start + len(words)}\t{words}\n")
    return "".join(lines) + "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n"


def test_every_engine_and_the_annotators_have_a_row_in_each_view(corpus, monkeypatch, capsys):
    """What is right to the character scores 100 in every column."""
    monkeypatch.setattr(attribution, "FLOORS", {"rules": {"all/pair/source-overlap": 1.0}})

    code = attribution.main(["--engine", "rules"])

    lines = capsys.readouterr().out.splitlines()
    rows = {line.split("  ")[1].strip(): line for line in lines if line.startswith("  ")}
    assert code == 0
    assert list(rows) == ["rules", "people, dev", "people, train"]
    views = [line.split()[0] for line in lines if line and not line.startswith((" ", "PolNeAR"))]
    assert views == ["all", "quoted", "unquoted"]
    assert [line.count("100.0") for line in lines if line.startswith("  rules")] == [10, 10, 10]


def test_a_score_under_its_floor_is_told_and_fails(corpus, monkeypatch, capsys):
    """The line names engine, measure and floor."""
    monkeypatch.setattr(attribution, "FLOORS", {"rules": {"all/pair/match": 1.5}})

    assert attribution.main(["--engine", "rules"]) == 1
    assert capsys.readouterr().err == "under its floor: rules, all/pair/match 1.000 < 1.5\n"


def test_floors_hold_on_the_whole_of_dev_only(corpus, monkeypatch, capsys):
    """A part of it, or the other split, is no measure of them."""
    monkeypatch.setattr(attribution, "FLOORS", {"rules": {"all/pair/match": 1.5}})

    assert attribution.main(["--engine", "rules", "--split", "train"]) == 0
    assert attribution.main(["--engine", "rules", "--articles", "1"]) == 0


def test_predictions_are_kept_where_they_are_asked_for(corpus, tmp_path):
    """One line of JSON for each article, in the scorer's form."""
    attribution.main(["--engine", "rules", "--out", str(tmp_path / "kept")])

    lines = (tmp_path / "kept" / "rules.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 2
    assert '"doc": "quoted"' in lines[0]
    assert '"cue": [[22, 26]]' in lines[0]


def test_without_textacy_it_is_said_how_to_get_it(corpus, monkeypatch, capsys):
    """The peer is optional: the table comes all the same."""
    monkeypatch.setattr(textacy_peer, "is_there", lambda: False)

    attribution.main(["--engine", "rules", "--peers"])

    out = capsys.readouterr().out
    assert "pip install 'counterclaim[peers]'" in out
    assert "  rules" in out


def test_an_engine_that_is_not_there_is_said_to_be_missing(monkeypatch, capsys):
    """No traceback, and no table without it."""
    monkeypatch.setitem(ENGINES, "trained", "counterclaim.read.engines.not_there")

    assert "trained" not in engines_that_are_there()
    assert attribution.main(["--engine", "trained"]) == 2
    assert "no engine 'trained'" in capsys.readouterr().err


def test_where_the_data_are_absent_nothing_fails(monkeypatch, capsys, tmp_path):
    """A checkout alone can run the command."""
    monkeypatch.setattr("evals.corpora.SCORER", tmp_path / "none.py")

    assert attribution.main([]) == 0
    assert capsys.readouterr().out.startswith("skipped: ")


def test_every_engine_has_floors():
    """None is measured and not held."""
    assert set(attribution.FLOORS) == set(ENGINES)
