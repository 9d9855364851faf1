"""What the forms of a group say together is the same however the group grew."""

from __future__ import annotations

from itertools import permutations

from counterclaim.link.forms import gather_forms
from counterclaim.link.groups import facts_of
from counterclaim.link.merges import Board
from tests.link.cast_story import reading_of

TEXTS = (
    "{p:Mrs |Wren} left with {p:|Ada Wren}.",
    "{p:Foreign Minister |Ada Wren} came back. {p:|Ada Wren} slept.",
    "{p:the minister, |A. Wren} said nothing.",
)


def test_facts_of_a_group_are_those_of_its_forms_in_whatever_order_they_were_joined() -> None:
    """Asked for before, between and after joins."""
    forms = gather_forms([reading_of(text, f"{n}.txt") for n, text in enumerate(TEXTS)])
    whole = facts_of(forms)
    for order in permutations(range(len(forms))):
        board = Board(forms)
        for i in order:
            board.facts(order[1])
            board.join(order[0], i, "same name", "Wren", "for the test")
        assert board.facts(order[-1]) == whole

    assert whole.articles == {form.article.id for form in forms}
    assert (whole.full_names, whole.gender, whole.named_in_full) == ({"Ada Wren", "A. Wren"}, "female", 4)
    assert {"foreign", "minister"} <= whole.roles


def test_a_group_of_two_genders_has_none() -> None:
    """Titles that contradict each other settle nothing."""
    forms = gather_forms([reading_of("{p:Mr |Wren} and {p:Ms |Wren}.")])

    assert facts_of(forms).gender is None
