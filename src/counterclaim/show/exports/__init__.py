"""An account in formats that other people's tools read: the exports.

The front door of this room. Everything is a pure function of the account and of what people decided, written some
bytes at a time; each format is one small file, and `formats` lists them. Invariants, in every format: what is quoted is
a passage of an article; what the program suggested and what a person accepted or rejected are told apart; what an
article says begins nothing (no formula, no markup, no second record).
"""

from __future__ import annotations

from counterclaim.show.exports.formats import FORMATS, Format, file_name, find_format, find_table, write_export
from counterclaim.show.exports.material import Material, make_material

__all__ = ["FORMATS", "Format", "Material", "file_name", "find_format", "find_table", "make_material", "write_export"]
