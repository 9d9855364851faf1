"""The weights of names follow what the pairs show, and stand in the code as they were written."""

from __future__ import annotations

import pytest

from counterclaim.link.compare.body_likeness import BODY_FEATURES
from counterclaim.link.compare.likeness import PERSON_FEATURES, chance, person_features
from counterclaim.link.data.name_weights import BODIES, PEOPLE
from training.names import PRIOR_BODIES, PRIOR_PEOPLE, Sample, cross_validate, fit, score


def samples(*shown: tuple[float, float, bool]) -> list[Sample]:
    """Samples of two features."""
    return [({"for": one, "against": two}, label, 1.0) for one, two, label in shown]


def test_what_speaks_for_and_against_gets_such_weights() -> None:
    weights = fit(
        samples((1, 0, True), (1, 0, True), (0, 1, False), (0, 1, False)), ["for", "against"], {"(base)": 0.0}
    )
    assert weights["for"] > 0.3 and weights["against"] < -0.3


def test_a_feature_that_no_pair_shows_keeps_what_is_known() -> None:
    weights = fit(samples((1, 0, True), (0, 0, False)), ["for", "against"], {"against": -2.0, "(base)": 0.0})
    assert weights["against"] == pytest.approx(-2.0)


def test_a_sample_is_judged_by_weights_that_have_not_seen_it() -> None:
    """One pair that contradicts all others of its kind does not vouch for itself."""
    shown = samples(*[(1.0, 0.0, True)] * 10, *[(0.0, 1.0, False)] * 9, (0.0, 1.0, True))
    chances = cross_validate(shown, ["for", "against"], {"(base)": 0.0})
    assert chances[-1] < 0.5
    assert score(shown, chances, 0.5) == pytest.approx((1.0, 10 / 11, 20 / 21))


def test_weights_prior_and_features_have_the_same_names() -> None:
    assert PEOPLE.keys() == PERSON_FEATURES.keys() | {"(base)"}
    assert BODIES.keys() == BODY_FEATURES.keys() | {"(base)"}
    assert PRIOR_PEOPLE.keys() <= PEOPLE.keys() and PRIOR_BODIES.keys() <= BODIES.keys()
    assert person_features("Ada Hale", "Ada Hale").keys() == PERSON_FEATURES.keys()


def test_equal_names_are_near_certain_and_a_contradiction_is_not_made_up_for() -> None:
    assert chance(person_features("Ada Hale", "Ada Hale"), PEOPLE) > 0.9
    assert PEOPLE["contradiction"] + PEOPLE["(base)"] + PEOPLE["agreeing letters"] < 0
