"""What the package promises to those who import it."""

from __future__ import annotations

import json
import subprocess
import sys

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


def test_importing_the_package_costs_nothing():
    """No library of others is loaded before a name is used."""
    script = "import json, sys; import counterclaim; print(json.dumps(sorted(sys.modules)))"

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    loaded = set(json.loads(done.stdout))
    assert not loaded & {"spacy", "sqlalchemy", "trafilatura", "typer", "rich", "numpy", "counterclaim.dossier"}
