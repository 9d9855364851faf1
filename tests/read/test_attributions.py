"""Attributions: what joins into one, and what the rules give in that shape."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.read.attributions import Range, character_ranges, joined_ranges
from counterclaim.read.parse import Parse, Token
from counterclaim.read.rule_attributions import attributions
from tests.read.telling import parse_of, read

Told = tuple[list[str], list[str], list[str]]


def told(text: str) -> list[Told]:
    """(source, cue, content) of every attribution, each as the words of its ranges."""
    parse = parse_of(text)

    def words(ranges: tuple[Range, ...]) -> list[str]:
        return [text[start:end] for start, end in character_ranges(parse, ranges)]

    return [(words(found.source), words(found.cue), words(found.content)) for found in attributions(parse)]


def parse_by_hand(words: list[str]) -> Parse:
    """Words in a row, each its own head; marks are punctuation."""
    tokens, start = [], 0
    for i, word in enumerate(words):
        pos = "NOUN" if word.isalnum() else "PUNCT"
        tokens.append(Token(i, start, start + len(word), word, word, pos, "", "", i, 0))
        start += len(word) + 1
    return Parse(" ".join(words), tokens, [(0, len(words))], [(0, start)])


def test_a_quotation_of_several_sentences_around_its_cue_is_one_attribution():
    """Statements cut it at sentences; an attribution does not."""
    text = "“The bridge is safe,” said Ines Kolt. “We tested it twice. Nobody saw a crack in the stone.”"

    assert told(text) == [
        (
            ["Ines Kolt"],
            ["said"],
            ["“The bridge is safe,”", "“We tested it twice. Nobody saw a crack in the stone.”"],
        )
    ]
    assert len(read(text)[0]) > 1


def test_two_cues_of_one_source_stay_two():
    """Each cue has its own content."""
    text = "Brandl said the bridge was safe, adding that he would prove it."

    assert [cue for _, cue, _ in told(text)] == [["said"], ["adding"]]


def test_both_halves_of_that_and_but_that_are_one_content():
    """What only a comma and "but" part is one stretch again."""
    ((source, cue, content),) = told("The minister said that the road was open, but that the tunnel was not.")

    assert (source, cue) == (["The minister"], ["said"])
    assert content == ["that the road was open, but that the tunnel was not"]


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_one():
    """A paragraph left open goes on with the words before it."""
    held, will_hold = "“The dam held through the night,”", "“It will hold tomorrow as well, if the rain stops.”"

    (found,) = told(f"{held} the harbour master said.\n\n{will_hold}")

    assert found == (["the harbour master"], ["said"], [held, will_hold])


def test_other_speakers_are_never_joined():
    """Neighbours with two sources are two attributions."""
    text = "“The dam held,” said Ines Kolt. “It did not hold at all,” said Jon Brandl."

    assert [source for source, _, _ in told(text)] == [["Ines Kolt"], ["Jon Brandl"]]


@pytest.mark.parametrize("text", ["", "\n \n", "The bridge fell before dawn.", "“", "\x00 said"])
def test_where_nobody_says_anything_there_is_nothing(text):
    """Empty and strange texts give no attribution and no error."""
    assert told(text) == []


def test_marks_between_pieces_are_no_gap_and_words_are():
    """Three marks at most: more are a line of marks, not the end of a quotation."""
    parse = parse_by_hand(["a", ".", "”", "“", "b", "c", "d", ".", ".", ".", ".", "e"])

    assert joined_ranges(parse, [(4, 4), (0, 0)]) == ((0, 4),)
    assert joined_ranges(parse, [(4, 4), (6, 6)]) == ((4, 4), (6, 6))
    assert joined_ranges(parse, [(6, 6), (11, 11)]) == ((6, 6), (11, 11))


@given(
    st.lists(st.sampled_from(["a", ",", "”"]), min_size=1, max_size=20),
    st.lists(st.tuples(st.integers(0, 19), st.integers(0, 19)), max_size=6),
)
def test_joined_ranges_are_in_order_apart_and_lose_nothing(words, pairs):
    """Whatever goes in: sorted, with a gap between any two, and every token that went in is still covered."""
    parse = parse_by_hand(words)
    ranges = [(min(pair), max(pair)) for pair in pairs if max(pair) < len(words)]

    joined = joined_ranges(parse, ranges)

    assert all(one[1] + 1 < two[0] for one, two in pairwise(joined))
    covered = {i for first, last in joined for i in range(first, last + 1)}
    assert covered >= {i for first, last in ranges for i in range(first, last + 1)}
    assert joined_ranges(parse, reversed(joined)) == joined
