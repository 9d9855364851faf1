"""The desk tells an article's clocks apart, and gives back the bytes that it was made from."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from counterclaim.model.account import Account
from counterclaim.model.reading import Reading
from counterclaim.web.app import make_app
from counterclaim.web.edition import make_edition
from counterclaim.web.pages.articles import list_clocks, short_moment
from tests.show.harbour_story import ARTICLES, make_account
from tests.web.parsed import Parsed
from tests.web.still import HOST, TOKEN, StillDesk


def test_an_article_without_a_capture_has_no_such_clock(harbour: TestClient) -> None:
    """Nothing fills in for it."""
    assert [clock.name for clock in list_clocks(ARTICLES["daily"], None)] == []
    assert [clock.name for clock in list_clocks(ARTICLES["daily"], "2031-07-01T00:00:00+00:00")] == ["added"]


def test_the_head_of_an_article_tells_when_it_was_captured(harbour: TestClient) -> None:
    """And from where, beside when it was published."""
    page = Parsed(harbour.get(f"/articles/{ARTICLES['courier'].id}").text)
    (clocks,) = page.of_class("clocks")
    assert "captured 2031-05-12 18:40" in " ".join(clocks.text.split())


def test_bytes_that_are_not_kept_are_told(harbour: TestClient) -> None:
    """With what to do next."""
    answer = harbour.get(f"/articles/{ARTICLES['courier'].id}/captured")
    assert answer.status_code == 404
    assert "add its file again" in answer.text


@pytest.mark.parametrize(
    ("at", "shown"), [("2031-05-02T10:00:00+02:00", "2031-05-02 10:00 UTC+02:00"), ("", ""), ("x", "x")]
)
def test_a_moment_is_shown_to_the_minute(at: str, shown: str) -> None:
    """With its own zone; what has another shape as it is."""
    assert short_moment(at) == shown


PAGE = (
    b"<html><body><article><p>The ferry sank at noon, the port office said on Monday, and nobody was hurt in it.</p>"
    b"<p>The captain denied that it had been overloaded. <script>alert(1)</script></p></article></body></html>"
)


def test_captured_bytes_are_only_ever_saved(tmp_path: Path) -> None:
    """Byte for byte; and a page from elsewhere never runs under the desk's name."""
    (tmp_path / "a.html").write_bytes(PAGE)
    with StillDesk(make_account(), tmp_path / "still.db") as desk:
        desk.dossier.add(tmp_path / "a.html")
        (article,) = desk.dossier.articles()
        desk.still = make_edition(Account((article,), (Reading(article),)), ())
        headers = {"authorization": f"Bearer {TOKEN}"}
        client = TestClient(make_app(desk, TOKEN), base_url=f"http://{HOST}", headers=headers)
        answer = client.get(f"/articles/{article.id}/captured")
        link = Parsed(client.get(f"/articles/{article.id}").text).links()

    assert answer.content == PAGE
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert f"/articles/{article.id}/captured" in link
