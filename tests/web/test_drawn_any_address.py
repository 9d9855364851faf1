"""Whatever stands in an address of the drawn pages, it is answered: shown, not found, or told to be wrong."""

from __future__ import annotations

from urllib.parse import quote

from hypothesis import example, given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from tests.web.parsed import Parsed

# A lone half of a surrogate pair cannot stand in an address.
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
TIMES = st.one_of(
    WORDS, st.dates().map(str), st.datetimes().map(str), st.datetimes().map(lambda when: when.isoformat())
)
ASKED = st.fixed_dictionaries(
    {"path": st.sampled_from(["/actors", "/figures", "/timeline"])},
    optional={
        "q": WORDS,
        "kind": WORDS,
        "holder": WORDS,
        "outlet": WORDS,
        "state": WORDS,
        "status": st.one_of(WORDS, st.sampled_from(["planned", "denied", "accepted"])),
        "from": TIMES,
        "to": TIMES,
        "shared": WORDS,
        "hidden": WORDS,
        "page": st.one_of(WORDS, st.integers()),
    },
)


@given(ASKED)
@example({"path": "/timeline", "from": "9999-12-31T23:59", "to": "0001-01-01"})
@example({"path": "/timeline", "to": "2031-05-11T24:00"})
@example({"path": "/timeline", "from": "2031-W19-1", "to": "20310520T06"})
def test_any_query_is_answered(harbour: TestClient, asked: dict[str, str]) -> None:
    """And the answer is a page that is well formed."""
    answer = harbour.get(asked["path"], params={name: value for name, value in asked.items() if name != "path"})

    assert answer.status_code in (200, 422)
    Parsed(answer.text)


@given(st.sampled_from(["/actors", "/figures", "/timeline", "/why"]), WORDS.filter(bool))
def test_any_id_is_found_or_told_to_be_none(harbour: TestClient, path: str, identity: str) -> None:
    """With a page, whatever it is."""
    answer = harbour.get(f"{path}/{quote(identity, safe='')}")

    assert answer.status_code in (200, 404)
    Parsed(answer.text)
