"""The measure of copied passages counts characters of both texts, and the made articles are the same every time."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from evals.archive_articles import event_of, make_article, number_of
from evals.copies import is_labelled
from evals.copy_cases import WORD, Derivation, Piece, edit, pieces_of
from evals.copy_scores import by_difflib, by_passages, by_runs, score
from evals.labelled import NoData

TAKEN = "The dam above Orlin gave way shortly before dawn and flooded two villages in the valley below, they said."
OWN = "Nobody at the water board would say on Monday who had signed for the repairs, or whether anybody had."
CASE = Derivation(
    TAKEN, f"{OWN} {TAKEN}", (Piece(0, len(TAKEN), len(OWN) + 1, len(OWN) + 1 + len(TAKEN)),), "mixed", 0.0
)


@pytest.mark.parametrize("finder", [by_passages, by_runs, by_difflib])
def test_a_piece_that_was_not_edited_is_found_by_every_way(finder) -> None:
    """But for the stop at its end."""
    tally = score(CASE, finder(CASE.source, CASE.text))

    assert tally.precision == 1.0
    assert tally.recall == pytest.approx(1.0, abs=0.02)


def test_characters_of_a_wrong_pair_are_found_and_not_right() -> None:
    """What is flagged beside the piece lowers precision, what is missed of it recall."""
    half = len(TAKEN) // 2
    tally = score(CASE, [(0, half, len(OWN) + 1, len(OWN) + 1 + half), (half, len(TAKEN), 0, len(OWN))])

    assert tally.right == 2 * half
    assert tally.recall == pytest.approx(0.5, abs=0.02)
    assert tally.found == len(TAKEN) + half + len(OWN)


def test_one_word_in_so_many_is_edited() -> None:
    """Replaced, dropped or followed by another; without a rate nothing is."""
    words = "word " * 3000
    chance = random.Random(1)

    assert edit(words, 0.0, ["other"], chance) == words
    changed = edit(words, 0.1, ["other"], chance).split()
    assert changed.count("other") == pytest.approx(200, rel=0.25)
    assert len(changed) == pytest.approx(3000, rel=0.03)


def test_pieces_are_sentences_running() -> None:
    """None is shorter than twelve words, and none overlaps the next."""
    text = f"{TAKEN} Yes.\n\n{OWN} {TAKEN}"
    found = pieces_of(text, random.Random(3))

    assert all(len(WORD.findall(text[start:end])) >= 12 for start, end in found)
    assert all(end <= start for (_, end), (start, _) in pairwise(found))


def test_only_a_labelled_passage_is_one() -> None:
    """Another place of the same files is not."""
    labels = [{"story": "flood", "sides": [["a.txt", 10, 90], ["b.txt", 0, 80]]}]

    assert is_labelled({"story": "flood", "sides": [["a.txt", 12, 92], ["b.txt", 2, 82]]}, labels)
    assert not is_labelled({"story": "flood", "sides": [["a.txt", 200, 280], ["b.txt", 0, 80]]}, labels)


@pytest.mark.parametrize("number", [0, 199, 200, 999, 1000, 123_456])
def test_each_number_has_its_place_in_one_event(number: int) -> None:
    """Forth and back."""
    assert number_of(*event_of(number)) == number


def test_an_article_is_made_from_its_number_alone() -> None:
    """Whatever was made before."""
    try:
        late = make_article(1234)
    except NoData as missing:
        pytest.skip(str(missing))
    make_article(77)

    assert make_article(1234) == late
    assert len(late.article.text) > 200
