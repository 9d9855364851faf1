"""Search: by words and by meaning, narrowed, each hit leading to its mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from counterclaim.dossier import Dossier
from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.settings import Settings
from counterclaim.store import Store
from counterclaim.web.desk import Desk
from counterclaim.web.finding import Asked, articles_within
from counterclaim.web.found import pieces_of
from counterclaim.web.places import runs_of, touches
from counterclaim.web.terms import term_places, terms_of
from tests.show.harbour_story import make_account
from tests.web.kept import keep, open_desk, reader_of

LINK = re.compile(r'<a class="to" href="/articles/([^?"]+)\?at=(\d+)-(\d+)#at">(.*?)</a>', re.DOTALL)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk on the invented story, in a file that can be searched."""
    with open_desk(keep(make_account(), tmp_path_factory.mktemp("search") / "harbour.db")) as opened:
        yield opened


@pytest.fixture(scope="module")
def client(desk: Desk) -> TestClient:
    """Somebody who searches."""
    return reader_of(desk)


def hits(text: str) -> list[tuple[str, int, int, str]]:
    """Article, start, end and words of the link in each passage that was found."""
    return [
        (article, int(start), int(end), unescape(re.sub(r"<[^>]+>", "", words)))
        for quote in re.findall(r"<blockquote.*?</blockquote>", text, re.DOTALL)
        for article, start, end, words in LINK.findall(quote)
    ]


def test_each_hit_links_to_the_passage_that_it_shows(client, desk):
    """The words of the link are the characters that its address names, and what was looked for is marked in them."""
    page = client.get("/search", params={"words": "the"})
    texts = {article.id: article.text for article in desk.edition().account.articles}

    found = hits(page.text)

    assert len(found) > 3
    for article, start, end, words in found:
        assert texts[article][start:end] == words
    assert page.text.count('<mark class="word">') >= len(found)


def test_all_words_must_be_there_and_a_phrase_in_order(client, desk):
    """Whatever their capitals; nothing in them is search syntax."""
    article = desk.edition().account.articles[0]
    words = re.findall(r"[^\W_]{4,}", article.text)[:2]

    together = client.get("/search", params={"words": f"{words[1].upper()} {words[0]}"}).text
    assert hits(together)
    assert not hits(client.get("/search", params={"words": f"{words[0]} zebra"}).text)
    assert "No paragraph has all these words" in client.get("/search", params={"words": "zebra"}).text
    for odd in ('"', "*", "NEAR(a b)", "a AND", "x" * 500, "\x00", "<script>"):
        assert client.get("/search", params={"words": odd}).status_code == 200


def test_a_list_of_hits_is_narrowed_by_outlet_and_kind(client, desk):
    """The number beside a choice is the number of hits that it leaves."""
    page = client.get("/search", params={"words": "the"}).text
    outlets = re.findall(r'<option value="([^"]+)">([^<]+) \((\d+)\)</option>', page.partition('name="kind"')[0])

    assert len(outlets) > 1
    for value, _, number in outlets:
        left = client.get("/search", params={"words": "the", "outlet": unescape(value)}).text
        assert re.search(rf'role="status">{number} passages?\b', left)
    kinds = dict(re.findall(r'<option value="(\w+)">[^<]+\((\d+)\)</option>', page.partition('name="kind"')[2]))
    assert {"statement", "own"} <= set(kinds)
    told = client.get("/api/search", params={"words": "the", "kind": "statement"}).json()
    assert told["total"] == int(kinds["statement"])
    assert all("statement" in hit["kinds"] and "own" not in hit["kinds"] for hit in told["passages"])


def test_days_leave_only_articles_that_may_have_appeared_then(client, desk):
    """What has no date is left out, and that is told."""
    articles = desk.edition().account.articles
    dated = [article for article in articles if article.publication]
    day = dated[0].publication.dates.start.isoformat()

    told = client.get("/api/search", params={"words": "the", "since": day, "until": day}).json()

    assert told["passages"]
    fitting = set(articles_within(articles, date.fromisoformat(day), date.fromisoformat(day)) or ())
    assert {hit["article"] for hit in told["passages"]} <= fitting < {article.id for article in articles}
    page = client.get("/search", params={"words": "the", "since": day}).text
    assert ("without a date left out" in page) == (len(dated) < len(articles))
    assert articles_within(articles, None, None) is None
    assert client.get("/search", params={"words": "the", "since": "yesterday"}).status_code == 422


def test_a_dossier_without_directions_says_so(client):
    """This story was made by hand: nothing of it was read by the encoder."""
    page = client.get("/search", params={"words": "fire", "by": "meaning"}).text

    assert "cannot be searched by meaning" in page
    assert "Next: " in page
    assert client.get("/api/search", params={"words": "fire", "by": "meaning"}).json()["problem"]


def test_what_is_near_by_meaning_is_found_without_a_shared_word(tmp_path):
    """The nearest first, as statements in their sentences."""
    path = tmp_path / "near.db"
    text = (
        '"The ferry went down because its hull was rotten," harbour master Ada Holm said.\n\n'
        '"Our choir will sing four songs at Easter," conductor Per Lind said.\n\n'
        '"The vessel sank within minutes," fisherman Olaf Berg told reporters.\n'
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    with Dossier(path, settings=Settings(engine="rules")) as dossier:
        dossier.add(tmp_path / "a.txt")
        dossier.link()
        near = dossier.search_meaning("music in a church", 3)
        assert dossier.has_meanings()
        assert dossier.search_meaning("  ", 3) == ()
        assert dossier.search_meaning("boat", 3, articles=[]) == ()
    assert "choir" in near[0].content[0].text
    assert near[0].nearness > near[-1].nearness
    with open_desk(path) as desk:
        page = reader_of(desk).get("/search", params={"words": "music in a church", "by": "meaning"}).text
    found = hits(page)
    assert "choir" in found[0][3]
    assert all(text[start:end] == words for _, start, end, words in found)
    assert "nearness" in page


def test_a_search_by_meaning_follows_what_is_added_and_read(tmp_path):
    """It finds what a search in the dossier opened anew would find, with no article twice."""
    path = tmp_path / "near.db"
    with Dossier(path, settings=Settings(engine="rules")) as dossier:
        for name in ("choir", "ferry"):
            text = f'"Our {name} will be late at Easter," conductor Per Lind said.\n'
            (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
            dossier.add(tmp_path / f"{name}.txt")
            dossier.read()
            near = dossier.search_meaning("singers", 9)
        dossier.read()
        again = dossier.search_meaning("singers", 9)
    with Dossier(path) as opened:
        assert len(near) == 2
        assert near == again == opened.search_meaning("singers", 9)


def test_an_article_that_the_edition_lacks_is_not_found_yet(tmp_path):
    """It was added meanwhile, and has no page before the account is linked."""
    path = keep(make_account(), tmp_path / "harbour.db")
    with open_desk(path) as desk:
        client = reader_of(desk)
        before = client.get("/api/search", params={"words": "said"}).json()["total"]
        with Store(path) as store:
            store.put_article(Article.of("A zebra was seen, she said.", file="z.txt"))
        assert client.get("/api/search", params={"words": "zebra"}).json()["total"] == 0
        assert client.get("/api/search", params={"words": "said"}).json()["total"] == before


def test_a_search_is_kept_for_the_next_part(desk):
    """A reader who pages through it does not ask the dossier again; old ones are forgotten."""
    searches = desk.edition().searches
    first = searches.find(desk.dossier, Asked("the"))

    assert searches.find(desk.dossier, Asked("the")) is first
    for number in range(40):
        searches.find(desk.dossier, Asked(f"word {number}"))
    assert len(searches._kept) <= 33


SPANS = st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda at: Span("a", at[0], at[0] + at[1], ""))


@given(st.lists(SPANS, max_size=12), SPANS)
def test_a_passage_touches_what_it_shares_a_character_with(spans, span):
    """The stretches answer as the passages would."""
    assert touches(runs_of(spans), span) == any(span.overlaps(other) for other in spans)


@given(st.text(max_size=80), st.lists(st.text(max_size=6), max_size=4))
def test_marked_pieces_are_the_text(text, words):
    """Nothing is lost or doubled by marking, whatever is looked for."""
    places = term_places(text, terms_of(" ".join(words)))

    assert "".join(piece.text for piece in pieces_of(text, 0, len(text), places)) == text
    assert all(text[start:end] for start, end in places)
