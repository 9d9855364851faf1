"""Bytes are kept once under their hash; the clocks of capture and of adding are kept with each article."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import pytest

from counterclaim.errors import DossierError
from counterclaim.model.article import Article
from counterclaim.model.capture import Capture, Original, hash_of
from counterclaim.store import Store

pytestmark = pytest.mark.usefixtures("either")

PAGE = b"<p>The ferry sank, the port office said.</p>"


def captured(file: str = "a.warc.gz", at: str = "2031-05-02T10:00:00Z") -> Article:
    """An article with a capture."""
    capture = Capture(at, "https://courier.example/a", hash_of(PAGE), "<urn:uuid:1>", file, 512)
    return Article.of("The ferry sank, the port office said.", file=file, capture=capture)


def original(article: Article) -> Original:
    """Its bytes."""
    assert article.capture
    return Original(article.id, article.file, article.capture, PAGE)


@pytest.fixture
def store() -> Iterator[Store]:
    """A dossier that is not kept."""
    with Store() as opened:
        yield opened


def test_bytes_come_back_as_they_were(store):
    """And nothing comes back for a hash that is not kept."""
    article = captured()
    store.put_article(article, original(article))

    assert store.article(article.id) == article
    assert store.original(hash_of(PAGE)) == PAGE
    assert store.original(hash_of(b"other")) is None


def test_the_same_bytes_are_written_once(store):
    """Whatever the number of articles and files that they came in."""
    for article in (captured("a.warc.gz"), captured("b.warc.gz")):
        store.put_article(article, original(article))

    with store.transaction(writes=False) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM originals").scalar_one() == 1
    assert sorted(store.captures(captured().id)) == ["a.warc.gz", "b.warc.gz"]


def test_an_article_has_the_capture_of_its_own_file(store):
    """Another file with the same article has its own, whichever came first."""
    store.put_article(captured("b.warc.gz", "2031-06-01T00:00:00Z"))
    first = captured("a.warc.gz")
    store.put_file(first.file, first.id, first.capture, PAGE)

    (article,) = store.articles()
    assert article.capture is not None
    assert article.capture.at == "2031-06-01T00:00:00Z"
    assert store.captures(article.id)["a.warc.gz"].at == "2031-05-02T10:00:00Z"


def test_the_first_time_of_adding_stays(store):
    """Adding again is no addition."""
    article = captured()
    store.put_article(article, added="2031-07-01T00:00:00+00:00")
    store.put_article(article, added="2031-08-01T00:00:00+00:00")

    assert store.additions() == {article.id: "2031-07-01T00:00:00+00:00"}


@pytest.mark.parametrize(
    "packed", [zlib.compress(b"<p>Nothing sank.</p>"), zlib.compress(PAGE)[:-3], b"", zlib.compress(PAGE * 9)]
)
def test_changed_bytes_are_a_fault(tmp_path, either, packed):
    """`faults` names the hash, and they are never handed out as what was captured."""
    path = tmp_path / "a.db"
    article = captured()
    with Store(path) as store:
        store.put_article(article, original(article))
        assert store.faults() == ()
    written = f"X'{packed.hex()}'" if either.name == "sqlite" else f"'\\x{packed.hex()}'"
    assert either.change(path, f"UPDATE originals SET packed = {written}") == 1
    with Store(path) as store:
        assert [fault for fault in store.faults() if hash_of(PAGE) in fault]
        with pytest.raises(DossierError, match="no longer those that were captured"):
            store.original(hash_of(PAGE))
