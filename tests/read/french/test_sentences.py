"""Where French sentences begin."""

from __future__ import annotations

from counterclaim.read.french.sentences import starts_of


def test_a_run_of_marks_ends_one_sentence() -> None:
    """However long it is: it is gone through once."""
    text = f"Il a nié{'.' * 300_000}x. Elle a dit oui... Puis rien."
    assert [text[start:][:4] for start in starts_of(text)][-2:] == ["Elle", "Puis"]
