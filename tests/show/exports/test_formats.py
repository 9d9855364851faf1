"""All formats together: the same bytes every time, decisions told apart, and an article's words begin nothing."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from harbour_story import make_account
from hostile_story import ATTEMPTS, make_hostile
from markdown_it import MarkdownIt

from counterclaim.model.account import Account
from counterclaim.show import to_json
from counterclaim.show.exports import FORMATS, file_name, make_material, write_export
from counterclaim.show.exports.tables import TABLES

TABULAR = {name: tuple(TABLES) if each.tabular else ("",) for name, each in FORMATS.items()}
EVERY = [(name, table) for name, tables in TABULAR.items() for table in tables]
MEANINGS = {"disputes": ("Sides.", {"kind": "which"})}


def whole(account: Account, name: str, table: str = "") -> bytes:
    """An export, with tables to describe."""
    return b"".join(write_export(make_material(account, name="vote", tables=MEANINGS), name, table))


def decide(account: Account) -> Account:
    """The account with a first claim, figure, entry and naming that a person accepted, and a second one rejected."""

    def told(things, field="status"):
        first, second, *others = things
        return (replace(first, **{field: "accepted"}), replace(second, **{field: "rejected"}), *others)

    return replace(
        account,
        claims=told(account.claims),
        figures=told(account.figures),
        timeline=told(account.timeline, "verdict"),
        cast=told(account.cast),
        disputes=told(account.disputes),
    )


@pytest.mark.parametrize(("name", "table"), EVERY)
def test_the_same_account_gives_the_same_bytes(name, table):
    """Every time."""
    assert whole(make_account(), name, table) == whole(make_account(), name, table)


@pytest.mark.parametrize(
    ("name", "more"),
    [("html", 6), ("markdown", 6), ("json", 6), ("ucdp", 2), ("annotations", 2), ("followthemoney", 4), ("schema", 2)],
)
def test_what_a_person_decided_is_told_apart_in_every_format(name, more):
    """Beside each claim, figure, entry and dispute that the format has."""
    words = re.compile(r"\b(accepted|rejected)\b")
    before, after = (
        len(words.findall(whole(each, name).decode())) for each in (make_account(), decide(make_account()))
    )

    assert after >= before + more


@pytest.mark.parametrize("table", ["disputes", "claims", "coverage", "figures", "timeline", "actors"])
def test_what_a_person_decided_is_told_apart_in_every_table(table):
    """In the column `status`."""
    rows = csv.DictReader(io.StringIO(whole(decide(make_account()), "csv", table).decode("utf-8-sig"), newline=""))

    assert {row["status"] for row in rows} >= {"accepted", "rejected"}


def test_the_streamed_json_is_the_json_of_the_account():
    """Byte for byte."""
    assert whole(make_hostile(), "json").decode() == to_json(make_hostile())


class Tags(HTMLParser):
    """Every element of a page with its attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


def test_hostile_words_are_text_in_the_report():
    """No element and no attribute that runs is an article's."""
    page = Tags(whole(make_hostile(), "html").decode())

    assert not {tag for tag, _ in page.found} & {"img", "iframe", "base", "object", "embed"}
    assert not [attrs for _, attrs in page.found if any(name.startswith("on") for name in attrs)]
    assert not [attrs for _, attrs in page.found if (attrs.get("href") or "").startswith(("javascript:", "data:text"))]


def test_hostile_words_are_text_in_markdown():
    """A reader of CommonMark finds no image, no markup and no link in them."""
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    tokens = reader.parse(whole(make_hostile(), "markdown").decode())
    kinds = {child.type for token in tokens for child in token.children or []} | {token.type for token in tokens}

    assert not kinds & {"html_inline", "html_block", "image", "link_open", "fence", "code_block"}


@pytest.mark.parametrize("name", ["annotations", "schema", "followthemoney", "json"])
def test_hostile_words_are_values_in_json(name):
    """No attempt becomes a key, and no half character is written."""
    raw = whole(make_hostile(), name).decode("utf-8")
    values = [json.loads(line) for line in raw.splitlines()] if name == "followthemoney" else [json.loads(raw)]
    keys: set[str] = set()

    def walk(value):
        if isinstance(value, dict):
            keys.update(value)
            for each in value.values():
                walk(each)
        elif isinstance(value, list):
            for each in value:
                walk(each)

    walk(values)
    assert keys and not keys & set(ATTEMPTS)
    assert all(re.fullmatch(r"@?[A-Za-z_]+", key) for key in keys)


@pytest.mark.parametrize(("name", "table"), EVERY)
def test_every_format_has_a_sentence_an_ending_and_a_type(name, table):
    """By which the desk and the documentation tell it."""
    chosen = FORMATS[name]

    assert chosen.whom.startswith("For ") and chosen.whom.endswith(".")
    assert "/" in chosen.media_type
    assert file_name(chosen, "vote", table).startswith("vote.")


def test_no_two_files_have_one_name():
    """All of them can lie in one folder."""
    names = [file_name(FORMATS[name], "vote", table) for name, table in EVERY]

    assert len(set(names)) == len(names)
