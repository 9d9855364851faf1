"""Train one network on examples, from a seed.

Invariant: same examples, seed and number of threads give the same network on the same machine.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from counterclaim.read.engines.attribution.links import POINTERS, SCALE, WIDTH
from training.attribution.examples import Batch, Example, batches
from training.attribution.network import Network, crf_loss


@dataclass(frozen=True, slots=True)
class Recipe:
    """How long and how fast to learn; chosen on dev."""

    passes: int = 4
    size: int = 12
    rate: float = 3e-4
    head_rate: float = 1.5e-3
    down: float = 0.85  # each layer below learns this much slower
    warm: float = 0.06
    dropout: float = 0.1
    pointers: float = 0.12  # weight of the pointers' loss


def link_scores(network: Network, links: Tensor, batch: Batch) -> Tensor:
    """(queries, pointers, words + 1): each word as the answer, and "none" last."""
    vectors = links.float().view(*links.shape[:2], 4, POINTERS, WIDTH)
    keys, first, last, mean = vectors.unbind(2)
    total = torch.cumsum(torch.cat([torch.zeros_like(mean[:, :1]), mean], dim=1), dim=1)
    row, size = batch.row, (batch.last - batch.first + 1).float()
    middle = (total[row, batch.last + 1] - total[row, batch.first]) / size[:, None, None]
    query = first[row, batch.first] + last[row, batch.last] + middle  # queries, pointers, width
    scores = torch.einsum("npd,nwpd->npw", query, keys[row]) * SCALE
    scores = scores + network.distance[:, batch.bucket].transpose(0, 1)
    said = functional.one_hot(batch.rules.clamp(min=0), scores.shape[2]) * (batch.rules >= 0)[:, :, None]
    scores = scores + said * network.rule[None, :, None]
    scores = scores.masked_fill((batch.real[row] == 0)[:, None, :], -1e4)
    none = (query * network.none).sum(-1) * SCALE + network.none_bias
    return torch.cat([scores, none[:, :, None]], dim=2)


def loss_of(network: Network, batch: Batch, recipe: Recipe) -> Tensor:
    """The loss of one batch: tags a word, plus pointers a content."""
    with torch.autocast(batch.pieces.device.type, dtype=torch.bfloat16):
        tags, links = network(batch.pieces, batch.features, batch.mask, batch.words, recipe.dropout)
    loss = crf_loss(tags, network.steps, batch.tags, batch.real) / batch.real.sum()
    if len(batch.row):
        scores = link_scores(network, links, batch)
        answers = functional.cross_entropy(scores.reshape(-1, scores.shape[2]), batch.gold.reshape(-1))
        loss = loss + recipe.pointers * POINTERS * answers
    return loss


def fit(
    network: Network,
    examples: Sequence[Example],
    recipe: Recipe,
    seed: int,
    kept: Path,
    *,
    device: str = "cpu",
    told: Callable[[str], None] = print,
) -> None:
    """Train in place; after each pass the state is kept, and a run that was cut off goes on from there.

    Args:
        network: filled with the encoder's weights.
        examples: of all training articles.
        recipe: how long and how fast.
        seed: of everything that is drawn.
        kept: a file for the state, removed by nobody.
        device: "cpu" or "cuda".
        told: gets a line of progress now and then.
    """
    steps = [len(list(batches(examples, recipe.size, _draw(seed, n)))) for n in range(recipe.passes)]
    optimizer = torch.optim.AdamW(groups_of(network, recipe), weight_decay=0.01, betas=(0.9, 0.98), eps=1e-6)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda n: rate_at(n / sum(steps), recipe.warm))
    begin = 0
    network.to(device)
    if kept.exists():
        state = torch.load(kept, map_location=device, weights_only=True)
        network.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        begin = state["passes"]
    for number in range(begin, recipe.passes):
        torch.manual_seed(1000 * seed + number)
        network.train()
        running, started = 0.0, time.monotonic()
        for step, batch in enumerate(batches(examples, recipe.size, _draw(seed, number))):
            loss = loss_of(network, batch.to(device), recipe)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            running = 0.97 * running + 0.03 * loss.item() if running else loss.item()
            if step % 50 == 49:
                where = f"pass {number + 1} step {step + 1}/{steps[number]}"
                told(f"{where} loss {running:.4f}, {time.monotonic() - started:.0f} s")
        state = {
            "network": network.state_dict(),
            "optimizer": optimizer.state_dict(),
            "schedule": schedule.state_dict(),
            "passes": number + 1,
        }
        part = kept.with_suffix(".part")
        torch.save(state, part)
        part.replace(kept)
    network.to("cpu").eval()


def _draw(seed: int, number: int) -> random.Random:
    return random.Random(f"{seed} {number}")


def rate_at(share: float, warm: float) -> float:
    """Up to 1 while it warms, then down to 0 on a straight line."""
    return share / warm if share < warm else max(0.0, (1 - share) / (1 - warm))


def groups_of(network: Network, recipe: Recipe) -> list[dict[str, object]]:
    """Parameters with their rates: heads fast, layers slower the lower they lie, word pieces not at all."""
    for table in (network.encoder.words, network.encoder.places):
        table.weight.requires_grad_(False)
    groups: list[dict[str, object]] = []
    top = len(network.encoder.layers)
    for n, layer in enumerate(network.encoder.layers):
        groups.append({"params": list(layer.parameters()), "lr": recipe.rate * recipe.down ** (top - 1 - n)})
    low = [*network.encoder.norm.parameters(), network.encoder.kind]
    groups.append({"params": low, "lr": recipe.rate * recipe.down**top})
    groups.append({"params": list(network.encoder.features.parameters()), "lr": recipe.rate})
    inside = {id(parameter) for parameter in network.encoder.parameters()}
    heads = [parameter for parameter in network.parameters() if id(parameter) not in inside]
    groups.append({"params": heads, "lr": recipe.head_rate})
    return groups
