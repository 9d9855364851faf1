"""A dossier takes shards in, and reads in several processes: the same dossier as in one, article by article."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterclaim.dossier import Dossier
from counterclaim.errors import ReadingError
from counterclaim.settings import Settings
from counterclaim.sharding import Place, shard
from counterclaim.shards.apart import read_apart, workers_for
from counterclaim.shards.manifest import file_of
from tests.shards import reader
from tests.shards.filling import articles

RULES = Settings(engine="rules")
HERE = Place("one")


@pytest.fixture(scope="module")
def given(tmp_path_factory) -> Path:
    """A folder of files: six articles, one of them twice, one without a date that its text proves, and an empty one."""
    folder = tmp_path_factory.mktemp("given")
    for n in range(6):
        text = f"Bridge {n} is closed\n\n2 May 2031\n\nHolm said that {n + 3} people had waited on Thursday."
        (folder / f"{n}.txt").write_text(text, encoding="utf-8")
    (folder / "6.txt").write_text(
        "On Monday the council met. The vote will be held on Thursday, May 8. Orlik denied it.", encoding="utf-8"
    )
    (folder / "again.txt").write_text((folder / "1.txt").read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "empty.txt").write_text("", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def shards(given, tmp_path_factory) -> Path:
    """The same as shards of two."""
    folder = tmp_path_factory.mktemp("shards")
    filled = shard(given, folder, place=HERE, size=2, settings=RULES)
    assert (filled.read, len(filled.written)) == (7, 4)
    return folder


def content(dossier: Dossier) -> tuple[str, ...]:
    """All that a dossier holds before it is linked."""
    with dossier:
        store = dossier._store
        return tuple(map(repr, (store.articles(), store.files(), store.skipped(), store.readings()))) + tuple(
            map(repr, sorted(store.reading_states().items()))
        )


@pytest.fixture(scope="module")
def direct(given) -> tuple[str, ...]:
    """What a dossier holds to which the files themselves were given."""
    dossier = Dossier(settings=RULES)
    dossier.add(given)
    dossier.read()
    return content(dossier)


def test_a_dossier_from_shards_is_the_one_from_the_files(shards, direct):
    """Articles, names, notes and readings; only the article whose date was inferred is read here."""
    dossier = Dossier(settings=RULES)
    added = dossier.add(shards)

    assert (len(added.added), added.read) == (7, 7)
    assert sorted(gap.file for gap in added.skipped) == ["again.txt", "empty.txt"]
    assert dossier.read() == 1
    assert content(dossier) == direct


def test_what_a_dossier_has_read_is_not_taken_again(shards):
    """A second time changes nothing."""
    with Dossier(settings=RULES) as dossier:
        dossier.add(shards)

        again = dossier.add(shards)

        assert (again.added, again.known, again.read) == ((), 7, 0)


def test_readings_by_another_engine_are_not_taken(shards, direct):
    """The articles are, and are read here."""
    with Dossier(settings=Settings(engine="trained")) as dossier:
        added = dossier.add(shards)

        assert (len(added.added), added.read) == (7, 0)


def test_a_new_dossier_takes_the_engine_of_its_shards(shards):
    """Nobody has said by which one it reads."""
    with Dossier() as dossier:
        assert dossier.add(shards).read == 7


def test_readings_made_under_another_setting_are_not_taken(shards):
    """With the month first, 9/8 is another day."""
    with Dossier(settings=Settings(engine="rules", day_first=False)) as dossier:
        assert dossier.add(shards).read == 0


def test_a_damaged_shard_is_told_and_the_others_are_taken(given, shards, tmp_path):
    """It is a gap with what to do next."""
    for path in shards.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    path = tmp_path / file_of(1)
    path.write_bytes(path.read_bytes()[:-20])

    with Dossier(settings=RULES) as dossier:
        added = dossier.add(tmp_path)

    (gap,) = [gap for gap in added.skipped if gap.file == str(tmp_path)]
    assert "shard-000001.parquet is damaged" in gap.reason
    assert "run the command that made the shards again" in gap.next_step
    assert len(added.added) == 5


def test_two_processes_read_what_one_does(given, direct):
    """Byte for byte, the smallest batches too."""
    dossier = Dossier(settings=Settings(engine="rules", workers=2))
    dossier.add(given)

    assert dossier.read() == 7
    assert content(dossier) == direct


def test_few_articles_start_no_process():
    """Loading the models would take longer than reading them."""
    assert [workers_for(number, 0) for number in (0, 1, 20, 99)] == [1, 1, 1, 1]
    assert workers_for(100_000, 0) >= 1
    assert [workers_for(number, 4) for number in (1, 8, 100)] == [1, 2, 4]


def test_an_article_that_kills_its_process_is_named():
    """What was read before it is there."""
    told: list[str] = []
    readings = read_apart(reader.read_dying, articles(6, fatal=5), 1, told.append)

    assert [next(readings).article.file for _ in range(5)] == [f"{n:03}-plain.txt" for n in range(5)]
    with pytest.raises(ReadingError, match=r"005-fatal\.txt"):
        next(readings)
    assert any("each is tried alone" in sentence for sentence in told)
