"""Filling a folder of shards: each article once, only what is missing, and damage found and mended."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

import pyarrow
import pytest

from counterclaim.errors import InputError, ReadingError, UnreadableFile
from counterclaim.model.skipped import Skipped
from counterclaim.shards.arrow import from_parquet, to_parquet
from counterclaim.shards.fill import fill
from counterclaim.shards.folder import Folder
from counterclaim.shards.manifest import NAME, file_of
from counterclaim.shards.notes import read_notes
from counterclaim.shards.runners.outcome import Outcome
from tests.shards import reader
from tests.shards.filling import articles, checksums, held, plan, run


def test_every_article_is_in_one_shard(tmp_path):
    """Ten articles in shards of three, in their order."""
    filled = run(tmp_path, articles(10))

    assert held(tmp_path) == [(article.file, article.title) for article in articles(10)]
    assert [shard.articles for shard in filled.written] == [3, 3, 3, 1]
    assert (filled.read, filled.known) == (10, 0)
    assert (filled.written[1].first, filled.written[1].last) == ("003-plain.txt", "005-plain.txt")


def test_a_second_run_reads_nothing(tmp_path):
    """What is there and sound is not made again."""
    run(tmp_path, articles())
    before = {path.name: path.stat().st_mtime_ns for path in tmp_path.glob("shard-*")}

    filled = run(tmp_path, articles(), plan(read=reader.read_failing))

    assert (filled.read, filled.known, filled.written) == (0, 12, [])
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.glob("shard-*")} == before


def test_a_run_that_was_stopped_goes_on(tmp_path):
    """The folder is then that of a run that was not."""
    run(tmp_path / "whole", articles())

    with pytest.raises(KeyboardInterrupt), Folder(tmp_path / "stopped", writes=True) as folder:
        fill(folder, articles(), plan(Stopping()), tell=[].append)
    assert 0 < len(held(tmp_path / "stopped")) < 12
    filled = run(tmp_path / "stopped", articles())

    assert checksums(tmp_path / "stopped") == checksums(tmp_path / "whole")
    assert filled.known == 6


class Stopping:
    """A runner that is interrupted after two batches, and has done the second one first."""

    def run(self, work, batches, tell):
        """Two of the outcomes."""
        _, second, third = next(batches), next(batches), next(batches)
        yield Outcome(third[0], work(third[1]))
        yield Outcome(second[0], work(second[1]))
        raise KeyboardInterrupt


@pytest.mark.parametrize("damage", ["byte", "cut", "gone", "other"])
def test_a_shard_that_was_damaged_on_the_disk_is_made_again(tmp_path, damage):
    """A byte turned, the end cut off, the file gone, or another shard in its place: told, and then as before."""
    run(tmp_path, articles())
    before = checksums(tmp_path)
    path = tmp_path / file_of(2)
    data = bytearray(path.read_bytes())
    if damage == "byte":
        data[len(data) // 2] ^= 1
        path.write_bytes(data)
    elif damage == "cut":
        path.write_bytes(data[:-100])
    elif damage == "gone":
        path.unlink()
    else:
        path.write_bytes((tmp_path / file_of(1)).read_bytes())

    filled = run(tmp_path, articles())

    (fault,) = filled.faults
    assert fault.startswith("shard-000002.parquet is ")
    assert "3 articles from 006-plain.txt to 008-plain.txt" in fault
    assert (filled.read, filled.known) == (3, 9)
    assert checksums(tmp_path) == before


def test_a_damaged_manifest_is_told_and_made_again_from_the_shards(tmp_path):
    """Nothing is read anew: the shards are whole."""
    run(tmp_path, articles())
    before = checksums(tmp_path)
    lines = (tmp_path / NAME).read_text(encoding="utf-8").splitlines(keepends=True)
    (tmp_path / NAME).write_text("".join([*lines[:2], '{"number": 1, "file"\n', *lines[3:]]), encoding="utf-8")

    filled = run(tmp_path, articles())

    assert filled.faults == (
        "line 3 of the manifest is damaged",
        "shards that the manifest lacked, found whole and listed again: 1",
    )
    assert (filled.read, filled.known) == (0, 12)
    assert checksums(tmp_path) == before


@pytest.mark.parametrize("left", ["", "\x00\x00", "no JSON\n", "[]\n"])
def test_a_lost_manifest_is_made_again_from_the_shards_that_are_whole(tmp_path, left):
    """The damaged one among them is read anew."""
    run(tmp_path, articles())
    before = checksums(tmp_path)
    (tmp_path / NAME).write_text(left, encoding="utf-8")
    path = tmp_path / file_of(3)
    path.write_bytes(path.read_bytes()[:-50])

    filled = run(tmp_path, articles())

    assert "shard-000003.parquet is damaged, and the manifest does not name it" in filled.faults
    assert "shards that the manifest lacked, found whole and listed again: 3" in filled.faults
    assert (filled.read, filled.known) == (3, 9)
    assert checksums(tmp_path) == before


def test_the_torn_line_of_a_run_that_was_killed_loses_no_shard(tmp_path):
    """The shard has its name already; only its line is half there."""
    run(tmp_path, articles())
    text = (tmp_path / NAME).read_text(encoding="utf-8")
    (tmp_path / NAME).write_text(text[:-40], encoding="utf-8")

    filled = run(tmp_path, articles())

    assert (filled.read, filled.known) == (0, 12)


def test_a_manifest_of_a_later_version_is_left_alone(tmp_path):
    """Who does not know the rules must not write by them."""
    run(tmp_path, articles())
    head, *rest = (tmp_path / NAME).read_text(encoding="utf-8").splitlines(keepends=True)
    newer = "".join([head.replace('"version": 1', '"version": 2'), *rest])
    (tmp_path / NAME).write_text(newer, encoding="utf-8")

    with pytest.raises(InputError, match="version 2"):
        run(tmp_path, articles())

    assert (tmp_path / NAME).read_text(encoding="utf-8") == newer


def test_two_runs_do_not_write_into_one_folder(tmp_path):
    """The second one is told, whatever process it is."""
    pytest.importorskip("fcntl")

    with Folder(tmp_path, writes=True), pytest.raises(InputError, match="another run"):
        run(tmp_path, articles())

    assert run(tmp_path, articles()).read == 12


def test_shards_of_another_engine_are_read_anew_from_the_articles_that_they_hold(tmp_path):
    """Also those whose files were not given this time."""
    run(tmp_path, articles(), plan(engine=reader.ENGINE))

    class Newer:
        def run(self, work, batches, tell):
            raise AssertionError([number for number, _ in batches])

    with pytest.raises(AssertionError, match=r"\[0, 1, 2, 3\]"):
        run(tmp_path, [], plan(Newer(), engine="small 2"))


def test_a_worker_of_another_version_is_refused(tmp_path):
    """Its shard is not kept."""
    with pytest.raises(ReadingError, match="another version") as caught:
        run(tmp_path, articles(), plan(engine="small 2"))

    assert "install the same version" in str(caught.value)
    assert list(tmp_path.glob("shard-*")) == []


def test_an_article_of_which_more_is_known_now_is_read_again(tmp_path):
    """With its whole shard, which keeps its number; the others stay."""
    run(tmp_path, articles())
    before = checksums(tmp_path)
    told = articles()
    told[4] = replace(told[4], title="The bridge is closed")

    filled = run(tmp_path, told)

    after = checksums(tmp_path)
    assert [number for number in before if before[number] != after[number]] == [1]
    assert held(tmp_path)[4] == ("004-plain.txt", "The bridge is closed")
    assert (filled.read, filled.known) == (3, 12)


def test_an_article_under_a_second_name_counts_once(tmp_path):
    """Under the name that sorts first, whichever run gave it; the other name is noted."""
    run(tmp_path, articles(3))
    again = articles(3)
    again[1] = replace(again[1], file="000-a.txt")
    again[2] = replace(again[2], file="zzz.txt")

    filled = run(tmp_path, again)

    assert [file for file, _ in held(tmp_path)] == ["000-plain.txt", "000-a.txt", "002-plain.txt"]
    assert [(note.file, note.reason) for note in filled.skipped] == [
        ("001-plain.txt", "same article as 000-a.txt"),
        ("zzz.txt", "same article as 002-plain.txt"),
    ]


def test_notes_on_what_was_left_out_stay_until_their_file_is_given_again(tmp_path):
    """Those of the run before too, where this one does not look at the file."""
    empty = Skipped("ingest", "empty.txt", "it is empty", "give a file that holds the article's text")
    broken = Skipped("ingest", "dump.jsonl#3", "the record has no text", "give its text")
    run(tmp_path, [*articles(3), empty, broken])

    run(tmp_path, [replace(articles(1)[0], file="empty.txt", id="article-1", text="It fell.")])

    assert read_notes(tmp_path) == (broken,)


def test_an_article_that_cannot_be_read_is_found_and_noted(tmp_path):
    """Its batch is halved until it stands alone; all others are read."""
    told: list[str] = []

    filled = run(tmp_path, articles(12, odd=7), plan(read=reader.read_failing, size=6), told)

    assert sorted(file for file, _ in held(tmp_path)) == [f"{n:03}-plain.txt" for n in range(12) if n != 7]
    (note,) = filled.skipped
    assert (note.stage, note.file) == ("read", "007-odd.txt")
    assert "ValueError: an odd article" in note.reason
    assert told[0] == "6 articles from 006-plain.txt to 011-plain.txt could not be read: ValueError: an odd article"


def test_where_nothing_can_be_read_it_is_not_the_articles_that_are_to_blame(tmp_path):
    """An error at once, and not a note on every article of an archive."""
    everywhere = [replace(article, file=f"odd-{article.file}") for article in articles(30)]

    with pytest.raises(ReadingError, match="nothing can be read there: ValueError"):
        run(tmp_path, everywhere, plan(read=reader.read_failing))

    assert read_notes(tmp_path) == ()


def test_a_long_article_closes_a_batch_early(tmp_path):
    """So that what a worker holds does not depend on how long articles are."""
    long = [replace(article, text=article.text * 60_000, id=f"article-{n}") for n, article in enumerate(articles(4))]

    class Counting:
        def run(self, work, batches, tell):
            raise AssertionError([number for number, _ in batches])

    with pytest.raises(AssertionError, match=r"\[0, 1, 2, 3\]"):
        run(tmp_path, long, plan(Counting()))


def test_a_shard_whose_passages_are_not_the_text_is_refused_though_its_checksum_is_right(tmp_path):
    """The checksum says that a file is as it was written, not that it says the truth."""
    run(tmp_path, articles(1))
    path = tmp_path / file_of(0)
    batch = from_parquet(path.read_bytes(), "shard").combine_chunks().to_batches()[0]
    plain = batch.to_pylist()
    plain[0]["sentences"][0]["span"]["text"] = "The mayor fled."
    forged = to_parquet(pyarrow.RecordBatch.from_pylist(plain, schema=batch.schema))
    path.write_bytes(forged)
    lines = (tmp_path / NAME).read_text(encoding="utf-8").splitlines()
    line = json.loads(lines[1])
    line |= {"size": len(forged), "sha256": hashlib.sha256(forged).hexdigest()}
    (tmp_path / NAME).write_text(f"{lines[0]}\n{json.dumps(line)}\n", encoding="utf-8")

    with Folder(tmp_path) as folder, pytest.raises(UnreadableFile, match="not what the shard quotes"):
        list(folder.rows(folder.shards[0]))
