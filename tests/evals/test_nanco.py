"""The command that measures which answers take one position."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from evals import nanco
from evals.nanco import Question

QUESTIONS = [
    Question(
        "Why was the dam opened?",
        ("the rain filled the lake", "heavy rain had filled the lake", "a sluice broke", "because a sluice had broken"),
        ("rain", "rain", "sluice", "sluice"),
    ),
    Question(
        "Who closed the school?",
        ("the mayor of Ostrel", "mayor of Ostrel", "parents on strike", "striking parents", "nobody did"),
        ("1", "1", "2", "2", "3"),
    ),
]


def test_answers_of_one_position_are_told_from_others_by_thresholds_of_other_questions() -> None:
    found = nanco.measure(QUESTIONS)

    assert set(found) == {"words", "meaning", "position", "position, one threshold"}
    assert all(len(accuracies) == len(QUESTIONS) for accuracies in found.values())
    assert min(found["position"]) >= 0.85


def test_the_threshold_of_a_question_never_comes_from_itself() -> None:
    """The first is told well from 0.5 on, the second from 0.1 on: each is scored by the other's."""
    pairs = {(0, 1): True, (0, 2): False, (1, 2): False}
    question = Question("?", ("a", "b", "c"), ("1", "1", "2"))
    high, low = {(0, 1): 0.9, (0, 2): 0.3, (1, 2): 0.3}, {(0, 1): 0.2, (0, 2): 0.0, (1, 2): 0.0}

    assert question.pairs == pairs
    for common in (False, True):
        assert nanco.leave_one_out([question, question], [high, low], common=common) == [0.5, 0.5]


def test_balanced_accuracy_counts_both_kinds_of_pairs_alike() -> None:
    scores = {(0, n): float(n) for n in range(1, 5)}

    assert nanco.balanced(scores, {(0, 1): False, (0, 2): True, (0, 3): True, (0, 4): True}, 2.5) == pytest.approx(
        5 / 6
    )
    assert nanco.balanced(scores, dict.fromkeys(scores, False), 0) == 0


def test_groups_are_read_as_the_annotators_agreed(tmp_path: Path) -> None:
    row = {
        "question": "Why?",
        "answers": [{"Answer": "rain", "cluster_global": 2}, {"Answer": "a sluice", "cluster_global": 0}],
    }
    path = tmp_path / "nanco.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps(row).encode()))

    assert nanco.load(path) == [Question("Why?", ("rain", "a sluice"), ("2", "0"))]


def test_absent_data_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(nanco, "FILE", tmp_path / "none")

    assert nanco.main() == 0
    assert "skipped" in capsys.readouterr().out


def test_under_its_floor_it_fails(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(nanco, "FILE", Path(__file__))
    monkeypatch.setattr(nanco, "load", lambda: QUESTIONS)
    monkeypatch.setattr(nanco, "FLOOR", 1.01)

    assert nanco.main() == 1
    assert "under its floor" in capsys.readouterr().err
