"""Whose words a statement is: one name for one source, whatever article it stands in."""

from __future__ import annotations

import pytest

from counterclaim.link.actors import link_actors
from counterclaim.link.holders import holder_of, plain_words
from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from tests.link.cast_story import reading_of


def statement_of(article: Article, source: Span | None, speaker: Span | None = None) -> Statement:
    whole = article.span(0, len(article.text))
    return Statement(article.id, source, None, (whole,), "indirect", "asserts", whole, speaker)


def holder(marked: str, source: str) -> str | None:
    reading = reading_of(marked)
    start = reading.article.text.index(source)
    span = reading.article.span(start, start + len(source))
    return holder_of(statement_of(reading.article, span), reading.article, link_actors([reading]))[0]


def test_a_named_speaker_gives_the_actors_name_and_id() -> None:
    reading = reading_of("{p:Judge |Ada Wren} spoke. She left.")
    article, cast = reading.article, link_actors([reading])
    she = article.span(article.text.index("She"), article.text.index("She") + 3)
    statement = statement_of(article, she, reading.mentions[0].span)
    assert holder_of(statement, article, cast) == ("Ada Wren", cast.actors[0].id)


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Officials say so.", "Officials", "officials"),
        ("So say the officials.", "the officials", "officials"),
        ("An official, who asked for no name, said so.", "An official, who asked for no name", "official"),
        ("Fishermen say so. Other fishermen do not.", "Fishermen", "fishermen"),
        ("{l:|Velm}'s mayors say so.", "Velm's mayors", "Velm's mayors"),
        (
            "The ministers of Velm, Ostra and Hale say so.",
            "The ministers of Velm, Ostra and Hale",
            "ministers of Velm, Ostra and Hale",
        ),
        ("Harbour Is Ours said so. The harbour is shut.", "Harbour Is Ours", "Harbour Is Ours"),
        ("{l:|Velm} - a party to the pact - said so.", "Velm - a party to the pact", "Velm"),
        ("He said so.", "He", None),
        ("His comments said so.", "His comments", None),
        ("They both said so.", "They both", None),
        ("His brother said so.", "His brother", "his brother"),
        (
            "People familiar with the firm's results say so.",
            "People familiar with the firm's results",
            "people familiar with the firm's results",
        ),
        ("Police figures from January say so.", "Police figures from January", "police figures from January"),
        ("The ministry's own count says so.", "The ministry's own count", "ministry"),
        ("Figures from the ministry say so.", "Figures from the ministry", "ministry"),
        (
            "A police officer in Durham, North Carolina said so.",
            "A police officer in Durham, North Carolina",
            "police officer in Durham, North Carolina",
        ),
        ("Its founder, the Free Roads League, says so.", "Its founder, the Free Roads League", "Free Roads League"),
        (
            "One of its authors, the doctor Ada Wren, says so.",
            "One of its authors, the doctor Ada Wren",
            "doctor Ada Wren",
        ),
        ("The cynic in me says so.", "The cynic in me", None),
        ("Recent reports say so. Less recent ones do not.", "Recent reports", "recent reports"),
        ("The harbour reports say so.", "The harbour reports", "harbour reports"),
        ("Its mayor, whose campaign said so, left.", "whose campaign", None),
        (
            "The men of the Harbour Union (HU) in Velm say so.",
            "The men of the Harbour Union (HU) in Velm",
            "men of the Harbour Union in Velm",
        ),
    ],
)
def test_a_described_source_is_its_words_without_the_article(text: str, source: str, name: str | None) -> None:
    assert holder(text, source) == name


def test_somebody_of_xs_is_not_x() -> None:
    assert holder("{p:Mr |Wren} fell. {p:|Wren}'s family said so.", "Wren's family") == "Wren's family"


def test_an_office_that_nobody_holds_is_named_without_its_article() -> None:
    assert holder("{f:|The president} said so.", "The president") == "president"


def test_a_pronoun_that_stands_for_a_description_is_its_words() -> None:
    reading = reading_of("Two county chairs spoke. They said so.")
    article = reading.article
    they, chairs = article.span(25, 29), article.span(0, 17)
    statement = statement_of(article, they, chairs)
    assert holder_of(statement, article, link_actors([reading])) == ("two county chairs", None)


def test_narration_is_the_outlets_and_no_source_is_nobodys() -> None:
    article = Article.of("It rained.", outlet="The Courier")
    whole = article.span(0, 10)
    narrated = Statement(article.id, None, None, (whole,), "narrated", "asserts", whole)
    assert holder_of(narrated, article, link_actors([])) == ("The Courier", None)
    assert holder_of(statement_of(article, None), article, link_actors([])) == (None, None)


def test_words_are_never_cut_to_nothing() -> None:
    assert plain_words("the") == "the"
    assert plain_words("(unnamed)") != ""
