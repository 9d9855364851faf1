"""Passages that articles share, edited or not, who had them first, and how many voices that leaves.

Copied news shares a third of its word runs on average (see docs/copies.md), so passages are looked for and not equal
documents. In the order of the work: `words` numbers an article's words; `index` names the pairs that are worth
comparing; `blocks` and `chains` put exact runs together, edits and all; `sides` says which words count (`quotations`,
`furniture`); `passages` decides; `direction` tells who had it first; `origins` counts voices.
"""

from __future__ import annotations

from counterclaim.link.copies.find import find_copies
from counterclaim.link.copies.origins import SharedPassages, count_origins

__all__ = ["SharedPassages", "count_origins", "find_copies"]
