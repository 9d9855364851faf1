"""The command that scores names and figures on the stories labelled for training."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals import names_and_figures
from evals.labelled import NoData, Story

PERFECT = {
    "figures": {"found": {"r": 1.0}, "holders": 1.0, "missed": ["ferries (2.0, 2.0)"]},
    "actors": {"merge": {"p": 1.0, "r": 1.0, "f1": 1.0}, "present": 1.0, "missed": []},
    "unfaithful": [],
}


def ask(monkeypatch: pytest.MonkeyPatch, results: list[dict[str, object]], *options: str) -> int:
    """Run the command on as many invented stories as there are results."""
    stories = [Story(f"ferry-{n}", "labelled", Path(), Path()) for n in range(len(results))]
    given = iter(results)
    monkeypatch.setattr(names_and_figures, "labelled_stories", lambda folder: stories)
    monkeypatch.setattr(names_and_figures, "load_scorer", lambda: None)
    monkeypatch.setattr(names_and_figures, "score_story", lambda story, scorer: next(given))
    return names_and_figures.main(list(options))


def test_stories_and_their_mean_are_printed(monkeypatch, capsys) -> None:
    assert ask(monkeypatch, [PERFECT, PERFECT], "--show") == 0
    out = capsys.readouterr().out
    assert out.count("ferry-") == 2
    assert "missed figures: ferries" in out
    assert out.splitlines()[-1].split() == ["mean", *["1.000"] * 6]


def test_a_mean_under_its_floor_and_a_text_that_is_not_verbatim_are_faults(monkeypatch, capsys) -> None:
    poor = {**PERFECT, "actors": {**PERFECT["actors"], "present": 0.5}, "unfaithful": ["a.txt: x"]}
    assert ask(monkeypatch, [poor]) == 1
    faults = [line for line in capsys.readouterr().out.splitlines() if line.startswith("UNDER")]
    assert [word in fault for word, fault in zip(("present", "verbatim"), faults, strict=True)] == [True, True]


def test_one_story_alone_holds_no_floor(monkeypatch) -> None:
    poor = {**PERFECT, "actors": {**PERFECT["actors"], "present": 0.5}}
    assert ask(monkeypatch, [poor], "--only", "ferry-0") == 0


def test_a_story_that_is_not_there_and_data_that_is_not_are_told(monkeypatch, capsys) -> None:
    assert ask(monkeypatch, [PERFECT], "--only", "harbour") == 2
    assert "no story is called harbour" in capsys.readouterr().err

    def missing(folder: Path) -> list[Story]:
        raise NoData("no articles")

    monkeypatch.setattr(names_and_figures, "labelled_stories", missing)
    assert names_and_figures.main([]) == 2
    assert "no articles" in capsys.readouterr().err
