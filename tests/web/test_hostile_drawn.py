"""Whatever an article says stays text in drawings, lists of actors and reasons."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from starlette.testclient import TestClient

from counterclaim.model.explain import everything
from tests.show.hostile_story import make_hostile
from tests.web.parsed import Parsed

ACCOUNT = make_hostile()
ASKED = quote("'\"><img src=x onerror=alert(1)>")
PAGES = [
    "/actors",
    f"/actors?q={ASKED}&outlet={ASKED}",
    *(f"/actors/{actor.id}" for actor in ACCOUNT.cast),
    "/figures",
    f"/figures?q={ASKED}&holder={ASKED}",
    *(f"/figures/{entry.referent}" for entry in ACCOUNT.figures),
    "/timeline",
    "/timeline?from=0001-01-01&to=9999-12-31",
    f"/timeline?outlet={ASKED}",
    *(f"/why/{quote(identity, safe='')}" for identity, _ in everything(ACCOUNT) if "hostile" in identity),
    f"/why/{ASKED}",
    f"/figures/{ASKED}",
    f"/actors/{ASKED}",
]


@pytest.mark.parametrize("path", PAGES)
def test_no_element_of_an_article_exists(hostile: TestClient, path: str) -> None:
    """Scripts are ours; no handler, no style, no image, no address that runs, no character that vanishes."""
    answer = hostile.get(path)
    page = Parsed(answer.text)
    scripts = {each.attributes.get("src", "") for each in page.of_tag("script")}

    assert answer.status_code in (200, 404)
    assert all(source == "/desk.js" or source.startswith("/static/") for source in scripts)
    assert not [each.tag for each in page.elements if each.tag in ("img", "iframe", "base", "object", "style")]
    assert not [name for each in page.elements for name in each.attributes if name.startswith("on") or name == "style"]
    assert not [link for link in page.links() if link.lower().startswith(("javascript:", "data:"))]
    assert not {"\x00", "\x1b", "\ud800"} & set(answer.text)
