"""What the outlet says in its own voice."""

from __future__ import annotations

from tests.read.telling import article_of, read


def narrated(text: str) -> list[str]:
    return [narration.text for narration in read(text)[1]]


def test_a_sentence_that_nobody_says_is_the_outlets_own() -> None:
    text = "The bridge fell on Monday. The mayor said it had been safe. Two boats sank."
    assert narrated(text) == ["The bridge fell on Monday.", "Two boats sank."]


def test_it_has_no_source_no_cue_and_the_outlet_as_its_chain() -> None:
    (narration,) = read("The bridge fell on Monday.")[1]
    assert (narration.source, narration.cue, narration.mode, narration.stance) == (None, None, "narrated", "asserts")
    assert [(link.role, link.name) for link in narration.chain] == [("outlet", "The Orvel Mail")]


def test_of_a_sentence_with_a_statement_only_the_rest_is_narrated() -> None:
    text = "The union left the talks, saying the offer was an insult."
    assert narrated(text) == ["The union left the talks"]


def test_a_heading_and_a_fragment_are_no_narration() -> None:
    assert narrated("The bridge of Orvel\n\nA bad day for the valley.\n\nThe bridge fell.") == ["The bridge fell."]


def test_an_agency_around_a_statement_is_no_narration() -> None:
    assert narrated("The mayor denied that the bridge was closed, the Orvel Press Agency reported.") == []


def test_a_passage_with_an_unpaired_mark_is_not_put_into_the_outlets_mouth() -> None:
    assert narrated('"The bridge was built in a year. It cost nothing.') == []


def test_no_narration_shares_a_character_with_content_or_cue() -> None:
    text = (
        'Brandl, who leads the council, said the bridge was safe, but "nobody" crossed it. According to the police, '
        "two boats sank; the third was reportedly found. The inspectors were accused of taking bribes and left."
    )
    statements, narrations, _ = read(text)
    taken = [span for one in statements for span in (*one.content, one.cue) if span is not None]
    for narration in narrations:
        for span in narration.content:
            assert not any(span.overlaps(other) for other in taken)
            assert article_of(text).text[span.start : span.end] == span.text
