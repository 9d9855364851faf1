"""What the network learns from: articles with gold attributions, as numbers, and batches of windows of them.

Between `corpus` and `fit`. Invariant: everything that is drawn comes from the generator that is handed in.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from counterclaim.read.attributions import Attribution
from counterclaim.read.engines.attribution.engine import nearest
from counterclaim.read.engines.attribution.features import RULES, SIZES, tags_of, word_features
from counterclaim.read.engines.attribution.links import POINTERS, buckets_of
from counterclaim.read.engines.attribution.windows import Window, windows_of
from counterclaim.read.engines.word_pieces import BEGIN, END, PAD, WordPieces
from counterclaim.read.parse import Parse

HIDE_RULES = 0.2  # share of windows that do not see what the rules say
HIDE_COLUMN = 0.1  # share of windows that do not see one other feature
HIDE_WORD = 0.05  # share of words that one feature is hidden of
SHIFT = 0.25  # share of contents whose edges are moved, as a predicted content's are


@dataclass(slots=True)
class Query:
    """A piece of content, and the first and last words of its source and cue (-1 where it has none)."""

    first: int
    last: int
    gold: tuple[int, int, int, int]
    rules: tuple[int, int, int, int]


@dataclass(slots=True)
class Example:
    """One article in numbers."""

    name: str
    pieces: list[list[int]]
    features: NDArray[np.int64]
    tags: NDArray[np.int64]
    queries: list[Query]
    sentences: list[tuple[int, int]]


def make_example(
    name: str,
    parse: Parse,
    quoted: Sequence[int],
    rules: Sequence[Attribution],
    gold: Sequence[Attribution],
    vocabulary: WordPieces,
) -> Example:
    """An article as the network sees it, with its gold."""
    queries = []
    for attribution in gold:
        for first, last in attribution.content:
            source = nearest(attribution.source, first, last)
            cue = nearest(attribution.cue, first, last)
            queries.append(Query(first, last, (*source, *cue), ruled(rules, first, last)))
    return Example(
        name,
        vocabulary.pieces_of([token.text for token in parse.tokens]),
        word_features(parse, quoted, rules),
        tags_of(len(parse.tokens), gold),
        queries,
        parse.sentences,
    )


def ruled(rules: Sequence[Attribution], first: int, last: int) -> tuple[int, int, int, int]:
    """What the rules say of the content that shares most words with this one."""
    best, most = (-1, -1, -1, -1), 0
    for attribution in rules:
        shared = sum(max(0, min(last, end) - max(first, start) + 1) for start, end in attribution.content)
        if shared > most:
            source, cue = nearest(attribution.source, first, last), nearest(attribution.cue, first, last)
            best, most = (*source, *cue), shared
    return best


@dataclass(slots=True)
class Batch:
    """Windows of about the same length, filled up to the longest."""

    pieces: Tensor
    features: Tensor
    mask: Tensor
    words: Tensor
    tags: Tensor
    real: Tensor  # 1 for a word, 0 for filling
    row: Tensor  # for each query the window
    first: Tensor
    last: Tensor
    gold: Tensor  # (queries, pointers): a word of the window, or the number of words for "none"
    rules: Tensor  # (queries, pointers): a word of the window, or -1
    bucket: Tensor  # (queries, words)

    def to(self, device: str) -> Batch:
        """The same on another device."""
        return Batch(*(getattr(self, field.name).to(device) for field in fields(self)))


def batches(examples: Sequence[Example], size: int, draw: random.Random) -> Iterator[Batch]:
    """One pass over the examples: windows cut anew at random places, batched by length, in random order."""
    windows: list[tuple[Example, Window]] = []
    for example in examples:
        counts = [len(pieces) for pieces in example.pieces]
        starts = [first for first, _ in example.sentences]
        early = [first for first in starts if sum(counts[:first]) < 200] or [0]
        skip = draw.choice(early)
        cuts = windows_of(counts[skip:], [(a - skip, b - skip) for a, b in example.sentences if a >= skip], overlap=0)
        windows += [(example, Window(cut.first + skip, cut.end + skip)) for cut in cuts]
        if skip:
            windows.append((example, Window(0, skip)))
    draw.shuffle(windows)
    for start in range(0, len(windows), size * 40):
        near = sorted(windows[start : start + size * 40], key=lambda pair: pair[1].end - pair[1].first)
        groups = [near[n : n + size] for n in range(0, len(near), size)]
        draw.shuffle(groups)
        for group in groups:
            yield make_batch(group, draw)


def make_batch(windows: Sequence[tuple[Example, Window]], draw: random.Random | None) -> Batch:
    """Windows as tensors; with `draw`, features are hidden and contents shifted at random."""
    words = max(window.end - window.first for _, window in windows)
    lengths = [2 + sum(len(example.pieces[n]) for n in range(window.first, window.end)) for example, window in windows]
    pieces = np.full((len(windows), max(lengths)), PAD, dtype=np.int64)
    features = np.zeros((len(windows), max(lengths), len(SIZES)), dtype=np.int64)
    mask = np.zeros(pieces.shape, dtype=np.int64)
    places = np.zeros((len(windows), words), dtype=np.int64)
    tags = np.zeros((len(windows), words), dtype=np.int64)
    real = np.zeros((len(windows), words), dtype=np.int64)
    queries: list[tuple[int, Query, NDArray[np.int64]]] = []
    for row, (example, window) in enumerate(windows):
        told = example.features[window.first : window.end].copy()
        hidden = _hide(told, draw) if draw else False
        flat, owner, firsts = [BEGIN], [-1], []
        for n in range(window.first, window.end):
            firsts.append(len(flat))
            flat += example.pieces[n]
            owner += [n - window.first] * len(example.pieces[n])
        pieces[row, : len(flat) + 1] = [*flat, END]
        mask[row, : len(flat) + 1] = 1
        features[row, 1 : len(flat)] = told[owner[1:]]
        count = window.end - window.first
        places[row, :count] = firsts
        real[row, :count] = 1
        tags[row, :count] = example.tags[window.first : window.end]
        for query in example.queries:
            if query.first >= window.end or query.last < window.first:
                continue
            moved = _inside(query, window, count, hidden, draw)
            queries.append((row, moved, buckets_of(words, moved.first, moved.last)))
    return Batch(
        torch.from_numpy(pieces),
        torch.from_numpy(features),
        torch.from_numpy(mask),
        torch.from_numpy(places),
        torch.from_numpy(tags),
        torch.from_numpy(real),
        torch.tensor([row for row, _, _ in queries], dtype=torch.long),
        torch.tensor([query.first for _, query, _ in queries], dtype=torch.long),
        torch.tensor([query.last for _, query, _ in queries], dtype=torch.long),
        torch.tensor([[words if n < 0 else n for n in query.gold] for _, query, _ in queries]).view(-1, POINTERS),
        torch.tensor([query.rules for _, query, _ in queries]).view(-1, POINTERS),
        torch.from_numpy(np.array([bucket for _, _, bucket in queries], dtype=np.int64).reshape(-1, words)),
    )


def _hide(told: NDArray[np.int64], draw: random.Random) -> bool:
    """Hide features of a window in place; whether the rules are hidden."""
    hidden = draw.random() < HIDE_RULES
    if hidden:
        told[:, RULES] = 0
    for column in range(len(SIZES) - 1):
        if draw.random() < HIDE_COLUMN:
            told[:, column] = 0
    rest = np.random.default_rng(draw.getrandbits(32)).random(told.shape) < HIDE_WORD
    told[rest] = 0
    return hidden


def _inside(query: Query, window: Window, count: int, hidden: bool, draw: random.Random | None) -> Query:
    def place(word: int) -> int:
        return word - window.first if window.first <= word < window.end else -1

    first, last = max(query.first - window.first, 0), min(query.last - window.first, count - 1)
    if draw and draw.random() < SHIFT:
        first = min(max(first + draw.choice((-2, -1, 0, 1, 2, 3)), 0), last)
        last = max(min(last + draw.choice((-4, -2, -1, 0, 1, 2)), count - 1), first)
    gold = _both(*(place(n) for n in query.gold))
    return Query(first, last, gold, (-1, -1, -1, -1) if hidden else _both(*(place(n) for n in query.rules)))


def _both(a: int, b: int, c: int, d: int) -> tuple[int, int, int, int]:
    """A source or cue that is cut by the edge of the window is not in it."""
    return (*((a, b) if min(a, b) >= 0 else (-1, -1)), *((c, d) if min(c, d) >= 0 else (-1, -1)))
