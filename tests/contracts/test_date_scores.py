"""The scores of dates on labelled news, held by their floors; and how they are counted."""

from __future__ import annotations

from datetime import date

import pytest

from counterclaim.model.article import Article
from counterclaim.model.happening import DateMention
from evals import dates
from evals.timeml import Document, Label, labels_of

TEXT = "From 1994 to 1997 it grew. It fell on Friday night."
ARTICLE = Article.of(TEXT)


def mention(words: str, value: str) -> DateMention:
    """An expression of ours."""
    start = TEXT.index(words)
    return DateMention(ARTICLE.span(start, start + len(words)), None, "none", value=value)


def label(words: str, value: str, kind: str = "DATE") -> Label:
    """A labelled expression."""
    start = TEXT.index(words)
    return Label(start, start + len(words), kind, value)


def test_no_score_of_dates_is_under_its_floor(shared, capsys):
    """On the third that nobody looks at; without the data it says that it skipped them."""
    if not dates.DATA.exists():
        pytest.skip("the labelled documents are not beside this checkout")
    assert dates.main([]) == 0, capsys.readouterr()


def test_without_the_data_the_command_says_so(monkeypatch, tmp_path, capsys):
    """And does not fail."""
    monkeypatch.setattr(dates, "DATA", tmp_path / "absent.tar.gz")
    assert dates.main([]) == 0
    assert capsys.readouterr().out.startswith("skipped: ")


def test_a_third_is_kept_by_the_name_alone():
    """The same documents on every machine, about one in three."""
    kept = [Document(f"news-{n}.tml", "", date(2031, 5, 7), ()).kept for n in range(300)]
    assert 70 < sum(kept) < 130
    assert Document("news-0.tml", "other", date(1999, 1, 1), ()).kept == kept[0]


def test_markup_becomes_labels_with_places_in_the_plain_text():
    """Other tags go, entities become letters, broken lines are joined."""
    body = (
        'A&amp;B <EVENT eid="e1">met</EVENT>\non <TIMEX3 tid="t1" type="DATE" value="2031-05-02">Friday</TIMEX3>.\n\nX'
    )
    text, labels = labels_of(body)
    assert text == "A&B met on Friday.\n\nX"
    assert [(text[found.start : found.end], found.kind, found.value) for found in labels] == [
        ("Friday", "DATE", "2031-05-02")
    ]


def test_the_ends_of_a_range_are_compared_apart():
    """TimeML has two labels where a reader has one stretch of years."""
    head, tail = dates.ends_of(mention("1994 to 1997", "1994/1997"))
    assert (head.span.text, head.value, tail.span.text, tail.value) == ("1994", "1994", "1997", "1997")
    assert TEXT[tail.span.start : tail.span.end] == "1997"
    friday = mention("Friday night", "2031-05-02TNI")
    assert dates.ends_of(friday) == [friday]


def test_expressions_are_paired_one_to_one_and_values_are_compared_letter_by_letter():
    """One of ours on two labels counts once; "TNI" is not the day, but for the column that says so."""
    count = dates.Count()
    labels = [label("1994", "1994"), label("1997", "1997"), label("Friday", "2031-05-02")]
    dates.count_row(count, labels, [mention("1994 to 1997", "1994"), mention("Friday night", "2031-05-02TNI")])
    assert (count.ours, count.labels, count.found, count.right, count.right_day) == (2, 3, 2, 1, 2)
    assert count.scores()["found"] == pytest.approx(0.8)
    assert count.scores()["value"] == pytest.approx(0.4)


@pytest.mark.parametrize(
    ("wanted", "ours", "kind"),
    [
        ("2031-05-02", "2031-05-09", "wrong direction"),
        ("2031-05-02", "2031-04-25", "wrong anchor"),
        ("2031-05", "2031", "wrong granularity"),
        ("PAST_REF", "2031", "vague reference"),
        ("2031-WXX", "2031-W18", "label left open"),
        ("P1W", "2031-W18", "duration"),
        ("2031", "", "not resolved"),
    ],
)
def test_each_error_has_a_kind(wanted, ours, kind):
    """Published on 7 May 2031."""
    found = dates.kind_of(label("Friday", wanted), mention("Friday night", ours), date(2031, 5, 7))
    assert found == kind
