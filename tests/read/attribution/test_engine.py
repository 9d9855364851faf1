"""The shipped network on invented texts: that it is there, finds, never raises, and gives the same for the same."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.errors import EngineMissing
from counterclaim.model.article import Article
from counterclaim.read.attributions import Range, character_ranges
from counterclaim.read.engines import spacy_engine
from counterclaim.read.engines.attribution import files, network
from counterclaim.read.engines.attribution.engine import attributions
from counterclaim.read.engines.attribution.features import RULES, SIZES, tags_of, word_features
from counterclaim.read.engines.model_files import GRAPH, NUMBERS
from counterclaim.read.order import engine_name, engine_of, read_articles
from tests.read.telling import parse_of

COUNCIL = (
    "The council of Orvel has closed the old bridge.\n\n"
    "“It was safe when we opened it,” Ilse Brandt, who built it, told reporters on Monday. “It was safe last week.”\n\n"
    "The ministry said that two workers had been hurt, but the union put the number at seven.\n\n"
    "Nobody was warned, according to the harbour master."
)


def told(text: str) -> list[tuple[str, str, str]]:
    """Source, cue and content of what the network finds, as words."""
    parse = parse_of(text)

    def words(ranges: tuple[Range, ...]) -> str:
        return " … ".join(text[start:end] for start, end in character_ranges(parse, ranges))

    return [(words(one.source), words(one.cue), words(one.content)) for one in attributions(parse)]


def test_a_quotation_in_two_halves_a_clause_and_a_document_are_found_with_their_sources() -> None:
    found = told(COUNCIL)

    assert any(source.startswith("Ilse Brandt") and "safe last week" in content for source, _, content in found)
    assert any(source == "The ministry" and "two workers had been hurt" in content for source, _, content in found)
    assert any("harbour master" in source and "Nobody was warned" in content for source, _, content in found)


@pytest.mark.parametrize(
    ("text", "source", "said"),
    [
        (
            "„Die Brücke ist nah“ is what is said. „We were never asked,“ said Mayor Ilse Brandt.",
            "Brandt",
            "never asked",
        ),
        ("«We were never asked,» said Mayor Ilse Brandt on Monday.", "Brandt", "never asked"),
        ("''We were never asked,'' said Mayor Ilse Brandt on Monday.", "Brandt", "never asked"),
        ("‘We were never asked,’ said Mayor Ilse Brandt on Monday.", "Brandt", "never asked"),
        ("'We were never asked,' said Mayor Ilse Brandt on Monday.", "Brandt", "never asked"),
        ("Ilse Brandt was quoted by the Orvel news agency as saying the bridge was safe.", "Brandt", "bridge was safe"),
        ("The harbour was closed at dawn, the Orvel news agency reports.", "agency", "harbour was closed"),
        ("The ministry did not say whether the harbour would open again.", "ministry", "harbour would open"),
        ("Ilse Brandt: the harbour will stay closed until spring", "Brandt", "harbour will stay closed"),
    ],
)
def test_forms_that_the_corpus_lacks_are_found(text: str, source: str, said: str) -> None:
    assert any(source in who and said in content for who, _, content in told(text)), told(text)


def test_what_was_read_before_changes_nothing() -> None:
    first = told(COUNCIL)
    told("Something else altogether, the mayor said. " * 40)

    assert told(COUNCIL) == first


@settings(max_examples=15, deadline=None)
@given(st.text(max_size=400))
def test_no_text_makes_it_fail(text: str) -> None:
    parse = spacy_engine.parse(text)

    for one in attributions(parse):
        assert one.content and all(0 <= first <= last < len(parse.tokens) for first, last in one.content)


def test_a_long_text_of_one_word_is_read() -> None:
    assert isinstance(attributions(spacy_engine.parse("word " * 3000)), tuple)


def test_features_of_an_unknown_label_are_zero_and_none_is_out_of_bounds() -> None:
    parse = spacy_engine.parse(COUNCIL)
    parse.tokens[3].pos, parse.tokens[3].dep, parse.tokens[3].entity = "NEW", "new", "NEW"

    rows = word_features(parse, [-1] * len(parse.tokens), ())

    assert rows[3, 0] == rows[3, 1] == rows[3, 2] == 0
    assert all(rows[:, column].min() >= 0 and rows[:, column].max() < size for column, size in enumerate(SIZES))
    assert rows[:, RULES].max() == 0


def test_where_stretches_overlap_the_source_is_tagged() -> None:
    from counterclaim.read.attributions import Attribution

    tags = tags_of(4, [Attribution(((1, 2),), ((2, 3),), ((0, 3),))])

    assert tags.tolist() == [5, 1, 2, 4]


def test_readings_tell_their_engine() -> None:
    article = Article.of(COUNCIL, file="a.txt")

    names = [next(iter(read_articles([article], engine=engine))).engine for engine in ("trained", "rules")]

    assert names == [engine_name("trained"), engine_name("rules")]
    assert [engine_of(name) for name in names] == ["trained", "rules"]


def test_without_the_files_the_error_names_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(EngineMissing) as missing:
        network.load_from(tmp_path)

    assert "--engine rules" in str(missing.value.next_step)


@pytest.mark.parametrize("damage", ["no json", "cut graph"])
def test_damaged_files_are_told_of(tmp_path: Path, damage: str) -> None:
    for name in (GRAPH, NUMBERS):
        shutil.copyfile(files.folder() / name, tmp_path / name)
    if damage == "no json":
        (tmp_path / NUMBERS).write_text("{")
    else:
        (tmp_path / GRAPH).write_bytes(b"no graph")

    with pytest.raises(EngineMissing):
        network.load_from(tmp_path)


def test_the_shipped_numbers_belong_to_the_shipped_graph() -> None:
    from hashlib import sha256

    numbers = json.loads((files.folder() / NUMBERS).read_text())

    assert sha256((files.folder() / GRAPH).read_bytes()).hexdigest().startswith(numbers["version"])
