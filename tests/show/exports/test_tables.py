"""CSV and Parquet: the same tables, read back without loss, and nothing in them runs."""

from __future__ import annotations

import io
import sys

import pytest
from harbour_story import make_account
from hostile_story import make_hostile
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from counterclaim.errors import InputError
from counterclaim.model.account import Account
from counterclaim.model.judgement import Judgement
from counterclaim.model.ledger import Ledger
from counterclaim.show.exports import make_material, write_export
from counterclaim.show.exports.csv_file import cell_text, given_back, guarded, table_csv
from counterclaim.show.exports.event_table import EVENTS
from counterclaim.show.exports.tables import TABLES
from tests.show.exports.reading_back import cells_of, exported, read_csv
from tests.store.strategies import accounts

ALL = {**TABLES, EVENTS.name: EVENTS}
STORIES = {"harbour": make_account(), "hostile": make_hostile()}
SIGNS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def assert_reads_back(account: Account) -> None:
    """Every table, from both formats, cell by cell."""
    material = make_material(account)
    for table in ALL.values():
        wanted = cells_of(table, material)
        assert read_csv(b"".join(table_csv(table, material)), table.columns) == wanted
    for table in TABLES.values():
        found = parquet.read_table(io.BytesIO(exported(material, "parquet", table.name)))
        rows = [tuple(row[column.name] for column in table.columns) for row in found.to_pylist()]
        wanted = cells_of(table, material)
        assert [tuple(tuple(c) if isinstance(c, list) else c for c in row) for row in rows] == wanted


@pytest.mark.parametrize("name", STORIES)
def test_both_formats_give_back_every_cell(name):
    """Words, lists, numbers, days and empty cells, hostile ones too."""
    assert_reads_back(STORIES[name])


@settings(max_examples=25)
@given(accounts())
def test_both_formats_give_back_every_cell_of_any_account(account):
    """Over any Unicode text, any number, any date."""
    assert_reads_back(account)


@given(st.text(alphabet=st.one_of(st.sampled_from("'=+-@\t\r\n＝＠,\"; a"), st.characters(exclude_categories=["Cs"]))))
def test_no_words_run_and_all_come_back(words):
    """The sign stands after an apostrophe; taking that away gives exactly what was there."""
    cell = guarded(words)

    assert not cell.startswith(SIGNS)
    assert given_back(cell) == words


def test_a_formula_in_an_article_is_text_in_a_spreadsheet_and_a_number_stays_a_number():
    """Words are guarded, numbers are not."""
    assert cell_text("=HYPERLINK(1)") == '"\'=HYPERLINK(1)"'
    assert cell_text("@SUM(1)") == '"\'@SUM(1)"'
    assert cell_text(-2.5) == "-2.5"


@settings(max_examples=25)
@given(accounts())
def test_every_quote_of_every_table_is_a_slice_of_its_article(account):
    """`text[start:end]` in code points."""
    material = make_material(account)
    texts = {article.id: article.text for article in account.articles}
    for table in ALL.values():
        for row in table.rows(material):
            if row.get("quote") is not None:
                assert texts[row["article"]][row["start"] : row["end"]] == row["quote"]


def test_what_a_person_accepted_is_told_apart():
    """In the tables of what people decide on."""
    material = make_material(make_account())

    found = {row["status"] for row in TABLES["disputes"].rows(material)}

    assert found == {"suggested", "accepted", "rejected"}
    assert {row["status"] for row in TABLES["actors"].rows(material)} == {"suggested", "accepted"}
    assert all(
        "status" in [column.name for column in table.columns]
        for name, table in ALL.items()
        if name not in ("articles", "gaps", "decisions")
    )


def test_parquet_tells_what_its_columns_mean():
    """The kinds are kept, and every field has its meaning."""
    schema = parquet.read_schema(io.BytesIO(exported(make_account(), "parquet", "figures")))

    assert str(schema.field("low").type) == "double"
    assert str(schema.field("told_from").type) == "date32[day]"
    assert str(schema.field("also_in").type) == "list<element: string>"
    assert schema.field("holder").metadata[b"description"].decode().startswith("whose figure it is")
    assert schema.metadata[b"offsets"] == b"code points, half-open"


def test_without_pyarrow_the_command_that_installs_it_is_told(monkeypatch):
    """Before the first byte."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)

    with pytest.raises(InputError, match=r"pip install 'counterclaim\[parquet\]'"):
        write_export(make_material(make_account()), "parquet", "claims")


def test_a_long_table_is_written_in_parts():
    """No table is whole in memory."""
    account = make_account()
    many = Account(account.articles, account.readings, disputes=account.disputes * 200)

    parts = list(table_csv(TABLES["disputes"], make_material(many)))

    assert len(parts) > 10
    assert max(len(part) for part in parts) < sum(len(part) for part in parts) / 8


def test_an_unknown_table_is_told_with_those_that_there_are():
    """And a table of a format that has none."""
    material = make_material(make_account())

    with pytest.raises(InputError, match="choose one of disputes, statements"):
        write_export(material, "csv", "people")
    with pytest.raises(InputError, match="html has no tables"):
        write_export(material, "html", "claims")
    with pytest.raises(InputError, match="choose one of html, markdown"):
        write_export(material, "xlsx")


def test_decisions_have_who_when_why_and_the_passage():
    """A note on a passage with its quote, one that was withdrawn with its time; nothing for other exports."""
    account = make_account()
    span = account.claims[0].label
    when = "2031-05-20T10:00:00+00:00"
    judgements = (
        Judgement(span.id, "", "note", "Ada", when, note="=look again"),
        Judgement(account.disputes[0].id, "", "rejected", "Ben", when, withdrawn_at=when, withdrawn_by="Ada"),
        Judgement("Lina Oressa", "Leena Oressa", "same", "Ada", when),
    )
    material = make_material(account, decisions=Ledger(account, judgements).entries)

    raw = exported(material, "csv", "decisions")
    names = [column.name for column in TABLES["decisions"].columns]
    rows = {row[1]: dict(zip(names, row, strict=True)) for row in read_csv(raw, TABLES["decisions"].columns)}

    assert b'"\'=look again"' in raw
    assert (rows["note"]["note"], rows["note"]["quote"], rows["note"]["start"]) == (
        "=look again",
        span.text,
        span.start,
    )
    assert (rows["rejected"]["fit"], rows["rejected"]["withdrawn_by"]) == ("withdrawn", "Ada")
    assert (rows["same"]["about"], rows["same"]["other"]) == ("Lina Oressa", "Leena Oressa")
    for name in ("html", "markdown", "ucdp", "annotations", "followthemoney", "schema", "json"):
        assert b"look again" not in exported(material, name)
