"""`stories`, `account --story`, `why`, `merge` and `split` on stories: from files to what is printed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from counterclaim.cli.main import run
from counterclaim.dossier import Dossier, linking
from tests.link.stories.invented import HERE, THERE, flood


@pytest.fixture(scope="module")
def archive(tmp_path_factory) -> Path:
    """Two floods of three outlets each, in one dossier; nothing is read."""
    folder = tmp_path_factory.mktemp("archive")
    records = []
    for number, article in enumerate([*flood(HERE, outlet="Post "), *flood(THERE, outlet="Radio ")]):
        (folder / f"{number}.txt").write_text(article.text, encoding="utf-8")
        records.append(
            {
                "file": f"{number}.txt",
                "title": article.title,
                "outlet": article.outlet,
                "published": f"2031-05-0{number + 1}",
            }
        )
    (folder / "articles.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    path = folder / "archive.db"
    with Dossier(path) as opened:
        opened.add(folder)
    return path


def listed(path: Path | str, capsys) -> list[dict]:
    """The stories as data."""
    assert run(["stories", str(path), "--json", "-"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["schema"], data["version"]) == ("counterclaim/stories", 1)
    return data["stories"]


def test_the_stories_are_listed_with_headings_outlets_days_and_articles(archive, capsys):
    """A heading is the title of one of its articles."""
    found = listed(archive, capsys)
    assert run(["stories", str(archive)]) == 0
    text = capsys.readouterr().out

    assert [len(story["articles"]) for story in found] == [3, 3]
    for story in found:
        titles = {article["title"] for article in story["articles"]}
        assert story["heading"] in titles and story["central"] in {article["id"] for article in story["articles"]}
        assert story["heading"] in text and story["id"] in text
    assert found[0]["outlets"] == ["Post 0", "Post 1", "Post 2"]
    assert (found[0]["first"]["iso"], found[0]["last"]["iso"]) == ("2031-05-01", "2031-05-03")
    assert "1–3 May 2031" in text


def test_only_large_stories_are_listed_where_that_is_asked(archive, capsys):
    """And the hint says that there are others."""
    assert run(["stories", str(archive), "--least", "4"]) == 0
    assert "no story has so many articles" in capsys.readouterr().err


def test_the_account_of_one_story_has_its_articles_alone(archive, tmp_path, capsys):
    """In every form; the beginning of the id is enough."""
    first, second = listed(archive, capsys)
    copy = str(shutil.copy(archive, tmp_path / "copy.db"))

    assert run(["account", copy, "--story", first["id"][:10], "--json", "-", "-o", str(tmp_path / "a.html"), "-q"]) == 0

    data = json.loads(capsys.readouterr().out)
    assert {article["id"] for article in data["articles"]} == {article["id"] for article in first["articles"]}
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert first["articles"][0]["title"] in page and second["articles"][0]["title"] not in page


@pytest.fixture(scope="module")
def pages(archive, tmp_path_factory) -> Path:
    """A folder with the pages of the stories of a copy that is beside it."""
    folder = tmp_path_factory.mktemp("laid out")
    copy = str(shutil.copy(archive, folder / "copy.db"))
    assert run(["stories", copy, "--pages", str(folder / "pages"), "--engine", "rules", "-q"]) == 0
    return folder / "pages"


def test_every_story_becomes_a_page_of_a_folder(pages, tmp_path, capsys):
    """Each the page that the account of its story is; and one that lists them, with the numbers of each."""
    capsys.readouterr()
    copy = str(pages.parent / "copy.db")
    found = listed(copy, capsys)

    assert sorted(path.name for path in pages.iterdir()) == sorted(
        ["index.html", *(f"{story['id']}.html" for story in found)]
    )
    index = (pages / "index.html").read_text(encoding="utf-8")
    for story in found:
        assert run(["account", copy, "--story", story["id"], "-o", str(tmp_path / "one.html"), "-q"]) == 0
        assert (pages / f"{story['id']}.html").read_bytes() == (tmp_path / "one.html").read_bytes()
        assert index.count(f'href="{story["id"]}.html"') == 1
        assert story["heading"] in index and story["outlets"][0] in index
    assert "2 stories" in index and "3 articles" in index and "1–3 May 2031" in index
    assert index.index(found[0]["id"]) < index.index(found[1]["id"])


def test_a_folder_of_pages_is_made_again_over_itself(pages, tmp_path, capsys):
    """Where a run was stopped its pages are replaced; pages of other stories stay, and that is said."""
    folder = Path(shutil.copytree(pages, tmp_path / "pages"))
    (folder / "index.html").unlink()
    half = next(folder.glob("story-*.html"))
    half.write_text("half", encoding="utf-8")
    (folder / "story-0ther.html").write_text("another", encoding="utf-8")
    capsys.readouterr()

    assert run(["stories", str(pages.parent / "copy.db"), "--pages", str(folder), "--json", "-"]) == 0

    told = capsys.readouterr()
    assert len(json.loads(told.out)["stories"]) == 2
    assert "index.html and 2 pages" in told.err and "1 other story" in told.err
    for path in pages.iterdir():
        assert (folder / path.name).read_bytes() == path.read_bytes()
    assert (folder / "story-0ther.html").read_text(encoding="utf-8") == "another"
    assert not list(folder.glob(".*"))


def test_the_index_says_where_no_story_is_large_enough(pages, tmp_path):
    """Rather than be missing."""
    folder = tmp_path / "new" / "pages"

    assert run(["stories", str(pages.parent / "copy.db"), "--pages", str(folder), "--least", "4", "-q"]) == 0

    assert [path.name for path in folder.iterdir()] == ["index.html"]
    assert "No story has so many articles." in (folder / "index.html").read_text(encoding="utf-8")


def test_a_folder_that_cannot_take_pages_is_said_before_the_work(archive, tmp_path, capsys):
    """A file, standard output, a folder that cannot be made, an index that somebody else wrote."""
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    theirs = tmp_path / "site"
    theirs.mkdir()
    (theirs / "index.html").write_text("<!doctype html><title>My site</title>", encoding="utf-8")

    for given in (str(tmp_path / "file"), "-", " ", str(tmp_path / "file" / "under"), str(theirs)):
        assert run(["stories", str(archive), "--pages", given]) == 2
        told = capsys.readouterr()
        assert not told.out and "Next: name a" in told.err
    assert (theirs / "index.html").read_text(encoding="utf-8").endswith("My site</title>")
    with Dossier(archive) as opened:
        assert opened._store.reading_states() == {}


def test_a_dossier_given_as_articles_is_told_what_lays_it_out(archive, capsys):
    """`account` takes articles; of a dossier it takes one story."""
    assert run(["account", str(archive)]) == 2

    told = capsys.readouterr().err
    assert "counterclaim show" in told and "--story" in told and "--pages" in told


def test_one_account_of_very_many_articles_is_said_to_take_long(archive, tmp_path, monkeypatch, capsys):
    """Before it is made, with the better way; of one story nothing is said."""
    monkeypatch.setattr(linking, "MANY", 1)
    (tmp_path / "a.txt").write_text("The mayor of Varden said that the dam held.", encoding="utf-8")
    copy = str(shutil.copy(archive, tmp_path / "copy.db"))

    assert run(["account", str(tmp_path / "a.txt"), "--engine", "rules"]) == 0
    told = capsys.readouterr().err
    assert "warning: 1 articles are linked as one account" in told
    assert "counterclaim add archive.db PATHS, then counterclaim stories archive.db --pages FOLDER" in told

    story = listed(copy, capsys)[0]["id"]
    assert run(["account", copy, "--story", story, "--engine", "rules"]) == 0
    assert not capsys.readouterr().err
    assert run(["link", copy, "--engine", "rules"]) == 0
    told = capsys.readouterr().err
    assert "6 articles" in told and "They tell 2 stories." in told
    assert f"counterclaim stories {copy} --pages FOLDER, or counterclaim account {copy} --story ID" in told


def test_why_tells_what_puts_articles_together(archive, capsys):
    """With the nearest article outside."""
    story = listed(archive, capsys)[0]

    assert run(["why", str(archive), story["id"]]) == 0

    text = capsys.readouterr().out
    assert "shared words" in text and "Varden" in text and "nearest outside" in text


def test_people_merge_and_split_stories(archive, tmp_path, capsys):
    """The ledger keeps it, and undoing it brings the stories back."""
    copy = str(shutil.copy(archive, tmp_path / "copy.db"))
    first, second = listed(copy, capsys)

    assert run(["merge", copy, first["id"], second["id"], "--by", "Ada"]) == 0
    decision = capsys.readouterr().out.split()[0]
    (joined,) = listed(copy, capsys)
    assert joined["id"] == first["id"] and len(joined["articles"]) == 6
    assert run(["undo", copy, decision, "--by", "Ada"]) == 0
    capsys.readouterr()
    assert [story["id"] for story in listed(copy, capsys)] == [first["id"], second["id"]]

    articles = [article["id"] for article in first["articles"]]
    assert run(["split", copy, articles[0], articles[1], "--by", "Ada"]) == 0
    capsys.readouterr()
    assert len(listed(copy, capsys)) == 3
    assert run(["judgements", copy]) == 0
    text = capsys.readouterr().out
    assert "one story" in text and "two stories" in text


def test_a_story_needs_a_dossier_and_an_id(archive, tmp_path, capsys):
    """Anything else is said at once."""
    assert run(["account", str(archive), str(tmp_path), "--story", "story-1"]) == 2
    assert run(["account", str(archive), "--story", "story-none"]) == 2
    assert run(["account", str(tmp_path / "absent.db"), "--story", "story-1"]) == 2
    told = capsys.readouterr().err
    assert "takes one dossier" in told and "story-none" in told and "no such dossier" in told
