"""Readings as rows of a table: nothing is lost on the way there and back, and nothing wrong gets through."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.errors import SpanError, UnreadableFile
from counterclaim.model.article import Article
from counterclaim.model.reading import Reading, Sentence
from counterclaim.shards.arrow import from_message, from_parquet, to_message, to_parquet
from counterclaim.shards.columns import column_of
from counterclaim.shards.rows import (
    READING,
    Row,
    articles_batch,
    articles_in,
    articles_of,
    readings_batch,
    rows_of,
    tidy,
)
from tests.store.strategies import articles, readings

ARTICLE = Article.of("The mayor denied it.\n\nThe bridge fell.", file="a.txt", title="A bridge")


@given(st.lists(readings(), max_size=3))
@settings(max_examples=25)
def test_readings_come_back_as_they_were(many):
    """Every layer of any reading of any text, through Parquet and back."""
    data = to_parquet(readings_batch(Row(reading, "made from") for reading in many))

    back = [row.reading for row in rows_of(from_parquet(data, "a shard"))]

    assert back == many
    assert repr(back) == repr(many)


@given(st.lists(articles(), max_size=3))
@settings(max_examples=25)
def test_articles_come_back_as_they_were(many):
    """Articles as they are sent to a worker, their dates with the passages that prove them."""
    assert list(articles_of(from_message(to_message(articles_batch(many))))) == many


def test_the_same_readings_give_the_same_bytes():
    """What tells that two runs made the same."""
    row = Row(Reading(ARTICLE, "small 1", (Sentence(ARTICLE.span(0, 20), 0),)), "x")

    assert to_parquet(readings_batch([row])) == to_parquet(readings_batch([row]))


def test_every_layer_of_a_reading_is_a_column():
    """A layer that the model gets is kept without anybody thinking of it."""
    assert list(READING) == [each.name for each in fields(Reading)]


def test_a_type_that_nothing_tells_how_to_keep_is_an_error():
    """Better than a layer that is lost."""
    with pytest.raises(TypeError, match="no column"):
        column_of(complex)


def test_half_a_character_is_replaced_as_in_a_dossier():
    """A file name with bytes that are no characters: the table can hold only what UTF-8 can write."""
    article = replace(ARTICLE, file="caf\udce9.txt")

    assert tidy(article).file == "caf\ufffd.txt"
    assert list(articles_of(articles_batch([article]))) == [tidy(article)]


def test_a_shard_of_an_earlier_version_lacks_a_layer():
    """It comes back empty, so that the articles are not lost with it."""
    batch = readings_batch([Row(Reading(ARTICLE, "small 1", (Sentence(ARTICLE.span(0, 20), 0),)), "x")])
    earlier = from_parquet(to_parquet(batch.drop_columns(["references", "sentences"])), "a shard")

    (row,) = rows_of(earlier)

    assert row.reading == Reading(ARTICLE, "small 1")
    assert list(articles_in(earlier)) == [ARTICLE]


def test_a_passage_that_its_article_does_not_say_is_refused():
    """Nothing is shown that is not a slice of the text, wherever a shard comes from."""
    other = Article.of("The mayor denies it.\n\nThe bridge fell.", file="a.txt")
    forged = replace(Reading(ARTICLE, "small 1", (Sentence(other.span(0, 20), 0),)))

    with pytest.raises(SpanError, match="not what the shard quotes"):
        list(rows_of(readings_batch([Row(forged, "x")])))


@pytest.mark.parametrize("spoil", [lambda data: data[:-9], lambda data: b"", lambda data: b"PAR1 no"])
def test_a_file_that_is_not_whole_is_told(spoil):
    """Cut off, empty, or something else."""
    data = to_parquet(readings_batch([Row(Reading(ARTICLE, "small 1"), "x")]))

    with pytest.raises(UnreadableFile, match="damaged Parquet"):
        from_parquet(spoil(data), "shard-000000.parquet")


def test_a_byte_that_was_turned_is_found_without_the_manifest():
    """Each page has a checksum of its own."""
    data = bytearray(to_parquet(readings_batch([Row(Reading(ARTICLE, "small 1"), "x")])))
    place = data.index(b"\x28\xb5\x2f\xfd") + 12  # inside the first compressed page
    data[place] ^= 1

    with pytest.raises(UnreadableFile):
        from_parquet(bytes(data), "shard-000000.parquet")
