"""Edges of subtrees and quoted tokens, made by hand."""

from __future__ import annotations

from counterclaim.read.outline import LONGEST_SENTENCE, Outline
from counterclaim.read.parse import Parse, Token


def parse_by_hand(words: str, heads: list[int], sentences: list[tuple[int, int]] | None = None) -> Parse:
    """A parse of words that single blanks part; nothing but heads and places is set."""
    tokens, start = [], 0
    for i, word in enumerate(words.split(" ")):
        number = next((n for n, (first, end) in enumerate(sentences or []) if first <= i < end), 0)
        tokens.append(Token(i, start, start + len(word), word, word, "X", "XX", "dep", heads[i], number))
        start += len(word) + 1
    return Parse(words, tokens, sentences or [(0, len(tokens))], [(0, len(words))])


def test_edges_are_the_first_and_last_word_below() -> None:
    outline = Outline(parse_by_hand("the old mayor said it", [2, 2, 3, 3, 3]))
    assert outline.left == [0, 1, 0, 0, 4]
    assert outline.right == [0, 1, 2, 4, 4]


def test_quoted_tokens_know_their_quotation() -> None:
    outline = Outline(parse_by_hand('he said " no " and " yes " .', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]))
    assert outline.quoted == [-1, -1, 0, 0, 0, -1, 1, 1, 1, -1]
    assert [(passage.first, passage.last) for passage in outline.passages] == [(2, 4), (6, 8)]


def test_a_sentence_that_was_ended_at_a_title_goes_on() -> None:
    outline = Outline(parse_by_hand("it sank , Capt . Lee said .", [1, 1, 1, 1, 1, 6, 6, 6], [(0, 5), (5, 8)]))
    assert outline.bounds(0) == outline.bounds(6) == (0, 7)


def test_other_sentences_stay_apart() -> None:
    outline = Outline(parse_by_hand("it sank . Lee said so .", [1, 1, 1, 4, 4, 4, 4], [(0, 3), (3, 7)]))
    assert outline.bounds(1) == (0, 2)
    assert outline.bounds(4) == (3, 6)


def test_no_rule_sees_further_than_a_long_sentence() -> None:
    """So a list of ten thousand words costs no more than its length."""
    count = 5 * LONGEST_SENTENCE
    outline = Outline(parse_by_hand(" ".join(["word"] * count), [0] * count))
    middle = count // 2
    assert outline.bounds(middle) == (middle - LONGEST_SENTENCE, middle + LONGEST_SENTENCE)
