"""The margin: what others say of a paragraph, told once, and never more than a reader can take in beside it."""

from __future__ import annotations

import pytest

from counterclaim.model.article import Article
from counterclaim.web.edition import make_edition
from counterclaim.web.margin import ENOUGH, SHOWN, Note, make_margin, shorten
from tests.show.harbour_story import ARTICLES, make_account

ACCOUNT = make_account()
INDEX = make_edition(ACCOUNT).index


def notes_of(article: Article, told: set[str] | None = None) -> tuple[Note, ...]:
    """The notes on a whole article, as if it were one paragraph."""
    return make_margin(INDEX, article, 0, len(article.text), told).notes


@pytest.mark.parametrize("article", ACCOUNT.articles, ids=lambda article: article.file)
def test_every_dispute_of_an_article_is_in_its_margin(article: Article) -> None:
    """With the passages of the other camps alone, or their number."""
    noted = {note.address.rpartition("/")[2]: note for note in notes_of(article) if note.kind == "opposed"}
    carried = {stand.dispute.id: stand for stand in INDEX.stands_of.get(article.id, ())}

    assert noted.keys() == carried.keys()
    for note in noted.values():
        assert note.voices or note.more


@pytest.mark.parametrize("article", ACCOUNT.articles, ids=lambda article: article.file)
def test_a_voice_against_a_passage_is_of_another_camp(article: Article) -> None:
    """Whoever agrees with it does not stand against it."""
    for note in notes_of(article):
        if note.kind == "opposed":
            dispute = INDEX.disputes[note.address.rpartition("/")[2]]
            own = {side.camp for side in dispute.sides if any(span.overlaps(note.span) for span in side.evidence)}
            for voice in note.voices:
                camps = {side.camp for side in dispute.sides if voice.quotes[0].span in side.evidence}
                assert camps - own or len(own) > 1


def test_what_was_told_before_is_told_again_in_one_line() -> None:
    """The second paragraph of a dispute does not repeat its voices."""
    told: set[str] = set()
    first, again = notes_of(ARTICLES["courier"], told), notes_of(ARTICLES["courier"], told)

    assert any(note.voices for note in first if note.kind == "opposed")
    assert not any(note.voices for note in again if note.kind == "opposed")
    assert [note.more + len(note.voices) for note in first] == [note.more + len(note.voices) for note in again]


def test_after_enough_voices_a_note_is_one_line() -> None:
    """No voice is lost from the count."""
    notes = [note for article in ACCOUNT.articles for note in notes_of(article) if len(note.voices) == 1] * 9
    short = list(shorten(notes))

    assert [len(note.voices) for note in short] == [1] * ENOUGH + [0] * (len(notes) - ENOUGH)
    assert sum(note.more for note in short) == sum(note.more for note in notes) + len(notes) - ENOUGH


def test_a_note_shows_few_voices_and_counts_the_others() -> None:
    """And every voice is a passage of the account."""
    for article in ACCOUNT.articles:
        for note in notes_of(article):
            assert len(note.voices) <= SHOWN
            for voice in note.voices:
                quote = voice.quotes[0]
                assert quote.article.text[quote.span.start : quote.span.end] == quote.span.text
