"""The docs say what is in the file."""

from __future__ import annotations

from counterclaim.store.columns import metadata
from counterclaim.store.describe import describe_database
from counterclaim.store.views import VIEWS


def test_the_page_of_the_docs_is_the_one_the_tables_give(root):
    """After a change: python -m counterclaim.store.describe > docs/database.md"""
    assert (root / "docs" / "database.md").read_text(encoding="utf-8") == describe_database()


def test_every_table_and_column_and_view_is_described():
    """Each table with a sentence, each column with words."""
    page = describe_database()
    for table in metadata.sorted_tables:
        assert f"### {table.name}\n\n{table.comment}\n" in page
        assert table.comment.endswith(".")
        assert all(column.comment for column in table.columns), table.name
    assert all(f"- `{name}`: " in page for name in VIEWS)
