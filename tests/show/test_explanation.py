"""Why a thing stands in the account: every reason with step, feature, value, sentence and passages."""

import json

from harbour_story import ARTICLES, DISPUTES

from counterclaim.model.article import Article
from counterclaim.model.explain import explain_statement
from counterclaim.model.explanation import Explanation
from counterclaim.model.statement import Statement
from counterclaim.show import explanation_to_json, explanation_to_text
from counterclaim.show.json_parts import passage
from counterclaim.show.statement_json import statement_json

DENIAL = DISPUTES[1]
WHY = Explanation(DENIAL.id, "dispute", DENIAL.question, DENIAL.sides[0].evidence, DENIAL.reasons)


def test_a_reason_prints_its_step_feature_value_sentence_and_passage() -> None:
    """With file:characters, so that a person can look it up."""
    text = explanation_to_text(WHY, ARTICLES.values(), width=100)

    assert "dispute  the Northern League was massing warships" in text
    assert "PASSAGES (1)" in text
    assert "“that the Northern League was massing warships off the Salvo Banks”  01-courier.txt:817-882" in text
    assert "REASONS (1)" in text
    assert "A cue of denial stands with the same thing" in text
    assert "disputes · denial cue = denied" in text
    assert "“denied”  02-northern-daily.txt:283-289" in text


def test_without_the_articles_a_passage_is_cited_by_its_articles_id() -> None:
    """Nothing is left out for want of a file name."""
    assert f"{ARTICLES['courier'].id}:817-882" in explanation_to_text(WHY, width=120)


def test_the_same_as_json() -> None:
    """With the passages as spans."""
    data = json.loads(explanation_to_json(WHY))

    assert data["schema"] == "counterclaim/explanation"
    assert data["reasons"][0]["passages"][0]["text"] == "denied"


def test_whom_an_open_source_may_mean_is_told_with_the_likeliest_first() -> None:
    """`why` of a statement names everybody who may be meant, and where."""
    article = Article.of("Ada Orlik met Lena Hale. She denied it.", file="a.txt")
    candidates = (article.span(0, 9), article.span(14, 23))
    statement = Statement(
        article.id,
        article.span(25, 28),
        article.span(29, 35),
        (article.span(36, 38),),
        "indirect",
        "denies",
        article.span(25, 39),
        speaker_candidates=candidates,
    )

    reason = next(one for one in explain_statement(statement).reasons if one.feature == "may be meant")

    assert (reason.value, reason.passages) == ("Ada Orlik · Lena Hale", candidates)
    assert statement_json(statement, {})["speaker_candidates"] == [passage(span) for span in candidates]


def test_the_words_that_decided_a_stance_are_named_and_why_it_is_no_claim() -> None:
    """`why` of a statement points at them, and tells a feeling from what can be true or false."""
    article = Article.of("Ada Orlik voiced concern over the dam.", file="a.txt")
    statement = Statement(
        article.id,
        article.span(0, 9),
        article.span(10, 29),
        (article.span(30, 37),),
        "indirect",
        "warns",
        article.span(0, 38),
        stance_evidence=article.span(10, 24),
        content_kind="attitude",
    )

    told = {reason.feature: reason for reason in explain_statement(statement).reasons}

    assert (told["stance"].value, told["stance"].passages) == ("warns", (article.span(10, 24),))
    assert "“warns”" in told["stance"].sentence
    assert told["content kind"].value == "attitude" and "feels" in told["content kind"].sentence
    data = statement_json(statement, {})
    assert (data["stance_evidence"], data["content_kind"]) == (passage(article.span(10, 24)), "attitude")
