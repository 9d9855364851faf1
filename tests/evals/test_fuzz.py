"""The harness that feeds readers with bent files: it bends, it is guided, and it sees what goes wrong."""

from __future__ import annotations

import gzip
import io
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path
from random import Random

import pytest

from counterclaim.ingest import ingest
from evals import fuzz
from evals.fuzzing.mutations import LARGEST, bend
from evals.fuzzing.parsers import PARSERS
from evals.fuzzing.pieces import Piece, Pieces, pieces_of
from evals.fuzzing.worker import Lines, found, kind_of

WORDS = [b"<p>", b"</p>"]


def bent(data: bytes, seed: int) -> bytes:
    return bend(data, [data, b"other"], WORDS, Random(seed))


def test_the_same_chance_bends_in_the_same_way() -> None:
    """A fault that was found can be found again."""
    data = b"The mill burned." * 20
    assert [bent(data, seed) for seed in range(200)] == [bent(data, seed) for seed in range(200)]
    assert len({bent(data, seed) for seed in range(200)}) > 150
    assert all(len(bent(data * 900, seed)) <= LARGEST for seed in range(50))


@pytest.mark.parametrize("data", [b"", b"x", b"\x1f\x8b", b"PK", gzip.compress(b"", mtime=0)[:9]])
def test_anything_can_be_bent(data: bytes) -> None:
    for seed in range(300):
        bent(data, seed)


def test_what_is_packed_is_bent_inside_too() -> None:
    """Else a reader behind a checksum would never see a bent byte."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("a", b"The mill burned." * 9)
    whole = 0
    for seed in range(60):
        data = bent(gzip.compress(b"The mill burned." * 9), seed)
        try:
            whole += gzip.decompress(data) != b"The mill burned." * 9
        except (OSError, EOFError, ValueError, zlib.error):
            continue
    assert whole > 10
    zips = 0
    for seed in range(60):
        try:
            with zipfile.ZipFile(io.BytesIO(bent(file.getvalue(), seed))) as opened:
                zips += opened.testzip() is None
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, RuntimeError, zlib.error):
            continue
    assert zips > 10


def test_it_is_guided_by_the_lines_of_the_readers(tmp_path: Path) -> None:
    """Another kind of file is something new; the same one again is not."""
    lines = Lines()

    def steps(name: str, text: str) -> int:
        (tmp_path / name).write_text(text)
        lines.new = 0
        sys.settrace(lines.trace)
        try:
            list(ingest([tmp_path / name], longest_article=1_000, day_first=True))
        finally:
            sys.settrace(None)
        return lines.new

    assert steps("a.txt", "The mill burned.") > 50
    assert steps("a.txt", "The mill burned.") == 0
    assert steps("a.csv", "text\nThe mill burned.\n") > 20


def test_one_fault_is_written_down_once_with_its_smallest_file(tmp_path: Path) -> None:
    for data in (b"aaaa", b"aa", b"aaaaaa"):
        try:
            int("x1")
        except ValueError as error:
            found(tmp_path, kind_of(error), data)
    (why,) = (tmp_path / "found").glob("*.why")
    assert why.with_suffix("").read_bytes() == b"aa"


def test_a_process_that_dies_or_hangs_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The watcher measures processor time, so that a busy machine is no hang."""
    monkeypatch.setattr(fuzz, "SECONDS", -0.8)
    (tmp_path / "beat").write_bytes((1).to_bytes(8, "little") + bytes(8))
    for program, hung in (("while True: pass", True), ("import os; os.abort()", False)):
        process = subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.DEVNULL)
        assert fuzz.wait(process, tmp_path)[0] is hung
        assert process.returncode


def test_a_file_that_is_slow_to_trace_alone_is_no_hang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is read once more without being traced."""
    (tmp_path / "a.txt").write_text("The mill burned.")
    assert not fuzz.hangs([sys.executable, "-m", "evals.fuzzing.once", "plain", str(tmp_path / "a.txt")])
    monkeypatch.setattr(fuzz, "SECONDS", -1.5)
    assert fuzz.hangs([sys.executable, "-c", "while True: pass"])


def test_a_run_that_was_stopped_goes_on_where_it_was(tmp_path: Path) -> None:
    """Until the reader had its time."""
    first = fuzz.watch("csv", tmp_path, 1.0, 0)
    assert first.files > 1
    assert first.starts == 1
    assert fuzz.watch("csv", tmp_path, 1.0, 0) == first


def test_a_reader_that_was_changed_begins_anew(tmp_path: Path) -> None:
    """With the files that it was bent from; another reader's change is nothing to it, a constant's is."""
    first, pieces = fuzz.watch("csv", tmp_path, 1.0, 0), pieces_of(fuzz.ROOM)
    assert {"dumps/tables.py:read_table", "formats.py:kind_of", "_ENDINGS", "UNPACKED_SHARE"} <= set(first.code)

    def changed(key: str) -> Pieces:
        other = Piece("another", frozenset())
        if key in pieces.constants:
            return pieces._replace(constants=pieces.constants | {key: other})
        return pieces._replace(functions=pieces.functions | {key: other})

    for key in ("archives/wacz.py:read_wacz", "new.py:new", "DAMAGED_ZIP"):
        assert fuzz.tally_of(tmp_path, changed(key)) == first
    for key in ("dumps/tables.py:read_table", "UNPACKED_SHARE"):
        assert fuzz.tally_of(tmp_path, changed(key)) == fuzz.Tally({})
    assert list((tmp_path / "queue").iterdir())


def test_what_a_function_depends_on(tmp_path: Path) -> None:
    """Constants through constants and classes; neither comments nor what nobody mentions."""

    def behind(source: str) -> dict[str, str]:
        (tmp_path / "a.py").write_text(source)
        return pieces_of(tmp_path).behind(["a.py:read", "a.py:Gone.gone", "a.py:Kept.get"])

    source = (
        "import os\nLIMIT = 4\nMOST = 2 * LIMIT\nOTHER = 1\nclass Kept:\n    size = MOST\n    def get(self): return 1\n"
        "    def put(self): return OTHER\ndef read():\n    return [n for n in Kept().get()]\ndef put(): return OTHER\n"
    )
    first = behind(source)
    assert set(first) == {"a.py:read", "a.py:Kept.get", "Kept", "MOST", "LIMIT"}
    for same in (("import os", "import io"), ("return OTHER", "return 3"), ("OTHER = 1", "OTHER = 2  # why")):
        assert behind(source.replace(*same)) == first
    for other in (("LIMIT = 4", "LIMIT = 5"), ("size = MOST", "size = 7"), ("return 1", "return 2")):
        assert behind(source.replace(*other)) != first


def test_every_reader_has_words_and_a_name_for_its_files() -> None:
    assert len(PARSERS) >= 22
    assert all(parser.file and parser.words for parser in PARSERS.values())
