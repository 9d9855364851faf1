"""The command that measures nearness in meaning."""

from __future__ import annotations

import pytest

from evals import meaning

PAIRS = [
    ("troops shot dead four people", "soldiers gunned down four villagers", True),
    ("troops shot dead four people", "the harvest was the best in four years", False),
    ("the bridge was closed on Monday", "nobody could cross the bridge since Monday", True),
    ("the bridge was closed on Monday", "the troops were paid on Monday", False),
]


def test_pairs_that_mean_the_same_stand_above_the_others() -> None:
    areas = meaning.measure(PAIRS)

    assert areas["meaning"] == 1.0
    assert areas["words"] < 1.0
    assert set(areas) == {"words", "meaning", "both"}


@pytest.mark.parametrize(
    ("scored", "area"),
    [
        ([(1.0, True), (0.0, False)], 1.0),
        ([(0.0, True), (1.0, False)], 0.0),
        ([(0.5, True), (0.5, False), (0.5, False)], 0.5),
        ([(0.5, True)], 0.5),
        ([], 0.5),
    ],
)
def test_the_area_counts_ties_half(scored: list[tuple[float, bool]], area: float) -> None:
    assert meaning.area(scored) == area


def test_each_set_has_floors_and_absent_data_is_told(monkeypatch, tmp_path, capsys) -> None:
    monkeypatch.setattr(meaning, "DATA", tmp_path)

    assert set(meaning.FLOORS) == set(meaning.SETS)
    assert meaning.main() == 0
    assert capsys.readouterr().out.count("skipped") == len(meaning.SETS)


def test_a_set_under_its_floor_fails(monkeypatch, tmp_path, capsys) -> None:
    (tmp_path / "pairs").write_text("")
    monkeypatch.setattr(meaning, "DATA", tmp_path)
    monkeypatch.setattr(meaning, "SETS", {"small": (lambda: iter(PAIRS), "pairs")})
    monkeypatch.setattr(meaning, "FLOORS", {"small": {"words": 1.0, "meaning": 0.9}})

    assert meaning.main() == 1
    assert "under its floor: small words" in capsys.readouterr().err
