"""What this program wrote is known by its first bytes and never read as an article."""

from __future__ import annotations

import pytest

from counterclaim import show
from counterclaim.ingest import ingest
from counterclaim.model.account import Account
from counterclaim.model.own_output import HEAD, PROMISE, is_own_output

FACES = {"html": show.to_html, "json": show.to_json, "md": show.to_markdown, "txt": show.to_text}


@pytest.mark.parametrize("ending", FACES)
def test_every_face_of_an_account_is_known_and_is_no_article(tmp_path, ending):
    """A result beside the articles is told as such and not read as one more of them."""
    file = tmp_path / f"account.{ending}"
    file.write_text(FACES[ending](Account((), ())), encoding="utf-8")

    (note,) = ingest([file], longest_article=2_000_000, day_first=True)

    assert is_own_output(file.read_bytes()[:HEAD])
    assert note.reason == "it is a result of this program"


@pytest.mark.parametrize("text", ["", "The mayor said no.", f'He read out: "{PROMISE}"', "<!doctype html><p>No.", "{}"])
def test_an_article_is_not_taken_for_a_result(text):
    """Also not one that quotes the sentence."""
    assert not is_own_output(text.encode())
