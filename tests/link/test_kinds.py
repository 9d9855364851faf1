"""The kind of a dispute is what its opposed pairs show, and every feature that is named anywhere is one."""

from __future__ import annotations

import pytest

from counterclaim.link.compare.opposition import FEATURES
from counterclaim.link.disputes import EVIDENCE
from counterclaim.link.kinds import SIGNS, name_kind
from counterclaim.link.pairs import Pair
from counterclaim.link.words.weights import OPPOSED, TOGETHER


def pair(strength: float, **shown: float) -> Pair:
    """An opposed pair with some features; "_" stands for the blanks in their names."""
    features = dict.fromkeys(FEATURES, 0.0) | {name.replace("_", " "): value for name, value in shown.items()}
    assert features.keys() == FEATURES.keys()
    return Pair(0, 1, strength, 1.0, features)


@pytest.mark.parametrize(
    ("shown", "kind"),
    [
        ({"demand_and_refusal": 1.0}, "demand-refusal"),
        ({"opposite_validity": 1.0}, "legitimacy"),
        ({"denied_claim": 1.0}, "denial"),
        ({"negation": 0.4}, "denial"),
        ({"negation": 0.3}, "rival-account"),
        ({"denial": 1.0, "denial_of_the_same": 0.5}, "denial"),
        ({"denial": 1.0, "denial_of_the_same": 0.2}, "rival-account"),
        ({"opposite_words": 1.0}, "rival-account"),
    ],
)
def test_one_pair_gives_its_kind(shown: dict[str, float], kind: str) -> None:
    """By the sign that it shows, if it shows it clearly."""
    assert name_kind([pair(0.5, **shown)]) == kind


def test_a_kind_needs_a_part_of_the_votes_by_strength() -> None:
    """One denial among stronger pairs without a sign does not make the dispute; a strong one does."""
    plain = [pair(0.5, turn=1.0), pair(0.5, turn=1.0)]

    assert name_kind([*plain, pair(0.4, denial_of_the_same=1.0)]) == "rival-account"
    assert name_kind([pair(0.9, denial_of_the_same=1.0), *plain]) == "denial"


def test_of_two_kinds_with_as_many_votes_the_demand_counts() -> None:
    """A refusal negates the demand too."""
    assert name_kind([pair(0.5, negation=1.0, demand_and_refusal=1.0)]) == "demand-refusal"


def test_every_feature_has_two_weights_and_no_other_has_any() -> None:
    """A renamed feature must not fall out of the sums in silence."""
    assert TOGETHER.keys() == OPPOSED.keys() == {*FEATURES, "(base)"}
    assert {*EVIDENCE, *(name for names in SIGNS.values() for name in names)} <= FEATURES.keys()
