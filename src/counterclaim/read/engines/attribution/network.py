"""The trained network at work: an int8 graph run by onnxruntime, and the numbers that stand beside it.

Loaded once per process, when an article is first read by it.
Invariant: each window is run by itself, because the graph scales its numbers to what it is given: the same window
always gives the same scores. Windows run together were no faster, and nothing has to be filled up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from counterclaim.read.engines.attribution.decode import Decoding, Output
from counterclaim.read.engines.attribution.files import folder, missing, numbers_in
from counterclaim.read.engines.attribution.links import Weights
from counterclaim.read.engines.attribution.windows import Window
from counterclaim.read.engines.graphs import open_graph
from counterclaim.read.engines.word_pieces import BEGIN, END, WordPieces, load_vocabulary

if TYPE_CHECKING:
    from onnxruntime import InferenceSession


@dataclass(frozen=True, slots=True)
class Network:
    """What is loaded: graph, vocabulary, and the numbers of tags and pointers."""

    session: InferenceSession
    vocabulary: WordPieces
    steps: NDArray[np.float32]
    weights: Weights
    decoding: Decoding


@cache
def load() -> Network:
    """The network, loaded once per process.

    Raises:
        EngineMissing: the files are not there.
    """
    return load_from(folder())


def load_from(place: Path) -> Network:
    """The network from a folder; see `load`."""
    numbers = numbers_in(place)
    numbers.pop("version")
    session = open_graph(place, missing(place))
    decoding = Decoding.of(numbers.pop("decoding"))
    tables = {name: np.array(value, dtype=np.float32) for name, value in numbers.items()}
    weights = Weights(tables["none"], tables["none_bias"], tables["distance"], tables["rule"])
    return Network(session, load_vocabulary(), tables["steps"], weights, decoding)


def run(
    network: Network, windows: Sequence[Window], pieces: Sequence[Sequence[int]], features: NDArray[np.int64]
) -> Output:
    """Scores and vectors for each word of each window.

    Args:
        network: the loaded one.
        windows: over the words of one article.
        pieces: of each word.
        features: a row for each word.
    """
    tags: list[NDArray[np.float32]] = []
    links: list[NDArray[np.float32]] = []
    for window in windows:
        scores, vectors = network.session.run(None, given(window, pieces, features))
        tags.append(scores[0])
        links.append(vectors[0])
    return Output(windows, tags, links, len(pieces))


def given(window: Window, pieces: Sequence[Sequence[int]], features: NDArray[np.int64]) -> dict[str, NDArray[np.int64]]:
    """One window as the graph takes it: its pieces between two marks, their features, where words begin."""
    flat, owner, firsts = [BEGIN], [0], []
    for n in range(window.first, window.end):
        firsts.append(len(flat))
        flat += pieces[n]
        owner += [n] * len(pieces[n])
    told = np.zeros((1, len(flat) + 1, features.shape[1]), dtype=np.int64)
    told[0, 1:-1] = features[owner[1:]]
    return {"pieces": np.array([[*flat, END]]), "features": told, "words": np.array([firsts])}
