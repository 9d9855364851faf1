"""Whatever an article holds, all four faces show it and break nothing."""

import json
import re

from hostile_story import make_hostile
from hypothesis import given, settings
from hypothesis import strategies as st
from test_render import Page

from counterclaim.show import to_html, to_json, to_markdown, to_text
from counterclaim.show.visible import without_controls

WORDS = st.text(
    alphabet=st.one_of(st.sampled_from("<>&\"'{}%#*_`[]()|\\ \n\x00\x1b\x9b\u2028\u202eאa"), st.characters()),
    min_size=1,
    max_size=25,
)


@settings(max_examples=25)
@given(st.lists(WORDS, min_size=2, max_size=5))
def test_every_face_shows_any_text(attempts: list[str]) -> None:
    """Nothing raises; all is valid UTF-8; the JSON reads back; the page is whole and its marks are their passages."""
    account = make_hostile(tuple(attempts))
    text = account.articles[-1].text

    for shown in (to_text(account), to_text(account, color=True, width=30, whole=True), to_markdown(account)):
        assert not re.search("[\x00-\x09\x0b-\x1a\x1c-\x1f\x7f-\x9f\ud800-\udfff]", shown)
    data = json.loads(to_json(account).encode("utf-8"))
    assert data["disputes"][0]["sides"][0]["evidence"][0]["text"] == attempts[0]
    page = Page(to_html(account).encode("utf-8").decode("utf-8"))
    assert page.bodies[-1] == without_controls(text)
    assert (page.stack, page.unclosed) == ([], [])
    assert {href[1:] for href, _ in page.links if href.startswith("#")} <= set(page.ids)
