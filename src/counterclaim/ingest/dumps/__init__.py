"""Dumps of articles as tables: CSV as Media Cloud gives it, and Parquet; one row is one article.

Dumps in JSON are read by `records`. Both kinds of table are told apart here by the names of their columns, as those of
JSON are. Invariant: a table is read row by row, and one that has no column of texts says so.
"""

from __future__ import annotations

from counterclaim.ingest.dumps.parquet import PARQUET, read_parquet
from counterclaim.ingest.dumps.tables import read_table

__all__ = ["PARQUET", "read_parquet", "read_table"]
