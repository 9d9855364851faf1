"""The account of every story of a dossier: the same as one by one, from one pass over the archive."""

from __future__ import annotations

import gc
from dataclasses import replace
from datetime import date

import pytest

from counterclaim.dossier import Dossier, inferring, linking, reading
from counterclaim.model.account import Account
from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.ledger import Ledger
from counterclaim.model.reading import Reading
from counterclaim.model.skipped import Skipped
from counterclaim.settings import Settings
from counterclaim.show import to_html, to_json
from tests.link.stories.invented import HERE, THERE, events, flood
from tests.small_rooms import SmallRooms, rooms

__all__ = ["rooms"]  # a fixture is used by its name

pytestmark = pytest.mark.usefixtures("either")

FLOOD, OTHER = flood(HERE, date(2031, 3, 5)), flood(THERE, date(2031, 3, 9))
STRIKE, VOTE = events(date(2031, 3, 1), date(2031, 3, 2))
ALONE = Article.of("A kiosk in Brask was painted green, Holm said.", title="Kiosk painted green", file="kiosk.txt")


@pytest.fixture
def archive():
    """Four stories and an article that stands alone; one has no date, one two names, and one file could not be read."""
    undated = replace(FLOOD[0], publication=None)
    twin = replace(STRIKE[0], file="z, the same again.txt")
    gone = Skipped("ingest", "gone.txt", "it may not be read", "give yourself the right to read it")
    with Dossier(settings=Settings(engine="rules")) as dossier:
        dossier.take(lambda keep: [undated, *FLOOD[1:], *OTHER, *STRIKE, twin, *VOTE, ALONE, gone])
        yield dossier


def test_each_is_the_account_that_its_story_alone_has(archive):
    """To the byte, as data and as a page, with what people decided; in the order of the stories, without small ones."""
    before = next(archive.accounts())[1]
    archive.merge("Ines Varga", "Kaja", by="Ada", ledger=Ledger(before, ()))
    archive.reject(before.claims[0].id, by="Ada", ledger=Ledger(before, ()))

    found = list(archive.accounts())

    wanted = [story for story in archive.stories() if len(story.articles) >= 2]
    assert [story for story, _ in found] == wanted
    assert len(wanted) == 4
    assert found[0][1].claims != before.claims and len(found[0][1].cast) < len(before.cast)
    for story, account in found:
        alone = archive.account(story=story.id)
        assert to_json(account) == to_json(alone)
        assert to_html(account) == to_html(alone)
    assert {gap.file for _, account in found for gap in account.gaps if gap.stage == "ingest"} == {
        "z, the same again.txt"
    }


def test_only_what_is_laid_out_is_read_and_that_once(rooms: SmallRooms, archive):
    """Before the first account; nothing at all before it is asked for."""
    accounts = archive.accounts(least=3)
    assert rooms.read == []

    next(accounts)
    assert sorted(rooms.read) == sorted(article.file for article in [*FLOOD, *OTHER])
    assert rooms.linked == 1

    assert len(list(accounts)) == 1
    assert len(rooms.read) == 6
    assert [len(story.articles) for story, _ in archive.accounts(least=1)] == [2, 2, 3, 3, 1]


def test_articles_are_placed_and_stories_told_once(rooms: SmallRooms, archive, monkeypatch):
    """However many stories there are."""
    placed, told = [], []
    tell = Dossier._tell_stories
    monkeypatch.setattr(Dossier, "_tell_stories", lambda self: (told.append(1), tell(self))[1])

    list(archive.accounts(progress=lambda stage, done, total: placed.append((stage, done, total))))

    assert told == [1]
    assert [step for step in placed if step[0] == "place"] == [("place", 11, 11)]
    assert [step for step in placed if step[0] == "link"] == [("link", done, 4) for done in range(5)]


def test_one_story_is_in_memory_at_a_time(rooms: SmallRooms, archive):
    """Nothing but the caller keeps an account, nor the readings that it was made from."""

    def kept() -> int:
        gc.collect()
        return sum(type(each) in (Account, Reading) for each in gc.get_objects())

    before = kept()
    for _, account in archive.accounts():
        assert kept() == before + 1 + len(account.readings)
        del account
        assert kept() == before


def test_a_dossier_without_stories_has_no_account(rooms: SmallRooms):
    """And that is no error."""
    with Dossier() as dossier:
        assert list(dossier.accounts()) == []


def test_one_account_of_very_many_articles_is_advised_against(rooms: SmallRooms, archive, monkeypatch):
    """With how many articles and stories there are and what may be better; it is made all the same."""
    monkeypatch.setattr(linking, "MANY", 11)
    told: list[str] = []

    account = archive.link(tell=told.append)
    archive.stories()
    archive.link(tell=told.append)

    assert len(account.articles) == 11
    assert "11 articles are linked as one account" in told[0] and "stories" not in told[0].split("memory.")[0]
    assert "They tell 5 stories." in told[1]
    assert all("--pages" in sentence and "--story" in sentence for sentence in told)
    monkeypatch.setattr(linking, "MANY", 12)
    archive.link(tell=told.append)
    assert archive.account(tell=told.append) == archive.link()
    assert len(told) == 2


@pytest.mark.parametrize("texts", [1, 2, 500])
def test_what_all_articles_tell_is_the_same_however_many_texts_are_in_memory(monkeypatch, texts):
    """Dates that nothing gives, and outlets; and when it is asked again, nothing is new."""
    monkeypatch.setattr(inferring, "TEXTS", texts)
    monkeypatch.setattr(reading, "TEXTS", texts)
    proved = [
        Article.of(
            f"On Monday the council of {town} met. The vote will be held on Thursday, May 8.",
            file=f"{town}.txt",
            outlet=outlet,
        )
        for town, outlet in (("Brask", "the courier"), ("Lisk", "The Courier"), ("Orm", "The Courier"))
    ]
    dated = replace(ALONE, publication=Publication(DateRange.day(date(2031, 5, 2)), "metadata"))
    with Dossier(settings=Settings(engine="rules")) as dossier:
        dossier.take(lambda keep: [*proved, dated, *STRIKE])

        assert dossier.read() == 6
        known = {article.id: article for article in dossier.articles()}
        for article in proved:
            told = known[article.id]
            assert told.publication and told.publication.dates.iso == "2031-05-05/2031-05-07"
            assert told.text == article.text and told.outlet == "The Courier"
        assert known[proved[0].id].given_outlet == "the courier"
        assert known[dated.id] == dated
        assert [each.article for each in dossier._store.readings()] == list(dossier.articles())
        assert dossier.read() == 0


def test_an_article_that_is_given_otherwise_meanwhile_keeps_what_it_was_given(monkeypatch):
    """What was inferred of the record before is not laid over the new one."""
    article = Article.of("On Monday the council met. The vote will be held on Thursday, May 8.", file="vote.txt")
    dated = replace(ALONE, publication=Publication(DateRange.day(date(2031, 5, 2)), "metadata"))
    given = replace(article, publication=Publication(DateRange.day(date(2031, 5, 6)), "metadata"), title="Vote")
    with Dossier(settings=Settings(engine="rules")) as dossier:
        dossier.take(lambda keep: [article, dated])
        identify = inferring.identify_outlets

        def meanwhile(articles, rules):
            dossier._store.put_article(given)
            return identify(articles, rules)

        monkeypatch.setattr(inferring, "identify_outlets", meanwhile)
        dossier.read()

        assert dossier._store.article(article.id) == given
