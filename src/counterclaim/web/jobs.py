"""What takes long, one after the other, each in a process of its own: adding files, and rebuilding.

Pages ask for a job and show how far it is; `job` is one as it stands, `worker` the process. Invariant: no more than
one runs at a time, so two readers who add at once do not slow each other, and none outlives the desk. A job that is
killed leaves the dossier whole: what was added stays, and the desk shows the account before until one is made anew.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterable
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from counterclaim.errors import InputError, UnknownId
from counterclaim.model.location import Location, whole
from counterclaim.settings import Settings
from counterclaim.web.job import Job, Kind, ending
from counterclaim.web.process import GRACE, end, start
from counterclaim.web.staging import Tray

# Jobs that are over and still listed; older ones are forgotten.
KEPT = 50


class Jobs:
    """The jobs of one dossier. Use it as a context manager, or call `close`, which ends what runs.

    Args:
        path: the file or address of the dossier.
        settings: with which it is read.
        ended: called in a thread of its own, after each job that has ended.
    """

    def __init__(
        self, path: Location, settings: Settings, *, ended: Callable[[Job], object] = lambda job: None
    ) -> None:
        self.path = path
        self.settings = settings
        self._ended = ended
        self._jobs: dict[int, Job] = {}
        self._trays: dict[int, Path] = {}
        self._last = 0
        self._change = threading.Condition()
        self._process: subprocess.Popen[bytes] | None = None
        self._runner: threading.Thread | None = None
        self._closed = False
        self._folder: Path | None = None

    def __enter__(self) -> Jobs:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    # What pages ask

    def add(self, files: Iterable[tuple[str, IO[bytes]]]) -> Job:
        """Keep these files and add them when it is their turn, then link anew.

        Args:
            files: name and content; read before this returns.

        Raises:
            InputError: there is no room for them, or none was given.
        """
        folder = self._new_folder()
        try:
            tray = Tray(folder)
            for name, content in files:
                tray.put(name, content)
            tray.close()
        except OSError as error:
            shutil.rmtree(folder, ignore_errors=True)
            raise InputError(
                f"the files cannot be kept: {(error.strerror or str(error)).lower()}",
                next_step="make room on the disk, or give fewer files at a time",
            ) from error
        if not tray.names:
            shutil.rmtree(folder, ignore_errors=True)
            raise InputError("no file was given", next_step="choose files, or paste a text")
        return self._ask("add", tuple(tray.names), folder)

    def rebuild(self) -> Job:
        """Link anew when it is its turn; the one that waits already where there is one."""
        with self._change:
            waiting = [job for job in self._jobs.values() if job.kind == "rebuild" and job.state == "waiting"]
        return waiting[0] if waiting else self._ask("rebuild")

    def stop(self, number: int) -> Job:
        """End a job before its time; one that is over stays as it is.

        Raises:
            UnknownId: there is no such job.
        """
        with self._change:
            job = self.job(number)
            if not job.is_over:
                job = self._set(number, state="stopped", ended_at=now())
                if self._process is not None and self.running_number() is None:
                    self._process.terminate()
            return job

    def job(self, number: int) -> Job:
        """A job by its number.

        Raises:
            UnknownId: there is none, or it was long ago.
        """
        with self._change:
            if number not in self._jobs:
                raise UnknownId(f"there is no job {number}", next_step="look at the list of jobs")
            return self._jobs[number]

    def all(self) -> tuple[Job, ...]:
        """Every job that is known, the newest first."""
        with self._change:
            return tuple(reversed(self._jobs.values()))

    def current(self) -> Job | None:
        """The job that runs, else the one that waits longest, else None."""
        with self._change:
            left = [job for job in self._jobs.values() if not job.is_over]
        return next((job for job in left if job.state == "running"), left[0] if left else None)

    def wait(self, number: int, timeout: float) -> Job:
        """The job once it is over, or as it stands after `timeout` seconds."""
        with self._change:
            self._change.wait_for(lambda: self.job(number).is_over, timeout)
            return self.job(number)

    def close(self) -> None:
        """End what runs, forget what waits, and remove what was kept."""
        with self._change:
            self._closed = True
            process, runner, folder = self._process, self._runner, self._folder
            self._change.notify_all()
        if process is not None:
            end(process)
        if runner is not None:
            runner.join(GRACE)
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    # How it is done

    def running_number(self) -> int | None:
        """The number of the job whose process is still wanted."""
        return next((job.number for job in self._jobs.values() if job.state == "running"), None)

    def _new_folder(self) -> Path:
        with self._change:
            if self._folder is None:
                self._folder = Path(tempfile.mkdtemp(prefix="counterclaim-"))
            return Path(tempfile.mkdtemp(dir=self._folder))

    def _ask(self, kind: Kind, files: tuple[str, ...] = (), folder: Path | None = None) -> Job:
        with self._change:
            self._last += 1
            job = self._jobs[self._last] = Job(self._last, kind, files, asked_at=now())
            if folder is not None:
                self._trays[job.number] = folder
            over = [each.number for each in self._jobs.values() if each.is_over]
            for number in over[:-KEPT]:
                del self._jobs[number]
            if self._runner is None:
                self._runner = threading.Thread(target=self._run, daemon=True)
                self._runner.start()
            self._change.notify_all()
            return job

    def _set(self, number: int, **changes: Any) -> Job:
        with self._change:
            job = self._jobs[number] = replace(self._jobs[number], **changes)
            self._change.notify_all()
            return job

    def _run(self) -> None:
        """Do one job after the other, until the desk is closed."""
        while True:
            with self._change:
                self._change.wait_for(lambda: self._closed or self._next() is not None)
                job = self._next()
                if self._closed or job is None:
                    return
                self._set(job.number, state="running")
            self._do(job)
            folder = self._trays.pop(job.number, None)
            if folder is not None:
                shutil.rmtree(folder, ignore_errors=True)
                shutil.rmtree(folder.with_name(folder.name + ".raw"), ignore_errors=True)
            if not self._closed:
                self._ended(self.job(job.number))

    def _next(self) -> Job | None:
        return next((job for job in self._jobs.values() if job.state == "waiting"), None)

    def _do(self, job: Job) -> None:
        """Start the process of a job and follow it to its end."""
        task = {
            "dossier": whole(self.path),
            "settings": asdict(self.settings),
            "kind": job.kind,
            "folder": str(self._trays.get(job.number, "")),
        }
        try:
            process = start("counterclaim.web.worker", task)
        except OSError as error:
            self._set(job.number, state="failed", ended_at=now(), problem=f"it cannot be started: {error}")
            return
        with self._change:
            self._process = process
            if self._closed or self.job(job.number).is_over:
                process.terminate()
        last: dict[str, Any] = {}
        with process:
            for message in messages(process):
                if "stage" in message:
                    self._set(job.number, **message)
                else:
                    last = message
            end(process)
        with self._change:
            self._process = None
            if not self.job(job.number).is_over:
                self._set(job.number, ended_at=now(), **ending(last, process.returncode))


def messages(process: subprocess.Popen[bytes]) -> Iterable[dict[str, Any]]:
    """What a process tells, line by line; half a line of one that was killed is left out."""
    for line in process.stdout or ():
        try:
            yield json.loads(line)
        except ValueError:
            continue


def now() -> str:
    """The time, in ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds")
