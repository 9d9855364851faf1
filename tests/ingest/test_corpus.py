"""Every file that fuzzing found is read again: nothing that once broke a reader, or led it somewhere new, breaks it."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterclaim.model.article import Article
from evals.fuzzing.parsers import PARSERS, Unsound, check, run, run_once

CORPUS = Path(__file__).parent / "corpus"
FOUND = sorted(path for path in CORPUS.glob("*/*") if path.is_file())


@pytest.mark.parametrize("name", sorted(PARSERS))
def test_what_fuzzing_begins_from_is_read(name: str, tmp_path: Path) -> None:
    """Each format has files to begin from, and at least one of them is an article; else nothing behind is reached."""
    files = list(PARSERS[name].seeds())
    results = []
    for number, data in enumerate(files):
        folder = tmp_path / str(number)
        folder.mkdir()
        results += run(PARSERS[name], data, folder)
    assert any(isinstance(result, Article) for result in results), results[0]


@pytest.mark.parametrize("path", FOUND, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_what_fuzzing_found_is_read(path: Path) -> None:
    """An article that can be stored, or a note that says what to do."""
    run_once(path.parent.name.replace("_", " "), path.read_bytes())


def test_there_is_something_to_replay_for_every_reader() -> None:
    """The corpus was not lost on the way."""
    assert {path.parent.name.replace("_", " ") for path in FOUND} == set(PARSERS)


def test_the_check_finds_what_is_unsound() -> None:
    """A test that replays everything and checks nothing would pass for ever."""
    with pytest.raises(Unsound):
        check([])
    with pytest.raises(Unsound):
        check([Article.of("not \x00 final")])
