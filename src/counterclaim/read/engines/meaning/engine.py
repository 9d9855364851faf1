"""Vectors of what statements say: mean of the encoder's output over the pieces of a content, its direction alone.

After statements, before linking, which compares the vectors and knows nothing of how they were made. Each content is
seen alone, without the text around it: the encoder was trained on single sentences, and a sentence inside a longer text
comes out elsewhere (the nearest five of a sentence kept 34 % when it was tried).
Invariant: contents are run in batches of one article, so the same article always gives the same vectors.
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
from counterclaim.read.engines.meaning import files
from counterclaim.read.engines.word_pieces import BEGIN, END, PAD, WordPieces, load_vocabulary

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

# Contents run together, the short ones first, so that little is filled up. Contents a second of processor time on 664
# statements of news: one by one 163, then 218 by 2, 249 by 4, 255 by 8, 214 by 16. All gave the same vectors (cosine
# above 0.9999). Levels of optimization, the memory arena and spinning made no difference.
TOGETHER = 8

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
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        session = onnxruntime.InferenceSession(str(files.graph()), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's own errors have no base class of their own
        if type(error).__module__.startswith("onnxruntime"):
            raise files.missing() from error
        raise
    return Encoder(session, load_vocabulary())


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
    pieces = [
        [piece for word in encoder.vocabulary.pieces_of(text.split()) for piece in word][: MOST - 2] for text in texts
    ]
    order = sorted(range(len(texts)), key=lambda n: (len(pieces[n]), n))
    found: list[NDArray[np.float32]] = [np.zeros(0, dtype=np.float32)] * len(texts)
    for start in range(0, len(order), TOGETHER):
        group = order[start : start + TOGETHER]
        for n, vector in zip(group, run(encoder.session, [pieces[n] for n in group]), strict=True):
            found[n] = vector
    return np.stack(found)


def run(session: InferenceSession, pieces: Sequence[Sequence[int]]) -> NDArray[np.float32]:
    """The directions of some texts that are filled up to the longest: the mean over what is no filling."""
    length = 2 + max(len(row) for row in pieces)
    numbers = np.full((len(pieces), length), PAD, dtype=np.int64)
    mask = np.zeros((len(pieces), length), dtype=np.int64)
    for n, row in enumerate(pieces):
        numbers[n, : len(row) + 2] = [BEGIN, *row, END]
        mask[n, : len(row) + 2] = 1
    given = {"input_ids": numbers, "attention_mask": mask, "token_type_ids": np.zeros_like(mask)}
    (states,) = session.run(None, given)
    sums: NDArray[np.float32] = (states * mask[:, :, None]).sum(axis=1, dtype=np.float32)
    sums /= np.linalg.norm(sums, axis=1, keepdims=True)
    return sums


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
