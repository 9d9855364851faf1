"""The promises of the product, each on a whole account of the examples: what breaks one breaks its test.

"Same in, same out" and "nothing lost" need other processes and stand in `tests/properties/`.
"""

from __future__ import annotations

import dataclasses
import json
import socket
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from counterclaim import Account, Dossier, Span, compare
from counterclaim.show import to_html, to_json, to_markdown, to_text


@pytest.fixture(scope="module")
def account() -> Account:
    """The account of the first example."""
    return compare([Path(__file__).resolve().parents[2] / "examples" / "selmar-harbour"])


def spans_in(thing: Any) -> Iterator[Span]:
    """Every span in a noun, however deep."""
    if isinstance(thing, Span):
        yield thing
    elif dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        for field in dataclasses.fields(thing):
            yield from spans_in(getattr(thing, field.name))
    elif isinstance(thing, (tuple, list)):
        for item in thing:
            yield from spans_in(item)


def test_verbatim_every_passage_is_the_article_s_own_characters(account: Account) -> None:
    """Promise 1: `article.text[start:end]` equals the quote, for every span of the account and of its JSON."""
    texts = {article.id: article.text for article in account.articles}
    spans = list(spans_in(account))

    assert len(spans) > 1000
    assert all(texts[span.article][span.start : span.end] == span.text for span in spans)

    def walk(node: Any) -> Iterator[dict[str, Any]]:
        if isinstance(node, dict):
            if {"article", "start", "end", "text"} <= node.keys():
                yield node
            node = list(node.values())
        if isinstance(node, list):
            for item in node:
                yield from walk(item)

    shown = list(walk(json.loads(to_json(account))))
    assert len(shown) > 1000
    assert all(texts[item["article"]][item["start"] : item["end"]] == item["text"] for item in shown)


def test_verbatim_the_questions_of_disputes_are_the_articles_phrases(account: Account) -> None:
    """Promise 1: no sentence is generated; a question is made of passages."""
    for dispute in account.disputes:
        assert dispute.topic
        assert dispute.question == " · ".join(dict.fromkeys(span.text for span in dispute.topic))


def test_both_sides_every_dispute_shows_two_camps_and_no_verdict(account: Account) -> None:
    """Promise 2: two camps with passages each, in every form; no field says who is right."""
    assert account.disputes
    for dispute in account.disputes:
        assert len({side.camp for side in dispute.sides}) >= 2
        assert all(side.evidence for side in dispute.sides)
    sides = json.loads(to_json(account))["disputes"][0]["sides"][0]
    assert not sides.keys() & {"true", "right", "verdict", "winner", "score", "confidence"}
    for form in (to_html(account), to_markdown(account), to_text(account, width=80, color=False)):
        assert "says who is right" in form


def test_every_decision_has_a_reason(account: Account) -> None:
    """Promise 3: disputes, claims, figures, diverging terms, merged actors and merged happenings all say why."""
    assert all(dispute.reasons for dispute in account.disputes)
    assert all(claim.reasons for claim in account.claims)
    assert all(entry.reasons for entry in account.figures)
    assert account.namings
    assert all(naming.reasons for naming in account.namings)
    merged = [actor for actor in account.cast if len({span.article for span in actor.passages}) > 1]
    assert merged
    assert all(actor.reasons for actor in merged)
    told_twice = [entry for entry in account.timeline if len({span.article for span in entry.tellings}) > 1]
    assert told_twice
    assert all(entry.reasons for entry in told_twice)


def test_people_overrule_and_their_decisions_outlive_a_rebuild(selmar: Path, tmp_path: Path) -> None:
    """Promise 4: rejected stays rejected, split stays split, undone is undone; the program's own is told apart."""
    file = tmp_path / "vote.db"
    with Dossier(file) as dossier:
        dossier.add([selmar])
        first = dossier.link()
        rejected = first.disputes[0].id
        assert {dispute.status for dispute in first.disputes} == {"suggested"}
        dossier.reject(rejected, by="Ada", note="not one matter")
    with Dossier(file) as dossier:
        dossier.link()
        status = {dispute.id: dispute.status for dispute in dossier.account().disputes}
        assert status[rejected] == "rejected"
        (decision,) = dossier.judgements()
        dossier.undo(decision.id)
        assert {dispute.status for dispute in dossier.account().disputes} == {"suggested"}


def test_silence_is_said_only_with_the_count_of_articles_read(account: Account) -> None:
    """Promise 5: an outlet is silent on a claim only where articles of it were read in full."""
    silent = [item for claim in account.claims for item in claim.coverage if item.kind == "silent"]

    assert silent
    assert all(item.articles_read > 0 and not item.passages for item in silent)
    assert len(account.readings) == len(account.articles)


def test_copies_are_one_voice(account: Account) -> None:
    """Promise 6: a claim that an agency's passage carries into two outlets has fewer voices than outlets."""
    assert account.copies
    copied = [
        claim for claim in account.claims if claim.origins < sum(item.kind == "reports" for item in claim.coverage)
    ]
    assert copied


def test_offline_no_socket_is_opened(selmar: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Promise 7: the whole job asks nothing of any network."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)

    assert to_html(compare([selmar]))


def test_yours_other_tools_open_the_file(selmar: Path, tmp_path: Path) -> None:
    """Promise 7: plain SQLite with views of plain names."""
    file = tmp_path / "vote.db"
    with Dossier(file) as dossier:
        dossier.add([selmar])
        dossier.link()

    connection = sqlite3.connect(file)
    try:
        assert connection.execute("select count(*) from who_said_what").fetchone()[0] > 50
        assert connection.execute("select count(*) from disputes_with_sides").fetchone()[0] > 5
    finally:
        connection.close()
