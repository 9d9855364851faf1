"""Whatever an article says stays text on every page to read."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from tests.show.hostile_story import make_hostile
from tests.web.parsed import Parsed

ACCOUNT = make_hostile()
CHOSEN = "&".join(f"article={article.id}" for article in ACCOUNT.articles[-3:])
PAGES = [
    "/",
    "/?kind=<script>&holder=\"'><img src=x>",
    "/claims",
    "/articles",
    "/compare",
    f"/compare?{CHOSEN}",
    "/positions",
    "/namings",
    "/gaps",
    *(f"/articles/{article.id}" for article in ACCOUNT.articles),
    *(f"/disputes/{dispute.id}" for dispute in ACCOUNT.disputes),
    *(f"/claims/{claim.id}" for claim in ACCOUNT.claims),
    "/disputes/<svg onload=alert(1)>",
]
OURS = frozenset(["/desk.js"])


@pytest.mark.parametrize("path", PAGES)
def test_no_element_of_an_article_exists(hostile: TestClient, path: str) -> None:
    """One script, ours; no handler, no image, no frame, no address that runs."""
    answer = hostile.get(path)
    page = Parsed(answer.text)

    assert answer.status_code in (200, 404)
    assert {each.attributes.get("src") for each in page.of_tag("script")} <= OURS
    assert not [each.tag for each in page.elements if each.tag in ("img", "iframe", "base", "object", "style")]
    assert not [name for each in page.elements for name in each.attributes if name.startswith("on") or name == "style"]
    assert not [link for link in page.links() if link.lower().startswith(("javascript:", "data:"))]
