"""Names in headlines, and teams that go by a plural."""

from __future__ import annotations

from itertools import pairwise

from counterclaim.model.article import Article
from counterclaim.read.engines import spacy_engine
from counterclaim.read.headline_names import is_headline
from counterclaim.read.mentions import find_mentions
from counterclaim.read.names import find_names
from counterclaim.read.plural_names import plural_names

STORY = """Ada Orlik Checks Into Clinic

Ada Orlik checked into a clinic in Port Larch on Friday, her lawyer said. Orlik, 34, will stay in the clinic.
"""


def names_in(text: str) -> list[str]:
    return [mention.span.text for mention in find_mentions(Article.of(text), spacy_engine.parse(text))]


def test_a_headline_is_a_line_of_capitals_without_a_stop() -> None:
    parse = spacy_engine.parse(STORY)
    assert [is_headline(parse, number) for number in range(len(parse.sentences))] == [True, False, False]


def test_a_name_in_a_headline_ends_where_the_text_ends_it() -> None:
    """Every word has a capital there, so the entity finder takes the verb for a part of the name."""
    found = names_in(STORY)
    assert found[0] == "Ada Orlik"
    assert not any("Checks" in name or "Clinic" in name for name in found)


def test_a_name_in_capital_letters_is_the_name_of_the_text() -> None:
    text = STORY.replace("Ada Orlik Checks Into Clinic", "ADA ORLIK CHECKS INTO CLINIC IN PORT LARCH")
    assert names_in(text)[0] == "ADA ORLIK"


def test_a_common_word_of_a_headline_is_no_name() -> None:
    """ "Driver Charged" is nobody's title and name."""
    text = "Driver Charged In Fatal Crash\n\nA driver was charged on Friday with a fatal crash in Port Larch."
    assert "Charged" not in names_in(text)


def test_names_stay_apart_and_in_order() -> None:
    names = find_names(spacy_engine.parse(STORY * 2))
    assert all(left.end <= right.first for left, right in pairwise(names))


def test_a_team_that_goes_by_a_plural_is_a_name_wherever_it_is_printed() -> None:
    text = (
        "The Larkers fired their coach on Monday. Supporters had asked the Larkers to wait. "
        "The Larkers' owner declined to comment."
    )
    assert names_in(text).count("Larkers") == 3


def test_a_plural_that_the_article_prints_small_is_no_team() -> None:
    text = "On Monday the Larkers fired their coach."
    for more, count in ((" He had left.", 1), (" Two larkers had left.", 0)):
        parse = spacy_engine.parse(text + more)
        assert len(plural_names(parse, bytearray(len(parse.tokens)))) == count


def test_a_name_before_a_noun_for_places_is_a_place() -> None:
    text = "The Erva crossing was shut on Friday. Traders at Erva waited for hours."
    assert [m.kind for m in find_mentions(Article.of(text), spacy_engine.parse(text)) if m.span.text == "Erva"] == [
        "place",
        "place",
    ]


def test_two_bodies_joined_by_and_are_two_where_one_stands_alone_elsewhere() -> None:
    text = "Larch Aid and the Harbour Board spoke. The Harbour Board met on Friday, and Larch Aid did not."
    assert not any(" and " in name for name in names_in(text))
