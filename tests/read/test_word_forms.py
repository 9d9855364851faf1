"""Parts of speech and lemmas that are remembered are those that spaCy's own steps give."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.ingest import ingest
from counterclaim.model.article import Article
from counterclaim.read.engines import spacy_engine, word_forms
from counterclaim.read.engines.verb_lemmas import mended
from counterclaim.read.engines.word_forms import Key, WordForms

# Words of the patterns with several words, words that begin one here and not there, and words of none.
WORDS = """
There is was 's It ai n't gon na got ta let c'm on y' all to that but cause a The barge barges sank .
"""


def keys_of(doc) -> list[Key]:
    """Word, tag and relation of each word of a document."""
    return [tuple(row) for row in doc.to_array(["ORTH", "TAG", "DEP"]).tolist()]


def both(forms: WordForms, text: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """What is remembered, and what the whole pipeline says, but for verbs whose spelling says otherwise."""
    nlp = spacy_engine.load()
    doc = nlp(text)
    lemmatizer: Any = nlp.get_pipe("lemmatizer")
    verbs = lemmatizer.lookups.get_table("lemma_index")["verb"]
    wanted = [
        (word.pos_, mended(word.text, word.lemma_, verbs) if word.pos_ == "VERB" else word.lemma_) for word in doc
    ]
    return forms.forms_of(keys_of(doc)), wanted


@pytest.fixture(scope="module")
def forms() -> WordForms:
    """One memory for all tests here, so that what one learns the next one uses."""
    return WordForms(spacy_engine.load())


def test_whole_articles_get_the_forms_of_the_pipeline(forms, selmar, sable):
    """Every word of the example stories, twice: learnt and remembered."""
    articles = ingest([selmar, sable], longest_article=100_000, day_first=True)
    texts = [found.text for found in articles if isinstance(found, Article)]

    assert len(texts) == 9
    for text in texts * 2:
        remembered, wanted = both(forms, text)
        assert remembered == wanted


@pytest.mark.parametrize(
    "text",
    [
        "There is a crack. There's another. There were two, it is said.",
        "He ain't gonna say it. She's gotta go. Gonna, gotta, na, ta.",
        "Let's go, c'mon, y'all know that. Let 's. Let\n's go.",
        "But the quay is but a wall, and nothing but stone.",
        "",
    ],
)
def test_patterns_of_several_words_hold_only_where_the_words_meet(forms, text):
    """The same word has another form beside another neighbour."""
    remembered, wanted = both(forms, text)

    assert remembered == wanted


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("He hoped to win.", "hope"),
        ("He is hoping to win.", "hope"),
        ("She copes with it.", "cope"),
        ("They planned a march.", "plan"),
        ("They starred in a film.", "star"),
        ("They stared at the wall.", "stare"),
        ("The bank was robbed.", "rob"),
        ("She visited the mine.", "visit"),
        ("They scammed the guild.", "scam"),
        ("He quoted her.", "quote"),
    ],
)
def test_a_verb_is_the_one_that_is_spelled_so(forms, text, lemma):
    """A consonant that is not doubled belongs to a verb that ends in "e"."""
    doc = spacy_engine.load()(text)
    assert lemma in [form for pos, form in forms.forms_of(keys_of(doc)) if pos == "VERB"]


@given(st.lists(st.sampled_from([*WORDS.split(), "\n"]), max_size=12))
def test_any_row_of_such_words_gets_the_forms_of_the_pipeline(words):
    """Rows that nobody would write, in any order."""
    remembered, wanted = both(spacy_engine.word_forms(), " ".join(words))

    assert remembered == wanted


def test_a_full_memory_is_begun_anew_and_says_the_same(monkeypatch):
    """Forgetting changes no answer."""
    monkeypatch.setattr(word_forms, "MOST", 3)
    forms = WordForms(spacy_engine.load())

    for text in ["There is a barge.", "The barges sank there.", "There is a barge."]:
        remembered, wanted = both(forms, text)
        assert remembered == wanted
