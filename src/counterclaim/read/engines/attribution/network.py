"""The trained network at work: an int8 graph run by onnxruntime, and the numbers that stand beside it.

Loaded once per process, when an article is first read by it.
Invariant: an article's windows are run by themselves, in batches that depend on nothing else, because the graph scales
its numbers to the batch: the same article always gives the same scores.
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
from counterclaim.read.engines.attribution.features import SIZES
from counterclaim.read.engines.attribution.files import GRAPH, folder, missing, read_numbers
from counterclaim.read.engines.attribution.links import Weights
from counterclaim.read.engines.attribution.windows import Window
from counterclaim.read.engines.word_pieces import BEGIN, END, PAD, WordPieces, load_vocabulary

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

# Windows run together. More gain nothing on a processor, and fewer waste less on filling: 8 was as fast as 4 and 16.
TOGETHER = 8


@dataclass(frozen=True, slots=True)
class Network:
    """What is loaded: graph, vocabulary, and the numbers of tags and pointers."""

    session: InferenceSession
    vocabulary: WordPieces
    steps: NDArray[np.float32]
    weights: Weights
    decoding: Decoding


@cache
def load(threads: int = 1) -> Network:
    """The network, loaded once per process.

    Raises:
        EngineMissing: the files are not there.
    """
    return load_from(folder(), threads)


def load_from(place: Path, threads: int = 1) -> Network:
    """The network from a folder; see `load`."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    numbers = read_numbers(place)
    numbers.pop("version")
    try:
        session = onnxruntime.InferenceSession(str(place / GRAPH), options, providers=["CPUExecutionProvider"])
    except OSError:
        raise missing(place) from None
    except Exception as error:  # onnxruntime's own errors have no base class of their own
        if type(error).__module__.startswith("onnxruntime"):
            raise missing(place) from error
        raise
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
    sizes = [sum(len(pieces[n]) for n in range(window.first, window.end)) for window in windows]
    order = sorted(range(len(windows)), key=lambda n: (sizes[n], n))
    tags: list[NDArray[np.float32]] = [np.zeros((0, 0), dtype=np.float32)] * len(windows)
    links = list(tags)
    for start in range(0, len(order), TOGETHER):
        group = order[start : start + TOGETHER]
        given = filled([windows[n] for n in group], pieces, features)
        scores, vectors = network.session.run(None, given)
        for row, n in enumerate(group):
            count = windows[n].end - windows[n].first
            tags[n], links[n] = scores[row, :count], vectors[row, :count]
    return Output(windows, tags, links, len(pieces))


def filled(
    windows: Sequence[Window], pieces: Sequence[Sequence[int]], features: NDArray[np.int64]
) -> dict[str, NDArray[np.int64]]:
    """Windows as the arrays that the graph takes, filled up to the longest."""
    words = max(window.end - window.first for window in windows)
    length = 2 + max(sum(len(pieces[n]) for n in range(window.first, window.end)) for window in windows)
    numbers = np.full((len(windows), length), PAD, dtype=np.int64)
    told = np.zeros((len(windows), length, len(SIZES)), dtype=np.int64)
    mask = np.zeros((len(windows), length), dtype=np.int64)
    places = np.zeros((len(windows), words), dtype=np.int64)
    for row, window in enumerate(windows):
        flat, owner, firsts = [BEGIN], [], []
        for n in range(window.first, window.end):
            firsts.append(len(flat))
            flat += pieces[n]
            owner += [n] * len(pieces[n])
        numbers[row, : len(flat) + 1] = [*flat, END]
        mask[row, : len(flat) + 1] = 1
        told[row, 1 : len(flat)] = features[owner]
        places[row, : len(firsts)] = firsts
    return {"pieces": numbers, "features": told, "mask": mask, "words": places}
