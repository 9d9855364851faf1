"""Number disputes: found where two holders count the same otherwise, and nowhere else."""

from __future__ import annotations

import pytest

from counterclaim.link.figures import link_figures
from counterclaim.link.number_disputes import find_number_disputes
from counterclaim.model.dispute import Dispute
from counterclaim.model.reading import Reading
from tests.link.figure_story import cast_of, reading_of

MINISTRY = ("The ministry", "658 children were separated in Ostra")
UNION = ("The union", "2,342 children were separated in Ostra")


def disputes_of(*readings: Reading) -> tuple[Dispute, ...]:
    cast = cast_of(readings)
    return find_number_disputes(readings, cast, link_figures(readings, cast), ())


def camps(dispute: Dispute) -> list[tuple[str | None, str]]:
    return [(side.holder, side.camp) for side in dispute.sides]


VOTE = (
    "The electoral board says Darro won 81.4% of the vote and his opponent Lena Orlik 11.02%."
    " But Orlik insists that she won a share ranging from 55% to 65%."
)
BOARD = ("The electoral board", "Darro won 81.4% of the vote and his opponent Lena Orlik 11.02%")
HERS = ("Orlik", "that she won a share ranging from 55% to 65%")


def test_her_own_share_against_the_boards_is_a_dispute_about_her_share_alone() -> None:
    (dispute,) = disputes_of(reading_of(VOTE, BOARD, HERS))
    assert dispute.kind == "number"
    (board, first), (hers, second) = camps(dispute)
    assert (first, second, hers) == ("A", "B", "Lena Orlik")
    assert board is not None and board.endswith("electoral board")
    assert [side.evidence[0].text for side in dispute.sides][1] == "she won a share ranging from 55% to 65%"
    assert 0 < dispute.strength < 1
    assert dispute.reasons[-1].feature == "numbers that exclude each other"


def test_two_tolls_in_one_article_are_a_dispute_with_a_camp_for_each_number() -> None:
    text = (
        "The ministry said 12 people were killed in Ostra. The hospital said 57 people were killed in Ostra."
        " Doctors said 58 people died in Ostra. Medics said dozens of people were killed in Ostra."
    )
    said = [
        ("The ministry", "12 people were killed in Ostra"),
        ("The hospital", "57 people were killed in Ostra"),
        ("Doctors", "58 people died in Ostra"),
        ("Medics", "dozens of people were killed in Ostra"),
    ]
    (dispute,) = disputes_of(reading_of(text, *said))
    by_holder = dict(camps(dispute))
    assert len({by_holder["ministry"], by_holder["hospital"], by_holder["doctors"]}) == 3
    assert "medics" not in by_holder  # dozens can be 12, 57 or 58


def test_two_passages_of_one_holder_that_agree_are_one_side() -> None:
    text = (
        "Orlik said 40 people were killed in Ostra. The mayor said 12 people were killed in Ostra."
        " Later Orlik said at least 39 people died in Ostra."
    )
    said = [
        ("Orlik", "40 people were killed in Ostra"),
        ("The mayor", "12 people were killed in Ostra"),
        ("Orlik", "at least 39 people died in Ostra"),
    ]
    (dispute,) = disputes_of(reading_of(text, *said))
    assert [camp for _, camp in camps(dispute)] == ["A", "B"]
    assert [len(side.statements) for side in dispute.sides] == [2, 1]


def test_no_casualties_against_twelve_is_a_dispute() -> None:
    text = "The army said no people were killed in Velm. Doctors said 12 people were killed in Velm."
    said = [("The army", "no people were killed in Velm"), ("Doctors", "12 people were killed in Velm")]
    assert len(disputes_of(reading_of(text, *said))) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("the turnout was 83 percent", "turnout was only 32 percent"),
        ("83 percent of voters took part", "just 32 percent of voters took part"),
        ("200 people attended the rally", "5,000 people attended the rally"),
        ("12 people died in the clashes", "the death toll was 40"),
        ("the fire burned 300 hectares", "the fire burned 1,200 hectares"),
        ("its crew of 23 was evacuated", "21 crew members were evacuated"),
    ],
)
def test_two_holders_side_by_side_are_set_against_each_other(left: str, right: str) -> None:
    text = f"Officials said {left}. But the union said {right}."
    (dispute,) = disputes_of(reading_of(text, ("Officials", left), ("the union", right)))
    assert [camp for _, camp in camps(dispute)] == ["A", "B"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("83 percent of voters were women", "32 percent of voters backed the plan"),
        ("40 people were arrested", "12 people were hurt"),
        ("2,342 children were separated", "70 children were separated each day"),
        ("12 deaths were counted", "there were 12 deaths, up from eight"),
        ("300 detainees were released", "500 detainees went on hunger strike"),
    ],
)
def test_other_things_side_by_side_are_not(left: str, right: str) -> None:
    text = f"Officials said {left}. But the union said {right}."
    assert disputes_of(reading_of(text, ("Officials", left), ("the union", right))) == ()


def test_about_6000_and_5954_is_none() -> None:
    text = (
        "The ministry said about 6,000 people were arrested in Ostra. Lawyers said 5,954 people were arrested in Ostra."
    )
    said = [
        ("The ministry", "about 6,000 people were arrested in Ostra"),
        ("Lawyers", "5,954 people were arrested in Ostra"),
    ]
    assert disputes_of(reading_of(text, *said)) == ()


def test_a_toll_that_grows_from_one_article_to_the_next_is_none() -> None:
    first = reading_of("Harbour Police said 12 people died in Ostra.", ("Harbour Police", "12 people died in Ostra"))
    later = reading_of("The mayor said 19 people died in Ostra.", ("The mayor", "19 people died in Ostra"), day=2)
    assert disputes_of(first, later) == ()


def test_an_update_by_the_same_holder_is_none() -> None:
    first = reading_of("Norvia said it has 300 seats.", ("Norvia", "it has 300 seats"), day=1)
    later = reading_of("Norvia said it has 250 seats.", ("Norvia", "it has 250 seats"), day=4)
    assert disputes_of(first, later) == ()


def test_a_part_and_the_whole_are_none() -> None:
    text = "Doctors said 12 people were killed in Ostra. The mayor said three nurses were killed in Ostra."
    said = [("Doctors", "12 people were killed in Ostra"), ("The mayor", "three nurses were killed in Ostra")]
    assert disputes_of(reading_of(text, *said)) == ()


@pytest.mark.parametrize(("part", "number"), [("Two of the dead were brothers", 0), ("Two people died", 1)])
def test_some_of_the_dead_are_no_toll(part: str, number: int) -> None:
    text = f"The ministry said four people died in Ostra. Doctors said {part[0].lower()}{part[1:]} in Ostra."
    left = ("The ministry", "four people died in Ostra")
    assert len(disputes_of(reading_of(text, left, ("Doctors", f"{part[0].lower()}{part[1:]} in Ostra")))) == number


def test_two_things_that_one_holder_tells_apart_are_none() -> None:
    text = (
        "Norvia said 21 sailors of one ship and 23 sailors of the other were rescued."
        " The navy said 23 sailors were rescued."
    )
    said = [
        ("Norvia", "21 sailors of one ship and 23 sailors of the other were rescued"),
        ("The navy", "23 sailors were rescued"),
    ]
    assert disputes_of(reading_of(text, *said)) == ()


def test_one_more_dozen_is_no_other_total() -> None:
    text = "The mayor said 40 people were arrested in Velm. Police said another 12 people were arrested in Velm."
    said = [("The mayor", "40 people were arrested in Velm"), ("Police", "another 12 people were arrested in Velm")]
    assert disputes_of(reading_of(text, *said)) == ()


def test_the_order_of_the_articles_changes_nothing() -> None:
    one = reading_of("The army said no people were killed in Velm.", ("The army", "no people were killed in Velm"))
    two = reading_of(VOTE, BOARD, HERS, outlet="Velm Post")
    assert disputes_of(one, two) == disputes_of(two, one) != ()


def test_a_number_that_one_sets_right_is_a_dispute_with_whoever_told_it() -> None:
    text = (
        "A report said that the positivity rate in Ostra was 98 percent."
        " The positivity rate in Ostra is only nine percent, not 98 percent."
    )
    (dispute,) = disputes_of(reading_of(text, ("A report", "that the positivity rate in Ostra was 98 percent")))
    assert {side.evidence[0].text.split()[-2] for side in dispute.sides if side.holder == "report"} == {"98"}
    assert len({side.camp for side in dispute.sides}) == 2
    assert dispute.reasons[0].feature == "sets a number right"
    assert dispute.reasons[0].passages


def test_a_count_over_a_while_and_one_of_all_are_no_dispute() -> None:
    said = reading_of("The ministry said 658 children were separated in Ostra in the first two weeks.", MINISTRY)
    union = reading_of("The union said 2,342 children were separated in Ostra.", UNION, outlet="Velm Post")
    assert disputes_of(said, union) == ()


def test_a_higher_count_of_a_later_day_is_no_dispute_but_one_of_the_same_day_is() -> None:
    texts = ("The ministry said 658 children were separated in Ostra.", MINISTRY)
    union = ("The union said 2,342 children were separated in Ostra.", UNION)
    first = reading_of(*texts, day=1)
    assert disputes_of(first, reading_of(*union, day=3, outlet="Velm Post")) == ()
    assert len(disputes_of(first, reading_of(*union, day=1, outlet="Velm Post"))) == 1


def test_a_count_of_some_of_them_is_no_dispute() -> None:
    whole = (
        "The ministry said 236,000 jobs were added in Ostra.",
        ("The ministry", "236,000 jobs were added in Ostra"),
    )
    part = ("The bank said builders added 48,000 jobs in Ostra.", ("The bank", "builders added 48,000 jobs in Ostra"))
    assert disputes_of(reading_of(*whole), reading_of(*part, outlet="Velm Post")) == ()
