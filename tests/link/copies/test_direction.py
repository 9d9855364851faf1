"""Who had a passage first, with the evidence, or nobody."""

from __future__ import annotations

from counterclaim.link.copies import find_copies
from counterclaim.model.account import Copy
from counterclaim.model.reading import Reading
from tests.link.copies.copies_story import AGENCY, EDITED, OTHER, reading


def copy_of(left: Reading, right: Reading) -> Copy:
    """The one copy of two articles, the same for either order."""
    (copy,) = find_copies([left, right])
    (other,) = find_copies([right, left])
    assert (copy.source, copy.agency, copy.id, copy.reasons) == (other.source, other.agency, other.id, other.reasons)
    return copy


def test_the_earlier_article_had_it_first() -> None:
    """Where both have a date and the dates do not touch; the dates are the evidence."""
    early, late = reading(AGENCY, "Herald", 3), reading(f"{EDITED} {OTHER}", "Post", 4)
    copy = copy_of(late, early)

    assert copy.source == early.article.id
    assert [(reason.feature, reason.value) for reason in copy.reasons][1:] == [("time", "2031-05-03, 2031-05-04")]


def test_articles_of_one_day_leave_it_open() -> None:
    """Nothing tells which was first."""
    copy = copy_of(reading(AGENCY, "Herald", 3), reading(EDITED, "Post", 3))

    assert copy.source is None
    assert [reason.feature for reason in copy.reasons] == ["shared words"]


def test_a_credit_to_the_other_outlet_wins_over_the_dates() -> None:
    """It says in so many words where the text is from; the words are the evidence."""
    named = reading(f"{EDITED}\n\nThis text was first published by the Valley Herald.", "Post", 2)
    first = reading(AGENCY, "Valley Herald", 3)
    copy = copy_of(named, first)

    assert copy.source == first.article.id
    (span,) = copy.reasons[-1].passages
    assert span.text == "first published by the Valley Herald"


def test_an_agency_that_is_credited_is_shown_and_neither_paper_is_the_source() -> None:
    """Both have it from the agency, whichever printed it earlier."""
    copy = copy_of(reading(f"ORLIN (AP) — {AGENCY}", "Herald", 3), reading(f"{EDITED} {OTHER}", "Post", 5))

    assert copy.source is None
    assert copy.agency is not None and copy.agency.text == "AP"
    assert copy.reasons[-1].passages == (copy.agency,)


def test_the_agency_itself_is_the_source() -> None:
    """An outlet that is an agency sells its words to the others."""
    wire = reading(AGENCY, "Reuters", 5)

    assert copy_of(wire, reading(f"{EDITED} {OTHER}", "Post", 4)).source == wire.article.id


def test_what_is_little_but_a_part_of_a_longer_article_was_cut_out_of_it() -> None:
    """Only where no dates tell more."""
    long = reading(f"{AGENCY}\n\n{OTHER}\n\n{OTHER[::-1]}", "Herald")
    copy = copy_of(long, reading(EDITED, "Post"))

    assert (copy.source, copy.reasons[-1].feature) == (long.article.id, "length")
