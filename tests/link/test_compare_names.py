"""How names are compared: spelling, initials, titles, company."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.link.compare.bodies import acronym_fits, body_key, holds_words, known_name, letters_occur
from counterclaim.link.compare.body_likeness import compare_bodies
from counterclaim.link.compare.contexts import one_company
from counterclaim.link.compare.names import ONE_NAME, compare_given, compare_people
from counterclaim.link.compare.roles import gender_of, role_words, shared_roles
from counterclaim.link.compare.spelling import fold, plain


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Vasilevsky", "Vasileuski"),
        ("Vasilevsky", "Василевский"),
        ("Zhdanovich", "Jdanovitch"),
        ("Kovalyov", "Kovalev"),
        ("Tsimokhin", "Timohin"),
        ("Ponomarenko", "Panamarenka"),
        ("Smirnoff", "Smirnov"),
        ("Mahmoud", "Mahmud"),
        ("Yakubovich", "Iakubovitch"),
    ],
)
def test_ways_of_writing_one_name_have_one_key(left: str, right: str) -> None:
    assert fold(left) == fold(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [("Poland", "Holland"), ("Johnson", "Johnston"), ("Marlon", "Marlo"), ("German", "Germany"), ("Hale", "Hall")],
)
def test_other_names_have_other_keys(left: str, right: str) -> None:
    assert fold(left) != fold(right)


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Ada Wren", "Ada Wren", "same"),
        ("Wren Ada", "Ada Wren", "same"),
        ("A. Wren", "Ada Wren", "same"),
        ("Svetlana Ilyina", "Sviatlana Ilina", "same"),
        ("Tomas de la Brae", "Tomas Brae", "same"),
        ("Ada Wren", "Eva Wren", "different"),
        ("Peter Wren", "Pyotr Wren", "same"),
        ("Peter Wren", "Paul Wren", "different"),
        ("Ada Bell Wren", "Ada Hale Wren", "different"),
        ("Edwin Johnson", "Edwin Johnston", "near"),
        ("Edwin Orbaan", "Edwin Orban", "near"),
        ("Wren, Ada", "Ada Wren", "same"),
        ("Ada Wren Bell", "Bell Ada Wren", "same"),
        ("Ada bin Omar Wren", "Omar bin Ada Wren", "different"),
        ("Ada B. Wren", "Ada B. C. Wren", "different"),
        ("Ada Wren", "Ada Wren Jr.", "different"),
        ("Kim Ji-young", "Kim Jiyoung", "same"),
        ("AdaWren", "Ada Wren", "same"),
        ("Abd al-Rahman Hale", "Abdurrahman Hale", "same"),
        ("Karim al-Orbad", "Karim Orbad", "same"),
        ("Jürgen Mühlbach", "Juergen Muehlbach", "same"),
        ("Сергій Гриценко", "Serhiy Hrytsenko", "same"),
        ("Ευάγγελος Ντόκος", "Evangelos Dokos", "same"),
        ("Wang Wei", "Wang Wen", "different"),
        ("Farid Wren", "Farida Wren", "different"),
        ("Bill Wren", "Willie Wren", "same"),
        ("Jack Wren", "Sean Wren", "different"),
        ("Ada Wren", "Ada Warren", "different"),
        ("", "Ada Wren", "different"),
    ],
)
def test_full_names_are_compared_word_by_word(left: str, right: str, verdict: str) -> None:
    assert compare_people(left, right).verdict == verdict


def test_two_known_given_names_are_never_a_misspelling_of_each_other() -> None:
    assert compare_given("maria", "marina").verdict == "different"
    assert compare_given("oleksandr", "alexander").verdict == "same"


def test_a_frequent_surname_that_differs_is_a_name_of_its_own_unless_more_is_known() -> None:
    """Near, so that one office or one company can show a misprint; but the names alone say no."""
    for one, two in (("Johnson", "Johnston"), ("Clark", "Clarke"), ("Phillips", "Philips"), ("Fischer", "Fisher")):
        likeness = compare_people(f"Edwin {one}", f"Edwin {two}")
        assert (likeness.verdict, likeness.chance < ONE_NAME) == ("near", True), (one, two)


def test_a_frequent_surname_of_other_scripts_has_many_spellings() -> None:
    assert compare_people("Oleg Chodorkowski", "Oleg Khodorkovsky").verdict == "same"
    assert compare_people("Zhou Rui-lin", "Chou Jui-lin").chance >= ONE_NAME


def test_another_spelling_of_the_whole_name_is_enough_where_no_word_is_western() -> None:
    """Beside a given name that Latin letters have at home, a surname is not romanised twice."""
    assert compare_people("Zhou Ruilin", "Chou Jui-lin").verdict == "same"
    assert compare_people("Khalid al-Qurashi", "Khaled el-Kourachi").verdict == "same"
    assert compare_people("Peter Mizel", "Peter Mishel").verdict == "near"
    assert compare_people("David Zhang", "David Chang").verdict == "near"


def test_a_chance_grows_with_what_agrees() -> None:
    """Most for equal names, less for a misprint, least for another word."""
    chances = [compare_people("Edwin Orbaan", name).chance for name in ("Edwin Orbaan", "Edwin Orban", "Edwin Velm")]
    assert chances == sorted(chances, reverse=True) and len(set(chances)) == 3


def test_what_is_too_long_for_a_name_is_only_compared_for_equality() -> None:
    """Else a page of capitals would take the square of its words."""
    page = "Ada Hale " * 2000
    assert compare_people(page, page).verdict == "same"
    assert compare_people(page + "Velm", page).verdict == "different"
    assert compare_bodies(page + "Velm", page + "Mills").verdict == "different"


def test_initials_may_leave_small_words_out() -> None:
    assert acronym_fits("OPW", "Office of Public Works")
    assert acronym_fits("OOPW", "Office of Public Works")
    assert not acronym_fits("OP", "Office of Public Works")
    assert letters_occur("OFWOR", "Office of Works") and not letters_occur("WORKS", "Office of Works")


def test_a_country_is_known_under_its_other_names() -> None:
    assert known_name("the U.S.") == known_name("America") == "United States"
    assert body_key("Holland") == body_key("the Netherlands") != body_key("Poland")


def test_a_shorter_name_is_found_at_an_end_or_around_the_words_it_leaves_out() -> None:
    assert holds_words(("velm", "coast", "service"), ("coast", "service")) == "end"
    assert holds_words(("velm", "coast", "service"), ("velm", "coast")) == "start"
    assert holds_words(("velm", "harbour", "police"), ("velm", "police")) == "around"
    assert holds_words(("velm", "police"), ("ostra", "police")) is None


def test_titles_are_compared_by_the_office_that_they_tell() -> None:
    assert role_words("PM") == role_words("the Prime Minister")
    assert shared_roles(["Foreign Minister"], ["the foreign minister of Velm"]) == {"foreign", "minister"}
    assert not shared_roles(["Mr"], ["Mr"])
    assert not shared_roles(["president"], ["the president’s rival", "adviser to the president"])


def test_gender_is_only_what_a_title_settles() -> None:
    assert gender_of(["Ms", "minister"]) == "female"
    assert gender_of(["minister"]) is None
    assert gender_of(["Mr", "wife"]) is None


def test_one_companion_is_no_company() -> None:
    assert not one_company({"a", "b"}, {"b", "c"})
    assert one_company({"a", "b"}, {"b", "a"})


@given(st.text(max_size=30), st.text(max_size=30))
def test_comparing_any_two_names_is_the_same_both_ways(left: str, right: str) -> None:
    one, two = compare_people(left, right), compare_people(right, left)
    assert (one.verdict, one.chance) == (two.verdict, two.chance)
    assert 0.0 <= one.chance <= 1.0


NAME_WORDS = ["Ada", "Hale", "al-Hale", "Jong-un", "Johnson", "Jonson", "A.", "Abdul", "Orbán", "Орбан", "II", "Jr."]


@given(st.lists(st.sampled_from(NAME_WORDS), max_size=4), st.lists(st.sampled_from(NAME_WORDS), max_size=4))
def test_comparing_names_of_known_words_is_the_same_both_ways(left: list[str], right: list[str]) -> None:
    one, two = compare_people(" ".join(left), " ".join(right)), compare_people(" ".join(right), " ".join(left))
    assert (one.verdict, round(one.chance, 9)) == (two.verdict, round(two.chance, 9))


@given(st.text(max_size=30))
def test_a_key_is_the_same_for_a_word_and_its_plain_form(word: str) -> None:
    assert fold(plain(word)) == fold(word)
    assert body_key(word) == body_key(word)
