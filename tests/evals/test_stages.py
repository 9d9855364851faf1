"""The measurement of an archive: its tables and promises, and a small archive through its first stages."""

from __future__ import annotations

import json
from datetime import date

import pytest

from counterclaim.dossier import Dossier
from counterclaim.settings import Settings
from evals import stage_work, stages
from evals.profile import profile_page
from tests.link.stories.invented import HERE, THERE, flood

DONE = {
    "ingest": {"articles": 300, "seconds": 1.0, "cpu": 0.9, "megabytes": 80.0},
    "rates": {
        "articles": 120,
        "seconds": 40.0,
        "cpu": 200.0,
        "megabytes": 900.0,
        "words": 90_000,
        "rounds": 2,
        "peers": {"reading, one process": 40.0, "reading, two processes": 21.0, "spaCy's pipeline alone": 20.0},
        "absent": ["textacy is not installed"],
        "load": 0.2,
    },
    "accounts": {
        "articles": 200,
        "stories": 60,
        "largest": 17,
        "disputes": 140,
        "seconds": 30.0,
        "cpu": 29.0,
        "megabytes": 700.0,
        "parts": {"claims": 12.0, "disputes": 9.0},
    },
    "placing": {
        "articles": 2,
        "seconds": 9.0,
        "cpu": 8.0,
        "megabytes": 600.0,
        "sizes": [
            {"articles": 100, "cpu": {"kept": 0.01, "stories": 0.02}, "clock": {"kept": 0.02, "stories": 0.03}},
            {"articles": 250, "cpu": {"kept": 0.01, "stories": 0.03}, "clock": {"kept": 0.02, "stories": 0.04}},
        ],
    },
}


def test_the_table_has_every_stage_that_is_done(capsys):
    """Its speed, what an article costs, its memory, its parts; what was compared; and one more article by size."""
    stages.print_results(DONE)

    text = capsys.readouterr().out
    assert "ingest                   300      1.0 s    300.00 /s     3.0 ms      80 MB" in text
    assert "60 stories, the largest of 17 articles" in text
    assert "claims                           12.0 s" in text
    assert "reading, two processes" in text and "5.71 articles/s    1.90 times as fast" in text
    assert "textacy is not installed" in text
    assert "  250" in text


def test_promises_are_held_against_what_was_measured(capsys):
    """Two processes, the memory of each stage, and what one more article costs."""
    assert stages.promises_kept(DONE)
    assert "1.90 (at least 1.8)" in capsys.readouterr().out

    assert not stages.promises_kept({**DONE, "accounts": {**DONE["accounts"], "megabytes": 1_300.0}})
    assert "most memory of a process: accounts" in capsys.readouterr().out

    slower = json.loads(json.dumps(DONE["placing"]))
    slower["sizes"][1]["cpu"]["stories"] = 0.06
    assert not stages.promises_kept({**DONE, "placing": slower})


@pytest.mark.parametrize(("load", "kept"), [(0.2, False), (64.0, True)])
def test_two_processes_are_judged_only_where_two_processors_are_free(load, kept):
    """On a busy machine the ratio says nothing."""
    slow = {**DONE["rates"], "load": load, "peers": {**DONE["rates"]["peers"], "reading, two processes": 30.0}}

    assert stages.promises_kept({"rates": slow}) is kept


def test_the_page_has_the_same_numbers():
    """As tables, with what each stage is."""
    page = profile_page(DONE, (100,))

    assert "| ingest: files become articles | 300 | 1 s | 300.0 | 3.0 ms | 80 MB |" in page
    assert "| reading, two processes | 5.71 | 1.90 |" in page
    assert "| 250 | 40 ms | 10 ms | 30 ms |" in page
    assert "| claims | 12.0 s |" in page
    assert "60 stories of 200 articles, the largest of 17; 140 disputes." in page


def test_what_is_done_is_not_done_again(tmp_path, monkeypatch):
    """A run goes on with the stage at which it was stopped."""
    ran: list[str] = []

    def run(name, folder, articles):
        ran.append(name)
        return None if name == "store" and ran.count("store") == 1 else DONE["ingest"]

    monkeypatch.setattr(stages, "run_stage", run)
    wanted = ["ingest", "store", "show"]

    assert not stages.measure(tmp_path, 300, wanted, [])
    assert stages.measure(tmp_path, 300, wanted, [])
    assert ran == ["ingest", "store", "store", "show"]
    assert set(stages.load_results(tmp_path)) == set(wanted)

    assert stages.measure(tmp_path, 300, wanted, ["show"])
    assert ran[4:] == ["show"]


def test_a_stage_measures_itself(tmp_path):
    """Articles, seconds, processor time and memory of what it did."""
    lines = [json.dumps({"text": f"Holm said that bridge {n} was closed.", "outlet": "The Herald"}) for n in range(5)]
    (tmp_path / "archive.jsonl").write_text("\n".join(lines), encoding="utf-8")

    result = stage_work.do_stage("ingest", tmp_path, 5)

    assert result["articles"] == 5
    assert result["cpu"] >= 0 and result["seconds"] > 0
    assert 10 < result["megabytes"] < 10_000


@pytest.mark.parametrize(("articles", "size"), [(12, 10), (300, 50), (6_000, 100)])
def test_the_last_shard_is_left_out_of_the_dossiers_that_grow(articles, size):
    """Some articles must be left that can be put into the largest."""
    assert stage_work.shard_size(articles) == size


def test_each_story_is_laid_out_and_shown(tmp_path):
    """As a page and JSON of its own, from what the stage before has kept; again is the same again."""
    floods = [*flood(HERE, date(2031, 3, 5)), *flood(THERE, date(2031, 3, 9))]
    with Dossier(tmp_path / "desk.db", settings=Settings(engine="rules")) as dossier:
        dossier.take(lambda keep: floods)
        dossier.read()
        stories = [story.id for story in dossier.stories()]
    (tmp_path / "archive.jsonl").write_text("", encoding="utf-8")
    for _ in range(2):
        laid_out = stage_work.do_stage("accounts", tmp_path, 6)
        shown = stage_work.do_stage("show", tmp_path, 6)

    assert (laid_out["articles"], laid_out["stories"], laid_out["largest"]) == (6, 2, 3)
    assert (shown["articles"], shown["stories"], shown["largest"]) == (6, 2, 3)
    assert laid_out["parts"]["claims"] > 0
    assert sorted(path.name for path in (tmp_path / "pages").iterdir()) == sorted(
        f"{story}{ending}" for story in stories for ending in (".html", ".json")
    )
