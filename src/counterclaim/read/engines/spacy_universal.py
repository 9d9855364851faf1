"""spaCy's pipelines with Universal Dependencies as engines: every language but English.

Beside `spacy_engine`, whose cutting of texts into paragraphs and documents it shares. Tokens carry UD's relations, UD's
parts of speech, and in `tag` the morphology ("Mood=Cnd|Number=Sing"); `entity` is PER, ORG, LOC or MISC.
Invariant: like that of the English engine: a line break ends a sentence, and quotation marks keep their characters.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from importlib import metadata
from typing import TYPE_CHECKING

from counterclaim.errors import EngineMissing
from counterclaim.read.engines.spacy_engine import (
    LONGEST_SENTENCE,
    PLAIN_MARKS,
    paragraphs_of,
    pieces_of,
    words_bounded,
)
from counterclaim.read.parse import Parse, Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


@cache
def load(model: str) -> Language:
    """The pipeline, loaded once per process.

    Raises:
        EngineMissing: it is not installed.
    """
    import spacy

    version(model)
    try:
        return spacy.load(model)
    except OSError as error:
        raise missing(model) from error


@cache
def version(model: str) -> str:
    """Name and version of library and model; nothing is loaded.

    Raises:
        EngineMissing: it is not installed.
    """
    try:
        return f"spacy {metadata.version('spacy')} {model} {metadata.version(model)}"
    except metadata.PackageNotFoundError:
        raise missing(model) from None


def missing(model: str) -> EngineMissing:
    """The error that names the model."""
    return EngineMissing(
        "a language model of spaCy is not installed", where=model, next_step=f"pip install {model.replace('_', '-')}"
    )


def parse(text: str, model: str, sentence_starts: Callable[[str], Sequence[int]]) -> Parse:
    """The grammar of a text, as plain data.

    Args:
        text: of an article.
        model: the pipeline's name.
        sentence_starts: from a stretch of text to the characters at which a sentence begins behind another; the model
            adds none of its own.
    """
    nlp = load(model)
    paragraphs = paragraphs_of(text)
    starts = {start for start, _ in paragraphs}
    tokens: list[Token] = []
    sentences: list[tuple[int, int]] = []
    for piece in pieces_of(text, paragraphs):
        for start, end in words_bounded(text, *piece):
            doc = nlp.make_doc(text[start:end].translate(PLAIN_MARKS))
            begins = set(sentence_starts(text[start:end]))
            for word in doc:
                word.is_sent_start = not word.i or word.idx in begins or start + word.idx in starts
            _append(tokens, sentences, start, nlp(doc), text[start:end])
    return Parse(text, tokens, sentences, paragraphs)


def _append(tokens: list[Token], sentences: list[tuple[int, int]], offset: int, doc: Doc, words: str) -> None:
    """Add the words of one document to a parse, without white space; `words` is its text as printed."""
    solid = [not word.is_space for word in doc]
    place: dict[int, int] = {}
    base = first = len(tokens)
    for word in doc:
        if solid[word.i]:
            place[word.i] = base + len(place)
    for word in doc:
        if len(tokens) > first and (word.is_sent_start or len(tokens) - first == LONGEST_SENTENCE):
            sentences.append((first, len(tokens)))
            first = len(tokens)
        if not solid[word.i]:
            continue
        head = word.head
        while not solid[head.i] and head.head.i != head.i:
            head = head.head
        start = offset + word.idx
        tokens.append(
            Token(
                place[word.i],
                start,
                start + len(word.text),
                words[word.idx : word.idx + len(word.text)],
                word.lemma_,
                word.pos_,
                str(word.morph),
                word.dep_,
                place.get(head.i, place[word.i]),
                len(sentences),
                word.ent_type_,
                word.ent_iob_ == "B",
                bool(word.whitespace_),
            )
        )
    if len(tokens) > first:
        sentences.append((first, len(tokens)))
    for token in tokens[base:]:  # what hung over a cut stands for itself
        if tokens[token.head].sentence != token.sentence:
            token.head, token.dep = token.i, "ROOT"
