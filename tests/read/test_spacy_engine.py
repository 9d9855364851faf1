"""The grammar of a text as plain data."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counterclaim.read.engines import spacy_engine


def test_a_line_break_ends_a_sentence() -> None:
    """A heading without a full stop is no part of the sentence below it."""
    parse = spacy_engine.parse("Storm closes the port\n\nFerries will stay in the harbour.")

    first = [parse.tokens[start].text for start, _ in parse.sentences]
    assert first == ["Storm", "Ferries"]


def test_no_sentence_begins_at_the_second_word_of_a_paragraph_or_in_small_letters() -> None:
    """The small model breaks there now and then, and a title loses its first word."""
    for text in (
        "Storm hits\n\nTrade officials take credit for the drop.",
        "Police cleared the square so Wren could walk to the church.",
        "Storm hits\n\nUber CEO Tomas Wren told employees he would raise it.",
    ):
        parse = spacy_engine.parse(text)
        starts = {parse.tokens[start].start for start, _ in parse.sentences}
        assert starts == {start for start, _ in parse.paragraphs}


def test_may_and_will_are_somebody_before_a_past_form() -> None:
    """A modal verb stands before no past form."""
    parse = spacy_engine.parse('"But Wren’s reply doesn’t change the facts of it," May told the Party Forum in Velm.')
    may = next(token for token in parse.tokens if token.text == "May")
    assert (may.tag, may.pos, may.dep, parse.tokens[may.head].text) == ("NNP", "PROPN", "nsubj", "told")
    parse = spacy_engine.parse("It may rain. He will tell the council.")
    assert [token.dep for token in parse.tokens if token.tag == "MD"] == ["aux", "aux"]


@given(st.text(max_size=200))
def test_any_text_is_parsed_into_tokens_that_are_its_own_characters(text: str) -> None:
    """Tokens stand in order, equal their characters, hold no white space, and hang on tokens of the parse."""
    parse = spacy_engine.parse(text)

    assert [text[token.start : token.end] for token in parse.tokens] == [token.text for token in parse.tokens]
    assert [token.i for token in parse.tokens] == list(range(len(parse.tokens)))
    assert all(0 <= token.head < len(parse.tokens) and not token.text.isspace() for token in parse.tokens)
    covered = [i for first, end in parse.sentences for i in range(first, end)]
    assert covered == list(range(len(parse.tokens)))


def test_a_very_long_paragraph_is_parsed_in_pieces_that_lose_nothing() -> None:
    """A line far longer than a piece still gives each of its words once."""
    text = "The crane fell on the quay and nobody saw why it fell. " * 1500
    parse = spacy_engine.parse(text)

    assert len(text) > 2 * spacy_engine.LONGEST_PIECE
    assert "".join(token.text for token in parse.tokens) == "".join(text.split())


def test_a_word_longer_than_any_word_is_cut_and_loses_nothing() -> None:
    """The tokenizer's time grows with the square of a word, so no piece may hold a long one."""
    text = "He wrote " + "-" * 1000 + " and left."
    pieces = list(spacy_engine.words_bounded(text, 0, len(text)))

    assert "".join(text[start:end] for start, end in pieces) == text
    assert max(len(word) for start, end in pieces for word in text[start:end].split()) == spacy_engine.LONGEST_WORD
    assert list(spacy_engine.words_bounded("A short one.", 0, 12)) == [(0, 12)]


def test_a_sentence_without_an_end_is_cut_and_stays_a_tree() -> None:
    """No sentence is longer than the bound, and no word hangs on another sentence."""
    parse = spacy_engine.parse("Lohr, he said, " * 400)

    assert max(end - first for first, end in parse.sentences) == spacy_engine.LONGEST_SENTENCE
    assert [token.i for first, end in parse.sentences for token in parse.tokens[first:end]] == list(
        range(len(parse.tokens))
    )
    assert all(parse.head(token).sentence == token.sentence for token in parse.tokens)
