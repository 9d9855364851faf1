"""The exports that other faces of the account already write, and the event table as CSV."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from counterclaim.show.account_json import account_json_parts
from counterclaim.show.exports.csv_file import table_csv
from counterclaim.show.exports.event_table import EVENTS
from counterclaim.show.exports.material import Material
from counterclaim.show.markdown import account_markdown
from counterclaim.show.page.render import account_page

CHUNK = 50  # items written at a time


def account_report(material: Material) -> Iterator[bytes]:
    """The account as one page that needs nothing else."""
    yield account_page(material.account).encode()


def account_notes(material: Material) -> Iterator[bytes]:
    """The account as Markdown with a footnote for each passage."""
    yield account_markdown(material.account).encode()


def account_data(material: Material) -> Iterator[bytes]:
    """The whole account as JSON, some items at a time."""
    parts = account_json_parts(material.account)
    while part := "".join(islice(parts, CHUNK)):
        yield part.encode()


def account_events(material: Material) -> Iterator[bytes]:
    """Happenings as CSV in the columns of UCDP."""
    return table_csv(EVENTS, material)
