"""By which passages a statement is shown."""

from __future__ import annotations

import pytest

from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.model.statement import Mode, Proposition, Stance, Statement
from counterclaim.show.telling import telling_spans


def shown(
    text: str,
    source: str,
    cue: str,
    content: str,
    mode: Mode = "indirect",
    stance: Stance = "asserts",
    subject: str = "",
) -> str:
    """How a statement of one sentence is shown; `subject` is that of its content's first clause."""
    article = Article.of(text)

    def at(words: str) -> Span:
        start = text.index(words)
        return article.span(start, start + len(words))

    clause = Proposition(at(content), "x", False, at(subject) if subject else None, None, ())
    statement = Statement(
        article.id,
        at(source),
        at(cue),
        (at(content),),
        mode,
        stance,
        article.span(0, len(text)),
        propositions=(clause,),
    )
    return " … ".join(span.text for span in telling_spans(statement, article))


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "expected"),
    [
        ("On Monday Velm denied involvement.", "Velm", "denied", "involvement", "Velm denied involvement"),
        ("Velm blames Ostra for the fire.", "Velm", "blames", "Ostra for the fire", "Velm blames Ostra for the fire"),
        (
            "The fires were set by Ostra, Velm said.",
            "Velm",
            "said",
            "were set by Ostra",
            "were set by Ostra, Velm said",
        ),
    ],
)
def test_what_is_no_clause_is_shown_with_who_says_it(
    text: str, source: str, cue: str, content: str, expected: str
) -> None:
    assert shown(text, source, cue, content) == expected


def test_a_pronoun_is_shown_with_who_denies_it() -> None:
    assert shown("Velm has denied it.", "Velm", "denied", "it", subject="it") == "Velm has denied it"


def test_a_clause_is_shown_alone_and_without_that_after_says() -> None:
    text = "Velm said that the dam had held."
    assert shown(text, "Velm", "said", "that the dam had held", subject="the dam") == "the dam had held"


def test_a_denied_clause_keeps_its_that() -> None:
    text = "Velm denied that the dam had held."
    told = shown(text, "Velm", "denied", "that the dam had held", stance="denies", subject="the dam")
    assert told == "that the dam had held"


def test_a_quotation_is_shown_as_it_is() -> None:
    assert shown("“Nonsense,” Velm said.", "Velm", "said", "“Nonsense,”", mode="direct") == "“Nonsense,”"


def test_a_fragment_in_a_long_sentence_stays_short() -> None:
    text = "Velm, " + "which met again, " * 20 + "denied involvement."
    assert shown(text, "Velm", "denied", "involvement") == "involvement"
