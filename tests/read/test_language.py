"""In which language an article is, and what in it is in others: told by the text, and by metadata where it is short."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.model.article import Article
from counterclaim.model.language import LANGUAGE_NAMES, language_code, language_name
from counterclaim.read import engine_name, engine_today, languages, most_used, read_articles
from counterclaim.read.engines.language_identifier import guess
from counterclaim.read.language import find_language
from counterclaim.read.languages import blanked, language_of

ENGLISH = "The mayor of Tolvanne said on Monday that the dam was safe and that nobody had to leave the town."
RUSSIAN = (
    "Мэр города заявил в понедельник, что плотина безопасна и что никому не нужно уезжать из города. По его словам,"
    " вода уходит."
)
GERMAN = (
    "Der Bürgermeister sagte am Montag, der Damm sei sicher, und niemand müsse die Stadt verlassen. Das Wasser gehe"
    " schon zurück, erklärte er."
)


def never(text: str) -> tuple[str, float]:
    """A guess that must not be asked."""
    raise AssertionError(f"asked about {text!r}")


def test_english_is_told_without_asking():
    """The identifier, which takes two seconds to load, is left alone by an English dossier."""
    assert find_language(f"{ENGLISH}\n\n{ENGLISH}", None, never).language == "en"


@pytest.mark.parametrize(("text", "code"), [(RUSSIAN, "ru"), (GERMAN, "de"), ("Мэр опроверг это.", "ru")])
def test_another_language_is_told_by_its_text(text, code):
    """A sentence is enough, in another script half a sentence."""
    assert find_language(text, None, guess).language == code


@pytest.mark.parametrize("text", ["", "12 : 34", "Tolvanne: 12", "🚒🚒", "\x00", "Kolmar 2 Orvel 1"])
def test_what_nothing_tells_of_is_english_unless_declared(text):
    """Names, numbers and signs are of no language; what the page declares is."""
    assert find_language(text, None, guess).language == "en"
    assert find_language(text, "fr-FR", guess).language == "fr"


def test_the_text_decides_against_its_metadata():
    """Sites in English declare whatever their software came with."""
    assert find_language(ENGLISH, "fr", never).language == "en"
    assert find_language(RUSSIAN, "en", guess).language == "ru"


def test_a_paragraph_in_another_language_is_told():
    """Paragraphs in a row are one passage; a name or a motto is none."""
    text = f"{ENGLISH * 3}\n\n{GERMAN}\n\n{GERMAN}\n\nGut Ding will Weile haben\n\n{ENGLISH * 3}"
    found = find_language(text, None, guess)
    (passage,) = found.foreign
    assert found.language == "en"
    assert text[passage.start : passage.end] == f"{GERMAN}\n\n{GERMAN}"
    assert passage.language == "de"


def test_most_of_the_text_decides_for_the_article():
    """An English summary before the article itself is the foreign part."""
    text = f"{ENGLISH} {ENGLISH}\n\n" + "\n\n".join([GERMAN] * 6)
    found = find_language(text, None, guess)
    assert found.language == "de"
    assert [(passage.language, passage.start) for passage in found.foreign] == [("en", 0)]


@given(st.text(max_size=300), st.none() | st.text(max_size=10))
def test_any_text_has_a_language(text, declared):
    """Whatever the text, a known code, and passages that lie in it in order."""
    found = find_language(text, declared, guess)
    assert found.language in LANGUAGE_NAMES
    assert all(0 <= passage.start < passage.end <= len(text) for passage in found.foreign)
    assert len(blanked(text, found.foreign)) == len(text)


def test_what_cannot_be_read_is_kept_and_told():
    """One gap about the whole article, and no layer; English beside it is read."""
    articles = [Article.of(RUSSIAN, file="a.txt"), Article.of(ENGLISH, file="b.txt")]
    russian, english = read_articles(articles, engine="rules")
    (gap,) = russian.skipped
    assert gap.reason == "in Russian, not read"
    assert russian.is_unread
    assert not russian.statements
    assert (russian.language, english.language) == ("ru", "en")
    assert english.statements
    assert not english.is_unread


def test_a_passage_that_cannot_be_read_is_a_gap_in_its_article():
    """No statement is read in it, and the rest keeps its places."""
    article = Article.of(f"{ENGLISH}\n\n{GERMAN}\n\n{ENGLISH} {ENGLISH}", file="a.txt")
    (reading,) = read_articles([article], engine="rules")
    (gap,) = reading.skipped
    assert gap.span is not None
    assert (gap.reason, gap.span.text) == ("a passage in German, not read", GERMAN)
    assert not reading.is_unread
    assert len({statement.sentence for statement in reading.statements}) == 3
    assert not any(span.overlaps(gap.span) for statement in reading.statements for span in statement.parts)


def test_a_language_without_its_model_is_not_read(monkeypatch):
    """It says what to install; once that is there, the stored reading is no longer the one of today."""
    monkeypatch.setitem(languages.READERS, "de", ("tests.read.missing_reader", "german"))
    (reading,) = read_articles([Article.of(GERMAN, file="a.txt")])
    assert reading.skipped[0].next_step == "pip install 'counterclaim[german]', then link again"
    monkeypatch.setitem(languages.READERS, "de", ("tests.read.small_reader", "german"))
    assert engine_today(reading.engine, "rules") != reading.engine


def test_a_further_language_needs_a_module_and_a_line(monkeypatch):
    """Nothing else knows that there is one."""
    monkeypatch.setitem(languages.READERS, "de", ("tests.read.small_reader", "german"))
    (reading,) = read_articles([Article.of(GERMAN, file="a.txt")])
    assert reading.language == "de"
    assert reading.engine == engine_name("trained", "de") == engine_today(reading.engine, "trained")
    assert [sentence.span.text for sentence in reading.sentences] == [GERMAN]


def test_other_languages_do_not_vote_on_the_engine():
    """The engine of most readings is that of the English ones."""
    assert most_used(["ru: not read, rules 4", "rules 4, spacy", "ru: not read, rules 4"]) == "rules"
    assert most_used(["ru: not read, rules 4"]) is None
    assert language_of(engine_name("rules")) == "en"


def test_languages_are_named_and_codes_understood():
    """Names, regions, older codes; what is no language is none."""
    assert language_name("uk") == "Ukrainian"
    assert [language_code(told) for told in ("fra", "pt_BR", "zh-Hans-CN", "RUSSIAN", "xx", "", None, "1")] == [
        "fr", "pt", "zh", "ru", None, None, None, None,
    ]  # fmt: skip
