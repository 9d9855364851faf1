"""B-cubed, the texts of the labelled corpora, and how labelled mentions find ours."""

from __future__ import annotations

import pytest

from evals.actors import align, baseline, gold_of, main, words_of
from evals.b_cubed import b_cubed
from evals.coreference_corpora import (
    ECB,
    Document,
    GoldMention,
    Word,
    form_of,
    head_of,
    join_tokens,
    print_mark,
    read_ecb,
)

SMALL = frozenset({"mayor", "the", "of", "said"})


def tokens(*sentences: str) -> list[Word]:
    """Tokens of sentences whose words are parted by blanks."""
    found = []
    for number, sentence in enumerate(sentences):
        found += [Word(f"{number}.{i}", word, number) for i, word in enumerate(sentence.split())]
    return found


def document(text: str, *mentions: tuple[str, str]) -> Document:
    """A document with mentions of some words, each where the words first stand, with their chains."""
    found = []
    for words, chain in mentions:
        start = text.index(words)
        pieces = words.split()
        head = start + words.index(pieces[head_of(pieces)])
        spot = (head, head + len(pieces[head_of(pieces)]))
        found.append(GoldMention(start, start + len(words), spot, chain, "person", form_of(pieces, SMALL)))
    return Document("1_1", "1", "", text, tuple(found))


def test_b_cubed_is_that_of_the_worked_example() -> None:
    """Two mentions put with a third of another chain lose precision, and one left alone loses recall."""
    score = b_cubed({1: "a", 2: "a", 3: "a", 4: "b"}, {1: "x", 2: "x", 4: "x"})
    assert score.precision == pytest.approx((2 / 3 + 2 / 3 + 1 + 1 / 3) / 4)
    assert score.recall == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)


def test_a_perfect_answer_scores_one_and_no_mention_scores_nothing() -> None:
    """The bounds of the measure."""
    assert b_cubed({1: "a", 2: "b"}, {1: "x", 2: "y"}).f1 == 1
    assert b_cubed({}, {}).f1 == 0


def test_tokens_are_set_as_print_sets_them() -> None:
    """Marks stand at their words, and every token keeps its characters."""
    listed = tokens("Storm closes harbour", "`` It is Orlik 's plan , '' said Ada ( the mayor ) .", "She left .")
    text, places = join_tokens(listed)
    assert text == "Storm closes harbour\n\n``It is Orlik's plan,'' said Ada (the mayor). She left."
    assert all(text[slice(*places[token.key])] == token.text for token in listed)


def test_straight_quotation_marks_open_and_close() -> None:
    """The first of two belongs to the word behind it, the second to the word before."""
    text, _ = join_tokens(tokens('He said " no more " twice .'))
    assert text == 'He said "no more" twice.'


def test_the_form_of_a_mention_is_told_from_its_head() -> None:
    """A description with a name in it still describes."""
    assert form_of(["the", "mayor", "of", "Larch"], SMALL) == "description"
    assert form_of(["Mayor", "Ada", "Orlik"], SMALL) == "name"
    assert form_of(["she"], SMALL) == "pronoun"


def test_a_mention_takes_the_passage_that_holds_its_head_and_fits_best() -> None:
    """A name inside a longer phrase goes to the phrase's own label, not to the one whose head it is not."""
    text = "Orlik's mother met Ada Orlik."
    labelled = document(text, ("Orlik's mother", "m"), ("Ada Orlik", "o"))
    passages = [(0, 5, "orlik"), (0, 14, "mother"), (19, 28, "orlik")]
    assert align(labelled, passages) == {("1_1", 0, 14): "mother", ("1_1", 19, 28): "orlik"}


def test_no_passage_answers_mentions_of_two_heads() -> None:
    """The worse of two stays without an answer."""
    labelled = document("The mayor of Larch came.", ("The mayor of Larch", "m"), ("Larch", "l"))
    assert align(labelled, [(0, 18, "mayor")]) == {("1_1", 0, 18): "mayor"}


def test_a_name_labelled_with_and_without_its_title_is_answered_twice() -> None:
    labelled = document("Mayor Ada Orlik came.", ("Mayor Ada Orlik", "o"), ("Ada Orlik", "o"))
    assert set(align(labelled, [(6, 15, "orlik")]).values()) == {"orlik"}
    assert len(align(labelled, [(6, 15, "orlik")])) == 2


def test_typed_quotation_marks_are_printed() -> None:
    """Tokens keep "``" for the mark that the paper printed."""
    assert [print_mark(word) for word in ("``", "''", "``We", "it.''", "Orlik's")] == [
        "“",
        "”",
        "“We",
        "it.”",
        "Orlik's",
    ]


def test_baselines_put_equal_words_together_and_pronouns_nowhere() -> None:
    """ "the mayor" and "Mayor" have one head."""
    labelled = document("The mayor came. Then she left, said Orlik.", ("The mayor", "o"), ("she", "o"), ("Orlik", "o"))
    mention = labelled.mentions[0]
    assert words_of(labelled, mention, head=False) == words_of(labelled, mention, head=True) == "mayor"
    assert len(baseline([labelled], head=True)) == 2
    assert b_cubed(gold_of([labelled]), baseline([labelled], head=True)).recall == pytest.approx(1 / 3)


@pytest.mark.skipif(not ECB.exists(), reason="../shared/data/ecbplus-1-35.tar.gz is not on this machine")
def test_the_labelled_words_stand_where_the_labels_say() -> None:
    """Every label covers its head, and both halves have topics."""
    documents = read_ecb()
    assert all(m.start <= m.head[0] < m.head[1] <= m.end for d in documents for m in d.mentions)
    assert {d.kept for d in documents} == {True, False}


def test_absent_corpora_are_told_and_no_fault(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without the archives there is nothing to score."""
    monkeypatch.setattr("evals.coreference_corpora.ECB", ECB.parent / "absent")
    monkeypatch.setattr("evals.coreference_corpora.MEANTIME", ECB.parent / "absent")
    assert main([]) == 0
    assert capsys.readouterr().out.count("skipped") == 2
