"""Figures with what they count, over the real grammar of invented sentences."""

from __future__ import annotations

from functools import cache

import pytest

from counterclaim.model.article import Article
from counterclaim.model.figure import Figure
from counterclaim.model.statement import Statement
from counterclaim.read.engines import spacy_engine
from counterclaim.read.figures import find_figures, read_quantities


@cache
def figures_of(text: str) -> tuple[Figure, ...]:
    return find_figures(Article.of(text), spacy_engine.parse(text), ())


def only(text: str) -> Figure:
    (figure,) = figures_of(text)
    return figure


def words(span: object) -> str | None:
    return getattr(span, "text", None)


def test_a_toll_says_who_was_counted_and_what_befell_them() -> None:
    figure = only("Some 6,700 people were arrested after the march.")
    assert (figure.number.text, figure.low, figure.high) == ("Some 6,700", 6700, 6700)
    assert (words(figure.counted), words(figure.precision)) == ("people", "Some")
    assert figure.terms == ("arrest", "people")
    assert figure.span.text.startswith("Some 6,700 people were arrested")


def test_the_subject_is_who_did_it() -> None:
    figure = only("The republic expelled 23 Norvian diplomats.")
    assert (words(figure.subject), words(figure.counted)) == ("republic", "Norvian diplomats")


def test_a_number_without_a_noun_counts_what_the_one_before_it_counts() -> None:
    shot, killed = figures_of("In all, 64 people were shot, 11 fatally.")
    assert words(killed.counted) == words(shot.counted) == "people"


def test_a_second_measure_borrows_the_unit_of_the_first() -> None:
    near, far = figures_of("The ferry, stranded 16 miles off the coast of Ostra and 80 off the island, was towed in.")
    assert (near.unit, far.unit, far.low) == ("mile", "mile", 80)


def test_the_share_of_a_candidate_without_a_verb_is_hers() -> None:
    text = "The board says Mr Darro won 81.4% of the vote and his opponent Lena Orlik 11.02%."
    his, hers = figures_of(text)
    assert words(his.subject) == "Mr Darro"
    assert words(hers.subject) == "Lena Orlik"
    assert "win" in his.terms
    assert "win" in hers.terms


def test_a_share_ranging_from_one_number_to_another_was_won() -> None:
    figure = only("But Ms Orlik insists that she won a share ranging from 55% to 65%.")
    assert (figure.low, figure.high, figure.unit) == (55, 65, "%")
    assert words(figure.subject) == "she"
    assert figure.terms == ("share", "win")


@pytest.mark.parametrize(
    ("text", "value", "subject"),
    [
        ("The family of Ana Bolin, 43, was shown the film.", 43, "Ana Bolin"),
        ("They named 26-year-old Jon Carrow as the victim.", 26, "Jon Carrow"),
        ("Sergeant Mira Toll (38) spoke to reporters.", 38, "Mira Toll"),
    ],
)
def test_an_age_belongs_to_the_name_beside_it(text: str, value: float, subject: str) -> None:
    figure = figures_of(text)[0]
    assert (figure.low, figure.unit) == (value, "year")
    assert (words(figure.subject) or "").endswith(subject)
    assert "age" in figure.terms


def test_an_age_that_is_the_noun_itself_has_no_name() -> None:
    figure = only("The 27-year-old was pulled from the river.")
    assert (figure.low, figure.subject) == (27, None)


@pytest.mark.parametrize(
    "text",
    ["No casualties were reported.", "No one was killed.", "Nobody was hurt in the blast.", "No arrests were made."],
)
def test_no_casualties_is_a_count_of_zero(text: str) -> None:
    figure = only(text)
    assert (figure.low, figure.high, figure.unit) == (0, 0, "")


@pytest.mark.parametrize(
    "text",
    [
        "There is no evidence of fraud.",
        "No one knows why.",
        "He flew in Apollo 11 and a Boeing 737 Max.",
        "She lives at 49 Mill Road.",
        "Article 5 was invoked on August 19, 2020.",
        "He was the first of them.",
        "This is the one they wanted.",
        "It is one of the tallest towers in the valley.",
        "The Vexo 5 console runs Halden 10.",
        "A Corva 12 engine drives it.",
        "The shop is at 22 Ave Foral.",
        "The Snapdell 855 chip is new.",
        "It has Bluetooth 5.0 inside.",
        "They met in the Big Ten.",
        "He was beaten by police at gate four.",
        "They met in room twelve and left from platform 9.",
    ],
)
def test_numbers_that_count_nothing_give_no_figure(text: str) -> None:
    assert figures_of(text) == ()


def test_a_preposition_of_time_is_no_bound() -> None:
    twelve, days = figures_of("The storm killed 12 people over two days.")
    assert (days.low, days.high, words(days.precision)) == (2, 2, None)
    assert (twelve.low, twelve.high) == (12, 12)


def test_the_figure_belongs_to_the_innermost_statement_that_holds_it() -> None:
    text = "The ministry said that the mayor had told them that 12 people died."
    article = Article.of(text)

    def statement(source: str, content: str) -> Statement:
        at, begin = text.index(source), text.index(content)
        spans = article.span(at, at + len(source)), article.span(begin, len(text) - 1)
        return Statement(article.id, spans[0], None, (spans[1],), "indirect", "asserts", article.span(0, len(text)))

    outer, inner = statement("The ministry", "the mayor had"), statement("the mayor", "12 people")
    (figure,) = find_figures(article, spacy_engine.parse(text), [outer, inner])
    assert figure.statement == inner.id
    (outside,) = find_figures(Article.of("12 people died."), spacy_engine.parse("12 people died."), [outer])
    assert outside.statement is None


def test_every_figure_is_a_passage_of_its_article_and_short_enough_to_point_at() -> None:
    long = "and the crowd that had come from the hills and the harbour " * 12
    for figure in figures_of(f"Officials {long} said that 12 people {long} were hurt by 30 stones."):
        assert len(figure.span.text.split()) <= 60
        assert figure.span.covers(figure.number)


Told = tuple[str, float | None, float | None, str, str | None]

# Sentence; then number as printed, low, high, unit, what is counted.
# fmt: off
CASES: tuple[tuple[str, Told], ...] = (
    ("At least 12 miners died in the shaft.", ("At least 12", 12, None, "", "miners")),
    ("Some 300 tents were set up by the harbour.", ("Some 300", 300, 300, "", "tents")),
    ("Up to 40 villages lost power.", ("Up to 40", None, 40, "", "villages")),
    ("Nearly two thousand homes stood under water.", ("Nearly two thousand", 2000, 2000, "", "homes")),
    ("Tens of thousands of people filled the square.", ("Tens of thousands", 10_000, None, "", "people")),
    ("Between 30 and 40 boats were lost.", ("Between 30 and 40", 30, 40, "", "boats")),
    ("The mayor counted 10 to 12 burnt cars.", ("10 to 12", 10, 12, "", "burnt cars")),
    ("Two-thirds of the voters stayed at home.", ("Two-thirds", 2 / 3, 2 / 3, "share", "voters")),
    ("One in five households has no water.", ("One in five", 0.2, 0.2, "share", "households")),
    ("Fewer than half a dozen officers were present.", ("Fewer than half a dozen", None, 6, "", "officers")),
    ("Half a million refugees crossed the bridge.", ("Half a million", 500_000, 500_000, "", "refugees")),
    ("More than 60% of the harvest was lost.", ("More than 60%", 60, None, "%", "harvest")),
    ("A dozen masked men broke the windows.", ("A dozen", 12, 12, "", "masked men")),
    ("Two of the company's largest mills burned.", ("Two", 2, 2, "", "largest mills")),
    ("The clinic treats 40 patients a day.", ("40", 40, 40, "patient/day", "patients")),
    ("The fever lasted three more weeks.", ("three", 3, 3, "week", None)),
)
# fmt: on


@pytest.mark.parametrize(("text", "told"), CASES, ids=[text for text, _ in CASES])
def test_a_quantity_is_told_with_its_bounds_its_unit_and_what_is_counted(text: str, told: Told) -> None:
    figure = figures_of(text)[0]
    number, low, high, unit, counted = told
    assert (figure.number.text, figure.unit, words(figure.counted)) == (number, unit, counted)
    assert figure.low == (pytest.approx(low) if low is not None else None)
    assert figure.high == (pytest.approx(high) if high is not None else None)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Exports rose 5 percent and imports 3.", 3, "%"),
        ("Prices rose by 5 percent in May and by 3 in June.", 3, "%"),
        ("Corva gained 2 percent while Tollen dropped by 1.", 1, "%"),
        ("Shares fell 3 percent to 45.", 45, ""),
        ("Turnout fell 5 percent as 300 stations closed.", 300, ""),
        ("Prices rose 5 percent, and 12 were hurt.", 12, ""),
    ],
)
def test_a_change_told_without_a_unit_is_in_percent_as_the_one_before(text: str, value: float, unit: str) -> None:
    figure = figures_of(text)[-1]
    assert (figure.low, figure.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The tower has two- and three-bedroom flats.", ["bedroom", "bedroom"]),
        ("They sell four-, five- and six-cylinder engines.", ["cylinder"] * 3),
        ("Both one- and two-parent families came.", ["parent", "parent"]),
    ],
)
def test_a_hyphen_without_a_noun_promises_the_next_one(text: str, counted: list[str]) -> None:
    assert [words(figure.counted) for figure in figures_of(text)] == counted


def test_a_bound_holds_for_the_same_measure_in_brackets() -> None:
    miles, kilometres = figures_of("The tunnel is more than 8 miles (13 kilometers) long.")
    assert (miles.low, miles.high, kilometres.low, kilometres.high) == (8, None, 13, None)


@pytest.mark.parametrize(
    "text", ["They slipped to the bottom three.", "She is in the top 10.", "He made the final four."]
)
def test_places_in_a_table_are_no_counts(text: str) -> None:
    assert figures_of(text) == ()


@pytest.mark.parametrize("text", ["Aaron Alban 34 a baker was named.", "Mira Toll 45 said she was glad."])
def test_an_age_without_commas_belongs_to_the_person_before_it(text: str) -> None:
    figure = only(text)
    assert figure.unit == "year"
    assert "age" in figure.terms


def about(text: str) -> list[list[str]]:
    return [[span.text for span in read.about] for read in read_quantities(Article.of(text), spacy_engine.parse(text))]


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("Exports to Norvia fell 7%.", ["Exports"]),
        ("The bank lowered its growth forecast to 2%.", ["bank", "growth forecast"]),
        ("The town paid a fine of $3 million.", ["town", "fine"]),
        ("The squad has 17 players.", ["squad"]),
        ("Shares of Corva rose 3%.", ["Shares", "Corva"]),
        ("He put $7 million in deposits.", ["deposits"]),
        ("They wanted ten boats.", []),
        ("Two years later, the mine closed.", []),
        ("Ana Bolin (43) spoke.", ["Ana Bolin"]),
        ("The town will get a grant worth up to $8 million.", ["town", "grant"]),
        ("The valley is about 90 miles wide.", ["valley"]),
        ("The company paid its workers $5 an hour.", ["company", "workers"]),
        ("The court made the firm, which it said was slow, pay $3 million.", ["court"]),
        ("The firm fell as it lost $3 million.", ["firm"]),
        ("Wavelengths of light of at least 2.4 μm.", ["Wavelengths", "light"]),
    ],
)
def test_a_quantity_is_told_of_the_things_near_it_in_the_grammar(text: str, told_of: list[str]) -> None:
    assert about(text)[0] == told_of


def test_the_same_quantity_told_again_is_told_of_the_same() -> None:
    assert about("The tunnel is eight miles (13 kilometers) long.") == [["tunnel"], ["tunnel"]]
    assert about("The index lost 40 points, or 0.5%.") == [["index"], ["index"]]


def test_two_in_one_list_are_not_told_of_each_other() -> None:
    assert about("Corin scored 25 points and 10 rebounds.") == [["Corin"], ["Corin"]]


def test_one_of_many_is_read_but_is_no_figure_of_an_account() -> None:
    text = "It is one of the tallest towers in the valley."
    (read,) = read_quantities(Article.of(text), spacy_engine.parse(text))
    assert (read.aside, read.figure.low, words(read.figure.counted)) == (True, 1, "tallest towers")


@pytest.mark.parametrize("text", ["He is 35.", "She was 35 when the war began.", "The men were aged 24 and 35."])
def test_a_bare_number_said_of_a_person_is_an_age(text: str) -> None:
    figure = figures_of(text)[-1]
    assert (figure.low, figure.unit) == (35, "year")
    assert "age" in figure.terms
