"""What the comparer is trained on: invented pairs that stand beside the code, labelled ones, and public ones."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.labelled import Story
from training.comparer.held_out import PARTS, part_of
from training.comparer.own_pairs import DISPUTE_KINDS, STANCES, labelled_pairs, made_pairs, sentence_of
from training.comparer.public_pairs import SHARES, Pair, public_pairs, weights_of

ARTICLE = "The ferry sank on Monday. Officials said that it was overloaded. The owner denied it.\n\nNobody was saved."


def test_invented_pairs_answer_every_question_often() -> None:
    """No relation and no kind but numbers is learnt from fewer than 35 of them, and none stands there twice."""
    pairs = made_pairs()
    counted = Counter((pair.task, pair.label) for pair in pairs)

    relations = [counted["relation", label] for label in range(4)]
    kinds = [counted["kind", label] for label, kind in enumerate(DISPUTE_KINDS) if kind != "number"]
    assert min(relations + kinds) >= 35
    assert len({(pair.left.text, pair.right.text) for pair in pairs}) == len(pairs)


def test_a_passage_is_shown_with_the_sentences_that_it_stands_in() -> None:
    assert sentence_of(ARTICLE, "it was overloaded") == "Officials said that it was overloaded."
    assert sentence_of(ARTICLE, "overloaded. The owner") == (
        "Officials said that it was overloaded. The owner denied it."
    )
    assert sentence_of(ARTICLE, "Nobody") == "Nobody was saved."


@given(st.text(max_size=60), st.data())
def test_a_sentence_holds_its_passage_but_for_the_blanks_at_its_ends(text: str, data: st.DataObject) -> None:
    """Whatever the text."""
    start = data.draw(st.integers(0, len(text)))
    quote = text[start : data.draw(st.integers(start, len(text)))]

    assert quote.strip() in sentence_of(text, quote)


def test_a_story_gives_its_related_pairs_and_its_sides(tmp_path: Path) -> None:
    """The earlier passage first; of sides whether they agree, and what kind of dispute it is where they do not."""
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "b.txt").write_text("Divers saved two of the passengers.", encoding="utf-8")
    (tmp_path / "articles.jsonl").write_text(
        '{"file": "a.txt", "published": "2031-06-03"}\n{"file": "b.txt", "published": "2031-06-02"}\n',
        encoding="utf-8",
    )
    (tmp_path / "gold.json").write_text(
        """
        {"related": [{"a": {"file": "a.txt", "quote": "Nobody was saved"},
            "b": {"file": "b.txt", "quote": "Divers saved two"}, "relation": "conflict"}],
         "disputes": [{"id": "d1", "kind": "denial", "sides": [
            {"camp": "A", "holder": "officials", "evidence": [{"file": "a.txt", "quote": "it was overloaded"}]},
            {"camp": "B", "holder": "the owner", "evidence": [{"file": "a.txt", "quote": "The owner denied it"}]}]}]}
        """,
        encoding="utf-8",
    )
    relation, stance, kind = labelled_pairs(Story("ferry", "labelled", tmp_path, tmp_path / "gold.json"))

    assert (relation.left.text, relation.right.text, relation.label) == ("Divers saved two", "Nobody was saved", 1)
    assert (stance.task, STANCES[stance.label]) == ("stance", "opposed")
    assert (kind.task, DISPUTE_KINDS[kind.label]) == ("kind", "denial")
    assert kind.left.sentence == "Officials said that it was overloaded."


def test_stories_are_dealt_into_parts_by_their_names_alone() -> None:
    """All parts come up, so that no network is trained for nothing."""
    assert {part_of(f"story {number}") for number in range(100)} == set(range(PARTS))


def test_public_pairs_are_drawn_by_the_share_of_their_set() -> None:
    pairs = [Pair("sick", "follows", "a", "b", 0), Pair("fever-symmetric", "follows", "a", "b", 0)]
    one, other = weights_of(pairs)

    assert one + other == pytest.approx(1.0)
    assert other / one == pytest.approx(SHARES["fever-symmetric"] / SHARES["sick"])


def test_every_public_set_is_read(shared: Path) -> None:
    """Each set has pairs, and each answer is one of its question's."""
    if not (shared / "data" / "opposition.tar.gz").exists():
        pytest.skip("the public pairs are not on this machine (../shared/data)")
    pairs = public_pairs(shared / "data")

    assert {pair.source for pair in pairs} == SHARES.keys()
    assert all(
        0 <= pair.answer < (3 if pair.task == "follows" else 2) for pair in pairs if pair.task != "not contradicted"
    )
    assert all(pair.left and pair.right for pair in pairs)
