"""Pairs are named without going through all pairs, and the same whether articles come together or one by one."""

from __future__ import annotations

import random

import numpy as np
import pytest

from counterclaim.link.copies import index
from counterclaim.link.copies.archive import ArchiveCopies
from counterclaim.link.copies.find import find_copies
from counterclaim.link.copies.index import RunIndex, candidate_pairs, select_runs
from counterclaim.link.copies.words import number_words
from counterclaim.model.reading import Reading
from tests.link.copies.copies_story import AGENCY, OTHER, reading

PLAIN = [f"word{number}" for number in range(900)]


def texts(count: int) -> list[str]:
    """Texts of their own, every third with a passage of an earlier one."""
    chance = random.Random(7)
    made: list[list[str]] = []
    for number in range(count):
        words = chance.choices(PLAIN, k=120)
        if number % 3 == 2:
            start = chance.randrange(60)
            words[20:20] = chance.choice(made)[start : start + 40]
        made.append(words)
    return [" ".join(words) for words in made]


def id_and_text(reading: Reading) -> tuple[str, str]:
    """What an archive keeps of an article."""
    return reading.article.id, reading.article.text


def test_an_archive_finds_what_a_dossier_finds() -> None:
    """Article by article, with every run in the index, it is the same copies."""
    readings = [reading(text, f"Outlet {number}") for number, text in enumerate(texts(60))]
    archive = ArchiveCopies(
        lambda numbers: [id_and_text(readings[each]) for each in numbers], lambda number: readings[number], every=1
    )
    found = [copy for each in readings for copy in archive.add(each)]

    assert {copy.id for copy in found} == {copy.id for copy in find_copies(readings)}
    assert len(found) >= 15


def test_levels_that_are_merged_lose_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """An index that sorts in after every few runs names the same articles as one that never does."""
    words = [number_words(text) for text in texts(60)]
    whole = RunIndex(every=1)
    expected = [whole.add(each) for each in words]
    monkeypatch.setattr(RunIndex, "GATHERED", 50)
    small = RunIndex(every=1)

    assert [small.add(each) for each in words] == expected
    assert small.bytes_held > 0


def test_a_text_that_very_many_print_is_compared_with_the_first_of_them_alone() -> None:
    """The pairs grow with the articles and not with their square, and no article is left out."""
    count = 3 * index.MOST_CARRIERS
    pairs = candidate_pairs([number_words(f"{AGENCY} {PLAIN[number]}") for number in range(count)])

    assert len(pairs) <= count * index.ROOTS
    assert {place for pair in pairs for place in pair} == set(range(count))


def test_a_run_that_is_kept_of_one_article_is_kept_of_all() -> None:
    """The choice looks at nothing but the run's own words."""
    one, _ = select_runs(number_words(f"{OTHER} {AGENCY}"), 4)
    other, _ = select_runs(number_words(AGENCY), 4)
    every, _ = select_runs(number_words(AGENCY), 1)

    assert set(other.tolist()) <= set(one.tolist())
    assert 0 < len(other) < len(every)


def test_few_words_make_no_pair() -> None:
    """Articles without words, and those shorter than a run, are taken and meet nobody."""
    assert candidate_pairs([number_words(text) for text in ("", "…", "one two", "one two")]) == []
    assert candidate_pairs([]) == []
    assert RunIndex().add(number_words("")) == []
    assert np.array_equal(number_words("Ärger ÄRGER").numbers[:1], number_words("ärger").numbers)


def test_an_edited_copy_is_found_in_a_sampled_archive() -> None:
    """Some of its runs are enough for a paragraph in which some words were changed."""
    edited = AGENCY.replace("two villages", "two small villages").replace("noon", "evening")
    readings = [reading(AGENCY, "Herald"), reading(OTHER, "Monitor"), reading(f"{OTHER[::-1]} {edited}", "Post")]
    archive = ArchiveCopies(
        lambda numbers: [id_and_text(readings[each]) for each in numbers], lambda number: readings[number]
    )

    assert [len(archive.add(each)) for each in readings] == [0, 0, 1]
