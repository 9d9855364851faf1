"""Whatever is saved is loaded again, equal in every field."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.model.account import Account
from counterclaim.model.article import Article
from counterclaim.model.judgement import Judgement
from counterclaim.model.reading import Reading
from counterclaim.model.skipped import Skipped
from counterclaim.store import Store
from tests.store import strategies as any_of

pytestmark = pytest.mark.usefixtures("either")

# Each example makes a dossier of its own, which costs more than what it shows.
some = settings(max_examples=30)


@some
@given(st.lists(any_of.articles(), max_size=4, unique_by=lambda article: article.id))
def test_articles_come_back_by_file_name_then_id(articles: list[Article]):
    """Every field of every article is what it was."""
    with Store() as store:
        for article in articles:
            store.put_article(article)

        assert store.articles() == tuple(sorted(articles, key=lambda article: (article.file, article.id)))
        assert store.faults() == ()


@some
@given(st.lists(any_of.articles(), max_size=5, unique_by=lambda article: article.id), st.sets(st.integers(0, 6)))
def test_some_articles_are_those_of_all_with_all_that_is_theirs(articles: list[Article], places: set[int]):
    """In the same order, whichever ids are asked for, also of articles that are not there."""
    wanted = {article.id for place, article in enumerate(articles) if place in places} | {"article-none"}
    with Store() as store:
        for article in articles:
            store.put_article(article)
            if article.text:
                store.save_reading(Reading(article, "engine"), "state")

        assert store.articles(wanted) == tuple(article for article in store.articles() if article.id in wanted)
        assert store.readings(wanted) == tuple(each for each in store.readings() if each.article.id in wanted)
        assert store.placed(wanted) == tuple(each for each in store.placed() if each.id in wanted)
        assert [each.id for each in store.placed()] == [article.id for article in store.articles()]
        assert all(store.article(article.id) == article for article in articles)
        assert store.article("article-none") is None


@some
@given(any_of.readings())
def test_a_reading_comes_back_equal(reading: Reading):
    """Every layer of a reading is what it was, and every passage in it equals its quote."""
    with Store() as store:
        store.put_article(reading.article)
        store.save_reading(reading, "state")

        assert store.readings() == (reading,)
        assert store.reading_states() == {reading.article.id: (reading.engine, "state")}
        assert store.faults() == ()


@some
@given(any_of.articles().flatmap(lambda one: st.tuples(any_of.readings(one), any_of.readings(one))))
def test_a_second_reading_takes_the_place_of_the_first(readings: tuple[Reading, Reading]):
    """Nothing of the first reading is left."""
    first, second = readings
    with Store() as store:
        store.put_article(first.article)
        store.save_reading(first, "")
        store.save_reading(second, "")

        assert store.readings() == (second,)


@settings(max_examples=25)
@given(any_of.accounts())
def test_an_account_comes_back_equal(account: Account):
    """Every part of an account is what it was, to the order of its parts."""
    with Store() as store:
        for reading in account.readings:
            store.put_article(reading.article)
            store.save_reading(reading, "")
        store.save_account(account, "state")

        assert store.account() == account
        assert store.fingerprint() == "state"
        assert store.faults() == ()

        # Saved once more, over itself.
        store.save_account(account, "later")

        assert store.account() == account

        # A reading that changes takes the account with it.
        store.save_reading(account.readings[0], "anew")

        assert store.account() is None
        assert store.fingerprint() is None


@some
@given(st.lists(any_of.judgements(), max_size=4, unique_by=lambda judgement: judgement.id))
def test_decisions_come_back_in_the_order_in_which_they_were_made(judgements: list[Judgement]):
    """Every field of every decision is what it was."""
    with Store() as store:
        for judgement in judgements:
            store.add_judgement(judgement)

        in_order = sorted(judgements, key=lambda judgement: (judgement.decided_at, judgement.id))
        assert store.judgements() == tuple(in_order)


@some
@given(any_of.articles().flatmap(lambda one: st.lists(any_of.gaps([one]), max_size=4, unique_by=lambda gap: gap.id)))
def test_what_was_left_out_comes_back(gaps: list[Skipped]):
    """Also where its article never came to be one."""
    with Store() as store:
        for gap in gaps:
            store.put_skipped(gap)
            store.put_skipped(gap)

        assert store.skipped() == tuple(sorted(gaps, key=lambda gap: (gap.file, gap.id)))
        assert store.faults() == ()


@some
@given(st.text(max_size=40), st.text(max_size=40))
def test_no_text_makes_the_store_fail(words: str, name: str):
    """Half a surrogate pair, which no file can hold, becomes U+FFFD; a search for anything finds or does not."""
    clean = "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in name)
    with Store() as store:
        store.put_article(Article.of("The mayor denied it.", file=name))
        store.put_skipped(Skipped("ingest", name, words))
        store.add_judgement(Judgement(name, words, "same", "me", "now"))
        store.forget_file("another" + name)

        assert [article.file for article in store.articles()] == [clean]
        assert [gap.file for gap in store.skipped()] == [clean]
        assert [judgement.left for judgement in store.judgements()] == [clean]
        assert all(span.text == "The mayor denied it." for span in store.search(words))
