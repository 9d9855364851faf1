"""Libraries that are no part of the core."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from counterclaim.dossier import Dossier
from counterclaim.errors import InputError
from counterclaim.extras import load_extra
from counterclaim.shards.arrow import load_arrow
from counterclaim.show.exports.formats import table_writer

INSTALL = "pip install 'counterclaim[parquet]'"


@pytest.fixture
def without_arrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that has no pyarrow."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)


def test_a_library_that_is_there_is_given():
    """The module itself, also one inside a package."""
    assert load_extra("email.policy", "parquet", "a letter") is sys.modules["email.policy"]


def test_a_library_that_lacks_another_says_which(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """It is installed, so the reason is told."""
    (tmp_path / "half_a_library.py").write_text("import its_other_half", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)

    with pytest.raises(InputError, match=r"a table needs half_a_library, which does not load: .*its_other_half"):
        load_extra("half_a_library", "parquet", "a table")


@pytest.mark.usefixtures("without_arrow")
def test_shards_and_tables_without_arrow_say_what_to_install():
    """Before the first byte is written."""
    for ask, needed_by in [(load_arrow, "a shard"), (lambda: table_writer("parquet"), "a Parquet file")]:
        with pytest.raises(InputError) as raised:
            ask()
        assert str(raised.value) == f"{needed_by} needs pyarrow, which is not installed. Next: {INSTALL}."


@pytest.mark.usefixtures("without_arrow")
def test_a_parquet_file_without_arrow_is_left_out_with_what_to_install(tmp_path: Path):
    """The rest of the batch goes on."""
    (tmp_path / "a.parquet").write_bytes(b"PAR1 and more PAR1")
    (tmp_path / "b.txt").write_text('The mill burned, said Ada Holm. "It was old."\n', encoding="utf-8")

    with Dossier() as dossier:
        added = dossier.add(tmp_path)

    assert [article.file for article in added.added] == ["b.txt"]
    assert [(gap.file, gap.reason, gap.next_step) for gap in added.skipped] == [
        ("a.parquet", "a Parquet file needs pyarrow, which is not installed", INSTALL)
    ]
