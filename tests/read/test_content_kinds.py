"""Whether what is said can be true or false: one invented sentence for every kind and its near misses."""

from __future__ import annotations

import pytest

from counterclaim.read.content_kinds import find_content_kind
from counterclaim.read.given_cues import make_cue
from counterclaim.read.outline import Outline
from counterclaim.read.pieces import Piece
from tests.read.telling import parse_of, read


def kind_of(text: str, source: str, cue: str, content: str) -> str:
    """The kind of a content whose words are given, as labels or a trained engine give them."""
    outline = Outline(parse_of(text))

    def tokens(words: str) -> tuple[int, int]:
        start = text.index(words)
        return outline.at_or_after(start), outline.before(start + len(words))

    first, last = tokens(content)
    direct = outline.quoted[first] >= 0 and outline.quoted[first] == outline.quoted[last]
    given = make_cue(outline, *tokens(cue), tokens(source) if source else None)
    return find_content_kind(outline, given, [Piece(first, last, direct)])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The mayor said the bridge was safe.", "claim"),
        ('"The bridge is safe," the mayor said.', "claim"),
        ("According to the mayor, the bridge was safe.", "claim"),
        ("The company denied any part in the collapse.", "claim"),
        ("The engineers accused the mayor of hiding the report.", "claim"),
        ("Engineers described the bridge as a trap.", "claim"),
        ("The council dismissed the report as guesswork.", "claim"),
        ("The union condemned the dismissals as revenge.", "claim"),
        ("The weather service warned of more rain.", "claim"),
        ("The union urged the mayor to resign.", "claim"),
        ("The mayor promised to resign.", "claim"),
        ("Engineers fear that the bridge will fall.", "claim"),
        ("The bishops voiced concern that the delay would cost lives.", "claim"),
        ("The mayor lamented that nobody had listened.", "claim"),
        ("The ministry would not confirm that the pilot had been arrested.", "claim"),
        ("The mayor refused to concede that the engineers had been right.", "claim"),
        ('"They want to close it, right?" the mayor said.', "claim"),
        ('"The bridge is closed. Who would use it?" the mayor said.', "claim"),
        ("The union praised the engineers.", "attitude"),
        ("The minister defended the police.", "attitude"),
        ("The union condemned the dismissals.", "attitude"),
        ("The bishops voiced concern over the delay.", "attitude"),
        ('"I love this town," the mayor said.', "attitude"),
        ('"Thank you all," the mayor said.', "attitude"),
        ("The union endorsed the plan.", "endorsement"),
        ("The council opposed the new bridge.", "endorsement"),
        ("The minister announced a ban on lorries.", "decree"),
        ("The minister ordered drivers to stay away.", "decree"),
        ("The mayor declined to comment on the arrests.", "topic"),
        ("The ministry did not respond to a request for comment.", "topic"),
        ("The mayor stressed the cost of the bridge.", "topic"),
        ("The mayor did not say whether the bridge was safe.", "question"),
        ("The mayor did not say who had paid for the bridge.", "question"),
        ("The mayor declined to say who had paid for the bridge.", "question"),
        ("The mayor asked whether the bridge was safe.", "question"),
        ('"Who gave the order?" the union asked.', "question"),
    ],
)
def test_the_kind_follows_from_cue_and_content(text: str, kind: str) -> None:
    assert read(text)[0][0].content_kind == kind


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "kind"),
    [
        ("The mayor spoke about the economy.", "The mayor", "spoke about", "the economy", "topic"),
        ("The mayor discussed the new bridge.", "The mayor", "discussed", "the new bridge", "topic"),
        ("The mayor talked about the storm on Friday.", "The mayor", "talked about", "the storm", "topic"),
        ("Drivers like the new bridge.", "Drivers", "like", "the new bridge", "attitude"),
        (
            "The mayor was not optimistic about the talks.",
            "The mayor",
            "was not optimistic about",
            "the talks",
            "attitude",
        ),
        ("The union backed the plan.", "The union", "backed", "the plan", "endorsement"),
        ("The party rallied behind Brandl.", "The party", "rallied behind", "Brandl", "endorsement"),
        (
            "The minister ordered the closure of the port.",
            "The minister",
            "ordered",
            "the closure of the port",
            "decree",
        ),
        ("The mayor was asked about the bridge.", "", "was asked", "about the bridge", "question"),
        ("Voters have no idea who their senator is.", "Voters", "have no idea", "who their senator is", "question"),
        ("The mayor explained why the bridge fell.", "The mayor", "explained", "why the bridge fell", "claim"),
        ("The union rebutted the claim that it fled.", "The union", "rebutted", "the claim that it fled", "claim"),
        ("The mayor is skeptical the bridge can hold.", "The mayor", "is skeptical", "the bridge can hold", "claim"),
        ("The prayers mention Brandl.", "The prayers", "mention", "Brandl", "topic"),
    ],
)
def test_a_thing_without_a_clause_is_what_its_cue_makes_of_it(
    text: str, source: str, cue: str, content: str, kind: str
) -> None:
    assert kind_of(text, source, cue, content) == kind


def test_a_quotation_without_a_cue_is_a_claim_or_a_question() -> None:
    outline = Outline(parse_of('"The bridge is safe." "Is it?"'))
    (first, second) = outline.passages
    assert find_content_kind(outline, None, [Piece(first.first, first.last, direct=True)]) == "claim"
    assert find_content_kind(outline, None, [Piece(second.first, second.last, direct=True)]) == "question"


def test_given_words_become_a_cue_with_its_head_form_and_silence() -> None:
    text = "The mayor has not yet declined to say who paid, according to Brandl."
    outline = Outline(parse_of(text))
    words = [token.text for token in outline.parse.tokens]
    whole = make_cue(outline, words.index("has"), words.index("declined"), (0, 1))
    assert (whole.token.text, whole.form, whole.negated, whole.silent) == ("declined", "verb", True, True)
    assert whole.source_head is not None and whole.source_head.text == "mayor"
    beside = make_cue(outline, words.index("according"), words.index("according") + 1)
    assert (beside.form, beside.lemma, beside.source_head) == ("according", "according to", None)
