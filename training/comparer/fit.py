"""Training in two stages: on public pairs, then on pairs of news. Seeded, on one thread.

Each stage has a fixed number of steps; the rate rises, then falls to nothing. Texts of like length are put together, so
that little is filled up. Numbers of 16 bits where the processor has them (bfloat16), which halves the time.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from training.comparer.network import QUESTIONS, Comparer, Pieces
from training.comparer.own_pairs import Labelled, Passage
from training.comparer.public_pairs import Pair, weights_of

BATCH = 32
POOL = 8 * BATCH

FASTER_HEADS = 10.0  # the heads start at nothing and learn so many times as fast as the layers
WEIGHT_DECAY = 0.01


@dataclass(frozen=True, slots=True)
class Stage:
    """How long and how fast. `rise` is the part of the steps over which the rate rises."""

    steps: int
    rate: float
    dropout: float
    rise: float


PUBLIC = Stage(steps=900, rate=8e-5, dropout=0.1, rise=0.07)
NEWS = Stage(steps=160, rate=6e-5, dropout=0.15, rise=0.1)

# Of what a pool of the second stage is made, and how much an answer of each kind counts.
MIX = (("relation", 0.40), ("made relation", 0.15), ("kind", 0.17), ("made kind", 0.06), ("stance", 0.14))
COUNTS = {"relation": 1.0, "kind": 0.7, "stance": 0.7}
ELSE = 0.5

# In stance pairs passages of one dispute are this much commoner than passages of two.
ONE_DISPUTE = 0.67


@dataclass(frozen=True, slots=True)
class Asked:
    """One pair as it is trained on."""

    task: str
    left: str
    right: str
    answer: int


def fit_public(network: Comparer, pieces: Pieces, pairs: Sequence[Pair], stage: Stage, seed: int) -> None:
    """The first stage."""
    weights, draw = np.array(weights_of(pairs)), np.random.default_rng(seed)

    def pool() -> list[Asked]:
        chosen = (pairs[place] for place in draw.choice(len(pairs), POOL, p=weights))
        return [Asked(pair.task, pair.left, pair.right, pair.answer) for pair in chosen]

    _fit(network, pieces, pool, stage, seed)


def fit_news(
    network: Comparer,
    pieces: Pieces,
    labelled: Sequence[Labelled],
    made: Sequence[Labelled],
    public: Sequence[Pair],
    stage: Stage,
    seed: int,
) -> None:
    """The second stage; a part of each pool is public pairs, so that the first is not forgotten."""
    draw = random.Random(seed)
    groups = _groups(labelled, made)
    kinds = np.bincount([pair.label for pair in groups["kind"]], minlength=QUESTIONS["kind"])
    rare = [float(kinds[pair.label]) ** -0.5 for pair in groups["kind"]]
    often = weights_of(public)

    def pool() -> list[Asked]:
        chosen = []
        for _ in range(POOL):
            name = _drawn(draw)
            if name is None:
                (pair,) = draw.choices(public, often)
                chosen.append(Asked(pair.task, pair.left, pair.right, pair.answer))
            elif name == "stance":
                group = groups["one dispute" if draw.random() < ONE_DISPUTE else "two disputes"]
                chosen.append(_asked(draw.choice(group), draw))
            elif name == "kind":
                chosen.append(_asked(draw.choices(groups["kind"], rare)[0], draw))
            else:
                chosen.append(_asked(draw.choice(groups[name]), draw))
        return chosen

    _fit(network, pieces, pool, stage, seed)


def _groups(labelled: Sequence[Labelled], made: Sequence[Labelled]) -> dict[str, list[Labelled]]:
    stances = [pair for pair in labelled if pair.task == "stance"]
    return {
        "relation": [pair for pair in labelled if pair.task == "relation"],
        "kind": [pair for pair in labelled if pair.task == "kind"],
        "one dispute": [pair for pair in stances if pair.label < 2],
        "two disputes": [pair for pair in stances if pair.label == 2],
        "made relation": [pair for pair in made if pair.task == "relation"],
        "made kind": [pair for pair in made if pair.task == "kind"],
    }


def _drawn(draw: random.Random) -> str | None:
    left = draw.random()
    for name, share in MIX:
        if left < share:
            return name
        left -= share
    return None


def _asked(pair: Labelled, draw: random.Random) -> Asked:
    """A pair as it is shown: the passages or their sentences, and the one or the other first where neither is later."""

    def shown(passage: Passage) -> str:
        return passage.text if draw.random() < 0.5 else passage.sentence

    ends = (shown(pair.left), shown(pair.right))
    if pair.task != "relation" and draw.random() < 0.5:
        ends = (ends[1], ends[0])
    return Asked(pair.task, *ends, pair.label)


def _fit(network: Comparer, pieces: Pieces, pool: Callable[[], list[Asked]], stage: Stage, seed: int) -> None:
    torch.manual_seed(seed)
    learning = {name: part for name, part in network.named_parameters() if part.requires_grad}
    layers = [part for name, part in learning.items() if name.startswith("layers")]
    heads = [part for name, part in learning.items() if not name.startswith("layers")]
    groups = [{"params": layers, "lr": stage.rate}, {"params": heads, "lr": stage.rate * FASTER_HEADS}]
    optimizer = torch.optim.AdamW(groups, weight_decay=WEIGHT_DECAY)
    rates = [group["lr"] for group in optimizer.param_groups]
    network.train()
    for step, batch in zip(range(stage.steps), _batches(pool, pieces, seed), strict=False):
        done = step / stage.steps
        for group, rate in zip(optimizer.param_groups, rates, strict=True):
            group["lr"] = rate * (min(1.0, done / stage.rise + 0.02) * (1.0 - done) + 1e-3)
        with torch.autocast("cpu", torch.bfloat16):
            found = network.body(*pieces.batch([(one.left, one.right) for one in batch]), stage.dropout)
        loss = _loss(network, found.float(), batch)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(list(learning.values()), 1.0)
        optimizer.step()
    network.eval()


def _batches(pool: Callable[[], list[Asked]], pieces: Pieces, seed: int) -> Iterator[list[Asked]]:
    draw = random.Random(seed)
    while True:
        chosen = sorted(pool(), key=lambda one: len(pieces.of(one.left)) + len(pieces.of(one.right)))
        batches = [chosen[start : start + BATCH] for start in range(0, POOL, BATCH)]
        draw.shuffle(batches)
        yield from batches


def _loss(network: Comparer, found: Tensor, batch: Sequence[Asked]) -> Tensor:
    """The mean loss of a batch: each pair is asked the question that its label answers."""
    answers = {name: functional.log_softmax(head(found), dim=1) for name, head in network.heads.items()}
    total = found.new_zeros(())
    for row, one in enumerate(batch):
        total = total - COUNTS.get(one.task, ELSE) * _likelihood(answers, row, one)
    return total / len(batch)


def _likelihood(answers: dict[str, Tensor], row: int, one: Asked) -> Tensor:
    if one.task == "only follows":
        follows = answers["follows"][row]
        return follows[0] if one.answer else torch.logsumexp(follows[1:], 0)
    if one.task == "not contradicted":
        return torch.logsumexp(answers["follows"][row, :2], 0)
    return answers[one.task][row, one.answer]
