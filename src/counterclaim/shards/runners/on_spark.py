"""Batches on Spark, through its Arrow interface: where a Spark cluster exists.

Each batch is a job of its own with one row, so that each shard is kept as soon as it is read and the driver holds a few
batches at a time; Spark fills its free cores with the jobs of several threads. A Python worker that dies fails its
task, and Spark tries that again. The library is an extra (`counterclaim[spark]`) and needs Java.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from counterclaim.errors import CounterclaimError, InputError
from counterclaim.extras import load_extra
from counterclaim.shards.arrow import load_arrow
from counterclaim.shards.runners.outcome import TRIES, Outcome, Tell
from counterclaim.shards.runners.waiting import a_few_at_a_time

SCHEMA = "number bigint, data binary"
JAVA = ", with Java 17 or later"


@dataclass(frozen=True, slots=True)
class Spark:
    """The runner on Spark: `workers` cores of this machine, or the cluster whose master is at `address`.

    In a program that `spark-submit` has started, the session that is there is used and left open.
    """

    workers: int
    address: str | None = None

    def run(
        self, work: Callable[[bytes], bytes], batches: Iterable[tuple[int, bytes]], tell: Tell
    ) -> Generator[Outcome, None, None]:
        """An outcome for each batch; see `Runner`. That a worker died is told where its task is given up only.

        Raises:
            InputError: Spark or Java is not installed, or nothing answers at the address.
        """
        spark = load_spark()
        own = spark.SparkSession.getActiveSession() is None
        session = self._session(spark)
        try:
            cores = max(session.sparkContext.defaultParallelism, 1)
            with ThreadPoolExecutor(cores) as threads:
                for number, future in a_few_at_a_time(
                    lambda batch: threads.submit(one_job, session, work, *batch), batches, cores
                ):
                    yield outcome_of(number, future.exception(), future)
        finally:
            if own:
                session.stop()

    def _session(self, spark: Any) -> Any:
        """The session that is there, or a new one without a page of its own."""
        found = spark.SparkSession.getActiveSession()
        if found is not None:
            return found
        builder = spark.SparkSession.builder.appName("counterclaim shard")
        builder = builder.config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
        if self.address:
            builder = builder.master(self.address)
        else:  # a task of a local master is tried again only where the master says so
            builder = builder.master(f"local[{self.workers},{TRIES + 1}]").config("spark.driver.host", "127.0.0.1")
            builder = builder.config("spark.sql.execution.pyspark.python", sys.executable)
            builder = builder.config("spark.log.level", "OFF")
        try:
            return builder.getOrCreate()
        except (RuntimeError, OSError) as error:
            raise InputError(
                f"Spark does not start: {error}",
                where=self.address or "this machine",
                next_step="install Java 17 or later and check the address, such as spark://host:7077",
            ) from error


def one_job(session: Any, work: Callable[[bytes], bytes], number: int, message: bytes) -> bytes:
    """The shard of one batch."""
    frame = session.createDataFrame([(number, bytearray(message))], SCHEMA).coalesce(1)
    (row,) = frame.mapInArrow(Rows(work), SCHEMA).collect()
    return bytes(row["data"])


@dataclass(frozen=True, slots=True)
class Rows:
    """The work as Spark calls it: over an iterator of record batches."""

    work: Callable[[bytes], bytes]

    def __call__(self, batches: Iterable[Any]) -> Iterator[Any]:
        """Each row with its batch, as a row with its shard."""
        arrow = load_arrow()
        for batch in batches:
            for row in batch.to_pylist():
                shard = arrow.array([self.work(row["data"])], type=arrow.binary())
                yield arrow.record_batch([arrow.array([row["number"]]), shard], names=["number", "data"])


def outcome_of(number: int, error: BaseException | None, future: Any) -> Outcome:
    """What became of a batch.

    Raises:
        CounterclaimError: what the driver raised.
        BaseException: an interruption.
    """
    if error is None:
        return Outcome(number, future.result())
    if isinstance(error, CounterclaimError) or not isinstance(error, Exception):
        raise error
    words = next((line for line in str(error).splitlines() if line.strip()), type(error).__name__)
    return Outcome(number, None, f"Spark gave it up after {TRIES + 1} tries: {words.strip()[:300]}")


def load_spark() -> Any:
    """The library. Its Arrow interface asks for pandas too, though nothing here goes through it.

    Raises:
        InputError: one of them is not installed.
    """
    load_extra("pandas", "spark", "reading on Spark", besides=JAVA)
    return load_extra("pyspark.sql", "spark", "reading on Spark", besides=JAVA)
