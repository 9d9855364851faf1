"""Vectors of what statements say: mean of the encoder's output over the pieces of a content, its direction alone.

After statements, before linking, which compares the vectors and knows nothing of how they were made. Each content is
seen alone, without the text around it: the encoder was trained on single sentences, and a sentence inside a longer text
comes out elsewhere (the nearest five of a sentence kept 34 % when it was tried).
Invariant: each content is run by itself, because the graph scales its numbers to what it is given: the same content
always has the same vector.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from counterclaim.model.meaning import Meaning
from counterclaim.model.statement import Statement
from counterclaim.read.engines.graphs import open_graph
from counterclaim.read.engines.meaning import files
from counterclaim.read.engines.word_pieces import BEGIN, END, WordPieces, load_vocabulary

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

# Pieces that the encoder was trained to see, with the two marks around them. Of the same statements the longest has 66.
MOST = 128


@dataclass(frozen=True, slots=True)
class Encoder:
    """What is loaded: graph and vocabulary."""

    session: InferenceSession
    vocabulary: WordPieces


@cache
def load() -> Encoder:
    """The encoder on one thread, loaded once per process.

    Raises:
        EngineMissing: its files are not there, or are damaged.
    """
    return Encoder(open_graph(files.folder(), files.missing()), load_vocabulary())


def find_meanings(statements: Iterable[Statement]) -> tuple[Meaning, ...]:
    """What each statement of one article says, in their order.

    Raises:
        EngineMissing: see `load`.
    """
    statements = tuple(statements)
    vectors = embed([statement.text for statement in statements])
    return tuple(Meaning(statement.id, vector) for statement, vector in zip(statements, vectors, strict=True))


def embed(texts: Sequence[str]) -> list[bytes]:
    """The direction of each text, packed; equal texts are run once.

    Raises:
        EngineMissing: see `load`.
    """
    if not texts:
        return []
    different = list(dict.fromkeys(texts))
    packed = dict(zip(different, pack(directions(different)), strict=True))
    return [packed[text] for text in texts]


def directions(texts: Sequence[str]) -> NDArray[np.float32]:
    """(texts, 384): the direction of each text, of length 1."""
    encoder = load()
    found = []
    for text in texts:
        pieces = [piece for word in encoder.vocabulary.pieces_of(text.split()) for piece in word][: MOST - 2]
        (rows,) = encoder.session.run(None, {"pieces": np.array([[BEGIN, *pieces, END]])})
        found.append(rows[0])
    return np.stack(found)


def pack(vectors: NDArray[np.float32]) -> list[bytes]:
    """Each direction as signed 8-bit numbers, the largest of them 127 or -127.

    Not 16-bit floats: a cosine changes by 0.001, which decides nothing, for half the size in a dossier; products are
    exact sums of whole numbers in any order, and where processors differ in the last digit of a float, nearly all bytes
    are still the same.

    >>> list(memoryview(pack(np.array([[0.1, -0.2, 0.0]], dtype=np.float32))[0]).cast("b"))
    [64, -127, 0]
    """
    scale = 127 / np.abs(vectors).max(axis=1, keepdims=True)
    return [row.tobytes() for row in np.rint(vectors * scale).astype(np.int8)]
