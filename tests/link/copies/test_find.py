"""Passages that articles share word for word."""

from __future__ import annotations

from counterclaim.link.copies import count_origins, find_copies
from counterclaim.model.article import Article
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement

AGENCY = (
    "The dam above Orlin gave way shortly before dawn and flooded two villages in the valley below, "
    "the regional rescue service said."
)


def reading(text: str, outlet: str) -> Reading:
    """A reading without layers."""
    return Reading(Article.of(text, outlet=outlet, file=f"{outlet}.txt"))


def test_a_passage_of_an_agency_in_two_outlets_is_a_copy() -> None:
    """The shared words are found wherever they stand, with their place in both articles."""
    left = reading(f"Orlin, Monday. {AGENCY} Our reporter saw cars in the river.", "Herald")
    right = reading(f"{AGENCY} More follows.", "Post")

    (copy,) = find_copies([left, right])

    assert copy.left.text == copy.right.text == AGENCY.rstrip(".")
    assert copy.left.article == left.article.id
    assert 0 < copy.share <= 1


def test_a_word_that_an_editor_changed_does_not_break_a_copy_in_two() -> None:
    """One word put in or exchanged leaves one passage."""
    left = reading(AGENCY, "Herald")
    right = reading(AGENCY.replace("two villages", "two small villages"), "Post")

    (copy,) = find_copies([left, right])

    assert copy.right.text.startswith("The dam") and copy.right.text.endswith("said")


def test_the_same_news_in_other_words_is_no_copy() -> None:
    """Set phrases alone are too short to be one."""
    left = reading(AGENCY, "Herald")
    right = reading("Two villages were under water on Monday after the dam above Orlin broke before dawn.", "Post")

    assert find_copies([left, right]) == ()


def test_two_outlets_that_quote_one_speaker_do_not_copy_each_other() -> None:
    """Words inside direct quotations are the speaker's."""
    words = "“We warned them in March and in May and again in June, and nobody in the capital wrote back to us”"

    def quoting(lead: str, outlet: str) -> Reading:
        article = Article.of(f"{lead} {words}.", outlet=outlet)
        span = article.span(len(lead) + 1, len(lead) + 1 + len(words))
        statement = Statement(article.id, None, None, (span,), "direct", "asserts", span)
        return Reading(article, statements=(statement,))

    assert find_copies([quoting("He told us:", "Herald"), quoting("The engineer said at noon:", "Post")]) == ()


def test_copies_count_as_one_voice_and_others_as_their_own() -> None:
    """Three articles, two of which share the passage that carries the claim: two voices."""
    left, right = reading(AGENCY, "Herald"), reading(AGENCY + " More follows.", "Post")
    other = reading("The dam gave way, a fisherman told this paper.", "Monitor")
    found = find_copies([left, right, other])
    evidence = [item.article.span(0, 20) for item in (left, right, other)]

    assert count_origins(evidence, found) == 2
    assert count_origins(evidence, ()) == 3


def test_a_copy_elsewhere_in_the_articles_does_not_make_two_voices_one() -> None:
    """Only passages that were copied count once, not whole articles."""
    left = reading(f"The mayor blamed the builders. {AGENCY}", "Herald")
    right = reading(f"Builders were blamed by the mayor. {AGENCY}", "Post")
    found = find_copies([left, right])
    evidence: list[Span] = [left.article.span(0, 29), right.article.span(0, 33)]

    assert len(found) == 1
    assert count_origins(evidence, found) == 2
