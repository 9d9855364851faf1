"""A decision is about something that is there, by somebody, in words that an article prints."""

from __future__ import annotations

from dataclasses import replace

import pytest
from harbour_story import make_account

from counterclaim.errors import InputError, UnknownId
from counterclaim.model.deciding import (
    Person,
    decide_on_name,
    decide_on_names,
    decide_on_thing,
    decide_to_hide,
    decide_to_note,
)
from counterclaim.model.ledger import Ledger
from tests.model.test_ledger import judged, with_another_id

ACCOUNT = make_account()
LEDGER = Ledger(ACCOUNT, [])
IDA = Person(" Ida ", "2031-05-02T10:00:00+00:00", " both are quoted ")


def test_a_decision_on_a_thing_remembers_its_passages():
    """The beginning of an id is enough; names and notes lose the blanks around them."""
    dispute = ACCOUNT.disputes[0]
    judgement = decide_on_thing(LEDGER, dispute.id[:-2], "rejected", IDA).judgement

    assert (judgement.left, judgement.right, judgement.verdict) == (dispute.id, "", "rejected")
    assert (judgement.decided_by, judgement.note) == ("Ida", "both are quoted")
    assert judgement.passages == tuple(dict.fromkeys(span.id for side in dispute.sides for span in side.evidence))


def test_names_are_kept_as_printed_in_one_order():
    """An actor's id stands for its name; capitals do not make two names of one."""
    karsk = ACCOUNT.cast[0]
    judgement = decide_on_names(LEDGER, "Lina Oressa", karsk.id, "same", IDA).judgement

    assert (judgement.left, judgement.right) == ("Edvin Karsk", "Lina Oressa")
    with pytest.raises(InputError, match="one name"):
        decide_on_names(LEDGER, "Lina Oressa", "LINA ORESSA", "same", IDA)


def test_a_name_must_be_printed():
    """The error lists the spellings to choose from."""
    judgement = decide_on_name(LEDGER, "Mr Karsk", "President Edvin Karsk", IDA).judgement

    assert (judgement.left, judgement.right, judgement.verdict) == ("Edvin Karsk", "President Edvin Karsk", "named")
    with pytest.raises(InputError, match="President Edvin Karsk"):
        decide_on_name(LEDGER, "Mr Karsk", "Lina Oressa", IDA)


def test_who_is_hidden_is_kept_by_name():
    """One whom several share means nobody."""
    assert decide_to_hide(LEDGER, ACCOUNT.cast[0].id, IDA).judgement.left == "Edvin Karsk"
    twin = replace(ACCOUNT.cast[1], id="actor-twin", name="L. Oressa")
    with pytest.raises(UnknownId, match="several"):
        decide_to_hide(Ledger(replace(ACCOUNT, cast=(*ACCOUNT.cast, twin)), []), "Ms Oressa", IDA)


def test_a_passage_is_named_by_file_or_article_and_characters():
    """Both mean the same."""
    article = ACCOUNT.articles[0]
    for name in (article.id, article.file):
        judgement = decide_to_note(LEDGER, f"{name}:3-9", IDA).judgement

        assert (judgement.left, judgement.verdict) == (article.span(3, 9).id, "note")
    assert decide_to_note(LEDGER, ACCOUNT.claims[0].id, IDA).judgement.passages
    assert decide_to_note(LEDGER, ACCOUNT.readings[0].statements[0].id, IDA).judgement.passages == ()


def test_a_verdict_withdraws_what_the_thing_inherited_and_a_name_every_other_name_of_the_actor():
    """Their targets are written otherwise, so that the store cannot know."""
    claim = ACCOUNT.claims[1]
    statements = (*claim.statements, *ACCOUNT.claims[2].statements)
    passages = LEDGER.suggestions[claim.id].passages
    inherited = judged("accepted", claim.id, things=passages)
    named = judged("named", "Mr Karsk", "Mr Karsk")
    ledger = Ledger(with_another_id(claim, "claim-grown", statements), [inherited, named])

    assert decide_on_thing(ledger, "claim-grown", "rejected", IDA).replaces == (inherited.id,)
    assert decide_on_thing(ledger, "claim-grown", "accepted", IDA).replaces == ()
    assert decide_on_name(ledger, "Edvin Karsk", "President Edvin Karsk", IDA).replaces == (named.id,)


@pytest.mark.parametrize(
    ("decide", "error"),
    [
        (lambda: decide_on_thing(LEDGER, "dispute-none", "accepted", IDA), UnknownId),
        (lambda: decide_on_thing(LEDGER, ACCOUNT.articles[0].id, "accepted", IDA), UnknownId),
        (lambda: decide_on_names(LEDGER, "Edvin Karsk", "Nobody", "same", IDA), UnknownId),
        (lambda: decide_on_name(LEDGER, "Nobody", "Mr Karsk", IDA), UnknownId),
        (lambda: decide_to_hide(LEDGER, "", IDA), UnknownId),
        (lambda: decide_to_note(LEDGER, "nothing.txt:1-4", IDA), UnknownId),
        (lambda: decide_to_note(LEDGER, f"{ACCOUNT.articles[0].file}:4-4", IDA), UnknownId),
        (lambda: decide_to_note(LEDGER, f"{ACCOUNT.articles[0].file}:0-{10**9}", IDA), UnknownId),
        (lambda: decide_to_note(LEDGER, f"{ACCOUNT.articles[0].file}:0-²", IDA), UnknownId),
        (lambda: decide_to_note(LEDGER, ACCOUNT.claims[0].id, replace(IDA, note=" \n")), InputError),
        (lambda: decide_on_thing(LEDGER, ACCOUNT.claims[0].id, "accepted", replace(IDA, name=" ")), InputError),
    ],
)
def test_what_cannot_be_decided_says_what_to_do(decide, error):
    """Nothing is guessed."""
    with pytest.raises(error) as caught:
        decide()

    assert caught.value.next_step
