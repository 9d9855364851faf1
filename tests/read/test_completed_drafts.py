"""What the trained engine adds: speakers of quotations that name nobody, and claims that no rule knows."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from counterclaim.model.statement import Statement
from counterclaim.read.attributions import Attribution, Range
from counterclaim.read.completed_drafts import SURE
from counterclaim.read.parse import Parse
from counterclaim.read.statements import find_statements
from tests.read.telling import article_of, parse_of


def at(parse: Parse, words: str) -> tuple[Range, ...]:
    """The tokens of some words of the text; none for no words."""
    if not words:
        return ()
    start = parse.text.index(words)
    inside = [token.i for token in parse.tokens if start <= token.start and token.end <= start + len(words)]
    return ((inside[0], inside[-1]),)


def completed(text: str, source: str, cue: str, content: str, confidence: float = 1.0) -> tuple[Statement, ...]:
    """The statements where the network finds one attribution."""

    def finder(parse: Parse, _quoted: Sequence[int], _rules: Sequence[Attribution]) -> Sequence[Attribution]:
        return [Attribution(at(parse, source), at(parse, cue), at(parse, content), confidence)]

    return find_statements(article_of(text), parse_of(text), (), finder)[0]


WALL = (
    "Ilse Brandt stood at the wall of the harbour for an hour.\n\n“Nobody asked us whether we wanted this wall at all.”"
)
SHOWN = "The harbour was shut. Two ships lay outside. Ilse Brandt's gesture made it plain that the wall would stay."


def test_a_quotation_that_names_nobody_gets_its_speaker_from_the_network() -> None:
    statements = completed(WALL, "Ilse Brandt", "", "“Nobody asked us whether we wanted this wall at all.”")

    assert [(one.source, one.speaker and one.speaker.text) for one in statements] == [(None, "Ilse Brandt")]


def test_a_claim_that_no_rule_knows_is_added_with_its_source_and_cue() -> None:
    ruled = find_statements(article_of(SHOWN), parse_of(SHOWN), ())[0]

    statements = completed(SHOWN, "Ilse Brandt's gesture", "made it plain", "the wall would stay")

    assert not any("wall would stay" in one.text for one in ruled), "the rules learned it: invent another"
    assert [(one.source and one.source.text, one.cue and one.cue.text, one.text) for one in statements] == [
        ("Ilse Brandt's gesture", "made it plain", "the wall would stay")
    ]


@pytest.mark.parametrize(
    ("source", "cue", "content", "confidence"),
    [
        ("Ilse Brandt's gesture", "made it plain", "the wall would stay", SURE - 0.01),
        ("", "made it plain", "the wall would stay", 1.0),
        ("Ilse Brandt's gesture", "", "the wall would stay", 1.0),
        ("Ilse Brandt's gesture", "made it plain", "the wall", 1.0),
    ],
    ids=["unsure", "without a source", "without a cue", "without a clause"],
)
def test_what_is_no_sure_claim_is_not_added(source: str, cue: str, content: str, confidence: float) -> None:
    assert completed(SHOWN, source, cue, content, confidence) == ()


def test_what_the_rules_found_stays_as_it_is() -> None:
    text = "The ministry said the bridge was closed on Monday, the Orvel news agency reported."
    ruled = find_statements(article_of(text), parse_of(text), ())[0]

    statements = completed(text, "the Orvel news agency", "reported", "The ministry said the bridge was closed")

    assert ruled and statements == ruled


def test_lines_that_are_no_body_give_no_claim() -> None:
    text = "The bridge was closed.\n\nRead more: Mayor makes it plain that the wall will stay"

    assert completed(text, "Mayor", "makes it plain", "that the wall will stay") == ()


def test_reported_speech_does_not_go_on_in_another_paragraph() -> None:
    text = "Bridge was not tested, union claims\n\nThe pier over the Orvel was opened on Monday."
    ruled = find_statements(article_of(text), parse_of(text), ())[0]

    assert completed(text, "union", "claims", "The pier over the Orvel was opened on Monday") == ruled


def test_reported_speech_does_not_run_from_a_headline_into_the_text() -> None:
    text = "Mayor denies leak\n\nThe council met on Monday and went home."
    ruled = find_statements(article_of(text), parse_of(text), ())[0]

    assert completed(text, "Mayor", "denies", "leak\n\nThe council met on Monday") == ruled


def test_a_mark_is_nobody() -> None:
    text = "Ilse Brandt stood at the wall — for an hour.\n\n“Nobody asked us whether we wanted this wall at all.”"

    statements = completed(text, "—", "", "“Nobody asked us whether we wanted this wall at all.”")

    assert [one.speaker for one in statements] == [None]
