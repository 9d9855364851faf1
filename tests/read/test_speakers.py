"""Who a source stands for: named, meant by a pronoun or a title, or left open."""

from __future__ import annotations

import pytest

from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.read.engines import spacy_engine
from counterclaim.read.mentions import find_mentions
from counterclaim.read.speakers import resolve_speaker


def speaker(text: str, source: str, last: tuple[str, str] | None = None) -> tuple[str | None, str]:
    """Name and basis for the last place of a source in a text; `last` is who spoke in which sentence before."""
    article = Article.of(text)
    parse = spacy_engine.parse(text)
    mentions = find_mentions(article, parse)
    start = text.rindex(source)
    previous = [statement_of(article, *last)] if last else []
    span, basis = resolve_speaker(article, parse, mentions, article.span(start, start + len(source)), previous)
    assert span is None or span in {mention.span for mention in mentions}
    return (span.text if span else None), basis


def passage(article: Article, words: str) -> Span:
    start = article.text.index(words)
    return article.span(start, start + len(words))


def statement_of(article: Article, who: str, sentence: str) -> Statement:
    whole = passage(article, sentence)
    return Statement(
        article.id, passage(article, who), None, (whole,), "indirect", "asserts", whole, passage(article, who)
    )


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Foreign Minister Maria Hale denied it.", "Foreign Minister Maria Hale", "Maria Hale"),
        ("Her sister, Elena Orlik, said so.", "Her sister, Elena Orlik", "Elena Orlik"),
        ("One employee, Andrew Hale, told reporters.", "One employee, Andrew Hale", "Andrew Hale"),
        ("A spokesman for NATO said so.", "A spokesman for NATO", "NATO"),
        ("The mayor of Chicago, Laura Hale, said so.", "The mayor of Chicago, Laura Hale", "Laura Hale"),
        ("Chicago police said so.", "Chicago police", "Chicago police"),
        ("The Reuters news agency said so.", "The Reuters news agency", "Reuters"),
        ("The president's rival, Laura Hale, said so.", "The president's rival, Laura Hale", "Laura Hale"),
        ("The mayor's brother, Tomas Orlik, said so.", "The mayor's brother, Tomas Orlik", "Tomas Orlik"),
    ],
)
def test_a_name_in_the_source_is_the_speaker_where_it_is_the_head(text: str, source: str, name: str) -> None:
    assert speaker(text, source) == (name, "named")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Maria Hale's office said so.", "Maria Hale's office"),
        ("A spokesman for Maria Hale said so.", "A spokesman for Maria Hale"),
        ("The family of Maria Hale said so.", "The family of Maria Hale"),
        ("Maria Hale and Tomas Orlik said so.", "Maria Hale and Tomas Orlik"),
        ("Officials said so.", "Officials"),
        ("He said so.", "He"),
    ],
)
def test_somebody_else_or_several_leave_the_speaker_open(text: str, source: str) -> None:
    assert speaker(text, source) == (None, "open")


def test_a_pronoun_is_the_only_fitting_person_near() -> None:
    assert speaker("Ms Hale left for Norway. She said so.", "She") == ("Hale", "pronoun")


def test_a_pronoun_is_never_somebody_of_the_other_gender() -> None:
    text = "Mr Orlik met Ms Hale. She said so."
    assert speaker(text, "She") == ("Hale", "pronoun")
    assert speaker("Mr Orlik left. She said so.", "She") == (None, "open")


def test_who_spoke_speaks_on_whoever_was_named_in_between() -> None:
    text = "Mr Orlik said he had met President Adam Hale. He also said so."
    assert speaker(text, "He", ("Orlik", text.split(".")[0])) == ("Orlik", "pronoun")


def test_a_pronoun_between_two_people_is_the_subject_or_stays_open() -> None:
    assert speaker("Mr Orlik visited Mr Hale. He said so.", "He") == ("Orlik", "pronoun")
    assert speaker("A ship carried Mr Orlik and Mr Hale. He said so.", "He") == (None, "open")


def test_a_pronoun_does_not_reach_far_back() -> None:
    assert speaker("Mr Orlik left. It rained. It snowed. It thawed. He said so.", "He") == (None, "open")


def test_a_title_is_the_one_person_whom_the_article_called_by_it() -> None:
    text = "Prime Minister Laura Hale flew to Norway. On Friday the prime minister said so."
    assert speaker(text, "the prime minister") == ("Laura Hale", "title")


def test_a_title_that_two_people_have_stays_open() -> None:
    text = "President Laura Hale met President Tomas Orlik in Norway. It rained there all day. The president said so."
    assert speaker(text, "The president") == (None, "open")


def test_whose_somebody_is_gives_nobody_an_office() -> None:
    text = "The president's rival, Laura Hale, flew to Norway. It rained there. The president said so."
    assert speaker(text, "The president") == (None, "open")


def test_it_is_the_body_that_spoke_last() -> None:
    text = "NATO said it would wait. It said so."
    assert speaker(text, "It", ("NATO", text.split(".")[0])) == ("NATO", "pronoun")


def test_a_statement_is_the_bodys_that_spoke_last() -> None:
    text = "NATO said it would wait. The statement said so."
    assert speaker(text, "The statement", ("NATO", text.split(".")[0])) == ("NATO", "pronoun")
