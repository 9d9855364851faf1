"""The garbage collector is off while something is linked, and then as it was."""

from __future__ import annotations

import gc

import pytest

from counterclaim.link import link_readings
from counterclaim.link.uncollected import uncollected
from tests.link.linking_story import readings


def test_it_is_off_while_linking_and_on_again_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []

    def look(_: object) -> tuple[()]:
        seen.append(gc.isenabled())
        return ()

    monkeypatch.setattr("counterclaim.link.order.link_timeline", look)
    link_readings(readings())

    assert seen == [False]
    assert gc.isenabled()


def test_it_stays_off_where_it_was_off() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_it_comes_on_again_after_a_failure() -> None:
    with pytest.raises(RuntimeError), uncollected():
        raise RuntimeError
    assert gc.isenabled()
