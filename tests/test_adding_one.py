"""One article added to many: what is said of it does not depend on how many were given with it."""

from __future__ import annotations

import pytest

from counterclaim.dossier import Dossier, gaps

ADDRESSES = (
    "https://www.courier.example/bridge/?utm_source=feed",
    "http://courier.example/bridge#top",
    "https://courier.example/bridge/two",
    "https://herald.example/bridge",
    "https://herald.example/",
    "https://HERALD.example",
    "",
    "https://archive.example/web/20310502093000/http://m.courier.example:80/bridge",
    "https://courier.example/%62ridge/../bridge",
)


@pytest.mark.parametrize("few", [0, 20])
def test_versions_and_copies_of_what_is_there_are_told_either_way(tmp_path, monkeypatch, few):
    """Looked up one by one or all together: the same notes on the same files."""
    monkeypatch.setattr(gaps, "FEW_GIVEN", few)
    for n, address in enumerate(ADDRESSES):
        (tmp_path / f"{n}.jsonl").write_text(
            f'{{"text": "Holm said that bridge {n} was closed.", "url": "{address}"}}\n', encoding="utf-8"
        )
    (tmp_path / "again.jsonl").write_text((tmp_path / "3.jsonl").read_text(encoding="utf-8"), encoding="utf-8")

    with Dossier() as kept:
        told = {
            name: [(gap.file, gap.reason) for gap in kept.add(tmp_path / f"{name}.jsonl").skipped]
            for name in ("0", "1", "2", "3", "again", "4", "5", "6", "7", "8")
        }

    version = "has the address of {}.jsonl#1, kept as another version"
    assert {name: notes for name, notes in told.items() if notes} == {
        "1": [("1.jsonl#1", version.format(0))],
        "again": [("again.jsonl#1", "same article as 3.jsonl#1")],
        "5": [("5.jsonl#1", version.format(4))],
        "7": [("7.jsonl#1", version.format(0))],
        "8": [("8.jsonl#1", version.format(0))],
    }
