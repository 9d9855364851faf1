"""What changed between two versions, told as what it is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.link.versions import compare_versions
from counterclaim.model.article import Article
from counterclaim.model.reading import Reading, Sentence
from counterclaim.model.statement import Statement
from counterclaim.read import read_articles

FERRY = """Ferry sinks off Holm island

HOLM, Talvia — A ferry with 42 people on board sank near Holm island on Monday, the port office said.

Captain Ådne Vik told reporters that the engine failed shortly after dawn. “We had no warning at all,” he said.

The regional hospital said 12 passengers were treated for cold. Nobody was seriously hurt, a doctor said.

The ferry was overloaded. Transport minister Lea Moen denied that inspectors had warned the company in March.

Residents of Holm gathered at the pier in the evening and lit candles for the missing."""


@pytest.fixture(scope="module")
def ferry() -> Reading:
    """The first version."""
    return read(FERRY)


def read(text: str) -> Reading:
    """The layers of a text."""
    return next(read_articles([Article.of(text, outlet="The Courier", url="https://courier.example/ferry")]))


def kinds(before: Reading, text: str) -> list[str]:
    """The kinds of all changes."""
    return [revision.kind for revision in compare_versions(before, read(text))]


CHANGED = [
    ("The regional hospital said 12 passengers were treated for cold. ", "", "removed"),
    ("12 passengers", "19 passengers", "figure"),
    ("on Monday", "on Tuesday", "date"),
    ("was overloaded", "was reportedly overloaded", "softened"),
    ("12 passengers", "at least 12 passengers", "softened"),
    ("the port office said", "the port office claimed", "softened"),
    ("The ferry was overloaded.", "The ferry was overloaded, a survivor said.", "softened"),
    ("The ferry was overloaded.", "The ferry was clearly overloaded.", "hardened"),
    ("The ferry was overloaded.", "The ferry was not overloaded.", "reversed"),
    ("the port office said", "the coast guard said", "source"),
    ("lit candles for the missing", "threw stones at the company's office", "reworded"),
    ("for the missing.", "for the missing. Two divers still searched the wreck at night, the navy said.", "appeared"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "kind"), CHANGED, ids=[f"{kind}: {new[:30]}" for _, new, kind in CHANGED])
def test_a_change_is_told_as_what_it_is(ferry, old, new, kind):
    """And as nothing else, in the sentence where it stands."""
    assert FERRY.count(old) == 1
    assert kinds(ferry, FERRY.replace(old, new)) == [kind]


TRIVIAL = [
    ("shortly after dawn", "shortly, after dawn"),
    ("“We had no warning at all,” he said.", '"We had no warning at all", he said.'),
    ("12 passengers", "twelve passengers"),
    ("seriously", "seriosly"),
    ("Residents of Holm", "Residents of  Holm"),
    ("in the evening and lit", "in the evening. And lit"),
    ("\n\nThe ferry was", "\n\nRead more: what we know about the accident\n\nThe ferry was"),
    ("Ferry sinks off", "FERRY SINKS OFF"),
]


@pytest.mark.parametrize(("old", "new"), TRIVIAL)
def test_what_tells_nothing_is_no_change(ferry, old, new):
    """Marks, spelling, number words, blanks, joined sentences, page furniture."""
    assert FERRY.count(old) == 1
    assert kinds(ferry, FERRY.replace(old, new)) == []


def test_a_paragraph_in_another_place_is_moved(ferry):
    """And neither removed nor added."""
    first, *others, last = FERRY.split("\n\n")
    newer = "\n\n".join([first, others[0], last, *others[1:]])

    assert set(kinds(ferry, newer)) == {"moved"}


def test_the_evidence_lies_in_both_versions(ferry):
    """Older words first, exactly as they are printed."""
    newer = read(FERRY.replace("12 passengers", "19 passengers"))

    (revision,) = compare_versions(ferry, newer)

    assert [span.text for span in revision.evidence] == ["12", "19"]
    assert revision.before and revision.after
    for span, reading in zip(revision.evidence, (ferry, newer), strict=True):
        assert reading.article.text[span.start : span.end] == span.text


def test_several_changes_stand_in_the_order_of_the_text(ferry):
    """What is new comes last."""
    newer = (
        FERRY.replace("42 people", "57 people").replace("overloaded", "allegedly overloaded") + " Ole Vik was found."
    )

    assert kinds(ferry, newer) == ["figure", "softened", "appeared"]


def bare(text: str) -> Reading:
    """A reading whose lines are sentences in the outlet's own voice, without a language model."""
    article = Article.of(text)
    lines, start = [], 0
    for line in text.split("\n"):
        if line:
            lines.append(article.span(start, start + len(line)))
        start += len(line) + 1
    narrations = tuple(Statement(article.id, None, None, (span,), "narrated", "asserts", span) for span in lines)
    sentences = tuple(Sentence(span, number) for number, span in enumerate(lines))
    return Reading(article, sentences=sentences, narrations=narrations)


lines = st.lists(st.text(st.characters(exclude_characters="\n", codec="utf-8"), max_size=40), max_size=12).map(
    "\n".join
)


@given(lines, lines)
@settings(max_examples=150, deadline=None)
def test_any_two_texts_can_be_compared(one, two):
    """Every passage stands in its own text, nothing is told of equal texts, and each sentence has one fate."""
    before, after = bare(one), bare(two)
    found = compare_versions(before, after)
    texts = {before.article.id: one, after.article.id: two}
    for revision in found:
        for span in (revision.before, revision.after, *revision.evidence):
            assert span is None or texts[span.article][span.start : span.end] == span.text
    assert compare_versions(before, before) == ()
    removed = [revision.before for revision in found if revision.kind == "removed" and revision.after is None]
    assert len(removed) == len(set(removed))
