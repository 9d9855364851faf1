"""Copied passages count as one voice, and everything else as its own."""

from __future__ import annotations

from counterclaim.link.copies import SharedPassages, count_origins, find_copies
from counterclaim.link.copies.index import MOST_CARRIERS
from counterclaim.model.account import Copy
from counterclaim.model.span import Span
from tests.link.copies.copies_story import AGENCY, EDITED, OTHER, reading


def span(article: str, start: int, end: int) -> Span:
    """A passage of some article."""
    return Span(article, start, end, "x" * (end - start))


def test_an_edited_copy_is_the_same_voice() -> None:
    """Though hardly a line of it is the same word for word."""
    readings = [reading(AGENCY, "Herald"), reading(f"{OTHER}\n\n{EDITED}", "Post"), reading(OTHER, "Monitor")]
    copies = find_copies(readings[:2])
    evidence = [item.article.span(len(item.article.text) - 60, len(item.article.text)) for item in readings]

    assert count_origins(evidence, copies) == 2
    assert count_origins(evidence, ()) == 3


def test_two_that_took_the_same_words_from_a_third_are_one_voice() -> None:
    """Also where the third tells nothing of it that is evidence."""
    copies = [Copy(span("wire", 0, 100), span("a", 50, 150), 0.5), Copy(span("wire", 10, 100), span("b", 0, 90), 0.5)]

    assert count_origins([span("a", 60, 80), span("b", 20, 40)], copies) == 1


def test_the_shared_passages_are_the_reason_for_fewer_voices() -> None:
    """Where three articles are two voices, what was copied is shown; where they are three, nothing is."""
    copies = [Copy(span("a", 0, 100), span("b", 50, 150), 0.5), Copy(span("b", 200, 300), span("c", 0, 100), 0.5)]
    evidence = [span("a", 10, 30), span("b", 60, 80), span("c", 200, 220)]
    (reason,) = SharedPassages(copies).explain_origins(evidence)

    assert (reason.value, reason.passages) == ("2 of 3", tuple(evidence[:2]))
    assert SharedPassages(copies[1:]).explain_origins(evidence) == ()


def test_two_that_took_different_words_from_a_third_are_two() -> None:
    """One has the first half of its text, the other the second."""
    copies = [Copy(span("wire", 0, 100), span("a", 0, 100), 0.5), Copy(span("wire", 90, 200), span("b", 0, 110), 0.5)]

    assert count_origins([span("a", 60, 80), span("b", 20, 40)], copies) == 2


def test_a_text_that_a_hundred_papers_print_is_one_voice() -> None:
    """Though not every pair of them was compared."""
    readings = [reading(f"{AGENCY} Paper {number}.", f"Paper {number}") for number in range(3 * MOST_CARRIERS)]
    evidence = [item.article.span(4, 60) for item in readings[-50:]]

    assert count_origins(evidence, find_copies(readings)) == 1


def test_articles_of_one_outlet_are_one_voice() -> None:
    """However many there are, copied or not; an article without an outlet stands for itself. `why` tells it."""
    readings = [reading(AGENCY, "Herald"), reading(OTHER, "Herald"), reading(EDITED, "Post"), reading(EDITED * 2, "")]
    articles = [item.article for item in readings]
    evidence = [article.span(0, 20) for article in articles]
    shared = SharedPassages((), articles)

    assert shared.count_origins(evidence) == 3
    assert shared.count_origins(evidence[:2]) == 1
    (reason,) = shared.explain_origins(evidence)
    assert (reason.feature, reason.value) == ("outlets", "3 of 4")
    assert len(reason.passages) == 1
    assert reason.passages[0] in evidence[:2]


def test_an_outlet_that_was_copied_takes_all_its_articles_along() -> None:
    """Two of one outlet, and a paper that has the words of one of them."""
    readings = [reading(AGENCY, "Herald"), reading(OTHER, "Herald"), reading(EDITED, "Post")]
    one, two, three = (item.article.span(0, 20) for item in readings)
    shared = SharedPassages([Copy(two, three, 0.5)], [item.article for item in readings])

    assert shared.count_origins([one, two, three]) == 1
    assert [reason.value for reason in shared.explain_origins([one, two, three])] == ["2 of 3", "1 of 2"]
