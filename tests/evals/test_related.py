"""The command that asks what pairs of passages are to each other."""

from __future__ import annotations

import numpy as np
import pytest

from counterclaim.link.compare.relations import FEATURES
from counterclaim.link.relations import KINDS
from evals import related
from training.relations import Pairs


def made(story: str, group: str, lost: int = 0) -> Pairs:
    """Pairs of which the first four features tell the kind."""
    kinds = np.arange(40) % len(KINDS)
    rows = np.zeros((40, len(FEATURES)))
    rows[np.arange(40), kinds] = 1.0
    return Pairs(story, group, rows, kinds, lost)


def test_each_group_is_asked_and_lost_pairs_are_told(monkeypatch, capsys) -> None:
    stories = [made("a", "seen"), made("b", "labelled", lost=2), made("c", "labelled")]
    monkeypatch.setattr(related, "all_stories", lambda folder: stories)
    monkeypatch.setattr(related, "read", lambda story: story)

    assert related.main([]) == 0

    out = capsys.readouterr().out
    assert "seen: 40 pairs, accuracy 1.000, unrelated called a conflict 0.000" in out
    assert "labelled: 80 pairs" in out
    assert "2 pairs were not asked" in out


def test_a_story_is_asked_by_weights_that_did_not_learn_from_it(monkeypatch) -> None:
    learnt: list[list[str]] = []

    def fit(stories):
        learnt.append([story.story for story in stories])

    monkeypatch.setattr(related, "fit", fit)

    related.ask_all([made("a", "seen"), made("b", "labelled"), made("c", "blind")])

    assert learnt == [["b"], ["a"]]


def test_a_group_under_its_floor_fails(monkeypatch, capsys) -> None:
    wrong = made("a", "blind")
    monkeypatch.setattr(related, "all_stories", lambda folder: [wrong])
    monkeypatch.setattr(related, "read", lambda story: story)
    monkeypatch.setattr(related, "FLOORS", {"blind": (1.0, 0.0)})

    assert related.main(["--blind"]) == 1
    assert "UNDER THE FLOOR  blind: accuracy" in capsys.readouterr().out


def test_absent_data_is_told(monkeypatch, capsys) -> None:
    monkeypatch.setattr(related, "all_stories", lambda folder: [])

    assert related.main([]) == 2
    assert "nothing asked" in capsys.readouterr().err


@pytest.mark.parametrize("group", ["blind", "seen", "labelled"])
def test_every_group_has_floors(group: str) -> None:
    least, most = related.FLOORS[group]
    assert 0.25 < least < 1 and 0 < most < 0.5
