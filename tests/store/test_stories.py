"""Stories in a dossier: ids stay, old ones lead somewhere, and placing an article is whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from counterclaim.dossier import Dossier
from counterclaim.errors import InputError, UnknownId
from counterclaim.link import place_article, profile_article
from counterclaim.link.stories import candidates, placing
from counterclaim.model.article import Article
from counterclaim.read import meaning_of
from counterclaim.store import Store
from counterclaim.store.story_tables import story_full_lists, story_lists
from tests.link.stories.invented import HERE, THERE, events, flood
from tests.link.stories.shelf import MemoryShelf

pytestmark = pytest.mark.usefixtures("either")

FLOOD, OTHER = flood(HERE, date(2031, 3, 5)), flood(THERE, date(2031, 3, 9))
STRIKE, VOTE = events(date(2031, 3, 1), date(2031, 3, 2))


def dossier_of(path: Path | str, articles: list[Article]) -> Dossier:
    """A dossier with some articles, none of them read."""
    dossier = Dossier(path)
    keep(dossier, articles)
    return dossier


def keep(dossier: Dossier, articles: list[Article]) -> None:
    """Add some articles as an archive's reader does."""
    dossier.take(lambda keep: articles)


def test_an_id_stays_while_a_story_grows():
    """Also where the article that comes later was published before all the others."""
    with dossier_of(":memory:", FLOOD[1:]) as dossier:
        (before,) = dossier.stories()
        earlier = replace(FLOOD[0], publication=replace(FLOOD[0].publication, dates=STRIKE[0].publication.dates))
        keep(dossier, [earlier])
        (after,) = dossier.stories()

        assert (after.id, len(before.articles), len(after.articles)) == (before.id, 2, 3)
        assert after.articles[0] == earlier.id


def test_the_same_articles_in_any_order_have_the_same_ids():
    """Nothing was told in between, so that no id had to stay."""
    everything = [*FLOOD, *OTHER, *STRIKE, *VOTE]
    with dossier_of(":memory:", everything) as one, dossier_of(":memory:", everything[::-1]) as other:
        assert one.stories() == other.stories()
        assert [len(story.articles) for story in one.stories()] == [2, 2, 3, 3]


def test_lists_that_fill_up_are_closed_and_the_order_does_not_show(monkeypatch):
    """What a dossier keeps is what the shelf in memory keeps, and nobody stands in a full list any more."""
    for module in (candidates, placing):
        monkeypatch.setattr(module, "MOST_HOLDERS", 3)
    everything = [*FLOOD, *OTHER, *STRIKE, *VOTE]
    shelf = MemoryShelf()
    for article in everything:
        shelf.place(profile_article(article, meaning_of))
    with dossier_of(":memory:", everything[::-1]) as dossier:
        dossier.place()
        _, pairs = dossier._store.stories.load()
        with dossier._store.engine.connect() as connection:
            full = set(connection.scalars(select(story_full_lists.c.list)))
            held = list(connection.scalars(select(story_lists.c.list)))

    # By name alone: the last bit of a measure tells which of the two came first.
    assert [(pair.left, pair.right) for pair in pairs] == sorted((pair.left, pair.right) for pair in shelf.pairs())
    assert full and not full & set(held)
    assert max(map(held.count, held)) <= 3


def test_of_two_stories_that_merge_the_older_id_stays_and_both_lead_to_it():
    """And when the decision is undone the larger part keeps the id, and the other id leads to a story all the same."""
    with dossier_of(":memory:", FLOOD) as dossier:
        (first,) = dossier.stories()
        keep(dossier, OTHER[:2])
        second = next(story for story in dossier.stories() if story.id != first.id)

        decision = dossier.join_stories(first.id, second.id, by="Ada")
        (joined,) = dossier.stories()

        assert joined.id == first.id
        assert dossier.story(second.id) == joined == dossier.story(first.id[:9])
        assert set(joined.outlets) == {"0", "1", "2"}

        dossier.undo(decision.id)
        parted = dossier.stories()
        assert {len(story.articles) for story in parted} == {2, 3}
        assert dossier.story(first.id).articles == first.articles
        assert dossier.story(second.id) in parted


def test_a_person_parts_a_story_and_why_tells_it():
    """The larger part keeps the id; the decision stands among the reasons."""
    with dossier_of(":memory:", FLOOD) as dossier:
        (story,) = dossier.stories()

        dossier.part_stories(FLOOD[0].id, FLOOD[1].id, by="Ada", note="the second is about the bridge")
        parted = dossier.stories()

        assert len(parted) == 2
        kept = max(parted, key=lambda each: len(each.articles))
        assert kept.id == story.id
        reasons = dossier.why(story.id).reasons
        assert {"nearest", "shared words", "judgement"} <= {reason.feature for reason in reasons}


def test_every_reason_rests_on_passages_of_the_articles():
    """Each passage is the slice of its article that it says it is."""
    with dossier_of(":memory:", [*FLOOD, *STRIKE]) as dossier:
        texts = {article.id: article.text for article in dossier.articles()}
        for story in dossier.stories():
            explanation = dossier.why(story.id)
            spans = [span for reason in explanation.reasons for span in reason.passages]
            assert spans and explanation.kind == "story" and explanation.label == story.heading
            assert all(texts[span.article][span.start : span.end] == span.text for span in spans)


def test_a_dossier_keeps_its_stories(tmp_path):
    """Opened again it tells the same, and places nothing anew."""
    with dossier_of(tmp_path / "a.db", [*FLOOD, *STRIKE]) as dossier:
        told = dossier.stories()
    with Dossier(tmp_path / "a.db") as dossier:
        assert dossier.place() == 0
        assert dossier.stories() == told
        assert dossier.check() == ()


def test_nothing_is_read_for_a_story():
    """Only the account of one reads its articles, and no other's."""
    with dossier_of(":memory:", [*FLOOD, *STRIKE]) as dossier:
        strike, _ = dossier.stories()
        assert dossier._store.reading_states() == {}

        account = dossier.account(story=strike.id)

        assert (
            {article.id for article in account.articles} == set(strike.articles) == set(dossier._store.reading_states())
        )


def test_the_account_of_one_story_does_not_depend_on_the_others():
    """Nor on the order in which its articles came."""
    with dossier_of(":memory:", [*STRIKE, *VOTE]) as one, dossier_of(":memory:", STRIKE[::-1]) as other:
        accounts = [each.account(story=each.stories()[0].id) for each in (one, other)]

        assert accounts[0] == accounts[1]


def test_an_article_with_another_title_is_placed_anew():
    """What a story goes by has changed, so that its place may too; no pair of before is left."""
    with dossier_of(":memory:", FLOOD) as dossier:
        dossier.stories()
        keep(dossier, [replace(FLOOD[0], title="Dockers lay down work in Selmar over wages")])
        with dossier_of(
            ":memory:", [replace(FLOOD[0], title="Dockers lay down work in Selmar over wages"), *FLOOD[1:]]
        ) as new:
            assert {story.articles for story in dossier.stories()} == {story.articles for story in new.stories()}
            assert dossier._store.stories.load()[1] == new._store.stories.load()[1]


def test_a_run_that_dies_while_placing_goes_on_where_it_stood(tmp_path):
    """The article that it died in is placed by the next run, once."""
    with Store(tmp_path / "a.db") as store:
        for article in FLOOD:
            store.put_article(article)

        def die(profile, shelf):
            if profile.article == FLOOD[1].id:
                raise KeyboardInterrupt
            return place_article(profile, shelf)

        store.stories.place([profile_article(FLOOD[0])], die)
        with pytest.raises(KeyboardInterrupt):
            store.stories.place([profile_article(FLOOD[2]), profile_article(FLOOD[1])], die)
        assert store.stories.count_placed() == 1
        store.stories.place([profile_article(article) for article in FLOOD], place_article)
        assert store.stories.count_placed() == 3


def test_an_unknown_story_is_told_and_what_to_do():
    """Also a decision on one story twice."""
    with dossier_of(":memory:", FLOOD) as dossier:
        (story,) = dossier.stories()
        with pytest.raises(UnknownId):
            dossier.story("story-00")
        with pytest.raises(UnknownId):
            dossier.account(story="")
        with pytest.raises(InputError):
            dossier.join_stories(story.id, story.central, by="Ada")


def test_an_article_waits_until_it_is_placed_and_again_when_it_is_known_otherwise():
    """Those that wait are listed, so that none has to be looked for among all."""
    with dossier_of(":memory:", FLOOD) as dossier:
        room = dossier._store.stories
        assert [article.id for article in room.unplaced(9)] == sorted(article.id for article in FLOOD)
        assert dossier.place() == room.count_placed() == len(FLOOD)
        assert (room.count_unplaced(), room.unplaced(9)) == (0, ())

        room.spoil(FLOOD[0].id)
        assert [article.id for article in room.unplaced(9)] == [FLOOD[0].id]
        room.forget(None)
        assert room.count_unplaced() == len(FLOOD)
        assert dossier.place() == len(FLOOD)
