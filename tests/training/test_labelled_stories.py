"""Labelled stories ship as offsets, without a word of their articles, and come back whole where the articles are."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from evals.labelled import NoData
from training.labelled_stories import (
    LABELS,
    SENTENCE_LABELS,
    annotation_of,
    digest,
    labelled_stories,
    read_rows,
    without,
)
from training.pack_labels import CannotPack, left_out, locate, pack, refuse_passages, written

FERRY = (
    "Photo: a quay\n\n"
    "The mayor of Ostrel Nadia Brandt Nadia Brandt: five things to know MORE (Harbour Party) said the ferry was safe. "
    '"The ferry was safe," she said.\n\n'
    "Sign up for our letter\n\n"
    "Its crew denied that.\n"
)
FERRY_READ = (
    "The mayor of Ostrel Nadia Brandt (Harbour Party) said the ferry was safe. "
    '"The ferry was safe," she said.\n\nIts crew denied that.'
)
DOCK = 'The dockers of Ostrel said: "The ferry was not safe." Sign up for our letter\n\nThey want it laid up. 🚢 Today.'


def row(outlet: str, url: str, text: str) -> dict[str, Any]:
    """An article as the data set has it."""
    return {"outlet": outlet, "url": url, "published": "2031-05-04", "title": f"Ferry, by {outlet}", "text": text}


@pytest.fixture
def rows() -> list[dict[str, Any]]:
    """Two articles of one event, and another text at the url of the second."""
    return [
        row("The Post", "http://post.example/ferry", FERRY),
        row("Gazette", "http://gazette.example/dock", "An older text."),
        row("Gazette", "http://gazette.example/dock", DOCK),
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The story as its annotator wrote it."""
    at = tmp_path / "work" / "ferry-2031"
    at.mkdir(parents=True)
    (at / "01-post.txt").write_text(FERRY_READ, encoding="utf-8")
    (at / "02-gazette.txt").write_text(DOCK, encoding="utf-8")
    articles = [
        {
            "file": "01-post.txt",
            "outlet": "The Post",
            "url": "http://post.example/ferry",
            "title": "Ferry",
            "words": 23,
        },
        {
            "file": "02-gazette.txt",
            "outlet": "Gazette",
            "url": "http://gazette.example/dock",
            "title": "x",
            "words": 19,
        },
    ]
    dated = [{**article, "published": "2031-05-04", "published_from": "url", "copy_of": None} for article in articles]
    (at / "articles.jsonl").write_text("".join(json.dumps(a) + "\n" for a in dated), encoding="utf-8")
    mayor = [{"file": "01-post.txt", "quote": "said the ferry was safe"}]
    crew = [{"file": "01-post.txt", "quote": "Its crew denied that"}, {"file": "02-gazette.txt", "quote": "not safe"}]
    gold = {
        "disputes": [
            {
                "id": "d1",
                "question": "Was the ferry safe?",
                "kind": "denial",
                "sides": [
                    {"holder": "Nadia Brandt", "camp": "A", "position": "it was", "evidence": mayor},
                    {"holder": "crew", "camp": "B", "position": "it was not", "evidence": crew},
                ],
            }
        ],
        "figures": [{"what": "ferries", "value": "1", "comparator": "=", "holder": None, "evidence": mayor}],
        "timeline": [],
        "actors": [{"name": "ferry", "type": "org", "variants": ["ferry"]}],
        "statements": [],
        "related": [{"a": mayor[0], "b": {"file": "02-gazette.txt", "quote": "🚢 Today"}, "relation": "unrelated"}],
    }
    (at / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    return at


def by_url(rows: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """The articles as the packer wants them."""
    return {article["url"]: [other for other in rows if other["url"] == article["url"]] for article in rows}


def data_file(at: Path, rows: list[dict[str, Any]]) -> Path:
    """The articles as a file of the data set."""
    path = at / "articles.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps(article) + "\n" for article in rows)
    return path


def test_a_story_comes_back_as_it_was_labelled(tmp_path: Path, folder: Path, rows: list[dict[str, Any]]) -> None:
    """Every quote and every article that was read; only positions are gone."""
    labels = tmp_path / "labels"
    labels.mkdir()
    (labels / "ferry-2031.json").write_text(written(pack(folder, by_url(rows))), encoding="utf-8")

    (story,) = labelled_stories(tmp_path / "again", data=data_file(tmp_path, rows), labels=labels)

    before = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    for side in before["disputes"][0]["sides"]:
        del side["position"]
    assert story.annotation() == before
    assert (story.name, story.group) == ("ferry-2031", "labelled")
    for file in ("01-post.txt", "02-gazette.txt"):
        read, again = folder / file, story.folder / file
        assert again.read_text(encoding="utf-8").split() == read.read_text(encoding="utf-8").split()
    first = json.loads((story.folder / "articles.jsonl").read_text(encoding="utf-8").splitlines()[0])
    assert first["title"] == "Ferry, by The Post"
    assert first["published"] == "2031-05-04" and "sha256" not in first and "left_out" not in first


def test_what_ships_has_no_word_of_an_article(folder: Path, rows: list[dict[str, Any]]) -> None:
    """No quote, no text, no headline: numbers in their place."""
    shipped = written(pack(folder, by_url(rows)))

    for words in ("said the ferry", "denied", "not safe", "Today", "Ferry, by", "it was", "Sign up"):
        assert words not in shipped
    assert json.loads(shipped)["disputes"][0]["sides"][1]["evidence"][1] == [2, DOCK.index("not safe"), 51]


def test_the_quote_is_the_one_that_was_read() -> None:
    """The same words in what was left out do not count."""
    gaps = left_out("Safe ferry\nAll say: safe ferry\nSafe ferry", "All say: safe ferry\nSafe ferry")

    assert locate("Safe ferry\nAll say: safe ferry\nSafe ferry", "Safe ferry", gaps) == (31, 41)
    with pytest.raises(CannotPack, match="no such quote"):
        locate(FERRY, "Sign up", left_out(FERRY, FERRY_READ))


def test_lines_and_words_inside_a_line_may_be_left_out() -> None:
    """And nothing else: what was read must be in the data set, in its order."""
    gaps = left_out(FERRY, FERRY_READ)

    assert [FERRY[start:end].strip() for start, end in gaps] == [
        "Photo: a quay",
        "Nadia Brandt: five things to know MORE",
        "Sign up for our letter",
    ]
    assert without(FERRY, gaps).split() == FERRY_READ.split()
    for read in (FERRY_READ + "\nIts owner was silent.", "Its crew denied that.\n" + FERRY_READ.split("\n")[0]):
        with pytest.raises(CannotPack):
            left_out(FERRY, read)


def test_an_article_that_is_another_text_is_told(tmp_path: Path, folder: Path, rows: list[dict[str, Any]]) -> None:
    """Offsets into another text would point at other words."""
    labels = tmp_path / "labels"
    labels.mkdir()
    (labels / "ferry-2031.json").write_text(written(pack(folder, by_url(rows))), encoding="utf-8")
    rows[0]["text"] += " Corrected."

    with pytest.raises(NoData, match=r"post\.example"):
        labelled_stories(tmp_path / "again", data=data_file(tmp_path, rows), labels=labels)
    with pytest.raises(CannotPack, match="no such url"):
        pack(folder, {})


def test_where_the_articles_are_absent_it_says_so(tmp_path: Path) -> None:
    """With the place where they should be."""
    with pytest.raises(NoData, match="nowhere"):
        labelled_stories(tmp_path, data=tmp_path / "nowhere.jsonl.gz")


def test_a_passage_in_a_question_or_a_holder_is_refused() -> None:
    """A name may be repeated, eight words in a row may not, whatever their case and commas."""
    text = "On Monday the harbour master, who had been away, came back to Ostrel."

    refuse_passages(["the harbour master", "Who was the harbour master?"], [text])
    with pytest.raises(CannotPack, match="own words"):
        refuse_passages(["The harbour master who had been away came"], [text])


# From here on: the stories that ship.


def shipped() -> list[dict[str, Any]]:
    """The packed stories of the repository."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(LABELS.glob("*.json"))]


@pytest.mark.parametrize("story", shipped(), ids=lambda story: str(story["event"]))
def test_a_shipped_story_is_well_formed(story: dict[str, Any]) -> None:
    """Known kinds, two camps or more to a dispute, and references that lie in what was read of an article."""
    assert len({article["outlet"] for article in story["articles"]}) >= 3
    assert story["disputes"]
    references = [pair[end] for pair in story["related"] for end in "ab"]
    for dispute in story["disputes"]:
        assert dispute.keys() <= {"question", "kind", "between_outlets", "sides"}
        assert dispute["kind"] in {"number", "denial", "rival-account", "legitimacy", "demand-refusal"}
        assert len({side["camp"] for side in dispute["sides"]}) >= 2
        for side in dispute["sides"]:
            assert side.keys() == {"holder", "camp", "evidence"} and side["evidence"]
            references += side["evidence"]
    for figure in story["figures"]:
        references += figure["evidence"]
    for pair in story["related"]:
        assert pair["relation"] in {"same", "conflict", "update", "unrelated"} and pair["a"][0] != pair["b"][0]
    for number, start, end in references:
        assert 0 <= start < end
        assert all(end <= gap[0] or gap[1] <= start for gap in story["articles"][number - 1]["left_out"])


def test_the_shipped_stories_come_back(tmp_path: Path, shared: Path) -> None:
    """With passages that begin and end at words, none longer than the scorer lets count; and no passage ships."""
    if not (shared / "data" / "articles-6k.jsonl.gz").exists():
        pytest.skip("the articles are not on this machine (../shared/data)")
    stories = labelled_stories(tmp_path)
    assert [story.name for story in stories] == [packed["event"] for packed in shipped()]

    for story in stories:
        for dispute in story.annotation()["disputes"]:
            for side in dispute["sides"]:
                for evidence in side["evidence"]:
                    text = (story.folder / evidence["file"]).read_text(encoding="utf-8")
                    assert evidence["quote"] in text and len(evidence["quote"].split()) <= 60

    wholes = {digest(article["text"]): article["text"] for article in read_rows()}
    for packed in shipped():
        names = [side["holder"] for dispute in packed["disputes"] for side in dispute["sides"]]
        texts = [wholes[article["sha256"]] for article in packed["articles"]]
        refuse_passages([*names, *(dispute["question"] for dispute in packed["disputes"])], texts)
        assert annotation_of(packed, dict(zip([a["file"] for a in packed["articles"]], texts, strict=True)))


def test_the_events_marked_by_sentences_are_well_formed_and_no_others() -> None:
    """Sides of two camps or more, pairs of two articles, and no article that stands in another story."""
    used = {article["sha256"] for story in shipped() for article in story["articles"]}
    for path in sorted(SENTENCE_LABELS.glob("*.json")):
        event = json.loads(path.read_text(encoding="utf-8"))
        articles = {article["sha256"] for article in event["articles"]}
        assert event["event"] == path.stem and len(articles) >= 2 and not articles & used
        used |= articles
        for dispute in event["disputes"]:
            assert len({side["camp"] for side in dispute["sides"]}) >= 2
            assert all(side["evidence"] and side["holder"] is None for side in dispute["sides"])
        assert all(pair["a"][0] != pair["b"][0] for pair in event["related"])


def test_the_events_marked_by_sentences_come_back(tmp_path: Path, shared: Path) -> None:
    """And none of their articles is one that linking is measured on."""
    if not (shared / "data" / "articles-6k.jsonl.gz").exists():
        pytest.skip("the articles are not on this machine (../shared/data)")
    stories = labelled_stories(tmp_path, labels=SENTENCE_LABELS)
    assert [story.name for story in stories] == sorted(path.stem for path in SENTENCE_LABELS.glob("*.json"))
    measured = {
        json.loads(line)["url"]
        for sidecar in (shared / "stories").glob("*/articles.jsonl")
        for line in sidecar.read_text(encoding="utf-8").splitlines()
    }
    for story in stories:
        sidecar = (story.folder / "articles.jsonl").read_text(encoding="utf-8").splitlines()
        assert not measured & {json.loads(line)["url"] for line in sidecar}
        for pair in story.annotation()["related"]:
            assert pair["a"]["quote"] in (story.folder / pair["a"]["file"]).read_text(encoding="utf-8")
