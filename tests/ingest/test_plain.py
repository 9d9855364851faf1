"""Plain text and Markdown: what is metadata, what is text, and what is no prose."""

from __future__ import annotations

import pytest

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.front_matter import split_front_matter
from counterclaim.ingest.metadata import Metadata
from counterclaim.ingest.plain import is_prose, read_plain

PROSE = (
    "The grain mill of Orvast burned down on Friday night, and two workers are missing, the mayor's office said. "
    "“Nobody gave an order,” the mayor told the Courier."
)


def test_front_matter_gives_the_metadata_and_leaves_the_text() -> None:
    known, text = split_front_matter(
        "---\n# about the piece\ntitle: 'The mill''s last night'\noutlet: \"The \\\"Courier\\\"\"  \n"
        "url: https://courier.example/mill  # canonical\ndate: 2031-05-02\nauthors:\n  - Jana Holt\n  - Per Lind\n"
        "tags: [fire, mill]\nsummary: >\n  It burned\n  down.\n---\n\nThe mill burned.\n"
    )
    assert known == Metadata(
        'The "Courier"', "https://courier.example/mill", "The mill's last night", "Jana Holt, Per Lind", "2031-05-02"
    )
    assert text == "\nThe mill burned.\n"


@pytest.mark.parametrize(
    "text",
    [
        "---\nThe mill burned.\n---\nIt is gone.",
        "---\ntitle: never closed\nThe mill burned.",
        "---\nweather: dry\n---\nThe mill burned.",
        "\n---\ntitle: late\n---\nThe mill burned.",
        "The mill burned.\n---\ntitle: late\n---\n",
    ],
)
def test_lines_of_dashes_that_are_no_front_matter_stay_text(text: str) -> None:
    assert split_front_matter(text) == (Metadata(), text)


def test_windows_line_ends_and_a_byte_order_mark_hide_no_front_matter() -> None:
    known, text = split_front_matter("\ufeff---\r\noutlet: The Courier\r\n...\r\nThe mill burned.")
    assert (known.outlet, text) == ("The Courier", "The mill burned.")


def test_markdown_stays_as_it_is_and_its_heading_is_the_title() -> None:
    raw = b"# Mill *burns*\n\n> No order.\n"
    draft = read_plain(raw, "a.md", markdown=True, must_be_prose=False)
    assert (draft.metadata.title, draft.text) == ("Mill *burns*", raw.decode())
    titled = read_plain(b"---\ntitle: Fire\n---\n" + raw, "a.md", markdown=True, must_be_prose=False)
    assert (titled.metadata.title, titled.text) == ("Fire", raw.decode())
    assert read_plain(raw, "a.txt", markdown=False, must_be_prose=False).metadata.title is None


@pytest.mark.parametrize(
    "text",
    [
        "import os\n\n\ndef burn(mill):\n    return os.remove(mill.path)\n" * 20,
        "name,year,count\n" + "Orvast,2031,12\n" * 50,
        "The/DT mill/NN burned/VBD down/RP ./.\n" * 20,
        "Too short to tell.",
        "",
    ],
)
def test_programs_tables_and_annotations_are_no_prose(text: str) -> None:
    assert not is_prose(text)
    with pytest.raises(UnreadableFile, match="does not look like an article"):
        read_plain(text.encode(), "a", markdown=False, must_be_prose=True)


def test_reporting_is_prose_however_it_is_wrapped() -> None:
    assert is_prose(PROSE)
    assert is_prose(PROSE.replace(" ", "\n"))
    assert is_prose(PROSE.replace("Orvast", "Київ"))
