"""A long list is narrowed by what its items are, and says beforehand how much each choice leaves."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counterclaim.web.narrowing import LONGEST_LIST, Listing

SHAPES, COLOURS = ("round", "flat", "long"), ("red", "blue")
Thing = tuple[str, tuple[str, ...]]
things = st.lists(st.tuples(st.sampled_from(SHAPES), st.lists(st.sampled_from(COLOURS), max_size=2).map(tuple)))


def listing(items: list[Thing]) -> Listing[Thing]:
    """Things by their one shape and their many colours."""
    return Listing(items, {"shape": lambda thing: [thing[0]], "colour": lambda thing: thing[1]})


@given(things, st.sampled_from(("", *SHAPES)), st.sampled_from(("", *COLOURS)))
def test_the_number_beside_a_choice_is_what_choosing_it_leaves(items: list[Thing], shape: str, colour: str) -> None:
    """With the other choices kept, whatever they are."""
    found, wanted = listing(items), {"shape": shape, "colour": colour}

    for way in ("shape", "colour"):
        for choice in found.facet(way, way, wanted).choices:
            assert choice.count == len(found.narrowed({**wanted, way: choice.value}).items)


@given(things, st.sampled_from(SHAPES))
def test_what_is_left_has_the_wanted_value_and_keeps_its_order(items: list[Thing], shape: str) -> None:
    """Nothing else is left, and nothing that has it is lost."""
    assert listing(items).narrowed({"shape": shape}).items == tuple(item for item in items if item[0] == shape)


def test_part_of_a_value_finds_it_as_typed() -> None:
    """A reader who types need not know the whole name, nor its capitals."""
    found = listing([("round", ("red",)), ("flat", ("blue",))])

    assert found.narrowed({"colour": "BL"}).items == (("flat", ("blue",)),)


def test_a_choice_that_leaves_nothing_is_not_offered_but_the_chosen_one_stays() -> None:
    """The form never forgets what it was asked."""
    found = listing([("round", ("red",)), ("flat", ("blue",))])
    facet = found.facet("colour", "colour", {"shape": "round", "colour": "blue"})

    assert [(choice.value, choice.count) for choice in facet.choices] == [("red", 1), ("blue", 0)]


def test_a_value_that_nothing_has_is_still_shown_as_chosen() -> None:
    """With what it leaves: nothing."""
    facet = listing([("round", ("red",))]).facet("colour", "colour", {"colour": "green"})

    assert [(choice.value, choice.count) for choice in facet.choices] == [("green", 0), ("red", 1)]


def test_many_choices_make_a_field_to_type_in() -> None:
    """Nobody looks through hundreds of lines."""
    many: Listing[int] = Listing(range(LONGEST_LIST + 1), {"number": lambda number: [str(number)]})

    assert many.facet("number", "number", {}).long
    assert not many.facet("number", "number", {"number": "7"}, [("7", "seven")]).long
