"""Wherever a command takes the file of a dossier it takes the address of one in PostgreSQL."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from counterclaim.cli.main import run
from counterclaim.mcp.shelf import Shelf
from counterclaim.settings import Settings
from counterclaim.web.desk import Desk
from tests.either import Schemas


@pytest.fixture(scope="module")
def schemas(postgres) -> Iterator[Schemas]:
    """Schemas on the server of these tests, taken away at the end."""
    made = Schemas(postgres)
    yield made
    made.drop()


@pytest.fixture(scope="module")
def address(schemas, linked) -> str:
    """A linked story in PostgreSQL, copied there by the command."""
    place = with_password(schemas.address("Test vote"))
    assert run(["copy", str(linked), place, "--quiet"]) == 0
    return place


def with_password(address: str) -> str:
    """The address with a password that nobody asks for."""
    return address.replace("//postgres:@", "//postgres:s3cret@")


def out_of(capsys, *arguments: str, code: int = 0) -> str:
    """What a command prints; the password is never in it."""
    capsys.readouterr()
    assert run(arguments) == code
    out, err = capsys.readouterr()
    assert "s3cret" not in out + err
    return out + err


def test_what_is_shown_is_what_the_file_shows(capsys, address, linked):
    """To the byte; the check finds nothing."""
    for command in (["show"], ["articles"], ["judgements"]):
        told = [out_of(capsys, *command, str(place), "--json", "-", "--quiet") for place in (linked, address)]
        assert told[0] == told[1]
    assert "every passage equals its quote" in out_of(capsys, "check", address)
    assert out_of(capsys, "search", address, "harbour") == out_of(capsys, "search", str(linked), "harbour")


def test_it_is_added_to_and_decided_on(capsys, schemas, tmp_path):
    """The first time makes it; a second command finds what the first has kept."""
    place = with_password(schemas.address("Test ferry"))
    assert "no such dossier" in out_of(capsys, "articles", place, code=2)
    (tmp_path / "a.txt").write_text("The ferry sank, the port office said.\n", encoding="utf-8")

    assert "1 article added" in out_of(capsys, "add", place, str(tmp_path / "a.txt"), "--quiet")
    assert "1 known already" in out_of(capsys, "add", place, str(tmp_path / "a.txt"), "--quiet")
    assert len(json.loads(out_of(capsys, "articles", place, "--json", "-", "--quiet"))["articles"]) == 1


def test_decisions_and_exports(capsys, address, tmp_path):
    """A decision is entered; an export is named for the schema."""
    dispute = json.loads(out_of(capsys, "show", address, "--json", "-", "--quiet"))["disputes"][0]["id"]
    decided = json.loads(out_of(capsys, "accept", address, dispute, "--by", "Ida", "--json", "-", "--quiet"))
    assert [each["id"] for each in json.loads(out_of(capsys, "judgements", address, "--json", "-"))["judgements"]] == [
        decided["id"]
    ]
    out_of(capsys, "undo", address, decided["id"], "--quiet")
    target = tmp_path / "disputes.csv"
    out_of(capsys, "export", address, "--to", "csv", "--table", "disputes", "-o", str(target), "--quiet")
    assert dispute in target.read_text(encoding="utf-8")


def test_a_copy_says_where_it_went_and_refuses_what_is_taken(capsys, address, tmp_path):
    """Back into a file, once."""
    target = tmp_path / "back.db"

    told = json.loads(out_of(capsys, "copy", address, str(target), "--json", "-"))
    assert told["target"] == str(target)
    assert told["rows"] > 1000
    before = target.read_bytes()
    assert "holds something already" in out_of(capsys, "copy", address, str(target), code=1)
    assert target.read_bytes() == before
    assert "no such dossier" in out_of(capsys, "copy", str(tmp_path / "none.db"), str(tmp_path / "new.db"), code=2)
    assert not (tmp_path / "new.db").exists()


def test_the_desk_and_assistants_open_it(address):
    """With the account that was linked last."""
    with Desk(address, settings=Settings(), by="Ida") as desk, Shelf(address, settings=Settings()) as shelf:
        assert desk.edition().account.disputes == shelf.book().account.disputes != ()


def test_an_address_is_no_article(capsys, address, tmp_path):
    """Where articles are wanted it is refused, and with --story it is a dossier."""
    for arguments in (["add", str(tmp_path / "a.db"), address], ["account", address]):
        assert "an address is that of a dossier" in out_of(capsys, *arguments, code=2)
    assert "nothing here has the id" in out_of(
        capsys, "account", address, "--story", "story-none", "--engine", "rules", code=2
    )
