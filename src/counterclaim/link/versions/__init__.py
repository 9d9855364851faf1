"""Versions of one article: which articles have one address, and what each version changed.

A side room of `link`: it needs readings and gives nothing to the account. Both versions stay in the account, where the
passages that they share count as one voice.
"""

from __future__ import annotations

from counterclaim.link.versions.addresses import find_versions
from counterclaim.link.versions.revisions import compare_versions

__all__ = ["compare_versions", "find_versions"]
