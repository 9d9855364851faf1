"""Where a dossier is kept, told without a password."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.model.location import is_address, located, name_of, schema_of, shown, whole

SECRET = "s3cret-of-ada"

# A password as people paste it, with marks that an address wants written otherwise.
passwords = st.text(st.sampled_from("ab1:/@?#&=% "), max_size=6).map(lambda marks: f"{SECRET}{marks}{SECRET}")


@given(passwords)
def test_no_password_is_ever_shown(password: str):
    """Wherever it stands, and however badly it is written."""
    for address in (
        f"postgresql://ada:{password}@db.example/desk?schema=ferry",
        f"postgres://ada:{password}@db.example:5432/desk",
        f"postgresql://db.example/desk?user=ada&password={password}&schema=ferry",
        f"postgresql:///desk?sslpassword={password}",
    ):
        assert SECRET not in shown(address)


@given(st.text())
def test_anything_can_be_shown(words: str):
    """Also what is no address, and what only begins like one."""
    for location in (words, f"postgresql://{words}", f"postgres://a:{words}"):
        assert isinstance(shown(location), str)
        assert isinstance(whole(located(location)), str) or "\x00" in words
        assert schema_of(location) is not None
        assert name_of(location) is not None


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("postgresql://ada:x@db.example/desk?schema=ferry", "postgresql://ada@db.example/desk?schema=ferry"),
        ("postgresql:///desk?host=/run/postgresql", "postgresql:///desk?host=/run/postgresql"),
        ("postgres://db.example", "postgres://db.example"),
        ("vote.db", "vote.db"),
    ],
)
def test_an_address_is_told_as_it_was_given(address, told):
    """So that whoever gave it knows it again."""
    assert shown(address) == told


def test_an_address_is_no_path():
    """A path would lose one of its strokes."""
    address = "postgresql://db.example/desk"
    assert located(address) == whole(address) == address
    assert is_address(located(address))
    assert located("vote.db") == Path("vote.db")
    assert Path(whole("vote.db")).is_absolute()
