"""The made pairs of names: the same at every call, apart from those that may be looked at, and within the floors."""

from __future__ import annotations

import pytest

from evals.names import RULES, labelled_pairs, measure
from evals.near_names import KEPT_SURNAMES, OPEN_RARE_SURNAMES, OPEN_SURNAMES, RARE_SURNAMES
from evals.romanisations import CHINESE, JAPANESE, KOREAN, RUSSIAN, Scheme, table
from evals.script_names import NAMES
from evals.transliterations import WAYS, main, near_given, near_people, share, transliterations


def test_pairs_are_the_same_at_every_call() -> None:
    assert transliterations("kept") == transliterations("kept")
    assert near_people("kept") == near_people("kept")


def test_nothing_kept_is_among_what_may_be_looked_at() -> None:
    """Neither names, nor pairs of ways, nor pairs of surnames."""
    for people, (family, given, kept_family, kept_given) in NAMES.items():
        assert not {*family, *given} & {*kept_family, *kept_given}, people
        known, other = (set(ways.split()) for ways in WAYS[people][1:])
        assert not known & other, people
    assert not {*OPEN_SURNAMES, *OPEN_RARE_SURNAMES} & {*KEPT_SURNAMES, *RARE_SURNAMES}
    assert not set(transliterations("open")) & set(transliterations("kept"))


def test_ways_of_romanising_are_those_of_the_standards() -> None:
    assert [RUSSIAN[way]("Щукин Юрий") for way in ("bgn", "icao", "iso9", "german", "french")] == [
        "Shchukin Yuriy",
        "Shchukin Iurii",
        "Ŝukin Ûrij",
        "Schtschukin Juri",
        "Chtchoukine Iouri",
    ]
    assert CHINESE["wade"]("Zhou Xiao-qing") == "Chou Hsiao-ch'ing"
    assert JAPANESE["kunrei"]("tsuchida shōji") == "Tutida Syozi"
    assert [KOREAN[way]("정 현우") for way in KOREAN] == ["Jeong Hyeon-u", "Chong Hyon-u", "Chung Hyoun-oo"]


def test_the_longest_letters_and_endings_of_a_scheme_go_first() -> None:
    scheme = Scheme(table("a x ab y b z"), endings=table("b w"))
    assert scheme("ab abb") == "Xw Yw"


def test_a_share_counts_the_pairs_put_together() -> None:
    pairs = [("Ada Hale", "Hale, Ada"), ("Ada Hale", "Eva Hale")]
    assert [share(pairs, rule) for rule in RULES] == [0.5, 0.5, 0.5]


def test_romanisations_meet_and_near_names_stay_apart(capsys: pytest.CaptureFixture[str]) -> None:
    """The floors of the made pairs, which need no other data."""
    assert main([]) == 0, capsys.readouterr()
    assert share(near_given("kept"), "alone") <= 0.05


def test_scores_of_labelled_pairs_count_hits_and_misses() -> None:
    pairs = [
        {"schema": "Person", "name1": "Ada Hale", "name2": "Ada Hale", "is_match": "true"},
        {"schema": "Person", "name1": "Ada Hale", "name2": "Eva Hale", "is_match": "true"},
        {"schema": "Company", "name1": "Orvast Ltd", "name2": "Orvast Inc", "is_match": "false"},
    ]
    assert measure(pairs, "alone") == {"precision": 0.5, "recall": 0.5, "F1": 0.5}


def test_halves_share_no_line() -> None:
    try:
        open_half, kept = labelled_pairs("open"), labelled_pairs("kept")
    except FileNotFoundError:
        pytest.skip("the labelled name pairs are not on this machine (../shared/data/names.jsonl.gz)")
    assert len(open_half) + len(kept) == len(labelled_pairs("all"))
