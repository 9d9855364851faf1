"""The desk as programs meet it: nothing that is asked breaks it, and its JSON is the account's own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from starlette.testclient import TestClient

from counterclaim.show import to_json
from counterclaim.web.app import make_app
from counterclaim.web.desk import Desk
from counterclaim.web.pages.api import LEFT_OUT
from tests.show.harbour_story import make_account
from tests.web.kept import keep, open_desk, reader_of
from tests.web.still import HOST, TOKEN

schemathesis = pytest.importorskip("schemathesis", reason="schemathesis is not installed")

AUTHORISED = {"authorization": f"Bearer {TOKEN}", "host": HOST}

# Tried for each operation, besides what the desk's own list gives as examples. 60 operations take half a minute.
CASES = 6

MADE_UP = settings(
    max_examples=CASES,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)

# Documented nowhere, since any page may answer with them: look elsewhere, refused, unknown, too large, asked wrongly.
REFUSALS = {HTTPStatus.BAD_REQUEST, HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND}
REFUSALS |= {HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.CONFLICT, HTTPStatus.REQUEST_ENTITY_TOO_LARGE}
REFUSALS |= {HTTPStatus.UNPROCESSABLE_ENTITY, HTTPStatus.SEE_OTHER, HTTPStatus.TEMPORARY_REDIRECT}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk on the invented story, in a file that can be decided on. Jobs are taken there and never begun."""
    with open_desk(keep(make_account(), tmp_path_factory.mktemp("api") / "harbour.db")) as opened:
        opened.edition()
        opened.jobs._run = lambda: None  # type: ignore[method-assign]
        yield opened


@pytest.fixture(scope="module")
def client(desk: Desk) -> TestClient:
    """A program that has the token."""
    return reader_of(desk)


def try_out(operation: Any) -> None:
    """Ask for one page or send one form in several ways."""
    known = {int(code) for code in operation.definition.raw["responses"] if code.isdigit()}

    @MADE_UP
    @given(case=operation.as_strategy())
    def ask(case: Any) -> None:
        answer = case.call(headers=AUTHORISED, allow_redirects=False)
        place = f"{case.method} {case.formatted_path}"
        assert answer.status_code in known | REFUSALS, f"{place}: {answer.status_code} {answer.text[:500]}"

    ask()


def test_nothing_that_is_asked_breaks_the_desk(desk):
    """Every page and form, with whatever is made up for it, answers as it says or refuses: never with 5xx."""
    listed = schemathesis.openapi.from_asgi("/api/openapi.json", make_app(desk, TOKEN), headers=AUTHORISED)
    asked: list[str] = []
    for found in listed.get_all_operations():
        try_out(found.ok())
        asked.append(found.ok().label)

    assert len(asked) > 40


def test_the_list_has_every_kind_of_page_and_form(client):
    """What is not in it would not be tried."""
    paths = client.get("/api/openapi.json").json()["paths"]

    asked = {f"{method} {path}" for path, methods in paths.items() for method in methods}
    assert {"get /", "get /search", "post /add", "post /add/text", "post /rebuild", "get /api/why/{identity}"} <= asked
    assert {path for path in paths if path.startswith("/api/")} == {
        "/api/actors",
        "/api/actors/{identity}",
        "/api/articles",
        "/api/articles/{identity}",
        "/api/claims",
        "/api/claims/{identity}",
        "/api/disputes",
        "/api/disputes/{identity}",
        "/api/figures",
        "/api/gaps",
        "/api/jobs",
        "/api/namings",
        "/api/positions",
        "/api/search",
        "/api/story",
        "/api/timeline",
        "/api/why/{identity}",
    }


@pytest.mark.parametrize(
    "chapter", ["disputes", "claims", "positions", "namings", "figures", "timeline", "actors", "gaps", "articles"]
)
def test_a_chapter_in_parts_is_the_chapter_of_the_account(client, desk, chapter):
    """Put together again, its parts are what `to_json` writes, but for what grows with the dossier."""
    whole = json.loads(to_json(desk.edition().account))[chapter]
    first = client.get(f"/api/{chapter}", params={"size": 2}).json()
    parts = [client.get(f"/api/{chapter}", params={"size": 2, "page": n + 1}).json() for n in range(first["pages"])]

    assert first["schema"] == f"counterclaim/{chapter}"
    assert first["total"] == len(whole)
    assert [thing for part in parts for thing in part[chapter]] == [
        {key: value for key, value in thing.items() if key not in LEFT_OUT} for thing in whole
    ]


@pytest.mark.parametrize(
    ("chapter", "noun"), [("disputes", "dispute"), ("claims", "claim"), ("actors", "actor"), ("articles", "article")]
)
def test_a_thing_by_its_id_is_the_thing_in_the_list(client, chapter, noun):
    """With more of an article: its text and what is said in it."""
    for thing in client.get(f"/api/{chapter}").json()[chapter]:
        found = client.get(f"/api/{chapter}/{thing['id']}").json()[noun]

        assert {key: found[key] for key in thing} == thing
        if noun == "article":
            assert len(found["text"]) == thing["characters"]
            for statement in found["statements"]:
                sentence = statement["sentence"]
                assert found["text"][sentence["start"] : sentence["end"]] == sentence["text"]


def test_why_gives_reasons(client):
    """The explanation that `why --json` writes."""
    dispute = client.get("/api/disputes").json()["disputes"][0]

    told = client.get(f"/api/why/{dispute['id']}").json()

    assert told["schema"] == "counterclaim/explanation"
    assert told["reasons"] == client.get(f"/api/disputes/{dispute['id']}").json()["dispute"]["reasons"]


def test_a_search_gives_passages_of_articles(client):
    """Each is found at its characters."""
    texts = {each["id"]: client.get(f"/api/articles/{each['id']}").json()["article"]["text"]
             for each in client.get("/api/articles").json()["articles"]}  # fmt: skip
    told = client.get("/api/search", params={"words": "the"}).json()

    assert told["total"] == len(told["passages"]) > 3
    for hit in told["passages"]:
        assert texts[hit["article"]][hit["start"] : hit["end"]] == hit["text"]
        assert "the" in hit["text"].lower()


@pytest.mark.parametrize(
    "path", ["/api/disputes/none", "/api/articles/%2e%2e%2f%2e%2e%2fetc", "/api/nothing", "/api/why/x"]
)
def test_what_is_not_there_is_said_in_json(client, path):
    """404, with what to do next."""
    answer = client.get(path)

    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["help"]


@pytest.mark.parametrize(
    "path", ["/articles/..%2f..%2fetc%2fpasswd", "/static/..%2f..%2fgate.py", "/static/gate.py", "/..%2f", "/%00"]
)
def test_a_path_outside_leads_nowhere(client, path):
    """Files of the program and of the machine are no pages."""
    answer = client.get(path)

    assert answer.status_code == 404
    assert "root:" not in answer.text
    assert "class Gate" not in answer.text


def test_nothing_is_answered_without_the_token(desk):
    """Neither pages nor forms nor JSON, also the list of them; nor with it for a page of another site."""
    stranger = TestClient(make_app(desk, TOKEN), base_url=f"http://{HOST}")
    paths = reader_of(desk).get("/api/openapi.json").json()["paths"]
    for path, methods in {**paths, "/api/openapi.json": {"get": {}}, "/desk.css": {"get": {}}}.items():
        for method in methods:
            assert stranger.request(method, path).status_code == 401
            foreign = {"authorization": f"Bearer {TOKEN}", "origin": "https://evil.example"}
            assert stranger.request(method, path, headers=foreign).status_code == 403


@pytest.mark.parametrize(("path", "size"), [("/add", 200_000_001), ("/add/text", 20_000_001), ("/review", 1_000_001)])
def test_a_body_that_is_too_large_is_refused(client, path, size):
    """Before it is looked at, with a sentence, whether its length was told or not."""
    kind = {"content-type": "multipart/form-data; boundary=x"}
    told = client.post(path, content=b"", headers={**kind, "content-length": str(size)})
    untold = client.post(path, content=(b"x" * 1_000_000 for _ in range(21)), headers=kind)

    for answer in (told, untold) if path == "/add/text" else (told,):
        assert answer.status_code == 413
        assert "more than the desk takes at once. Next: " in answer.text
        assert "default-src 'none'" in answer.headers["content-security-policy"]
