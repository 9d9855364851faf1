"""The metadata file, opened by Datasette itself over a real dossier."""

from __future__ import annotations

import asyncio
import html
import json
from typing import Any

import pytest
from datasette.app import Datasette
from harbour_story import make_account

from counterclaim.dossier import Dossier
from counterclaim.errors import InputError
from counterclaim.show.exports import make_material, write_export


@pytest.fixture(scope="module")
def pages(tmp_path_factory, selmar) -> dict[str, str]:
    """Pages of Datasette by their path."""
    path = tmp_path_factory.mktemp("datasette") / "vote.db"
    with Dossier(path) as dossier:
        dossier.add([selmar])
        material = make_material(dossier.link(), name="vote", tables=dossier.tables())
    metadata = json.loads(b"".join(write_export(material, "datasette")))

    async def read() -> dict[str, str]:
        app = Datasette([str(path)], metadata=metadata, settings={"num_sql_threads": 1})
        await app.invoke_startup()
        found = {}
        for address in ("/", "/vote", "/vote/who_said_what", "/vote/disputes", "/vote/sides", "/-/metadata.json"):
            answer = await app.client.get(address)
            assert answer.status_code == 200, (address, answer.text)
            found[address] = html.unescape(answer.text)
        return found

    return asyncio.run(read())


def test_datasette_shows_what_tables_and_columns_mean(pages):
    """On the page of each."""
    assert "Sides that oppose each other about one thing." in pages["/vote/disputes"]
    assert "how sure the program is that this is a dispute, 0 to 1" in pages["/vote/disputes"]
    assert "sides with one letter agree" in pages["/vote/sides"]
    assert "Every attributed statement with its holder, stance and words." in pages["/vote/who_said_what"]
    assert "Nothing here says who is right." in pages["/vote"]
    assert "5 articles by 5 outlets" in pages["/"]


def test_datasette_offers_the_facets(pages):
    """Holder and stance of what was said."""
    assert 'data-column="holder"' in pages["/vote/who_said_what"] or "_facet=holder" in pages["/vote/who_said_what"]
    assert "facet-results" in pages["/vote/who_said_what"]


def test_every_table_and_view_of_the_file_is_described(pages):
    """With each of its columns."""
    data: dict[str, Any] = json.loads(pages["/-/metadata.json"])
    tables = data["databases"]["vote"]["tables"]

    assert {"who_said_what", "disputes", "statements", "articles", "judgements"} <= set(tables)
    for name, table in tables.items():
        assert table["description"].endswith("."), name
        assert all(table.get("columns", {"": "view"}).values()), name


def test_every_facet_is_a_column_that_there_is(tmp_path):
    """Of a table or of a view."""
    from counterclaim.show.exports.datasette_file import FACETS

    path = tmp_path / "empty.db"
    with Dossier(path):
        pass

    async def columns_of(name: str) -> set[str]:
        database = Datasette([str(path)], settings={"num_sql_threads": 1}).get_database("empty")
        return {column.name for column in await database.table_column_details(name)}

    for name, facets in FACETS.items():
        assert set(facets) <= asyncio.run(columns_of(name)), name


def test_an_account_from_no_file_has_no_tables():
    """And that is told."""
    with pytest.raises(InputError, match="there is no dossier to describe"):
        b"".join(write_export(make_material(make_account()), "datasette"))
