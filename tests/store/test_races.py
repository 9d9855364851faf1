"""Two programs at one dossier: what each of them was told is kept stays kept, whoever comes first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from counterclaim import Dossier
from counterclaim.dossier import linking
from counterclaim.errors import DossierError
from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.store import Store
from tests.small_rooms import rooms

__all__ = ["rooms"]  # a fixture is used by its name

pytestmark = pytest.mark.usefixtures("either")

DAY = Publication(DateRange.day(date(2031, 5, 2)), "inferred")


def test_a_record_stays_where_another_was_put_meanwhile():
    """Whoever saw an older one is told, and looks again."""
    article = Article.of("The mayor denied it.", file="b.txt")
    first = replace(article, file="a.txt")
    with Store() as store:
        assert store.replace_article(None, article)
        assert not store.replace_article(None, first)
        assert store.article(article.id) == article
        assert store.replace_article(article, first)
        assert store.article(article.id) == first


def test_an_inferred_date_does_not_undo_what_was_given_meanwhile():
    """The record with the better title stays; its date is inferred when articles are next read."""
    stored = Article.of("The mayor denied it.", file="a.txt")
    mended, untouched = replace(stored, title="Fire"), Article.of("The captain denied it.", file="b.txt")
    with Store() as store:
        for article in (mended, untouched):
            store.put_article(article)
        store.date_articles([(each, replace(each, publication=DAY)) for each in (stored, untouched)])

        assert store.articles() == (mended, replace(untouched, publication=DAY))


def test_two_that_add_one_article_at_once_keep_the_name_that_sorts_first(rooms, tmp_path, monkeypatch):
    """Also where the second comes between the look and the write of the first."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Holm said yes.\n")
    with Dossier(tmp_path / "kept.db") as slow, Dossier(tmp_path / "kept.db") as quick:
        look = slow._store.article
        looks = []

        def look_and_wait(identity):
            found = look(identity)
            if not looks:
                quick.add(tmp_path / "a.txt")
            looks.append(found)
            return found

        monkeypatch.setattr(slow._store, "article", look_and_wait)
        slow.add(tmp_path / "b.txt")

        assert looks[0] is None
        assert [article.file for article in slow.articles()] == ["a.txt"]
        assert [file for file, _ in slow._store.files()] == ["a.txt", "b.txt"]
        assert slow.check() == ()


def test_an_account_whose_articles_were_read_anew_meanwhile_is_linked_again(rooms, tmp_path, monkeypatch):
    """Its statements are no longer there: nobody sees an error, and the account is that of today's readings."""
    (tmp_path / "a.txt").write_text("Holm said yes.\nDahl said no.\n")
    link = linking.link_readings
    with Dossier(tmp_path / "kept.db") as dossier, Store(tmp_path / "kept.db") as other:
        dossier.add(tmp_path / "a.txt")
        times = []

        def link_slowly(readings, *rest):
            account = link(readings, *rest)
            times.append(readings)
            if len(times) == 1:
                other.save_reading(replace(readings[0], engine="another", statements=()), "otherwise")
            return account

        monkeypatch.setattr(linking, "link_readings", link_slowly)
        account = dossier.link()

        assert len(times) == 2
        assert account.disputes
        assert dossier.is_current()

        def link_in_vain(readings, *rest):
            account = link(readings, *rest)
            other.save_reading(replace(readings[0], engine="another", statements=()), "otherwise")
            return account

        monkeypatch.setattr(linking, "link_readings", link_in_vain)
        with pytest.raises(DossierError, match="read the articles anew") as caught:
            dossier.link()
        assert caught.value.next_step


def test_opening_does_not_wait_for_whoever_writes(tmp_path, monkeypatch):
    """A dossier of today's version is opened by looking at it."""
    Store(tmp_path / "kept.db").close()
    with Store(tmp_path / "kept.db") as writer, writer.transaction(writes=True) as connection:
        connection.exec_driver_sql("UPDATE articles SET title = 'Fire'")
        with Store(tmp_path / "kept.db") as reader:
            assert reader.articles() == ()
