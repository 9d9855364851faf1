"""The scores of dates on labelled news, held by their floors; and how they are counted."""

from __future__ import annotations

from datetime import date

import pytest

from counterclaim.model.article import Article
from counterclaim.model.happening import DateMention
from evals import dates
from evals.date_errors import kind_of
from evals.meantime import document_of
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
    found = kind_of(label("Friday", wanted), mention("Friday night", ours), date(2031, 5, 7))
    assert found == kind


def test_lengths_with_two_ends_are_compared_apart_too():
    """ "Two" is a length of its own in TimeML."""
    text = "It takes two to six days."
    span = Article.of(text).span(9, 24)
    head, tail = dates.ends_of(DateMention(span, None, "none", value="P2D/P6D"))
    assert (head.span.text, head.value, tail.span.text, tail.value) == ("two", "P2D", "six days", "P6D")


ARTICLE_OF_TOKENS = """
<Document doc_name="news-0">
<token number="0" sentence="0" t_id="1">Mill</token><token number="1" sentence="0" t_id="2">falls</token>
<token number="2" sentence="1" t_id="3">May</token><token number="3" sentence="1" t_id="4">7</token>
<token number="4" sentence="2" t_id="5">It</token><token number="5" sentence="2" t_id="6">fell</token>
<token number="6" sentence="2" t_id="7">last</token><token number="7" sentence="2" t_id="8">week</token>
<token number="8" sentence="2" t_id="9">.</token><token number="9" sentence="3" t_id="10">Later</token>
<Markables>
<TIMEX3 m_id="1" type="DATE" value="2031-05-07" functionInDocument="CREATION_TIME">
<token_anchor t_id="3"/><token_anchor t_id="4"/></TIMEX3>
<TIMEX3 m_id="2" type="DATE" value="2031-W18"><token_anchor t_id="7"/><token_anchor t_id="8"/></TIMEX3>
<TIMEX3 m_id="3" type="DATE" value="2030"/>
</Markables></Document>
"""


def test_tokens_become_a_text_as_far_as_it_is_labelled():
    """The title and the day stand apart; what has no token has no place."""
    document = document_of("news-0", ARTICLE_OF_TOKENS)
    assert document is not None
    assert document.text == "Mill falls\n\nMay 7\n\nIt fell last week."
    assert document.day == date(2031, 5, 7)
    assert [(document.text[found.start : found.end], found.value) for found in document.labels] == [
        ("May 7", "2031-05-07"),
        ("last week", "2031-W18"),
    ]


def test_an_article_without_its_day_is_left_out():
    """There is nothing to count from."""
    assert document_of("news-0", ARTICLE_OF_TOKENS.replace('value="2031-05-07"', 'value="2031"')) is None
