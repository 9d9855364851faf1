"""Figures with what they count, over the real grammar of invented sentences."""

from __future__ import annotations

from functools import cache

import pytest

from counterclaim.model.article import Article
from counterclaim.model.figure import Figure
from counterclaim.model.statement import Statement
from counterclaim.read.engines import spacy_engine
from counterclaim.read.figures import find_figures


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
