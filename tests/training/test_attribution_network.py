"""The network and its loss, where PyTorch is there; training is not part of using the program."""

from __future__ import annotations

from itertools import pairwise, product
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="PyTorch is needed to train only: training/attribution/requirements.txt")

import torch

from counterclaim.read.engines.attribution import network as shipped
from counterclaim.read.engines.attribution.decode import Decoding
from counterclaim.read.engines.attribution.features import TAGS
from training.attribution.export import export, sample
from training.attribution.network import Network, Shape, crf_loss

SMALL = Shape(words=20100, places=300, width=24, heads=2, inner=48, layers=2)


def test_the_loss_of_tags_is_that_of_all_rows_counted_one_by_one() -> None:
    torch.manual_seed(1)
    scores, steps = torch.randn(1, 3, TAGS), torch.randn(TAGS, TAGS)
    gold = torch.tensor([[1, 2, 0]])

    def total(tags: tuple[int, ...]) -> float:
        moved = sum(float(steps[a, b]) for a, b in pairwise(tags))
        return moved + sum(float(scores[0, n, tag]) for n, tag in enumerate(tags))

    every = torch.tensor([total(tags) for tags in product(range(TAGS), repeat=3)])
    wanted = torch.logsumexp(every, dim=0) - total((1, 2, 0))

    assert crf_loss(scores, steps, gold, torch.ones(1, 3)) == pytest.approx(float(wanted), abs=1e-3)


def test_filling_changes_no_loss() -> None:
    torch.manual_seed(1)
    scores, steps = torch.randn(1, 5, TAGS), torch.randn(TAGS, TAGS)
    gold, mask = torch.tensor([[1, 2, 0, 3, 3]]), torch.tensor([[1, 1, 1, 0, 0]])

    whole = crf_loss(scores[:, :3], steps, gold[:, :3], mask[:, :3])

    assert crf_loss(scores, steps, gold, mask) == pytest.approx(float(whole), abs=1e-4)


def test_an_exported_network_is_loaded_and_runs(tmp_path: Path) -> None:
    torch.manual_seed(1)
    export(Network(SMALL), Decoding(free=0.7), tmp_path)

    loaded = shipped.load_from(tmp_path)

    pieces, features, words = sample()
    given = {"pieces": pieces.numpy(), "features": features.numpy(), "words": words.numpy()}
    tags, links = loaded.session.run(None, given)
    assert tags.shape == (1, 5, TAGS) and links.shape[:2] == (1, 5)
    assert loaded.decoding == Decoding(free=0.7)
