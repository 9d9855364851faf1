"""The page of exports: every format with its sentence, and every file as the exports themselves write it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from counterclaim.show.exports import FORMATS, make_material, write_export
from counterclaim.show.exports.tables import TABLES
from counterclaim.web.pages import exports as exports_page
from tests.show.harbour_story import make_account
from tests.show.hostile_story import make_hostile
from tests.web.parsed import Parsed
from tests.web.still import open_client

FILES = [(name, table) for name, each in FORMATS.items() for table in (TABLES if each.tabular else ("",))]


def address(name: str, table: str = "") -> str:
    """Where a file is."""
    return f"/exports/{name}/{table}" if table else f"/exports/{name}"


def test_every_format_is_listed_with_its_sentence_and_its_file(harbour: TestClient) -> None:
    """And nothing is listed that is not there."""
    found = Parsed(harbour.get("/exports").text)

    text = found.elements[0].text
    assert all(each.whom in text and each.title in text for each in FORMATS.values())
    assert {link for link in found.links() if link.startswith("/exports/")} == {address(*each) for each in FILES}


@pytest.mark.parametrize(("name", "table"), [each for each in FILES if each[0] != "datasette"])
def test_a_file_is_what_the_export_writes(harbour: TestClient, name: str, table: str) -> None:
    """With its type and a name to keep it under."""
    answer = harbour.get(address(name, table))

    assert answer.status_code == 200
    assert answer.headers["content-type"] == FORMATS[name].media_type
    assert answer.headers["content-disposition"].startswith('attachment; filename="still.')
    assert answer.headers["x-content-type-options"] == "nosniff"
    account = harbour.app.app.state.desk.edition().account
    assert answer.content == b"".join(write_export(make_material(account, name="still"), name, table))


def test_the_metadata_describes_the_tables_of_the_dossier(harbour: TestClient) -> None:
    """Under the name of its file."""
    tables = harbour.get("/exports/datasette").json()["databases"]["still"]["tables"]

    assert tables["disputes"]["columns"]["strength"]


@pytest.mark.parametrize("path", ["/exports/xlsx", "/exports/csv", "/exports/csv/people", "/exports/html/claims"])
def test_a_file_that_there_is_not_is_told(harbour: TestClient, path: str) -> None:
    """With a page."""
    answer = harbour.get(path)

    assert answer.status_code == 404
    assert "text/html" in answer.headers["content-type"]


def test_a_name_with_anything_in_it_stays_one_header(tmp_path: Path) -> None:
    """The dossier's file may be called as it likes."""
    with open_client(make_account(), tmp_path) as client:
        client.app.app.state.desk.path = tmp_path / 'Wahl "ä\r\nSet-Cookie: a=b.db'
        answer = client.get("/exports/schema")

    assert "set-cookie" not in answer.headers
    assert answer.headers["content-disposition"] == (
        'attachment; filename="Wahl_____Set-Cookie__a_b.claims.jsonld"; '
        "filename*=UTF-8''Wahl%20%22%C3%A4%0D%0ASet-Cookie%3A%20a%3Db.claims.jsonld"
    )


def test_what_would_be_too_large_is_left_to_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The list shows the command in place of a link, and the address refuses with the same."""
    monkeypatch.setattr(exports_page, "MOST_WHOLE", 3)
    with open_client(make_account(), tmp_path) as client:
        listed, refused, streamed = client.get("/exports"), client.get("/exports/html"), client.get("/exports/json")

    assert "/exports/html" not in Parsed(listed.text).links()
    assert "counterclaim export still.db --to html -o still.html" in Parsed(listed.text).elements[0].text
    assert refused.status_code == 409
    assert "counterclaim export still.db --to html -o still.html" in refused.text
    assert streamed.status_code == 200


def test_a_hostile_story_is_sent_as_files_that_no_page_runs(hostile: TestClient) -> None:
    """The report is kept, not shown: an article's words never stand in a page of the desk's own origin."""
    assert hostile.get("/exports").status_code == 200
    for name in FORMATS:
        if not FORMATS[name].tabular:
            assert hostile.get(address(name)).headers["content-disposition"].startswith("attachment")


def test_an_account_without_anything_is_exported_too(tmp_path: Path) -> None:
    """Every file is there and valid to itself."""
    empty = replace(make_hostile(), articles=(), readings=(), disputes=(), claims=(), positions=(), figures=())
    empty = replace(empty, timeline=(), cast=(), copies=(), gaps=(), holders=(), namings=())
    with open_client(empty, tmp_path) as client:
        assert {client.get(address(*each)).status_code for each in FILES} == {200}
