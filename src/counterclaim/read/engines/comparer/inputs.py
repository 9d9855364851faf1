"""What the comparer sees of a passage."""

from __future__ import annotations

# Word pieces of each passage; a sentence of news has 35 on average, and few have more than 60.
MOST = 60
