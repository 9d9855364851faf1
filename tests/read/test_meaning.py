"""What contents mean, by the encoder as it was published: near in meaning is near in direction."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.errors import EngineMissing
from counterclaim.model.article import Article
from counterclaim.model.engine import Engine
from counterclaim.read.engines import word_pieces
from counterclaim.read.engines.meaning import engine, files
from counterclaim.read.order import engine_name, read_articles

# (what somebody says, the same in other words, something else that shares words with it)
PAIRS = [
    (
        "soldiers shot four villagers dead",
        "troops killed four people from the village",
        "soldiers gave four villagers bread",
    ),
    (
        "the ministry had no part in the attack on the tanker",
        "the government was not involved in the assault on the ship",
        "the ministry had a large part in the budget of the city",
    ),
    (
        "turnout was lower than four years ago",
        "fewer people went to the polls than at the last election",
        "prices were lower than four years ago",
    ),
    (
        "the minister should step down at once",
        "he must resign immediately",
        "the bridge should be painted at once",
    ),
]


def nearness(left: bytes, right: bytes) -> float:
    """The cosine of two packed directions."""
    one, two = (np.frombuffer(vector, dtype=np.int8).astype(float) for vector in (left, right))
    return float(one @ two / math.sqrt((one @ one) * (two @ two)))


@pytest.mark.parametrize(("said", "other_words", "other_matter"), PAIRS)
def test_the_same_in_other_words_is_nearer_than_another_matter_in_the_same_words(
    said: str, other_words: str, other_matter: str
) -> None:
    first, same, other = engine.embed([said, other_words, other_matter])

    assert nearness(first, same) > nearness(first, other)


def test_what_stands_beside_a_content_does_not_change_its_direction() -> None:
    texts = [text for pair in PAIRS for text in pair] + ["No.", "the dam " * 60]

    together = engine.directions(texts)
    alone = np.stack([engine.directions([text])[0] for text in texts])

    assert np.array_equal(together, alone)


def test_the_same_article_gives_the_same_bytes_whatever_was_read_before() -> None:
    texts = [text for pair in PAIRS for text in pair]
    first = engine.embed(texts)
    engine.embed(["A much longer text that was read in between, of another article altogether."] * 3)

    assert engine.embed(texts) == first


def test_equal_contents_have_one_direction_each_in_its_place() -> None:
    one, two, again = engine.embed(["the dam broke", "nobody was hurt", "the dam broke"])

    assert one == again != two


def test_packing_hardly_changes_a_cosine() -> None:
    vectors = engine.directions([text for pair in PAIRS for text in pair])
    packed = engine.pack(vectors)

    for i, left in enumerate(packed):
        for j, right in enumerate(packed):
            assert nearness(left, right) == pytest.approx(float(vectors[i] @ vectors[j]), abs=0.002)


def test_only_the_first_128_pieces_count() -> None:
    head = "dam " * (engine.MOST - 2)

    short, long, other = engine.embed([head, head + "broke", "the " + head])

    assert short == long != other


@settings(max_examples=25)
@given(st.text(max_size=60))
def test_any_text_has_a_direction(text: str) -> None:
    (vector,) = engine.embed([text])

    assert len(vector) == 384
    assert max(abs(value) for value in memoryview(vector).cast("b")) == 127


@pytest.mark.parametrize("by", ["trained", "rules"])
def test_a_reading_has_a_meaning_for_each_statement(by: Engine) -> None:
    text = "The ministry said that two workers had been hurt. “It was seven,” the union said.\n\nRain fell."
    (reading,) = read_articles([Article.of(text, file="a.txt")], engine=by)

    assert len(reading.statements) > 1
    assert [meaning.statement for meaning in reading.meanings] == [one.id for one in reading.statements]
    assert [meaning.vector for meaning in reading.meanings] == engine.embed([one.text for one in reading.statements])


def test_an_article_without_statements_has_none() -> None:
    (reading,) = read_articles([Article.of("Rain fell.", file="a.txt")], engine="rules")

    assert reading.meanings == ()
    assert engine.embed([]) == []


def test_a_reading_tells_which_encoder_it_was_made_with() -> None:
    assert all(files.version() in engine_name(by) for by in ("trained", "rules"))


def test_without_its_files_the_error_names_the_way_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(EngineMissing):
        word_pieces.vocabulary_in(tmp_path)
    monkeypatch.setattr(files, "folder", lambda: tmp_path)

    with pytest.raises(EngineMissing) as missing:
        files.version.__wrapped__()

    assert str(tmp_path) in str(missing.value) and missing.value.next_step


def test_a_damaged_graph_is_told_of(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "model.onnx").write_bytes(b"no graph")
    monkeypatch.setattr(files, "folder", lambda: tmp_path)

    with pytest.raises(EngineMissing):
        engine.load.__wrapped__()
