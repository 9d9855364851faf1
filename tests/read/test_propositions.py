"""What clauses say, as words that can be compared."""

from __future__ import annotations

import pytest

from counterclaim.model.article import Article
from counterclaim.model.statement import Proposition
from counterclaim.read.engines import spacy_engine
from counterclaim.read.propositions import find_propositions


def propositions(text: str) -> tuple[Proposition, ...]:
    """The propositions of a whole text taken as one content."""
    article = Article.of(text)
    return find_propositions(article, spacy_engine.parse(text), [article.span(0, len(text))])


@pytest.mark.parametrize(
    ("text", "predicate", "negated"),
    [
        ("The vote was neither free nor fair.", "free", True),
        ("There is no buildup of troops in the region.", "buildup", True),
        ("He did not have a gun.", "have", True),
        ("Nobody was killed.", "kill", True),
        ("The ferry sank off the cape.", "sink", False),
        ("It was not only cruel but pointless.", "cruel", False),
        ("The channel warned people not to vote.", "warn", False),
    ],
)
def test_a_negation_counts_on_the_verb_or_on_a_whole_subject_or_object(
    text: str, predicate: str, negated: bool
) -> None:
    """ "Nobody was killed" denies a killing; "warned people not to vote" denies no warning."""
    first = propositions(text)[0]

    assert (first.predicate, first.negated) == (predicate, negated)


def test_each_clause_says_its_own() -> None:
    """A content of two clauses gives two propositions, in the order of the text."""
    found = propositions("The driver braked hard, but the tram hit the barrier.")

    assert [proposition.predicate for proposition in found] == ["brake", "hit"]
    assert [proposition.subject.text for proposition in found if proposition.subject] == ["The driver", "the tram"]
    assert found[1].object is not None
    assert found[1].object.text == "the barrier"


def test_terms_are_lemmas_of_content_words_and_negations_are_none() -> None:
    """Words of grammar and negations are left out; every term stands once, sorted."""
    (found,) = propositions("The dockers were not paid their wages.")

    assert found.terms == ("docker", "pay", "wage")


def test_every_passage_is_a_slice_of_the_article() -> None:
    """A proposition in the middle of a text points at its own characters."""
    text = "Earlier reports differed. The mayor said the bridge had been closed since noon."
    article = Article.of(text)
    piece = article.span(text.index("the bridge"), len(text))

    for proposition in find_propositions(article, spacy_engine.parse(text), [piece]):
        assert piece.covers(proposition.span)
        assert article.text[proposition.span.start : proposition.span.end] == proposition.span.text


def test_a_piece_without_a_verb_gives_its_main_word() -> None:
    """ "widespread torture" is a content too."""
    (found,) = propositions("widespread torture")

    assert (found.predicate, found.terms) == ("torture", ("torture", "widespread"))
