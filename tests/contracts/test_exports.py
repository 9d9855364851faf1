"""What the package promises to those who import it."""

from __future__ import annotations

import counterclaim

EXPORTED = ["Account", "Article", "Claim", "CounterclaimError", "Dossier", "Settings", "Span", "compare"]


def test_the_exported_list_is_what_is_promised_and_each_name_is_there():
    """A name comes or goes only together with this list."""
    assert sorted(counterclaim.__all__) == EXPORTED
    for name in EXPORTED:
        assert getattr(counterclaim, name).__name__ == name
        assert getattr(counterclaim, name).__doc__


def test_an_unknown_name_is_an_ordinary_error():
    """Loading names late changes nothing for a misspelt one."""
    assert not hasattr(counterclaim, "compair")
