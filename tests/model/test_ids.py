"""Ids: hashes of what makes a thing itself."""

from __future__ import annotations

import hashlib
import json

from hypothesis import given
from hypothesis import strategies as st

from counterclaim.model.ids import make_id

PART = st.none() | st.integers() | st.text()


@given(st.lists(PART, max_size=5))
def test_an_id_is_the_hash_of_its_parts_as_json(parts: list[str | int | None]) -> None:
    """Whoever has the parts can make the id anew by other means, and old dossiers keep theirs."""
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()

    assert make_id("claim", *parts) == f"claim-{digest[:12]}"


@given(st.text(), st.text())
def test_parts_are_kept_apart(left: str, right: str) -> None:
    """Moving a character from one part to the next makes another thing."""
    assert make_id("claim", left, "x" + right) != make_id("claim", left + "x", right)
