"""The scores on labelled stories, held by their floors; and how the floors behave."""

from __future__ import annotations

import pytest

from evals import floors, labelled, stories
from evals.measure import MEASURES


def test_no_score_is_under_its_floor(shared, capsys):
    """The whole job on every labelled story: every mean holds, and every text is verbatim."""
    code = stories.main([])

    assert code == 0, capsys.readouterr().out


def test_a_lower_score_is_a_fault_and_a_margin_is_not():
    """One flipped item is noise; more is not."""
    held = {"seen": {"fingerprint": "f", "means": {"sides": 0.5}}}

    assert floors.compare_with_floors(held, {"seen": {"sides": 0.49}}, {"seen": "f"}) == []
    (fault,) = floors.compare_with_floors(held, {"seen": {"sides": 0.48}}, {"seen": "f"})
    assert fault.what == "sides is 0.480, the floor is 0.500"


def test_shares_of_what_was_found_are_not_held():
    """They fall when something harder is found too."""
    held = {"seen": {"fingerprint": "f", "means": {"holders": 0.9, "kind": 0.9}}}

    assert floors.compare_with_floors(held, {"seen": {"holders": 0.5, "kind": 0.5}}, {"seen": "f"}) == []


def test_a_text_that_is_not_verbatim_is_a_fault_whatever_the_scores():
    """Promise one outweighs every score."""
    held = {"seen": {"fingerprint": "f", "means": {"sides": 0.5}}}

    (fault,) = floors.compare_with_floors(held, {"seen": {"sides": 0.9, "unfaithful": 1.0}}, {"seen": "f"})

    assert fault.what == "1 texts are not verbatim"


def test_other_data_has_to_be_named():
    """Scores on changed files say nothing about the old floor."""
    held = {"seen": {"fingerprint": "f", "means": {"sides": 0.5}}}

    (fault,) = floors.compare_with_floors(held, {"seen": {"sides": 0.9}}, {"seen": "g"})

    assert "--new-data seen" in fault.what


def test_raising_never_lowers():
    """A score that fell keeps its floor."""
    held = {"seen": {"fingerprint": "f", "means": {"present": 0.5, "sides": 0.5}}}

    new = floors.raised(held, {"seen": {"present": 0.6, "sides": 0.4}}, {"seen": "f"})

    assert new["seen"]["means"] == {"present": 0.6, "sides": 0.5}
    assert held["seen"]["means"]["present"] == 0.5


def test_a_floor_goes_down_only_by_its_name():
    """The one that is named, and no other."""
    held = {"seen": {"fingerprint": "f", "means": {"present": 0.5, "sides": 0.5}}}

    new = floors.lowered(held, {"seen": {"present": 0.4, "sides": 0.4}}, ["seen/present"])

    assert new["seen"]["means"] == {"present": 0.4, "sides": 0.5}
    with pytest.raises(ValueError, match="no floor is called 'present'"):
        floors.lowered(held, {"seen": {"present": 0.4}}, ["present"])


def test_the_fingerprint_follows_every_byte_and_name(tmp_path):
    """A changed text, gold or file name changes it."""

    def story() -> list[labelled.Story]:
        return [labelled.Story("s", "seen", tmp_path / "s", tmp_path / "gold.json")]

    (tmp_path / "s").mkdir()
    (tmp_path / "s" / "a.txt").write_text("one", encoding="utf-8")
    (tmp_path / "gold.json").write_text("{}", encoding="utf-8")
    prints = [labelled.fingerprint(story())]
    (tmp_path / "s" / "a.txt").write_text("two", encoding="utf-8")
    prints.append(labelled.fingerprint(story()))
    (tmp_path / "s" / "a.txt").rename(tmp_path / "s" / "b.txt")
    prints.append(labelled.fingerprint(story()))
    (tmp_path / "gold.json").write_text("[]", encoding="utf-8")
    prints.append(labelled.fingerprint(story()))

    assert len(set(prints)) == 4


def test_every_quote_of_our_own_gold_stands_in_its_article():
    """The annotation of the examples is exact, and covers what it is meant to show."""
    from counterclaim.ingest import ingest
    from counterclaim.model.article import Article

    for story in labelled.example_stories():
        found = ingest([story.folder], longest_article=100_000, day_first=True)
        texts = {article.file: article.text for article in found if isinstance(article, Article)}
        gold = story.annotation()
        assert {entry["file"] for entry in gold["articles"]} == set(texts)
        quotes = [
            evidence for part in ("figures", "timeline") for entry in gold[part] for evidence in entry["evidence"]
        ]
        quotes += [
            evidence for dispute in gold["disputes"] for side in dispute["sides"] for evidence in side["evidence"]
        ]
        quotes += [{"file": entry["file"], "quote": entry["content"]} for entry in gold["statements"]]
        missing = [quote for quote in quotes if quote["quote"] not in texts[quote["file"]]]
        assert not missing, missing
        kinds = {dispute["kind"] for dispute in gold["disputes"]}
        assert kinds == {"number", "denial", "rival-account", "legitimacy", "demand-refusal"}


def test_each_measure_is_in_the_floors_that_are_kept():
    """No score is left without a floor."""
    held = floors.load_floors()

    assert set(held) == {"examples", "seeds", "seen", "blind"}
    assert all(set(floor["means"]) == set(MEASURES) for floor in held.values())
