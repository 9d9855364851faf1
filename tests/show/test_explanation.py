"""Why a thing stands in the account: every reason with step, feature, value, sentence and passages."""

import json

from harbour_story import ARTICLES, DISPUTES

from counterclaim.model.explanation import Explanation
from counterclaim.show import explanation_to_json, explanation_to_text

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
