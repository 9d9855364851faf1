"""The same batches in several processes, on Dask and on Spark: a worker is killed, and everything is there once.

What is read is read by the real rules where a cluster is started, as starting it takes most of the time.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import sys
from functools import partial
from pathlib import Path

import pytest

from counterclaim.errors import InputError
from counterclaim.read import engine_name
from counterclaim.shards.runners.chosen import room_for_workers, runner_on
from counterclaim.shards.runners.on_dask import Dask
from counterclaim.shards.runners.on_spark import Spark
from counterclaim.shards.runners.outcome import Runner
from counterclaim.shards.runners.processes import Processes, work_through
from tests.shards import reader, rules_reader
from tests.shards.filling import articles, checksums, held, plan, run

RULES = engine_name("rules")


@pytest.fixture(scope="module")
def by_rules(tmp_path_factory) -> dict[int, str]:
    """What one process makes of the articles with the real rules."""
    folder = tmp_path_factory.mktemp("one")
    run(folder, articles(12, fatal=4), plan(read=rules_reader.read_by_rules, engine=RULES))
    return checksums(folder)


def keeps_its_word(folder: Path, runner: Runner, wanted: dict[int, str]) -> list[str]:
    """Fill a folder while a worker is killed in the middle of the second of four batches; what was told."""
    told: list[str] = []
    read = partial(rules_reader.read_by_rules_once_dying, mark=folder / "killed")
    folder.mkdir()

    filled = run(folder, articles(12, fatal=4), plan(runner, read, engine=RULES), told)

    assert (folder / "killed").exists()
    assert checksums(folder) == wanted
    assert sorted(file for file, _ in held(folder)) == [article.file for article in articles(12, fatal=4)]
    assert (filled.read, filled.skipped) == (12, ())
    return told


def test_dask_loses_nothing_when_a_worker_is_killed(tmp_path, by_rules):
    """Two workers, one killed: every article exactly once, each shard equal to the single process's to the byte."""
    told = keeps_its_word(tmp_path / "dask", Dask(2), by_rules)

    assert told == ["a worker died; what it had is given to another"]


@pytest.mark.skipif(
    not (shutil.which("java") and importlib.util.find_spec("pyspark")),
    reason="Spark needs Java and pyspark (pip install -r requirements-spark.lock)",
)
@pytest.mark.filterwarnings("default")
def test_spark_loses_nothing_when_a_worker_is_killed(tmp_path, by_rules):
    """Two cores of one machine, a Python worker killed: as with Dask."""
    keeps_its_word(tmp_path / "spark", Spark(2), by_rules)


def test_processes_lose_nothing_when_a_worker_is_killed(tmp_path):
    """It is told, its batch is given to another, and the others go on."""
    run(tmp_path / "one", articles(12, fatal=4))
    told: list[str] = []

    run(
        tmp_path / "two",
        articles(12, fatal=4),
        plan(Processes(2), partial(reader.read_once_dying, mark=tmp_path / "killed")),
        told,
    )

    assert checksums(tmp_path / "two") == checksums(tmp_path / "one")
    assert told == ["a worker died (SIGKILL, as when memory is short); what it had is given to another"]


def test_an_article_that_kills_every_worker_is_found_and_noted(tmp_path):
    """As when one needs more memory than there is: the rest is read."""
    filled = run(tmp_path, articles(4, fatal=2), plan(Processes(2), reader.read_dying, size=2))

    assert [file for file, _ in held(tmp_path)] == ["000-plain.txt", "001-plain.txt", "003-plain.txt"]
    (note,) = filled.skipped
    assert (note.file, note.stage) == ("002-fatal.txt", "read")
    assert "died 3 times" in note.reason


def double(number: int) -> int:
    """Work for a test: slow for small numbers, and not to be done for 13."""
    if number == 13:
        raise ValueError("unlucky")
    return 2 * number


def answer_only_to(number: int, who: int) -> int:
    """Work for a test that must not run where it was asked for."""
    return number if os.getpid() != who else -1


def test_results_come_in_the_order_of_the_items():
    """Whichever worker is first; one that cannot be done has its reason."""
    done = list(work_through(double, range(30), 2, [].append))

    assert [finished.item for finished in done] == list(range(30))
    assert [finished.result for finished in done] == [None if n == 13 else 2 * n for n in range(30)]
    assert done[13].fault == "ValueError: unlucky"


def test_items_are_taken_as_they_are_needed():
    """An archive is never in memory as a whole: when the first result is there, few items have been taken."""
    taken: list[int] = []

    def source():
        for number in range(1_000):
            taken.append(number)
            yield number

    results = work_through(partial(answer_only_to, who=os.getpid()), source(), 2, [].append)

    assert next(results).result == 0
    assert len(taken) < 20
    results.close()


def test_workers_end_when_nobody_wants_their_results_any_more():
    """Not when the whole program does."""
    results = work_through(pid, range(8), 2, [].append)
    workers = {next(results).result for _ in range(3)}
    results.close()

    for worker in workers:
        with pytest.raises(ProcessLookupError):
            os.kill(worker, signal.SIG_DFL)


def pid(_: int) -> int:
    """Work for a test: who does it."""
    return os.getpid()


def test_only_a_cluster_has_a_scheduler():
    """An address that would be passed over is an error."""
    with pytest.raises(InputError, match="only Dask and Spark"):
        runner_on("processes", 2, "tcp://127.0.0.1:1")


def test_there_is_room_for_a_worker_and_no_more_than_cores():
    """On any machine."""
    assert 1 <= room_for_workers() <= (os.cpu_count() or 1)


@pytest.mark.parametrize(
    ("runner", "library", "extra"), [(Dask(1), "distributed", "dask"), (Spark(1), "pandas", "spark")]
)
def test_an_extra_that_is_missing_is_named(tmp_path, monkeypatch, runner, library, extra):
    """With what to install."""
    monkeypatch.setitem(sys.modules, library, None)

    with pytest.raises(InputError) as caught:
        run(tmp_path, articles(1), plan(runner))

    assert f"counterclaim[{extra}]" in caught.value.next_step
